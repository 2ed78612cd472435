// Names → a list in a sentence. ICU's own lists lack the "and" of Cyrillic Uzbek.

/** "A, B and C", with the conjunction of the language. */
export function joinWith(conjunction: string, names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
