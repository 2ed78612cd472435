// Drafts without a day → with the day that the text around them shows: the sentence before, the summit, "after that".
import type { Span } from '../claim.ts'
import { hasClass, type EventNoun, type Phrase } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Draft, DraftDate } from './draft.ts'
import type { Refiner } from './refiner.ts'
import { resolveDate } from './resolve-date.ts'

export const attachDate: Refiner = {
  name: 'attach-date',
  refine(drafts, { reading, note }) {
    const dated: Draft[] = []
    for (const draft of drafts) {
      const found = draft.when === null && draft.background === null ? dateFor(draft, dated, reading) : null
      if (found === null) dated.push(draft)
      else {
        note(draft, 'changed', 'attach-date', found.why)
        const { when, span } = found
        const row = { field: 'date' as const, value: when.date, span, rule: 'attach-date' }
        dated.push({
          ...draft,
          when,
          grounds: new Set([...draft.grounds, `day by ${found.by}`]),
          implied: new Set([...draft.implied, 'date']),
          evidence: [...draft.evidence, row],
        })
      }
    }
    return dated
  },
}

interface FoundDate {
  when: DraftDate
  /** The passage that it was concluded from. */
  span: Span
  /** Which of the ways below. */
  by: 'under way' | 'sentence before' | 'sentence after' | 'visit' | 'heading' | 'meeting before'
  why: string
}

function dateFor(draft: Draft, before: readonly Draft[], reading: Reading): FoundDate | null {
  return (
    underWay(draft, reading) ??
    sentenceBefore(draft, reading) ??
    sentenceAfter(draft, reading) ??
    visitDay(draft, reading) ??
    draftBefore(draft, before, reading)
  )
}

/** "are meeting", "görüşme devam ediyor", "a few minutes ago": on the day of the report. */
function underWay(draft: Draft, reading: Reading): FoundDate | null {
  const { published } = reading.article
  if (published === null || draft.status !== 'held') return null
  for (const claim of draft.claims) {
    const words = reading.sentences[claim.sentence]!.phrases.find(
      (phrase) => phrase.type === 'words' && phrase.classes.includes('today-going-on'),
    )
    const span = words ?? (claim.tense.underWay === true ? claim.trigger : undefined)
    if (span === undefined || claim.tense.before === true || claim.lookingBack) continue
    const when: DraftDate = { date: published, precision: 'day', endDate: null }
    return { when, span: spanOf(span), by: 'under way', why: 'it is under way' }
  }
  return null
}

/** How many sentences back a day still holds. */
const REACH = 2
/** A dated heading holds for this many sentences. */
const HEADING_REACH = 12

/** The day of a sentence just before that leads to the meeting: a dated heading, or one that tells of meetings too. */
function sentenceBefore(draft: Draft, reading: Reading): FoundDate | null {
  const own = reading.sentences[draft.claims[0]!.sentence]!
  for (let back = 1; back <= HEADING_REACH; back += 1) {
    const sentence = reading.sentences[own.index - back]
    if (sentence === undefined) return null
    if (isHeading(sentence)) return headingDay(sentence, draft, reading)
    if (back > REACH || sentence.lookingBack || own.paragraph - sentence.paragraph > 1) continue
    const day = sentence.phrases.find((phrase) => phrase.type === 'date' && isDay(phrase.date))
    if (day === undefined || day.type !== 'date' || !leadsOn(sentence)) continue
    const when = resolveDate(day.date, reading.article.published, draft.status === 'announced')
    // Held on a day to come? That day is of something else.
    const published = reading.article.published
    if (draft.status === 'held' && published !== null && (when?.date ?? '') > published) continue
    if (when !== null)
      return { when, span: spanOf(day), by: 'sentence before', why: 'the sentence before tells the day' }
  }
  return null
}

/** "At Tuesday's talks …", "Salı günkü görüşmede …": a day and right after it the meeting that was just told. */
function sentenceAfter(draft: Draft, reading: Reading): FoundDate | null {
  const first = draft.claims[0]!.sentence
  const last = draft.claims.at(-1)!.sentence
  for (let index = first + 1; index <= last + REACH; index += 1) {
    const phrases = reading.sentences[index]?.phrases ?? []
    const at = phrases.findIndex((phrase) => phrase.type === 'date' && isDay(phrase.date))
    const day = phrases[at]
    if (day?.type === 'date' && reading.language.wordOrder === 'verb-medial' && tellsWhen(phrases, at)) {
      const when = resolveDate(day.date, reading.article.published, draft.status === 'announced')
      if (when !== null)
        return { when, span: spanOf(day), by: 'sentence after', why: 'the sentence after tells the day' }
    }
    const event = phrases.slice(at + 1).find((phrase) => !standsBefore(phrase))
    const reported = phrases.slice(0, at).some((phrase) => hasClass(phrase, 'tell'))
    if (day?.type !== 'date' || at > (reported ? REPORTED : 2)) continue
    const considered = at === 0 && reading.sentences[index]!.classes.has('considered')
    if (!considered && (event?.type !== 'event' || !isPlain(event.event))) continue
    const when = resolveDate(day.date, reading.article.published, draft.status === 'announced')
    if (when !== null)
      return { when, span: spanOf(day), by: 'sentence after', why: 'the sentence after tells the day' }
  }
  return null
}

