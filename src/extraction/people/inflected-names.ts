// A name in a language whose names change inside → the one of its readings that its neighbours and the known names speak for.
import type { Holder } from '../../gazetteer/types.ts'
import type { Case, Language, NameReading, WordClass } from '../../languages/language.ts'
import { isFiniteVerb } from '../../languages/word-endings.ts'
import type { Token } from '../text/tokens.ts'
import { knownAs, sameFirstName } from './known-names.ts'
import { nameKey } from './name-key.ts'
import type { Run, Taken } from './name-runs.ts'

interface Place {
  tokens: readonly Token[]
  taken: Taken
  language: Language
  holders: ReadonlyMap<string, readonly Holder[]>
}

/** What each preposition's class asks for. */
const GOVERNED: readonly (readonly [WordClass, readonly Case[]])[] = [
  ['with', ['by']],
  ['between', ['by']],
  ['to', ['dative']],
  ['from', ['genitive']],
  ['in', ['locative', 'accusative']],
]

/** As many cases as a word without forms has. */
const ANY = 5

/** How many tokens back an office may stand. */
const REACH = 16
/** How many of them may be words that nothing knows. */
const UNKNOWN = 4

/** Each run in its nominative. Runs come in order of the text, so that "A и B" share a case. */
export function settleNames(runs: readonly Run[], place: Place): Run[] {
  const { nameReadings } = place.language
  if (nameReadings === undefined) return [...runs]
  const settled: Run[] = []
  const expected = new Map<number, readonly Case[] | null>()
  for (const run of runs) {
    if (isOfSomething(run, place)) continue
    const cases = expectedCases(run, place, expected)
    expected.set(run.to, cases)
    const readings = nameReadings(run.words)
    settled.push({ ...run, ...best(readings, cases, place.holders, null), readings, cases })
  }
  const keys = new Set(settled.filter((run) => run.words.length > 1).map((run) => surname(run.words)))
  return settled.map((run) => ({
    ...run,
    ...best(run.readings ?? [], run.cases ?? null, place.holders, keys),
  }))
}

/** "губернатор Омской области": the words before such a noun are no name. */
function isOfSomething(run: Run, { tokens, language }: Place): boolean {
  const next = tokens[run.to]
  return next !== undefined && !next.capital && language.afterNoName?.test(next.key) === true
}

function best(
  readings: readonly NameReading[],
  cases: readonly Case[] | null,
  holders: Place['holders'],
  keys: ReadonlySet<string> | null,
): { words: string[]; suffix: NameReading['suffix'] } {
  let found = readings[0]!
  let most = -Infinity
  for (const [index, reading] of readings.entries()) {
    const own = [reading.suffix.case, ...(reading.suffix.also ?? [])]
    const fits = cases === null ? index === 0 : cases.some((one) => own.includes(one))
    const [first = ''] = reading.words
    const known = knownAs(reading.words, holders)
    const full = reading.words.length > 1 && known.some((holder) => sameFirstName(holder, first))
    const score =
      (fits ? (cases === null ? 1 : 4) : 0) +
      (full ? 5 : reading.words.length === 1 && known.length > 0 ? 3 : 0) +
      (keys?.has(surname(reading.words)) === true && reading.words.length === 1 ? 4 : 0) -
      index / 100
    if (score > most) {
      most = score
      found = reading
    }
  }
  return { words: [...found.words], suffix: found.suffix }
}

function surname(words: readonly string[]): string {
  return nameKey(words.at(-1) ?? '')
}

/** The case of the office before the name, or the one that a preposition asks for; null where neither stands there. */
function expectedCases(
  run: Run,
  { tokens, taken }: Place,
  before: ReadonlyMap<number, readonly Case[] | null>,
): readonly Case[] | null {
  let unknown = 0
  // Where the name begins, with an office before it that has no cases of its own: "с замминистра Салагаем".
  let edge = run.from
  for (let at = run.from - 1; at >= Math.max(0, run.from - REACH); at -= 1) {
    const told = before.get(at + 1)
    const joint = at + 1 < run.from && isJoint(tokens, taken, at + 1, run.from)
    if (joint && told !== undefined) return told
    const mention = taken[at]
    const token = tokens[at]!
    if (mention === undefined) {
      if (token.kind === 'punct' && !/^[-–—«»"“”(),]$/u.test(token.text)) return null
      if (token.kind === 'word' && !token.capital) {
        unknown += 1
        if (unknown > UNKNOWN || isFiniteVerb(token.key)) return null
      }
      if (token.lineStart) return null
      continue
    }
    const { meaning, suffix } = mention
    at = mention.from
    const all = [suffix.case, ...(suffix.also ?? [])]
    if (meaning.kind === 'office' && all.length < ANY) return all
    if (meaning.kind === 'office') {
      edge = mention.from
      continue
    }
    if (meaning.kind === 'words') {
      if (
        meaning.classes.some((name) => ['counterpart', 'counterparts', 'title'].includes(name)) &&
        all.length < 4
      )
        return all
      const governs = GOVERNED.find(([name]) => meaning.classes.includes(name))
      if (governs !== undefined && mention.to === edge) return governs[1]
      const passes = ['and', 'the', 'of', 'in', 'from', 'title', 'members', 'new', 'for', 'acting', 'former']
      if (governs === undefined && !meaning.classes.some((name) => passes.includes(name))) return null
    } else if (
      !['country', 'organization', 'city', 'group', 'institution', 'topic', 'ordinal'].includes(meaning.kind)
    ) {
      return null
    }
    if (tokens[mention.from]!.lineStart) return null
  }
  return null
}

/** Only "и" or a comma between one name and the next. */
function isJoint(tokens: readonly Token[], taken: Taken, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const meaning = taken[from]?.meaning
  return tokens[from]!.text === ',' || (meaning?.kind === 'words' && meaning.classes.includes('and'))
}
