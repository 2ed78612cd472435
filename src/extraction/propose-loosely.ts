// A sentence that no rule understood, though it speaks of contact and names two sides → a claim that they met, to be judged
// by its confidence alone.
import type { Claim } from './claim.ts'
import { contactIn, modeOfContact, tellsOtherwise, tenseOfContact, type Contact } from './contact.ts'
import { highest, partiesIn } from './contact-parties.ts'
import { looseClaim } from './loose-claim.ts'
import { isEnvoy, sidesOf, type Actor, type Phrase } from './phrases/phrase.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { statusTold } from './told-in-sentence.ts'

export function proposeLoosely(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'> | null {
  if (tellsOtherwise(sentence, reading)) return null
  const contact = contactIn(sentence, reading.language)
  if (contact === null) return null
  const parties = partiesIn(sentence, reading)
  if (sidesOf(parties) < 2 || !parties.some(isEnvoy)) return null
  return claimOfContact(contact.name, contact, parties, sentence, reading)
}

/**
 * That these parties had the contact that a sentence speaks of; null where its verb tells nothing.
 *
 * @param by what it was proposed by: the end of its rule's name
 */
export function claimOfContact(
  by: string,
  contact: Contact,
  parties: readonly Actor[],
  sentence: ReadSentence,
  reading: Reading,
): Omit<Claim, 'id'> | null {
  const tense = tenseOfContact(contact, sentence, reading)
  if (tense === null) return null
  const receives = contact.name === 'receive' || contact.name === 'audience'
  const receivers = receives ? highest(parties) : []
  const { phrase } = contact
  return looseClaim(by, phrase, sentence, reading, {
    kind: receivers.length > 0 ? 'receive' : 'meet',
    tense,
    status: statusTold(sentence.classes),
    mode: modeOfContact(sentence, contact),
    actors: parties.filter((actor) => !receivers.includes(actor)),
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
