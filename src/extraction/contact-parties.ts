// A sentence that speaks of contact → who may have had it.
import { LEVELS } from '../domain/vocabulary.ts'
import { isAttributiveLocative } from '../languages/word-endings.ts'
import { isEnvoy, sidesOf, type Actor, type Phrase } from './phrases/phrase.ts'
import { SPOKESPERSON } from './quotation.ts'
import type { Reading, ReadSentence } from './reading.ts'

export function partiesIn(sentence: ReadSentence, { language }: Reading): Actor[] {
  const final = language.wordOrder === 'verb-final'
  return sentence.phrases.flatMap((phrase, index) =>
    contactsIn(phrase, final ? !isOwned(sentence, phrase) : joinsEvent(sentence.phrases, index)),
  )
}

/** People, offices and delegations wherever they stand; bare countries only where something is between them. */
function contactsIn(phrase: Phrase, joined: boolean): Actor[] {
  if (phrase.type === 'event') return phrase.event.of.filter((actor) => isEnvoy(actor) && !actor.former)
  if (phrase.type !== 'actors' || phrase.case === 'from' || phrase.case === 'ablative') return []
  const asSides = joined && phrase.case === 'between' && sidesOf(phrase.actors) >= 2
  return phrase.actors.filter(
    (actor) => !actor.former && actor.office?.id !== SPOKESPERSON && (isEnvoy(actor) || asSides),
  )
}

/** How many phrases may stand between an event and those between whom it is. */
const EVENT_REACH = 4

/** "talks … between A and B", and not "trade between A and B". */
function joinsEvent(phrases: readonly Phrase[], at: number): boolean {
  return phrases
    .slice(Math.max(0, at - EVENT_REACH), at)
    .some((phrase) => phrase.type === 'event' && !isTopic(phrase, phrases))
}

/** "They touched upon the talks between A and B": what was spoken of. */
function isTopic(event: Extract<Phrase, { type: 'event' }>, phrases: readonly Phrase[]): boolean {
  if (event.case === 'locative') return false
  return phrases.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.to <= event.from &&
      (phrase.classes.includes('confer') || phrase.classes.includes('discuss')),
  )
}

/** "эки өлкөнүн ортосундагы келишим": where the verb stands last, an adjective's between is of the noun behind it. */
function isOwned({ keys, from }: ReadSentence, phrase: Phrase): boolean {
  return isAttributiveLocative(keys[phrase.to - 1 - from] ?? '')
}

/** Those of the highest rank, where others are of a lower one. */
export function highest(actors: readonly Actor[]): Actor[] {
  const rank = (actor: Actor): number =>
    actor.office === null ? LEVELS.length : LEVELS.indexOf(actor.office.level)
  const best = Math.min(...actors.map(rank))
  const found = actors.filter((actor) => rank(actor) === best)
  return found.length < actors.length ? found : []
}
