// Claims → the same claims with the date and the place that their own clause tells.
import type { Language } from '../../languages/language.ts'
import type { Claim, Told } from '../claim.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { Phrase, PlaceName } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { civilDate, daysBetween } from './civil-date.ts'

/** Verb-final languages tell when and where before the verb; English around it. */
export function placeClaims(claims: readonly Claim[], reading: Reading): Claim[] {
  return claims.map((claim) => {
    const sentence = reading.sentences[claim.sentence]!
    const clause = clauseOf(claim, claims, sentence, reading)
    const date = dateIn(clause, claim, reading.language)
    const told =
      date?.value.sameYear === true
        ? { ...date, value: { ...date.value, year: yearBefore(date.span.from, claim, reading) } }
        : withYear(date, reading)
    return { ...claim, date: told, place: placeIn(clause, claim, reading) ?? claim.place }
  })
}

/** "on 18 March" is the 18 March of 2019 that the article names elsewhere, where no publication day tells the year. */
function withYear(date: Told<DateMention> | null, reading: Reading): Told<DateMention> | null {
  const day = date?.value
  if (date === null || day === undefined || reading.article.published !== null) return date
  if (day.day === null || day.month === null || day.year !== null) return date
  const years = reading.mentions.flatMap(({ meaning }) => {
    const same = meaning.kind === 'date' && meaning.date.day === day.day && meaning.date.month === day.month
    return same ? (meaning.date.year ?? []) : []
  })
  const year = new Set(years).size === 1 ? years[0]! : yearNearby(day, reading)
  return year === null ? date : { ...date, value: { ...day, year } }
}

/** Days that tell one story are hardly further apart. */
const NEARBY_DAYS = 45

/** The year in which a day is near to one that the article tells in full: "24 December" beside "15 December 2021". */
function yearNearby({ day, month }: DateMention, reading: Reading): number | null {
  const years = reading.mentions.flatMap(({ meaning }) => {
    if (meaning.kind !== 'date') return []
    const told = meaning.date
    if (told.day === null || told.month === null || told.year === null) return []
    const full = civilDate(told.year, told.month, told.day)
    return [told.year - 1, told.year, told.year + 1].filter((year) => {
      const date = civilDate(year, month!, day!)
      return full !== null && date !== null && Math.abs(daysBetween(full, date)) <= NEARBY_DAYS
    })
  })
  return new Set(years).size === 1 ? years[0]! : null
}

/** The phrases of the sentence that belong to the claim's verb. */
function clauseOf(
  claim: Claim,
  claims: readonly Claim[],
  sentence: ReadSentence,
  reading: Reading,
): Phrase[] {
  const others = claims.filter(
    (other) =>
      other.sentence === claim.sentence &&
      other.trigger.from !== claim.trigger.from &&
      other.tense.reality === 'fact' &&
      opens(other),
  )
  let from = sentence.from
  let to = sentence.to
  if (reading.language.wordOrder === 'verb-final') {
    const before = others
      .filter((other) => other.trigger.to <= claim.span.from)
      .map((other) => other.trigger.to)
    from = Math.max(from, ...before)
    to = Math.max(claim.span.to, claim.trigger.to)
  } else {
    const after = others.filter((other) => other.span.from >= claim.span.to).map((other) => other.span.from)
    to = Math.min(to, ...after, whoAfter(claim, sentence))
    const before = others
      .filter(
        (other) =>
          other.span.to <= claim.trigger.from &&
          !(claim.parted === true && other.span.from === claim.span.from),
      )
      .map((other) => other.trigger.to)
    if (before.length > 0) {
      // "met X in Athens, and then flew to Nicosia, where he met Y": from the comma before its own words.
      const marks = sentence.phrases.filter(
        (phrase) => phrase.type === 'mark' && phrase.mark === ',' && phrase.to <= claim.span.from,
      )
      from = Math.max(from, ...before, ...marks.map((phrase) => phrase.from))
    }
  }
  // "Оверчук аземди 2021-жылга жылдырууну сунуштады": what stands behind a speaker is what he said.
  if (claim.kind === 'speak-at' && reading.language.wordOrder === 'verb-final') to = claim.span.from
  return sentence.phrases.filter((phrase) => phrase.from >= from && phrase.to <= to)
}

