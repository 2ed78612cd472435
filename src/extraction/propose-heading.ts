// "Telephone conversation with President X": a heading on the page of one who is not named → a claim that home's people
// met whom it names, to be judged by its confidence alone.
import { inflects, type WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { looseClaim } from './loose-claim.ts'
import { emptyActor } from './phrases/actor-state.ts'
import { isEnvoy, sidesOf } from './phrases/phrase.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** A sentence with these tells more than a heading does. */
const VERBS: readonly WordClass[] = [
  'meet',
  'hold',
  'take-place',
  'receive',
  'tell',
  'plan',
  'postpone',
  'cancel',
  'attend',
  'refused',
  'unofficial',
]
/** Sentences that stand at the head of an article. */
const OPENING = 1
/** Phrases between the event and whom it is with. */
const REACH = 3

export function proposeHeading(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'> | null {
  const { phrases, classes, index, keys } = sentence
  const { home, language } = reading
  const analytic = language.wordOrder === 'verb-medial' && !inflects(language)
  if (!analytic || home === null || index > OPENING || /^[.!?]$/u.test(keys.at(-1) ?? '')) return null
  if (VERBS.some((name) => classes.has(name))) return null
  const at = phrases.findIndex((phrase) => phrase.type !== 'text' && phrase.type !== 'ordinal')
  const event = phrases[at]
  if (event?.type !== 'event' || !['call', 'talks', 'consultations'].includes(event.event.type)) return null
  if (at > 1 || event.event.of.length > 0 || event.event.format !== null) return null
  const guests = phrases.slice(at + 1, at + 1 + REACH).find((phrase) => phrase.type === 'actors')
  if (guests?.type !== 'actors' || guests.case !== 'with' || !guests.actors.every(isEnvoy)) return null
  if (sidesOf(guests.actors) !== 1 || guests.actors.some((actor) => actor.country === home)) return null
  return looseClaim('heading', event, sentence, reading, {
    tense: { time: 'past', reality: 'fact' },
    status: null,
    mode: event.event.type === 'call' ? 'phone' : null,
    actors: [{ ...emptyActor(event.from), country: home, to: event.to }, ...guests.actors],
    event: { value: event.event, span: { from: event.from, to: event.to } },
  })
}
