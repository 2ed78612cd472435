// A sentence that speaks of contact, and the one beside it that names the sides → a claim that they met, for an editor to
// judge: no sentence tells it alone.
import type { Claim } from './claim.ts'
import { contactIn, tellsOtherwise, tenseOfContact } from './contact.ts'
import { partiesIn } from './contact-parties.ts'
import { isEnvoy, sidesOf } from './phrases/phrase.ts'
import { claimOfContact } from './propose-loosely.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** What is told further down is told beside the news. */
const OPENING = 3
/** With these the sides may stand in the next sentence; who speaks or gathers somewhere is told in the same one. */
const CONTACTS = ['credentials', 'receive', 'audience', 'meet', 'talks', 'call', 'consultations']
/** More would be those of whom the talks were. */
const MOST_SIDES = 3

export function proposeFromPassage(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'> | null {
  const { sentences, language } = reading
  if (sentence.index > OPENING) return null
  if (sentences.slice(0, OPENING + 1).some((other) => speaksAgainst(other, reading))) return null
  const contact = contactIn(sentence, language)
  if (contact === null || !CONTACTS.includes(contact.name)) return null
  const own = partiesIn(sentence, reading)
  const parties = [sentence.index + 1, sentence.index - 1]
    .flatMap((index) => sentences[index] ?? [])
    .map((other) => [...own, ...partiesIn(other, reading)])
    .find((all) => sidesOf(all) >= 2 && sidesOf(all) <= MOST_SIDES && all.some(isEnvoy))
  if (parties === undefined) return null
  const claim = claimOfContact(`passage-${contact.name}`, contact, parties, sentence, reading)
  return claim === null ? null : { ...claim, pieced: true }
}

/** What an opening denies or only wishes for did not take place, whoever stands beside it. */
function speaksAgainst(sentence: ReadSentence, reading: Reading): boolean {
  if (tellsOtherwise(sentence, reading)) return true
  const contact = contactIn(sentence, reading.language)
  const tense = contact === null ? null : tenseOfContact(contact, sentence, reading)
  return tense !== null && tense.reality !== 'fact'
}
