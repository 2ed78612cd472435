// A meeting on the margins of another event → the city that the event is called by: "on the sidelines of the Antalya forum".
import type { City } from '../../gazetteer/types.ts'
import type { Span } from '../claim.ts'
import { hasClass, type Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

/** "on the sidelines of the Antalya Diplomacy Forum": the city that the other event is called by. */
export function marginsCity(draft: Draft, reading: Reading): FoundPlace | null {
  for (const claim of draft.claims) {
    const { phrases } = reading.sentences[claim.sentence]!
    const margins = phrases.findIndex((phrase) => hasClass(phrase, 'sidelines'))
    if (margins === -1) continue
    if (reading.language.wordOrder === 'verb-final') {
      const found = cityBefore(phrases, margins, reading)
      if (found !== null) return found
      continue
    }
    for (let at = margins + 1; at < Math.min(phrases.length, margins + MARGINS_REACH); at += 1) {
      const phrase = phrases[at]!
      const called =
        (phrase.type === 'event' ? (cityInName(phrase, reading) ?? assemblyCity(phrase, reading)) : null) ??
        (phrase.type === 'event' || namesEvent(phrases, at) ? adjectiveCity(phrase, reading) : null)
      if (called !== null) return called
      if (phrase.type !== 'place' || phrase.place.city === null || !namesEvent(phrases, at)) continue
      return calledBy(phrase.place, phrase)
    }
  }
  return null
}

function calledBy(place: { city: string | null; country: string }, { from, to }: Span): FoundPlace {
  const why = 'the event on whose margins it was is called by its city'
  return { city: place.city, country: place.country, span: { from, to }, by: 'margins', why }
}

/** "Antaliya diplomatik forumi doirasida": the bare city that the event before is called by. */
function cityBefore(phrases: readonly Phrase[], margins: number, reading: Reading): FoundPlace | null {
  const event = phrases[margins - 1]
  // "Bryusselga tashrifi doirasida"
  const visit = hasClass(event, 'visit', 'travel')
  if (event?.type !== 'event' && !visit) return null
  const called = event?.type === 'event' ? (cityInName(event, reading) ?? assemblyCity(event, reading)) : null
  if (called !== null) return called
  const reach = visit ? VISIT_REACH : NAME_REACH
  for (let at = margins - 2; at >= Math.max(0, margins - 2 - reach); at -= 1) {
    const phrase = phrases[at]!
    const there = 'case' in phrase && (phrase.case === 'none' || (visit && phrase.case === 'dative'))
    if (phrase.type === 'place' && phrase.place.city !== null && there) return calledBy(phrase.place, phrase)
    if (phrase.type !== 'text' && phrase.type !== 'topic' && !visit) return null
  }
  return null
}

/** "Antalya Diplomacy Forum" is the name of a format, and its first word a city, perhaps behind "the third". */
function cityInName({ from, to }: Phrase, reading: Reading): FoundPlace | null {
  for (let at = from; at < Math.min(from + 2, to - 1); at += 1) {
    const word = reading.tokens[at]!.text
    const city = word === '' ? undefined : cityCalled(word, reading)
    if (city === undefined) continue
    return calledBy({ city: city.name, country: city.country }, { from: at, to: at + 1 })
  }
  return null
}

function cityCalled(name: string, { world, language }: Reading): City | undefined {
  if (language.wordOrder === 'verb-medial') return world.cities.get(name)
  const known = ({ names }: City): boolean =>
    language.names.some((code) => names[code]?.includes(name) === true)
  return [...world.cities.values()].find(known)
}

/** Words between a visit and where it leads: what it is for. */
const VISIT_REACH = 12

/** The General Assembly sits at the seat of the United Nations. */
function assemblyCity(phrase: Extract<Phrase, { type: 'event' }>, { world }: Reading): FoundPlace | null {
  const { format } = phrase.event
  if (format?.startsWith('unga') !== true) return null
  const city = world.cities.get(world.organizations.get('UN')?.seat ?? '')
  const span = { from: phrase.from, to: phrase.to }
  return city === undefined
    ? null
    : { city: city.name, country: city.country, span, by: 'margins', why: 'on the margins of the Assembly' }
}

/** "Антальский дипломатический форум": the adjective of a city. */
function adjectiveCity({ from, to }: Phrase, reading: Reading): FoundPlace | null {
  const { cityAdjectives } = reading.language
  const key = reading.tokens[from]!.key
  const stem = Object.keys(cityAdjectives ?? {}).find((one) => key.startsWith(one))
  const city = stem === undefined ? undefined : reading.world.cities.get(cityAdjectives![stem]!)
  return city === undefined ? null : calledBy({ city: city.name, country: city.country }, { from, to })
}

/** How many phrases after "on the sidelines" the other event's name begins. */
const MARGINS_REACH = 6

/** Words between a city and the event's noun: "Antalya Diplomacy Forum", "Munich Security Conference". */
const NAME_REACH = 3

function namesEvent(phrases: readonly Phrase[], at: number): boolean {
  for (const phrase of phrases.slice(at + 1, at + 1 + NAME_REACH)) {
    if (phrase.type === 'event') return true
    if (phrase.type !== 'text' && phrase.type !== 'topic') return false
  }
  return false
}
