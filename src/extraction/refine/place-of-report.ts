// A meeting without a place → what the report's dateline or the name of another event shows: "here", "the Antalya forum".
import { inflects, type WordClass } from '../../languages/language.ts'
import type { City } from '../../gazetteer/types.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

/** "on the sidelines of the Antalya Diplomacy Forum": the city that the other event is called by. */
export function marginsCity(draft: Draft, reading: Reading): FoundPlace | null {
  for (const claim of draft.claims) {
    const { phrases } = reading.sentences[claim.sentence]!
    const margins = phrases.findIndex(
      (phrase) => phrase.type === 'words' && phrase.classes.includes('sidelines'),
    )
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
      return {
        ...phrase.place,
        span: { from: phrase.from, to: phrase.to },
        by: 'margins',
        why: 'the event on whose margins it was is called by its city',
      }
    }
  }
  return null
}

/** "Antaliya diplomatik forumi doirasida": the bare city that the event before is called by. */
function cityBefore(phrases: readonly Phrase[], margins: number, reading: Reading): FoundPlace | null {
  const event = phrases[margins - 1]
  // "Bryusselga tashrifi doirasida"
  const visit = event?.type === 'words' && event.classes.some((name) => name === 'visit' || name === 'travel')
  if (event?.type !== 'event' && !visit) return null
  const called = event?.type === 'event' ? (cityInName(event, reading) ?? assemblyCity(event, reading)) : null
  if (called !== null) return called
  const reach = visit ? VISIT_REACH : NAME_REACH
  for (let at = margins - 2; at >= Math.max(0, margins - 2 - reach); at -= 1) {
    const phrase = phrases[at]!
    const there = 'case' in phrase && (phrase.case === 'none' || (visit && phrase.case === 'dative'))
    if (phrase.type === 'place' && phrase.place.city !== null && there)
      return {
        ...phrase.place,
        span: { from: phrase.from, to: phrase.to },
        by: 'margins',
        why: 'the event on whose margins it was is called by its city',
      }
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
    return {
      city: city.name,
      country: city.country,
      span: { from: at, to: at + 1 },
      by: 'margins',
      why: 'the event on whose margins it was is called by its city',
    }
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
  return city === undefined
    ? null
    : {
        city: city.name,
        country: city.country,
        span: { from, to },
        by: 'margins',
        why: 'the event on whose margins it was is called by its city',
      }
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

/** "LANGKAWI: … will chair the retreat here tomorrow": where the reporter sits. */
export function reportedHere(draft: Draft, reading: Reading): FoundPlace | null {
  if (reading.language.wordOrder !== 'verb-medial') return null
  const here = draft.claims.some((claim) => reading.sentences[claim.sentence]!.classes.has('here'))
  const city = here ? datelineCity(reading) : null
  return city === null
    ? null
    : { ...city, span: null, by: 'dateline', why: 'the report says here, and its dateline tells where' }
}

/** Under a dateline of the country in which an ambassador is posted, his hosts' people met him there. */
export function accreditedThere(draft: Draft, reading: Reading): FoundPlace | null {
  const city = datelineCity(reading)
  if (city === null) return null
  const { capital } = reading.world.countries.get(city.country) ?? { capital: null }
  const hosts = draft.sides.some((side) => side.country === city.country && side.level !== 'ambassador')
  const guest = draft.sides.some((side) => side.country !== city.country && side.level === 'ambassador')
  const two = new Set(draft.sides.map((side) => side.country)).size === 2
  return hosts && guest && two && capital === city.city
    ? { ...city, span: null, by: 'dateline', why: 'the dateline, where the ambassador is posted' }
    : null
}

/** So many sentences open a report: in them it tells where else something was. */
const OPENING = 4

/**
 * Two met, and the report was sent from the capital of one: he received there, unless the opening tells of a city, a visit
 * or an event elsewhere.
 */
export function hostedAtHome(draft: Draft, reading: Reading): FoundPlace | null {
  if (reading.language.wordOrder !== 'verb-medial' || inflects(reading.language)) return null
  const city = datelineCity(reading)
  if (city === null || draft.background !== null || draft.format !== null) return null
  const codes = new Set(draft.sides.map((side) => side.country ?? side.organization))
  const home = draft.sides.some((side) => side.country === city.country && side.level !== 'ambassador')
  if (!home || codes.size < 2 || draft.claims.some((claim) => claim.sidelines)) return null
  if (draft.claims[0]!.sentence > OPENING) return null
  // "discussed" may be over the phone.
  if (draft.claims.every(({ rule }) => /discuss|confer/u.test(rule))) return null
  const receives = draft.receivers.some((side) => side.country === city.country)
  const elsewhere = reading.sentences.slice(0, OPENING).some(({ phrases, classes }) =>
    phrases.some((phrase) => {
      if (phrase.type !== 'place') return false
      const told = phrase.case === 'locative' || phrase.case === 'dative' || classes.has('visit')
      return told && (phrase.place.city ?? city.city) !== city.city
    }),
  )
  const abroad = reading.sentences
    .slice(0, OPENING)
    .some(({ classes }) => classes.has('sidelines') || classes.has('summit'))
  if (elsewhere || (abroad && !receives)) return null
  return { ...city, span: null, by: 'dateline', why: 'the dateline, where one of the two is at home' }
}

/** What a sentence speaks of that tells of a meeting's city: who came there, and what was held there. */
const GATHERS: readonly WordClass[] = [
  'sidelines',
  'summit',
  'session',
  'attend',
  'visit',
  'travel',
  'take-place',
  'credentials',
  'gather',
]

/**
 * The only city that the opening tells of as a place: where one of the sides is at home, an organisation meets, or its
 * sentence tells of who came there.
 */
export function openingCity(draft: Draft, reading: Reading): FoundPlace | null {
  if (reading.language.wordOrder !== 'verb-medial' || inflects(reading.language)) return null
  if (draft.background !== null || draft.claims[0]!.sentence > 2 * OPENING) return null
  const found = new Map<string, { phrase: Extract<Phrase, { type: 'place' }>; gathers: boolean }>()
  for (const { phrases, classes, lookingBack } of reading.sentences.slice(0, OPENING + 1)) {
    if (lookingBack) continue
    for (const phrase of phrases) {
      if (phrase.type !== 'place' || phrase.case !== 'locative' || phrase.place.city === null) continue
      const gathers = GATHERS.some((name) => classes.has(name))
      found.set(phrase.place.city, {
        phrase,
        gathers: gathers || found.get(phrase.place.city)?.gathers === true,
      })
    }
  }
  const [only, second] = found.values()
  if (only === undefined || second !== undefined) return null
  const { phrase, gathers } = only
  const home = draft.sides.some((side) => side.country === phrase.place.country)
  if (!home && !gathers) return null
  return {
    ...phrase.place,
    span: { from: phrase.from, to: phrase.to },
    by: 'scene',
    why: 'the only city that the opening tells of',
  }
}

/** The city of the first dateline that names one. */
export function datelineCity(reading: Reading): { city: string; country: string } | null {
  for (const name of reading.datelines) {
    const city = reading.world.cityNames.get(name.toLowerCase())
    if (city !== undefined) return { city: city.name, country: city.country }
  }
  return null
}
