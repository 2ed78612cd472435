// Text → the language it is written in, told by its letters, function words and word endings.
import type { ReadingLanguage } from '../../domain/vocabulary.ts'
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import { remembered } from '../../gazetteer/remembered.ts'
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
  const letters = countLetters(sample)
  const { latin, cyrillic, all } = scriptsOf(letters)
  if (latin + cyrillic < all * 0.6) return { kind: 'other', language: 'other-script' }
  const script = latin >= cyrillic ? 'Latin' : 'Cyrillic'
  const sums = PROFILES.map(() => 0)
  for (const word of words) for (const [place, score] of wordScores(word).entries()) sums[place]! += score
  const ranked = PROFILES.map(({ profile, letters: weights }, place) => {
    let sum = sums[place]!
    for (const [letter, weight] of weights) sum += weight * (letters.get(letter) ?? 0)
    return { profile, code: profile.code, score: sum / words.length }
  })
    .filter(({ profile }) => profile.script === script)
    .sort((one, other) => other.score - one.score)
  const best = ranked[0]
  if (best === undefined || best.score < 0.12) return { kind: 'unknown' }
  return isReading(best.code)
    ? { kind: 'reading', language: best.code }
    : { kind: 'other', language: best.code }
}

function countLetters(sample: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of sample) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

function scriptsOf(letters: ReadonlyMap<string, number>): { latin: number; cyrillic: number; all: number } {
  const scripts = { latin: 0, cyrillic: 0, all: 0 }
  for (const [letter, count] of letters) {
    const script = scriptOf(letter)
    if (script === 'none') continue
    scripts.all += count
    if (script !== 'other') scripts[script] += count
  }
  return scripts
}

const scriptOf = remembered((letter: string): 'latin' | 'cyrillic' | 'other' | 'none' => {
  if (/\p{Script=Latin}/u.test(letter)) return 'latin'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{L}/u.test(letter) ? 'other' : 'none'
})

/** What a word by itself says for each profile, in their order. */
const wordScores = remembered((word: string): readonly number[] =>
  PROFILES.map((entry) => {
    if (entry.words.has(word)) return 1.2
    return word.length > 4 && entry.endings.some((ending) => word.endsWith(ending)) ? 0.4 : 0
  }),
)

function isReading(code: LanguageProfile['code']): code is ReadingLanguage {
  return (READING_LANGUAGES as readonly string[]).includes(code)
}
