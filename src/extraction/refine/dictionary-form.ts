// The last word of a title → how much of it stands without its case: "bildiriyi" → "bildiri".
import type { Span } from '../claim.ts'
import type { Reading } from '../reading.ts'
import { titleTests } from './title-words.ts'

/** Offset in the text where the head's dictionary form ends; the word's own end where that form is no beginning of it. */
export function endOfDictionaryForm(title: Span, reading: Reading): number {
  const { tokens, language } = reading
  const head = tokens[title.to - 1]!
  if (language.wordOrder === 'verb-medial') return head.end
  const tests = titleTests(reading)
  for (let size = head.text.length - 1; size > 2; size -= 1) {
    const key = language.tokens.fold(head.text.slice(0, size))
    const rest = language.tokens.fold(head.text.slice(size))
    if (!tests.isDocument(key) && !isInflected(key, tests.isDocument, reading)) continue
    const found = language.readSuffix(rest)?.case ?? 'none'
    if (found !== 'none') return head.start + size
    if (language.titles.bareAccusative?.test(rest) === true && standsAlone(title, reading)) {
      return head.start + size
    }
  }
  return head.end
}

/** A plural or a possessive of a document's word. */
function isInflected(key: string, isDocument: (key: string) => boolean, reading: Reading): boolean {
  for (let size = key.length - 1; size > 3; size -= 1) {
    if (isDocument(key.slice(0, size))) {
      const suffix = reading.language.readSuffix(key.slice(size))
      return suffix?.case === 'none' && suffix.plural
    }
  }
  return false
}

/** Nobody's and no compound's: "ilişkin kararı" is an accusative, "komşuluk anlaşması" none. */
function standsAlone(title: Span, reading: Reading): boolean {
  const before = reading.tokens[title.to - 2]
  return title.to - title.from === 1 || before === undefined || titleTests(reading).isLink(before.key)
}