/** "met X, who plans to come in May": where what is told of somebody met begins. */
function whoAfter(claim: Claim, { from, keys }: ReadSentence): number {
  const at = keys.findIndex(
    (key, index) => from + index >= claim.span.to && (key === 'who' || key === 'whose'),
  )
  return at === -1 ? Number.POSITIVE_INFINITY : from + at
}

/** The year told last before a token, in this sentence or the one before. */
function yearBefore(token: number, claim: Claim, reading: Reading): number | null {
  const phrases = [claim.sentence - 1, claim.sentence].flatMap(
    (index) => reading.sentences[index]?.phrases ?? [],
  )
  const years = phrases.flatMap((phrase) =>
    phrase.type === 'date' && phrase.from < token ? (phrase.date.year ?? []) : [],
  )
  return years.at(-1) ?? null
}

function opens(claim: Claim): boolean {
  return claim.kind === 'meet' || claim.kind === 'receive' || claim.kind === 'session'
}

/** The date nearest to the verb; a day before a month or a year. */
function dateIn(clause: readonly Phrase[], claim: Claim, language: Language): Told<DateMention> | null {
  const dates = clause.filter((phrase) => phrase.type === 'date')
  // "postponed to March": the new date is not the meeting's.
  const put =
    claim.status === 'postponed'
      ? dates.filter((phrase) => phrase.case !== 'dative' || isPlanned(phrase, clause))
      : dates
  const own = put.filter(
    (phrase) =>
      !isOfDocument(phrase, clause, claim) &&
      !(language.wordOrder === 'verb-medial' && isOfTelling(phrase, clause, claim)),
  )
  const ranked = own.sort(
    (a, b) => precision(b.date) - precision(a.date) || distance(a, claim) - distance(b, claim),
  )
  const best = ranked[0]
  return best === undefined ? null : { value: best.date, span: { from: best.from, to: best.to } }
}

/** "19-сентябрга белгиленген жолугушуу", "the meeting planned for 25 January": the day that was set at first. */
function isPlanned(date: Phrase, clause: readonly Phrase[]): boolean {
  return clause.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.classes.includes('plan') &&
      (phrase.from === date.to || (phrase.to <= date.from && date.from - phrase.to <= 1)),
  )
}

/** "On Monday, media reported that A would meet B": the day of the report. */
function isOfTelling(date: Phrase, clause: readonly Phrase[], claim: Claim): boolean {
  if (claim.kind === 'speak-at') return false
  // "A met B, the ministry reported on Friday"
  const after = clause.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.classes.includes('tell') &&
      phrase.from >= (claim.loose === true ? claim.trigger.to : claim.span.to) &&
      phrase.to <= date.from,
  )
  if (after) return true
  return clause.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.classes.includes('tell') &&
      phrase.from >= date.to &&
      phrase.to <= claim.span.from,
  )
}

/** "discussed the roadmap signed in July 2023": the day of the signing. */
function isOfDocument(date: Phrase, clause: readonly Phrase[], claim: Claim): boolean {
  if (claim.kind === 'document' || claim.kind === 'receive') return false
  return clause.some(
    (phrase) =>
      phrase.type === 'words' &&
      (phrase.classes.includes('sign') || phrase.classes.includes('adopt')) &&
      phrase.from >= claim.trigger.to &&
      phrase.to <= date.from,
  )
}

function precision(date: DateMention): number {
  // "today, Jan 8": a day told in full.
  if (date.day !== null && date.month !== null) return 4
  if (date.day !== null || date.weekday !== null || date.offset !== null) return 3
  if (date.month !== null) return 2
  return date.year !== null || date.sameYear ? 1 : 0
}

function distance(phrase: { from: number; to: number }, claim: Claim): number {
  return phrase.from >= claim.trigger.to ? phrase.from - claim.trigger.to : claim.trigger.from - phrase.to
}

function placeIn(clause: readonly Phrase[], claim: Claim, reading: Reading): Told<PlaceName> | null {
  const places = clause.filter(
    (phrase, index) =>
      phrase.type === 'place' &&
      (phrase.case === 'locative' ||
        isOfEvent(phrase, claim) ||
        isNameOfEvent(phrase, clause[index + 1], reading.language) ||
        isWelcomedTo(clause, index, claim) ||
        leadsToMargins(clause, index) ||
        isAtTalks(clause, index) ||
        leadsToHouse(clause, index, reading)) &&
      !isOfTopic(phrase, clause, claim),
  )
  const ranked = places
    .filter((phrase) => phrase.type === 'place')
    .sort(
      (a, b) =>
        Number(b.place.city !== null) - Number(a.place.city !== null) ||
        distance(a, claim) - distance(b, claim),
    )
  const best = withCity(ranked[0], clause)
  return best === undefined ? null : { value: best.place, span: { from: best.from, to: best.to } }
}

