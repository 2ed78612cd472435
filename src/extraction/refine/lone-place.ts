// A meeting without a place, in an article whose opening tells of one place alone, to which somebody travels or where an
// event is → that place.
import type { WordClass } from '../../languages/language.ts'
import { mayBeIn, type Phrase } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

/** Title and first sentences. */
const OPENING = 3
/** Words that make of a place where somebody is or goes. */
const TRAVEL: readonly WordClass[] = [
  'visit',
  'travel',
  'attend',
  'session',
  'summit',
  'sidelines',
  'take-place',
]

type Place = Extract<Phrase, { type: 'place' }>

export function lonePlace(draft: Draft, reading: Reading): FoundPlace | null {
  const [claim] = draft.claims
  if (claim === undefined || claim.sentence > OPENING || draft.background !== null) return null
  const places = reading.sentences
    .slice(0, OPENING + 1)
    .filter((sentence) => !sentence.lookingBack)
    .flatMap(placesIn)
  const countries = new Set(places.map(({ place }) => place.country))
  const cities = new Set(places.flatMap(({ place }) => place.city ?? []))
  const told = places.find(({ place }) => place.city !== null) ?? places[0]
  if (told === undefined || countries.size !== 1 || cities.size > 1) return null
  const home = draft.sides.some((side) => side.country === told.place.country)
  if (told.place.city === null && !home) return null
  // "Украинанын Кыргызстандагы элчиси": where the verb stands last, that tells of a post or a topic.
  const final = reading.language.wordOrder === 'verb-final'
  if (final && told.case === 'in-adjective') return null
  return {
    ...told.place,
    span: { from: told.from, to: told.to },
    by: 'lone place',
    why: 'the opening tells of one place alone',
  }
}

function placesIn({ phrases, classes }: ReadSentence): Place[] {
  // "Kazan’da saldırı düzenlendi": what took place must be an event.
  const events = phrases.some(({ type }) => type === 'event' || type === 'actors')
  const travels = TRAVEL.some((name) => classes.has(name) && (name !== 'take-place' || events))
  return phrases.filter(
    (phrase): phrase is Place =>
      phrase.type === 'place' && travels && mayBeIn(phrase, ['locative', 'in-adjective', 'dative']),
  )
}
