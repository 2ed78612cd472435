// A sentence that no rule understood, though it speaks of contact and names two sides → a claim that they met, to be judged
// by its confidence alone.
import { LEVELS } from '../domain/vocabulary.ts'
import type { Language, Tense, WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { looseClaim } from './loose-claim.ts'
import { isEnvoy, sidesOf, type Actor, type Phrase } from './phrases/phrase.ts'
import { SPOKESPERSON } from './quotation.ts'
import { isStatement, type Reading, type ReadSentence } from './reading.ts'
import { statusTold, tenseOfWord } from './told-in-sentence.ts'

/** Words that speak of contact by themselves, the plainest first. */
const CONTACT = ['credentials', 'receive', 'audience', 'meet', 'confer', 'ring', 'speak', 'gather'] as const
/** Events that are contact themselves; a forum or a ceremony is a place for it. */
const EVENTS = ['talks', 'call', 'consultations', 'session', 'summit'] as const
/** Verbs that tell when such an event is. */
const TELLS_WHEN: readonly WordClass[] = [
  'hold',
  'take-place',
  'plan',
  'postpone',
  'cancel',
  'attend',
  'discuss',
  'present-credentials',
  'receive',
  'adopt',
]
/** Sentences with these tell of something else as a rule. */
const OTHERWISE: readonly WordClass[] = ['refused', 'airport', 'welcome', 'unofficial']

type Trigger = { name: string; phrase: Phrase }

export function proposeLoosely(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'> | null {
  if (OTHERWISE.some((name) => sentence.classes.has(name)) || isStatement(reading)) return null
  const trigger = triggerIn(sentence, reading.language)
  if (trigger === null) return null
  const tense = tenseOf(trigger, sentence, reading)
  if (tense === null || staysAway(sentence, reading)) return null
  const { wordOrder } = reading.language
  const actors = sentence.phrases.flatMap((phrase, index) =>
    contactsIn(
      phrase,
      wordOrder === 'verb-final' ? !isOwned(sentence, phrase) : joinsEvent(sentence.phrases, index),
    ),
  )
  if (sidesOf(actors) < 2 || !actors.some(isEnvoy)) return null
  const receives = trigger.name === 'receive' || trigger.name === 'audience'
  const receivers = receives ? highest(actors) : []
  const { phrase } = trigger
  return looseClaim(trigger.name, phrase, sentence, reading, {
    kind: receivers.length > 0 ? 'receive' : 'meet',
    tense,
    status: statusTold(sentence.classes),
    mode: modeOf(sentence, phrase),
    actors: actors.filter((actor) => !receivers.includes(actor)),
    receivers,
    event:
      phrase.type === 'event'
        ? { value: { ...phrase.event, of: [] }, span: { from: phrase.from, to: phrase.to } }
        : null,
    lookingBack: sentence.lookingBack || tense.before === true || isAfter(phrase, sentence),
    sidelines: sentence.classes.has('sidelines'),
  })
}

/** Sentences in which what came before is still the news: the title and the first ones. */
const OPENING = 2
/** Phrases between "following" and the event's noun. */
const AFTER_REACH = 3

/** "following the talks between A and B", further down: what is told of is something else. */
function isAfter(event: Phrase, { index, phrases }: ReadSentence): boolean {
  if (event.type !== 'event' || index <= OPENING) return false
  const at = phrases.indexOf(event)
  return phrases
    .slice(Math.max(0, at - AFTER_REACH), at)
    .some((phrase) => phrase.type === 'words' && phrase.classes.includes('after'))
}

function triggerIn({ phrases, classes }: ReadSentence, language: Language): Trigger | null {
  // "called the statement cynical": English has one verb for calls and for much else.
  const calls = language.wordOrder === 'verb-final' || classes.has('phone') || classes.has('video')
  for (const name of CONTACT) {
    if ((name === 'speak' || name === 'ring') && !calls) continue
    const phrase = phrases.find(
      (one) =>
        one.type === 'words' && one.classes.includes(name) && !(name === 'receive' && adopts(one, phrases)),
    )
    if (phrase !== undefined) return { name, phrase }
  }
  for (const name of EVENTS) {
    const phrase = phrases.find((one) => one.type === 'event' && one.event.type === name)
    if (phrase !== undefined) return { name, phrase }
  }
  return null
}

/** "мыйзамды кабыл алды": where one verb receives people and adopts documents, and governs no person. */
function adopts(verb: Phrase, phrases: readonly Phrase[]): boolean {
  if (verb.type !== 'words' || !verb.classes.includes('adopt')) return false
  return !phrases.some(
    (phrase) =>
      phrase.type === 'actors' && ['accusative', 'by'].includes(phrase.case) && phrase.actors.some(isEnvoy),
  )
}

/** That of the contact's own verb, else of the verb that tells when the event is; a headline has none and reports. */
function tenseOf({ phrase }: Trigger, sentence: ReadSentence, { language }: Reading): Tense | null {
  const read = (verb: Phrase): Tense | null => tenseOfWord(verb, sentence, language)
  if (phrase.type === 'words' && !phrase.classes.includes('credentials')) return read(phrase)
  // "жолугушуу үчүн барат": who goes for talks has them to come.
  const next = sentence.phrases[sentence.phrases.indexOf(phrase) + 1]
  const goes = sentence.classes.has('travel') || sentence.classes.has('visit')
  if (language.wordOrder === 'verb-final' && next?.type === 'words' && next.classes.includes('for') && goes)
    return { time: 'future', reality: 'fact' }
  // "is ready for talks", "no meeting": the words before an event's noun.
  const own =
    language.wordOrder === 'verb-medial'
      ? language.readTense({ keys: sentence.keys, at: phrase.from - sentence.from, tail: '' })
      : null
  if (own !== null && own.reality !== 'fact') return own
  const verbs = sentence.phrases.filter(
    (one) => one.type === 'words' && TELLS_WHEN.some((name) => one.classes.includes(name)),
  )
  for (const verb of verbs) {
    const tense = read(verb)
    if (tense !== null) return tense
  }
  return { time: 'past', reality: 'fact' }
}

/** "не приедет на заседание": who does not come meets nobody there. */
function staysAway(sentence: ReadSentence, { language }: Reading): boolean {
  return sentence.phrases.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.classes.includes('travel') &&
      tenseOfWord(phrase, sentence, language)?.reality === 'denied',
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
  return phrases.slice(Math.max(0, at - EVENT_REACH), at).some((phrase) => phrase.type === 'event')
}

/** "эки өлкөнүн ортосундагы келишим": where the verb stands last, an adjective's between is of the noun behind it. */
function isOwned({ keys, from }: ReadSentence, phrase: Phrase): boolean {
  return /(?:d[ae][gk]i|[дт][аеоө][гғк][ыиі])$/u.test(keys[phrase.to - 1 - from] ?? '')
}

/** Those of the highest rank, where others are of a lower one. */
function highest(actors: readonly Actor[]): Actor[] {
  const rank = (actor: Actor): number =>
    actor.office === null ? LEVELS.length : LEVELS.indexOf(actor.office.level)
  const best = Math.min(...actors.map(rank))
  const found = actors.filter((actor) => rank(actor) === best)
  return found.length < actors.length ? found : []
}

function modeOf(sentence: ReadSentence, phrase: Phrase): Claim['mode'] {
  if (sentence.classes.has('video')) return 'video'
  const call = phrase.type === 'event' && phrase.event.type === 'call'
  return sentence.classes.has('phone') || call ? 'phone' : null
}