type Place = Extract<Phrase, { type: 'place' }>

/** "travels to Tashkent in Uzbekistan": the city that stands right before its country. */
function withCity(best: Place | undefined, clause: readonly Phrase[]): Place | undefined {
  if (best === undefined || best.place.city !== null) return best
  const city = clause.find(
    (phrase): phrase is Place =>
      phrase.type === 'place' &&
      phrase.place.city !== null &&
      phrase.place.country === best.place.country &&
      phrase.to <= best.from &&
      best.from - phrase.to <= 1,
  )
  return city ?? best
}

/** "discussed the situation in Syria": a country that stands behind what was talked of. */
function isOfTopic(
  place: Extract<Phrase, { type: 'place' }>,
  clause: readonly Phrase[],
  claim: Claim,
): boolean {
  if (place.place.city !== null) return false
  return clause.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.classes.some((name) => name === 'confer' || name === 'discuss' || name === 'tell') &&
      phrase.from >= claim.trigger.from &&
      phrase.to < place.from - 1,
  )
}

/** "the Istanbul talks", "a planned Budapest meeting": English names an event by its city. */
function isNameOfEvent(
  place: Extract<Phrase, { type: 'place' }>,
  next: Phrase | undefined,
  language: Language,
): boolean {
  if (language.wordOrder !== 'verb-medial' || place.case !== 'none' || place.place.city === null) return false
  return next?.type === 'event' && next.from === place.to && next.event.type !== 'gathering'
}

/** "welcomed the minister to London". */
function isWelcomedTo(clause: readonly Phrase[], at: number, claim: Claim): boolean {
  const to = clause[at - 1]
  return (
    claim.kind === 'receive' &&
    clause[at]!.from >= claim.span.to &&
    to?.type === 'words' &&
    to.classes.includes('to')
  )
}

/** "Женевадагы жолугушуусу", "Cenevre’deki görüşmesi": right before the claim's own event. */
function isOfEvent(place: Extract<Phrase, { type: 'place' }>, { event }: Claim): boolean {
  return place.case === 'in-adjective' && event !== null && event.span.from === place.to
}

/** "Ташкенттегі кездесуде A мен B …": at talks that are in a city. */
function isAtTalks(clause: readonly Phrase[], at: number): boolean {
  const [place, event] = [clause[at], clause[at + 1]]
  if (place?.type !== 'place' || place.case !== 'in-adjective') return false
  return event?.type === 'event' && event.event.type === 'talks' && event.case === 'locative'
}

/** How many words a house's name has at most, with its quotation marks. */
const HOUSE_REACH = 6

/** "Toshkentdagi «Hilton» mehmonxonasida": the city in which a house is that no list knows. */
function leadsToHouse(clause: readonly Phrase[], at: number, { tokens, language }: Reading): boolean {
  const place = clause[at]
  if (
    language.wordOrder !== 'verb-final' ||
    place?.type !== 'place' ||
    !['in-adjective', 'genitive'].includes(place.case)
  )
    return false
  for (const phrase of clause.slice(at + 1, at + 1 + HOUSE_REACH)) {
    const { key } = tokens[phrase.to - 1]!
    const plain = phrase.type === 'text' || (phrase.type === 'words' && phrase.classes.includes('house'))
    if (plain && key.length >= 5 && language.readSuffix(key.slice(-2))?.case === 'locative') return true
    if (!plain && phrase.type !== 'mark') return false
  }
  return false
}

/** "Bokudagi iqlim sammiti doirasida": on the margins of an event that is in a city. */
function leadsToMargins(clause: readonly Phrase[], at: number): boolean {
  const place = clause[at]
  if (place?.type !== 'place' || place.case !== 'in-adjective') return false
  const ahead = clause.slice(at + 1, at + 6)
  const end = ahead.findIndex((phrase) => phrase.type === 'words' && phrase.classes.includes('sidelines'))
  const before = end === -1 ? [] : ahead.slice(0, end)
  return (
    before.some((phrase) => phrase.type === 'event') && before.every((phrase) => phrase.type !== 'actors')
  )
}