/** "The talks were held on Tuesday": the meeting that was just told opens the sentence, and its verb the day. */
function tellsWhen(phrases: readonly Phrase[], at: number): boolean {
  const event = phrases.findIndex((phrase) => !hasClass(phrase, 'the'))
  const opening = phrases[event]
  if (opening?.type !== 'event' || !isPlain(opening.event) || opening.event.plural) return false
  const between = phrases.slice(event + 1, at)
  return (
    between.length <= REPORTED &&
    (between.some((phrase) => hasClass(phrase, 'take-place')) ||
      between.every((phrase) => hasClass(phrase, 'in'))) &&
    between.every((phrase) => phrase.type !== 'actors' && phrase.type !== 'event')
  )
}

/** How far into its sentence the day stands after "the ministry said that". */
const REPORTED = 8

/** Between a day and its meeting: a place, "that took place". */
function standsBefore(phrase: Phrase): boolean {
  const joins =
    hasClass(phrase, 'take-place') || (hasClass(phrase, 'the') && !hasClass(phrase, 'counterpart'))
  return phrase.type === 'place' || phrase.type === 'mark' || joins
}

/** "The talks": nothing says that they are others. */
function isPlain({ type, ordinal, next, previous, of }: EventNoun): boolean {
  return type !== 'format' && ordinal === null && !next && !previous && of.length === 0
}

/** How many sentences back a visit is told of whose meetings are still to come. */
const VISIT_REACH = 6

/** "He comes on the 15th. … He will be received by the President": who comes on a day meets his hosts on it. */
function visitDay(draft: Draft, reading: Reading): FoundDate | null {
  if (draft.status !== 'announced') return null
  const own = draft.claims[0]!.sentence
  const before = Array.from({ length: VISIT_REACH }, (_, step) => own - 1 - step)
  // A title tells of the visit before any sentence tells its day.
  for (const index of own === 0 ? [1, 2] : before) {
    const sentence = reading.sentences[index]
    if (sentence === undefined) return null
    if (sentence.lookingBack || !(sentence.classes.has('visit') || sentence.classes.has('travel'))) continue
    const dates = sentence.phrases.filter((phrase) => phrase.type === 'date')
    const day = dates.findLast(({ date }) => isDay(date)) ?? dates.findLast(({ date }) => date.month !== null)
    if (day === undefined || (index > own && !isDay(day.date))) continue
    const when = resolveDate(day.date, reading.article.published, true)
    if (when !== null)
      return { when, span: spanOf(day), by: 'visit', why: 'a sentence beside tells the day of the visit' }
  }
  return null
}

/** A line that is a date and hardly more: all below it happened then. */
function isHeading(sentence: ReadSentence): boolean {
  return (
    sentence.to - sentence.from <= 4 &&
    sentence.phrases.some((phrase) => phrase.type === 'date' && isDay(phrase.date))
  )
}

function headingDay(sentence: ReadSentence, draft: Draft, reading: Reading): FoundDate | null {
  const day = sentence.phrases.find((phrase) => phrase.type === 'date')
  if (day?.type !== 'date') return null
  const when = resolveDate(day.date, reading.article.published, draft.status === 'announced')
  return when === null ? null : { when, span: spanOf(day), by: 'heading', why: 'the heading tells the day' }
}

function isDay(date: { day: number | null; weekday: number | null; offset: number | null }): boolean {
  return date.day !== null || date.weekday !== null || date.offset !== null
}

function leadsOn(sentence: ReadSentence): boolean {
  return ['meet', 'receive', 'sidelines', 'visit', 'travel', 'credentials', 'take-place', 'talks'].some(
    (name) => sentence.classes.has(name as 'meet'),
  )
}

/** On the margins of a meeting, after it, or of the same countries: that meeting's day. */
function draftBefore(draft: Draft, before: readonly Draft[], reading: Reading): FoundDate | null {
  const main = before.findLast(
    (other) => other.background === null && other.status === draft.status && hasDay(other.when),
  )
  if (main === undefined) return null
  const margins = draft.claims.some((claim) => claim.sidelines)
  const after = draft.claims.some((claim) => reading.sentences[claim.sentence]!.classes.has('afterwards'))
  const codes = new Set(main.sides.map((side) => side.country))
  const same = draft.sides.every((side) => side.country === null || codes.has(side.country))
  if (!margins && !after && !same) return null
  const told = main.evidence.findLast((row) => row.field === 'date' && row.value === main.when!.date)
  const span = told?.span ?? draft.claims[0]!.span
  return { when: main.when!, span, by: 'meeting before', why: `as meeting ${main.id + 1}` }
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}

function hasDay(when: DraftDate | null): boolean {
  return when !== null && (when.precision === 'day' || when.precision === 'range')
}
