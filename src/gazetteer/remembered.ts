// A function of a string → the same function, which keeps its results.

/** So many results are kept before all are let go: memory stays flat over any number of articles. */
const MOST_KEPT = 50_000
/** Longer ones hardly come again. */
const LONGEST_KEPT = 64

/** Only for functions whose result nobody changes. Texts repeat their words: a table is many times faster than folding. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST_KEPT) return compute(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    return keep(kept, text, compute(text))
  }
}

/** Puts a result to the others, which are let go where there are too many; returns it. */
export function keep<T>(kept: Map<string, T>, text: string, result: T): T {
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, result)
  return result
}
