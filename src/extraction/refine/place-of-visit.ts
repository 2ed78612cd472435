// A meeting without a place → where the visit was in whose course it took place: "came to Tashkent", "continues his contacts in Iran".
import { inflects, type Language } from '../../languages/language.ts'
import { hasClass, isEnvoy, mayBeIn, type Phrase, type PlaceName } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'
import { recalls, tellsNoDay } from './visit.ts'
import { isVisitAhead } from '../told-in-sentence.ts'

/** How many sentences back a visit still holds. */
export const VISIT_REACH = 5

/** The visit of the meeting's own sentence; its city may be told further back. */
export function visitedHere(draft: Draft, reading: Reading): FoundPlace | null {
  const here = visited(draft, reading, 0)
  if (here === null || here.city !== null) return here
  const further = visited(draft, reading, VISIT_REACH)
  return further?.country === here.country ? further : here
}

/** "X came to Uzbekistan on a visit": there he met his hosts, if it is they whom he met. */
export function visited(draft: Draft, reading: Reading, reach: number): FoundPlace | null {
  const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
  const { organizations } = reading.world
  const seats = new Set(draft.sides.flatMap((side) => organizations.get(side.organization ?? '')?.seat ?? []))
  // A title tells of the meeting before any sentence tells of the visit.
  const opening = draft.claims.filter(({ kind }) => ['meet', 'receive', 'session'].includes(kind))
  const told = [...new Set([draft.claims[0]!, ...opening].map((claim) => claim.sentence))]
  const near = told.flatMap((own) => Array.from({ length: reach + 1 }, (_, back) => own - back))
  // "Визит X в Вашингтон состоялся во вторник": told after it; further on only where no other day is told.
  if (reach > 0 && inflects(reading.language)) {
    near.push(...told.map((own) => own + 1))
    near.push(...told.flatMap((own) => (tellsNoDay(reading.sentences[own + 2]) ? own + 2 : [])))
  }
  let country: FoundPlace | null = null
  for (const index of new Set(near)) {
    const sentence = reading.sentences[index]
    if (sentence === undefined || (sentence.lookingBack && !recalls(sentence, reading.language))) continue
    if (!sentence.classes.has('visit') && !sentence.classes.has('travel')) continue
    if (draft.status === 'held' && !told.includes(index) && isVisitAhead(sentence, reading.language)) continue
    for (const [at, phrase] of sentence.phrases.entries()) {
      const place =
        destination(phrase) ??
        governed(sentence.phrases, at, reading.language) ??
        stay(sentence.phrases, at, reading.language) ??
        visitedCity(sentence.phrases, at, reading.language) ??
        hostCountry(phrase, draft)
      // A session names nobody: who came for it came to its city, and who is to attend it goes to its country.
      const body = (draft.organization ?? draft.format) !== null
      const session = countries.size === 0 || (body && told.includes(index))
      const awaited = body && draft.status === 'announced' && told.some((own) => own - index <= AWAITED_REACH)
      const seated = place?.city != null && seats.has(place.city)
      const there =
        place !== null &&
        (countries.has(place.country) ||
          awaited ||
          seated ||
          (session && place.city !== null) ||
          framesHere(sentence.phrases, at, reading.language))
      if (
        place === null ||
        !there ||
        isTalkedOf(sentence.phrases, at, reading.language, draft.status !== 'held')
      )
        continue
      const span = { from: phrase.from, to: phrase.to }
      const found: FoundPlace = { ...place, span, by: 'visit', why: 'the visit was there' }
      // A sentence further back may tell the city of that country.
      if (place.city !== null && (country === null || country.country === place.country)) return found
      country ??= found
    }
  }
  return country
}

/** So many sentences before, those who will attend a session set out for it. */
const AWAITED_REACH = 2

/** "Брюсселге болгон сапарынын алкагында": in the course of a visit there, whoever was met. */
function framesHere(phrases: readonly Phrase[], at: number, { wordOrder }: Language): boolean {
  if (wordOrder !== 'verb-final' || phrases[at]!.type !== 'place') return false
  const ahead = phrases.slice(at + 1, at + 5)
  const visit = ahead.findIndex((phrase) => phrase.type === 'words' && phrase.classes.includes('visit'))
  const frame = ahead[visit + 1]
  return (
    visit >= 0 &&
    ahead.slice(0, visit).every((phrase) => phrase.type === 'words' || phrase.type === 'text') &&
    frame?.type === 'words' &&
    (frame.classes.includes('sidelines') || frame.classes.includes('during'))
  )
}

