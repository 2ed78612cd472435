// Log odds that were promised and what came of them → the line that sets the promise right.

/**
 * Platt 1999, "Probabilistic Outputs for Support Vector Machines": a slope and a shift of the log odds, fitted by Newton's
 * method. The slope is drawn to 1 as by {@link PRIOR} meetings, so that few articles do not turn the promise over.
 */
export function fitLine(all: readonly { odds: number; right: boolean }[]): { slope: number; shift: number } {
  let slope = 1
  let shift = 0
  for (let step = 0; step < STEPS; step += 1) {
    let [bySlope, byShift] = [PRIOR * (1 - slope), 0]
    let [slopes, both, shifts] = [PRIOR, 0, 1e-9]
    for (const { odds, right } of all) {
      const promise = 1 / (1 + Math.exp(-(slope * odds + shift)))
      const curve = promise * (1 - promise)
      bySlope += ((right ? 1 : 0) - promise) * odds
      byShift += (right ? 1 : 0) - promise
      slopes += curve * odds * odds
      both += curve * odds
      shifts += curve
    }
    const determinant = slopes * shifts - both * both
    slope += (shifts * bySlope - both * byShift) / determinant
    shift += (slopes * byShift - both * bySlope) / determinant
  }
  return { slope, shift }
}

const STEPS = 25
const PRIOR = 10
