// A document's words in a verb-final sentence → where its noun phrase begins.
import type { Span } from '../claim.ts'
import { isEnvoy } from '../phrases/phrase.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { ReadSentence, Reading } from '../reading.ts'
import { titleTests } from './title-words.ts'

type Tests = ReturnType<typeof titleTests>

/** Shorter words end as cases do by chance: "orta". */
const SHORTEST_CASE = 6
const LONGEST_PRONOUN = 5

/** Walks left from the head. Behind a postposition, a participle or a verbal noun cases belong to the phrase ("inside"). */
export function titleBeforeHead(document: Span, sentence: ReadSentence, reading: Reading): Span {
  const tests = titleTests(reading)
  const { tokens, language } = reading
  let { from } = document
  let inside = false
  while (from > sentence.from) {
    const phrase = phraseBefore(from, sentence)
    if (phrase === undefined || liesOutside(phrase, from, inside, sentence, reading, tests)) break
    const last = tokens[from - 1]!
    if (tests.isLink(last.key) || (!last.capital && language.titles.governs.test(last.key))) inside = true
    const comma = lastComma(phrase.from, from, reading)
    if (comma !== null) {
      from = comma + 1
      break
    }
    from = phrase.from
  }
  while (
    from < document.from &&
    (tests.isDeterminer(tokens[from]!.key) || tests.isAnd(tokens[from]!.key) || isMark(tokens[from]!.key))
  )
    from += 1
  // "iki anlaşma", but "iki ülke arasında".
  const counted = from === document.from - 1 && Object.hasOwn(language.counts, tokens[from]!.key)
  return { from: counted ? document.from : from, to: document.to }
}

function phraseBefore(at: number, sentence: ReadSentence): Phrase | undefined {
  return sentence.phrases.find((phrase) => phrase.from < at && phrase.to >= at)
}

/** "Bakanlar, üye ülkeler" is read as one list of those who act. */
function lastComma(from: number, to: number, reading: Reading): number | null {
  for (let at = to - 1; at >= from; at -= 1) if (reading.tokens[at]!.key === ',') return at
  return null
}

function isMark(key: string): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(key)
}

function liesOutside(
  phrase: Phrase,
  to: number,
  inside: boolean,
  sentence: ReadSentence,
  reading: Reading,
  tests: Tests,
): boolean {
  const { key } = reading.tokens[to - 1]!
  if (/^[,;.:!?()"“”«»„—]$/u.test(key) || tests.endsBorder(to)) return true
  if (tests.isAnd(key)) return !joins(to - 1, inside, sentence, reading, tests)
  if (tests.isLink(key)) return false
  switch (phrase.type) {
    case 'event':
      // What tells of both documents stands before the first.
      if (inside && sharesVerb(phrase.from, sentence, reading, tests)) return false
      return ['locative', 'ablative'].includes(phrase.case) || (!inside && phrase.case === 'dative')
    case 'place':
      return ['locative', 'ablative'].includes(phrase.case) || (!inside && phrase.case === 'dative')
    case 'date':
      return phrase.date.day !== null || phrase.date.weekday !== null || phrase.date.offset !== null
    case 'actors':
      return isDoing(phrase, to, inside, reading, tests)
    default:
      return isArgument(to - 1, inside, sentence, reading, tests)
  }
}

/** Stands right behind another document and "and". */
function sharesVerb(at: number, sentence: ReadSentence, reading: Reading, tests: Tests): boolean {
  const before = reading.tokens[at - 1]
  if (at <= sentence.from || before === undefined || !tests.isAnd(before.key)) return false
  return phraseBefore(at - 1, sentence)?.type === 'document'
}

/** "siyasi ve ekonomik"; no "… bildiriyi ve", "… geldi ve", nor "Fidan ile" before what he signed. */
function joins(at: number, inside: boolean, sentence: ReadSentence, reading: Reading, tests: Tests): boolean {
  const before = reading.tokens[at - 1]
  if (at <= sentence.from || before === undefined || before.kind === 'punct') return false
  if (phraseBefore(at, sentence)?.type === 'document') return false
  return tests.isLink(reading.tokens[at]!.key) ? inside : !reading.language.titles.finite.test(before.key)
}

/** Whoever signs; not "iki bakanlık arasında", "Azerbaycan'ın üyeliği". */
function isDoing(
  phrase: Extract<Phrase, { type: 'actors' }>,
  to: number,
  inside: boolean,
  reading: Reading,
  tests: Tests,
): boolean {
  const next = reading.tokens[to]!
  if (phrase.case === 'none') {
    if (tests.isLink(next.key) || tests.isAnd(next.key)) return !inside
    return phrase.actors.some(isEnvoy) || !reading.language.titles.possessed.test(next.key)
  }
  if (phrase.case === 'genitive' || phrase.case === 'in-adjective' || phrase.case === 'between') return false
  return !inside || phrase.case === 'by'
}

/** A bare subject, or a case that only the sentence's verb asks for. */
function isArgument(
  at: number,
  inside: boolean,
  sentence: ReadSentence,
  reading: Reading,
  tests: Tests,
): boolean {
  const { key, capital } = reading.tokens[at]!
  const next = reading.tokens[at + 1]!
  const { titles } = reading.language
  const bound = titles.possessed.test(next.key) || tests.isLink(next.key)
  const plural = key.length >= SHORTEST_CASE && reading.language.readSuffix(key.slice(-3))?.plural === true
  // A council acts where it begins the sentence; elsewhere it may be what is founded.
  const acts = plural || key.length <= LONGEST_PRONOUN || at === sentence.from
  if (acts && tests.isDoer(key)) return !tests.isLink(next.key)
  if (at === sentence.from && plural && !bound) return true
  if (inside || key.length < SHORTEST_CASE || (capital && next.capital)) return false
  return titles.governed.test(key)
}