/** "discussed the results of a visit to Russia", "met X, who plans a visit to Tashkent": what they spoke of, not where. */
function isTalkedOf(phrases: readonly Phrase[], at: number, language: Language, ahead: boolean): boolean {
  if (language.wordOrder === 'verb-final') return false
  const visit = phrases.findLastIndex((phrase, index) => index < at && hasClass(phrase, 'visit'))
  return phrases
    .slice(0, Math.max(0, visit))
    .some((phrase) => hasClass(phrase, 'discuss', 'confer') || (!ahead && hasClass(phrase, 'plan')))
}

/** "visit Moscow", "his visit to Tbilisi", "flew to Nicosia". */
function visitedCity(phrases: readonly Phrase[], at: number, language: Language): PlaceName | null {
  const place = phrases[at]!
  if (language.wordOrder === 'verb-final' || place.type !== 'place') return null
  const before = phrases[at - 1]
  const to = before?.type === 'words' && before.classes.includes('to')
  // "the visit of Foreign Minister A to Baku"
  const lead = phrases.slice(Math.max(0, at - (to ? 5 : 1)), at)
  const leads = lead.some(
    (phrase) =>
      phrase.type === 'words' && phrase.classes.some((name) => name === 'travel' || name === 'visit'),
  )
  return leads ? place.place : null
}

/** "İran’daki temaslarını sürdüren", "Almaniyada səfərdədir": where a visit goes on. */
function stay(phrases: readonly Phrase[], at: number, language: Language): PlaceName | null {
  const place = phrases[at]!
  // "Nyu-York safari doirasida"
  const next = phrases[at + 1]
  const bare = place.type === 'place' && place.case === 'none' && next?.type === 'words'
  if (bare && next.classes.some((name) => name === 'visit' || name === 'travel') && next.tail !== '')
    return place.place
  if (place.type !== 'place' || !['in-adjective', 'locative'].includes(place.case)) return null
  // "находится в Китае с государственным визитом"
  const near = place.case === 'locative' && !inflects(language)
  const ahead = phrases.slice(at + 1, near ? at + 2 : at + 4)
  const goesOn = ahead.some(
    (phrase) =>
      (phrase.type === 'event' && phrase.event.type === 'talks') ||
      (phrase.type === 'words' && phrase.classes.includes('visit')),
  )
  return goesOn ? place.place : null
}

/** "Oʻzbekistonga", "Toshkentga": where a visit leads. */
function destination(phrase: Phrase): PlaceName | null {
  if (phrase.type === 'place' && phrase.case === 'dative') return phrase.place
  return 'case' in phrase && phrase.case === 'dative' ? countryAlone(phrase) : null
}

function countryAlone(phrase: Phrase): PlaceName | null {
  if (phrase.type !== 'actors' || phrase.actors.length !== 1) return null
  const [actor] = phrase.actors
  return actor === undefined || actor.country === null || isEnvoy(actor)
    ? null
    : { city: null, country: actor.country, venue: null }
}

/** "Ankara’yı ziyaret edecek", "ABD ziyareti kapsamında": what the visit governs or is called by. */
function governed(phrases: readonly Phrase[], at: number, language: Language): PlaceName | null {
  const [phrase, verb] = [phrases[at]!, phrases[at + 1]]
  const visits = verb?.type === 'words' && verb.classes.includes('visit')
  if (language.wordOrder !== 'verb-final' || !visits || !mayBeIn(phrase, ['accusative', 'none'])) return null
  return phrase.type === 'place' ? phrase.place : countryAlone(phrase)
}

/** "өлкөгө расмий сапар менен келген": to the country of who received. */
function hostCountry(phrase: Phrase, draft: Draft): PlaceName | null {
  if (phrase.type !== 'words' || !phrase.classes.includes('the-country')) return null
  const country = draft.receivers[0]?.country ?? null
  return country === null ? null : { city: null, country, venue: null }
}
