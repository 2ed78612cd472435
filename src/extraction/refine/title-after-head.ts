// A document's words in a verb-medial sentence → its noun phrase, from behind the article to the verb.
import type { Span } from '../claim.ts'
import type { ReadSentence, Reading } from '../reading.ts'
import { titleTests } from './title-words.ts'

type Tests = ReturnType<typeof titleTests>

const MARK = /^[,;.:!?()"“”«»„—]$/u
const VERBS = new Set(['sign', 'adopt', 'produce', 'postpone', 'cancel', 'discuss', 'tell'])
/** Adjectives and nouns before the head: more are a clause. */
const MOST_BEFORE = 6
const MOST_AFTER = 24
const ADJECTIVE = /(?:al|ic|ive|ary|ous|ble|an|ed|ing|joint)$/u

/** "the Tashkent Declaration", "a plan of cooperation between the two ministries"; no adverbials, no clauses. */
export function titleAfterHead(document: Span, sentence: ReadSentence, reading: Reading): Span {
  const tests = titleTests(reading)
  return {
    from: beginOf(document, sentence, reading, tests),
    to: endOf(document, sentence, reading, tests),
  }
}

function beginOf(document: Span, sentence: ReadSentence, reading: Reading, tests: Tests): number {
  const { tokens, language } = reading
  let { from } = document
  let whole = false
  while (!whole && document.from - from < MOST_BEFORE) {
    if (from === sentence.from) return from
    const { key, capital } = tokens[from - 1]!
    // "five-year" is an adjective.
    const bound = tokens[from]!.kind === 'punct' && !tokens[from]!.spaced
    if (tests.isDeterminer(key) && !bound) return from
    const joined = tests.isAnd(key) && !capital && isName(from - 2, from, reading)
    if (MARK.test(key) || (tests.isAnd(key) && !joined) || tests.endsBorder(from)) break
    whole = tests.isLink(key) || language.titles.possessed.test(key) || isVerb(from - 1, sentence)
    whole ||= /(?:ed|ly)$/u.test(key)
    if (!whole) from -= 1
  }
  // Without an article or a verb before them only names are sure to belong to the head.
  if (!whole) while (from < document.from && !isName(from, document.from, reading)) from += 1
  while (from < document.from && tokens[from]!.kind !== 'word') from += 1
  return from
}

function isName(at: number, head: number, reading: Reading): boolean {
  return reading.tokens[at]?.capital === true && reading.tokens[head]!.capital
}

function endOf(document: Span, sentence: ReadSentence, reading: Reading, tests: Tests): number {
  const { tokens } = reading
  let { to } = document
  let between = false
  let infinitive = false
  while (to < sentence.to && to - document.to < MOST_AFTER) {
    const { key } = tokens[to]!
    if (key === ',' && listsNames(to, document, sentence, reading, tests)) {
      to += 1
      continue
    }
    if (MARK.test(key) || (tokens[to]!.spaced && /^[–-]$/u.test(key))) break
    if (tests.isAnd(key)) {
      if (!between && (to === document.to || !joinsNouns(to, sentence, reading, tests))) break
      between = false
    } else if (key === 'as' ? !infinitive : tests.endsBorder(to + 1)) break
    else if (isAdverbial(to, sentence, reading) || isParticiple(to, sentence, reading, tests)) break
    if (key === 'between') between = true
    if (key === 'to') infinitive = true
    to += 1
  }
  const whole = to
  while (to > document.to && isLoose(to - 1, reading, tests)) to -= 1
  // "on creating a new": the gerund goes with its object.
  const gerund = to < whole && to - 2 >= document.to && tokens[to - 1]!.key.endsWith('ing')
  return gerund && tests.isLink(tokens[to - 2]!.key) ? to - 2 : to
}

/** "Treaty on Friendship, Trust and Cooperation": capitals up to an "and". */
function listsNames(
  at: number,
  document: Span,
  sentence: ReadSentence,
  reading: Reading,
  tests: Tests,
): boolean {
  const { tokens } = reading
  if (!isName(at - 1, document.to - 1, reading)) return false
  let to = at + 1
  while (to < sentence.to && (tokens[to]!.capital || /^[,-]$/u.test(tokens[to]!.key))) to += 1
  return to > at + 1 && to < sentence.to && tests.isAnd(tokens[to]!.key) && tokens[to + 1]?.capital === true
}

/** No title ends in an article, a preposition, "and" or an adverb. */
function isLoose(at: number, reading: Reading, tests: Tests): boolean {
  const { key, kind } = reading.tokens[at]!
  const small = tests.isDeterminer(key) || tests.isLink(key) || tests.isAnd(key)
  return small || kind === 'punct' || /^(?:new|not|.{3,}ly)$/u.test(key)
}

/** "on Tuesday", "in Ankara": when and where the sentence's verb happened. */
function isAdverbial(at: number, sentence: ReadSentence, reading: Reading): boolean {
  const { key } = reading.tokens[at]!
  const held = sentence.phrases.find((phrase) => phrase.from <= at && phrase.to > at)
  if (held?.type === 'date' && (held.date.day !== null || held.date.weekday !== null)) return true
  const next = sentence.phrases.find((phrase) => phrase.from === at + 1)
  if (key !== 'in' && key !== 'on') return false
  if (next?.type === 'place') return next.place.city !== null
  return (
    next?.type === 'date' ||
    /^(?:evening|morning|afternoon|presence|margins|sidelines)$/u.test(reading.tokens[at + 2]?.key ?? '')
  )
}

/** "agreement signed", "plan prepared by"; not "on enhanced cooperation". */
function isParticiple(at: number, sentence: ReadSentence, reading: Reading, tests: Tests): boolean {
  const before = reading.tokens[at - 1]!.key
  if (tests.isLink(before) || tests.isDeterminer(before)) return false
  const { key } = reading.tokens[at]!
  return isVerb(at, sentence) || reading.language.titles.governed.test(key)
}

function isVerb(at: number, sentence: ReadSentence): boolean {
  const phrase = sentence.phrases.find((one) => one.from <= at && one.to > at)
  return phrase?.type === 'words' && phrase.classes.some((name) => VERBS.has(name))
}

/** "regional security and stability": a noun by its ending, with adjectives, and then a border. */
function joinsNouns(at: number, sentence: ReadSentence, reading: Reading, tests: Tests): boolean {
  const { tokens, language } = reading
  if (tokens[at - 1]!.capital && tokens[at + 1]?.capital === true) return true
  const adjectives = /^(?:new|joint|common)$/u.test(tokens[at - 1]!.key)
  if (adjectives && !tests.isDeterminer(tokens[at + 1]?.key ?? '')) return true
  let to = at + 1
  while (to < sentence.to && to - at <= 4) {
    const { key } = tokens[to]!
    if (MARK.test(key) || tests.isAnd(key) || tests.isLink(key) || tests.endsBorder(to + 1)) break
    if (tests.isDeterminer(key) || isParticiple(to, sentence, reading, tests)) return false
    if (sentence.phrases.some((phrase) => phrase.type === 'document' && phrase.from === to)) return false
    to += 1
  }
  const last = tokens[to - 1]!
  const described = tokens.slice(at + 1, to - 1).every(({ key }) => ADJECTIVE.test(key))
  return to > at + 1 && to - at <= 4 && described && language.titles.governs.test(last.key)
}
