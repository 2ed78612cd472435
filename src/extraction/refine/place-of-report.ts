// A meeting without a place → what the report's dateline or the one city of its opening shows: "here", "LANGKAWI: …".
import { inflects, type WordClass } from '../../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

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
function datelineCity(reading: Reading): { city: string; country: string } | null {
  for (const name of reading.datelines) {
    const city = reading.world.cityNames.get(name.toLowerCase())
    if (city !== undefined) return { city: city.name, country: city.country }
  }
  return null
}
