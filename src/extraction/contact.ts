// A sentence → the word by which it speaks of contact, and how that is told: when, and by what means.
import type { Language, Tense, WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { isEnvoy, type Phrase } from './phrases/phrase.ts'
import { isStatement, type Reading, type ReadSentence } from './reading.ts'
import { tenseOfWord } from './told-in-sentence.ts'

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

/** `name` is a class of words, or the type of an event. */
export interface Contact {
  name: string
  phrase: Phrase
}

/** A sentence, or an article, that tells of something else as a rule. */
export function tellsOtherwise(sentence: ReadSentence, reading: Reading): boolean {
  return (
    OTHERWISE.some((name) => sentence.classes.has(name)) ||
    isStatement(reading) ||
    staysAway(sentence, reading)
  )
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

/** null where nothing speaks of contact. */
export function contactIn({ phrases, classes }: ReadSentence, language: Language): Contact | null {
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
    const phrase = phrases.find(
      (one, at) => one.type === 'event' && one.event.type === name && !isTopic(phrases[at + 1], language),
    )
    if (phrase !== undefined) return { name, phrase }
  }
  return null
}

/** "muzokaralar masalasida": talks that are only spoken of, where "about" stands behind them. */
function isTopic(next: Phrase | undefined, { wordOrder }: Language): boolean {
  return wordOrder === 'verb-final' && next?.type === 'words' && next.classes.includes('about')
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
export function tenseOfContact(
  { phrase }: Contact,
  sentence: ReadSentence,
  { language }: Reading,
): Tense | null {
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

/** null where no means is told. */
export function modeOfContact(sentence: ReadSentence, { phrase }: Contact): Claim['mode'] {
  if (sentence.classes.has('video')) return 'video'
  const call = phrase.type === 'event' && phrase.event.type === 'call'
  return sentence.classes.has('phone') || call ? 'phone' : null
}
