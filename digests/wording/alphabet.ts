// Names → their order in a reader's alphabet.

export type Compare = (one: string, other: string) => number

/** The order of ICU. */
export function icuOrder(locale: string): Compare {
  const collator = new Intl.Collator(locale)
  return (one, other) => collator.compare(one, other)
}

/** The order of an alphabet that ICU does not know; other characters come before its letters. */
export function alphabetOrder(alphabet: string): Compare {
  const ranks = new Map(Array.from(alphabet, (letter, rank) => [letter, rank]))
  const key = (name: string): number[] => Array.from(name.toLowerCase(), (letter) => ranks.get(letter) ?? -1)
  return (one, other) => {
    const [a, b] = [key(one), key(other)]
    const at = a.findIndex((rank, index) => rank !== b[index])
    return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -2)
  }
}
