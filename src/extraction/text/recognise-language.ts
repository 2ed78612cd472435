// Text → the language it is written in, told by its letters, function words and word endings.
import type { ReadingLanguage } from '../../domain/vocabulary.ts'
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import { remembered } from '../../gazetteer/remembered.ts'
import { LANGUAGE_PROFILES, type LanguageProfile } from '../../languages/profiles.ts'
import { CHARACTER, characterKind } from './characters.ts'

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
  const sums = PROFILES.map(() => 0)
  const scripts: Scripts = { latin: 0, cyrillic: 0, other: 0 }
  let count = 0
  for (const word of wordsOf(text.slice(0, SAMPLE))) {
    const evidence = evidenceOf(word)
    count += 1
    for (const [place, score] of evidence.scores) sums[place]! += score
    scripts.latin += evidence.latin
    scripts.cyrillic += evidence.cyrillic
    scripts.other += evidence.other
    if (count % BLOCK === 0 && isClear(sums, count, scripts)) break
  }
  if (count === 0) return { kind: 'unknown' }
  const script = scriptOfMost(scripts)
  if (script === null) return { kind: 'other', language: 'other-script' }
  const [best] = ranked(sums, count, script)
  if (best === undefined || best.score < LEAST) return { kind: 'unknown' }
  return isReading(best.code)
    ? { kind: 'reading', language: best.code }
    : { kind: 'other', language: best.code }
}

type Scripts = Record<'latin' | 'cyrillic' | 'other', number>

function scriptOfMost({ latin, cyrillic, other }: Scripts): LanguageProfile['script'] | null {
  if (latin + cyrillic < (latin + cyrillic + other) * 0.6) return null
  return latin >= cyrillic ? 'Latin' : 'Cyrillic'
}

/** Profiles of a script by their score a word, the best first. */
function ranked(
  sums: readonly number[],
  count: number,
  script: LanguageProfile['script'],
): { code: LanguageProfile['code']; score: number }[] {
  return PROFILES.map(({ profile }, place) => ({ profile, code: profile.code, score: sums[place]! / count }))
    .filter(({ profile }) => profile.script === script)
    .sort((one, other) => other.score - one.score)
}

/** So many words are read before it is asked whether more could change anything. */
const BLOCK = 60
/** So far apart the best and the next language do not come together again. */
const CLEAR = 0.25

function isClear(sums: readonly number[], count: number, scripts: Scripts): boolean {
  const script = scriptOfMost(scripts)
  if (script === null) return false
  const [best, next] = ranked(sums, count, script)
  return best !== undefined && best.score - (next?.score ?? 0) > CLEAR
}

/** Less than this a word tells of no language. */
const LEAST = 0.12

const ADDRESS = /^https?$/u
const COLON = 58

/** Runs of letters, with the apostrophe of Uzbek, and without addresses of pages. */
function* wordsOf(sample: string): Generator<string> {
  for (let at = 0; at < sample.length;) {
    if (characterKind(sample.charCodeAt(at)) !== CHARACTER.letter) {
      at += 1
      continue
    }
    const start = at
    at += 1
    while (at < sample.length && goesOn(sample, at)) at += 1
    const word = sample.slice(start, at)
    if (sample.charCodeAt(at) === COLON && ADDRESS.test(word))
      while (at < sample.length && characterKind(sample.charCodeAt(at)) !== CHARACTER.blank) at += 1
    else yield word
  }
}

/** A letter, or an apostrophe behind o or g: "oʻzbek" with whatever sign it is written. */
function goesOn(sample: string, at: number): boolean {
  const kind = characterKind(sample.charCodeAt(at))
  return kind === CHARACTER.letter || (kind === CHARACTER.apostrophe && /[og]/iu.test(sample[at - 1]!))
}

/** What a word by itself says: for each profile that it speaks for, how much, and the scripts of its letters. */
interface Evidence {
  scores: readonly (readonly [place: number, score: number])[]
  latin: number
  cyrillic: number
  other: number
}

const evidenceOf = remembered((raw: string): Evidence => {
  const word = raw
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .replace(/(?<=[og])['’‘`ʼ´]/gu, 'ʻ')
  const letters = Array.from(word)
  const scripts = letters.map(scriptOf)
  const scores = PROFILES.map((entry, place) => {
    const weights = letters.reduce((sum, letter) => sum + (entry.letters.get(letter) ?? 0), 0)
    return [place, wordScore(word, entry) + weights] as const
  })
  return {
    scores: scores.filter(([, score]) => score !== 0),
    latin: scripts.filter((script) => script === 'latin').length,
    cyrillic: scripts.filter((script) => script === 'cyrillic').length,
    other: scripts.filter((script) => script === 'other').length,
  }
})

function wordScore(word: string, { words, endings }: (typeof PROFILES)[number]): number {
  if (words.has(word)) return 1.2
  return word.length > 4 && endings.some((ending) => word.endsWith(ending)) ? 0.4 : 0
}

function scriptOf(letter: string): 'latin' | 'cyrillic' | 'other' | 'none' {
  if (/\p{Script=Latin}/u.test(letter)) return 'latin'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{L}/u.test(letter) ? 'other' : 'none'
}

function isReading(code: LanguageProfile['code']): code is ReadingLanguage {
  return (READING_LANGUAGES as readonly string[]).includes(code)
}
