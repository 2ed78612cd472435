// Rows of features → a logistic regression, by Newton's method; the same rows give the same weights.

/** `weight` tells how much it counts; 1 where it does not tell. */
export interface Example {
  right: boolean
  features: readonly string[]
  weight?: number
}

export interface Model {
  base: number
  names: readonly string[]
  weights: readonly number[]
}

const STEPS = 25

/**
 * @param penalty of the squared weights; the base has none.
 * @param free names whose weights have none either.
 */
export function fitLogistic(
  rows: readonly Example[],
  names: readonly string[],
  penalty: number,
  free: readonly string[] = [],
): Model {
  const penalties = [1e-9, ...names.map((name) => (free.includes(name) ? 1e-9 : penalty))]
  const place = new Map(names.map((name, index) => [name, index + 1]))
  const inputs = rows.map((row) => [0, ...row.features.flatMap((name) => place.get(name) ?? [])])
  const size = names.length + 1
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, index) => -penalties[index]! * weight)
    const curvature = weights.map((_, row) =>
      weights.map((_, column) => (row === column ? penalties[row]! : 0)),
    )
    for (const [index, input] of inputs.entries()) {
      const { right, weight = 1 } = rows[index]!
      const promise = logistic(input.reduce((sum, at) => sum + weights[at]!, 0))
      for (const at of input) {
        gradient[at]! += weight * ((right ? 1 : 0) - promise)
        for (const other of input) curvature[at]![other]! += weight * promise * (1 - promise)
      }
    }
    const move = solve(curvature, gradient)
    weights = weights.map((weight, index) => weight + move[index]!)
    if (Math.max(...move.map(Math.abs)) < 1e-7) break
  }
  return { base: weights[0]!, names, weights: weights.slice(1) }
}

export function predict(model: Model, features: readonly string[]): number {
  return logistic(oddsOf(model, features))
}

/** Log odds of being right. */
export function oddsOf({ base, names, weights }: Model, features: readonly string[]): number {
  return names.reduce((sum, name, index) => sum + (features.includes(name) ? weights[index]! : 0), base)
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Gaussian elimination with the largest pivot; the matrix is positive definite by the penalty. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, index) =>
          Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? column + index : best,
        column,
      )
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const lead = rows[column]!
    for (const row of rows.slice(column + 1)) {
      const factor = row[column]! / lead[column]!
      if (factor !== 0) for (let at = column; at < row.length; at += 1) row[at]! -= factor * lead[at]!
    }
  }
  const solution = Array.from({ length: rows.length }, () => 0)
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const known = rows[row]!.slice(row + 1, -1).reduce(
      (sum, value, index) => sum + value * solution[row + 1 + index]!,
      0,
    )
    solution[row] = (rows[row]!.at(-1)! - known) / rows[row]![row]!
  }
  return solution
}
