// Text → the language it is written in, told by its letters, function words and word endings.
import type { ReadingLanguage } from '../../domain/vocabulary.ts'
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import { LANGUAGE_PROFILES, type LanguageProfile } from '../../languages/profiles.ts'

export type RecognisedLanguage =
  | { kind: 'reading'; language: ReadingLanguage }
  | { kind: 'other'; language: string }
  /** Too little text to tell. */
  | { kind: 'unknown' }

/** More than six sentences, of which blocks are told apart in 99 of 100 cases; more would only cost time. */
const SAMPLE = 2000

const PROFILES = LANGUAGE_PROFILES.map((profile) => ({
  profile,
  words: new Set(profile.words.normalize('NFC').split(' ')),
  endings: profile.endings.split(' '),
  letters: new Map(
    profile.letters.flatMap(([letters, weight]) =>
      Array.from(letters, (letter) => [letter, weight] as const),
    ),
  ),
}))

/** Recognises the language of a text or of one paragraph. */
export function recogniseLanguage(text: string): RecognisedLanguage {
  const sample = text
    .slice(0, SAMPLE)
    .replace(/https?:\S+/gu, ' ')
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .replace(/(?<=[og])['’‘`ʼ´]/gu, 'ʻ')
  const words = sample.match(/[\p{L}\p{M}ʻ]+/gu) ?? []
  if (words.length === 0) return { kind: 'unknown' }
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (latin + cyrillic < letters * 0.6) return { kind: 'other', language: 'other-script' }
  const script = latin >= cyrillic ? 'Latin' : 'Cyrillic'
  const wordCounts = countsOf(words)
  const letterCounts = countsOf(sample)
  const ranked = PROFILES.filter(({ profile }) => profile.script === script)
    .map((entry) => ({
      code: entry.profile.code,
      score: score(entry, wordCounts, letterCounts) / words.length,
    }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (best === undefined || best.score < 0.12) return { kind: 'unknown' }
  return isReading(best.code)
    ? { kind: 'reading', language: best.code }
    : { kind: 'other', language: best.code }
}

function countsOf(parts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

function score(
  entry: (typeof PROFILES)[number],
  words: ReadonlyMap<string, number>,
  letters: ReadonlyMap<string, number>,
): number {
  let sum = 0
  for (const [word, count] of words) {
    if (entry.words.has(word)) sum += 1.2 * count
    else if (word.length > 4 && entry.endings.some((ending) => word.endsWith(ending))) sum += 0.4 * count
  }
  for (const [letter, weight] of entry.letters) sum += weight * (letters.get(letter) ?? 0)
  return sum
}

function isReading(code: LanguageProfile['code']): code is ReadingLanguage {
  return (READING_LANGUAGES as readonly string[]).includes(code)
}
