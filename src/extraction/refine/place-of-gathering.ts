// A meeting without a place, one of whose people was told before to be at a summit or a session → that one's city.
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

/** So many sentences before, somebody was told to be there. */
const REACH = 14

type Place = Extract<Phrase, { type: 'place' }>

/** "Güler, Brüksel’deki NATO toplantısına katıldı … Güler, İngiltere Savunma Bakanı Healey ile görüştü." */
export function gatheredThere(draft: Draft, reading: Reading): FoundPlace | null {
  if (reading.language.wordOrder !== 'verb-final' || draft.background !== null) return null
  const bilateral = draft.format === null && draft.organization === null
  if (draft.status !== 'held' || !bilateral) return null
  const own = draft.claims[0]!.sentence
  const people = new Set(draft.sides.flatMap(({ person }) => person ?? []))
  for (let index = own - 1; index >= Math.max(0, own - REACH); index -= 1) {
    const sentence = reading.sentences[index]!
    if (sentence.lookingBack) continue
    const places = sentence.phrases.filter(isPlaceThere)
    const [place] = places
    if (place === undefined) continue
    const alone = places.every((other) => other.place.city === place.place.city)
    if (!alone || !isAtGathering(place, people, sentence)) return null
    return {
      ...place.place,
      span: { from: place.from, to: place.to },
      by: 'scene',
      why: 'one of them was at a gathering there',
    }
  }
  return null
}

function isPlaceThere(phrase: Phrase): phrase is Place {
  return (
    phrase.type === 'place' &&
    phrase.place.city !== null &&
    (phrase.case === 'locative' || phrase.case === 'in-adjective')
  )
}

/** Somebody who acts, where it was, and the gathering at which he was or spoke. */
function isAtGathering(place: Place, people: ReadonlySet<number>, { phrases }: ReadSentence): boolean {
  const acts = phrases.some(
    (phrase) =>
      phrase.type === 'actors' &&
      (phrase.case === 'none' || phrase.case === 'genitive') &&
      phrase.actors.some(({ person }) => person !== null && people.has(person.id)),
  )
  const gathering = phrases.some(
    (phrase) =>
      phrase.type === 'event' &&
      phrase.from >= place.to &&
      ['gathering', 'summit', 'session', 'format'].includes(phrase.event.type),
  )
  return acts && gathering
}
