// Moments of requests → how many a second on the mean and at most.

export interface Rates {
  /** Of a second. */
  mean: number
  /** The most within any window of that many seconds, a second of it. */
  most1: number
  most10: number
}

/** @param at Unix ms, in order */
export function ratesOf(at: readonly number[], from: number, until: number): Rates {
  const inside = at.filter((moment) => moment >= from && moment < until)
  return {
    mean: inside.length / ((until - from) / 1000),
    most1: mostWithin(inside, 1000),
    most10: mostWithin(inside, 10_000) / 10,
  }
}

function mostWithin(at: readonly number[], windowMs: number): number {
  let most = 0
  let first = 0
  for (let last = 0; last < at.length; last += 1) {
    while (at[last]! - at[first]! >= windowMs) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}

/** The value below which `share` of the others lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
