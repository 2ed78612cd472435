// The words of a claim, and of a visit told before it → whether the meeting is put off or called off.
import { inflects, type Language, type Tense, type WordClass } from '../languages/language.ts'
import type { Claim, Span } from './claim.ts'
import { hasClass, type Phrase } from './phrases/phrase.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { statusTold } from './told-in-sentence.ts'

export function statusOf(phrases: readonly Phrase[]): Claim['status'] {
  if (phrases.some((phrase) => hasClass(phrase, 'cancel'))) return 'cancelled'
  return phrases.some((phrase) => hasClass(phrase, 'postpone')) ? 'postponed' : null
}

/** So many sentences before, the visit was told to be off: who said so stands between. */
const VISIT_BEFORE = 3

/** "The visit was cancelled. He was to meet …": what was to come falls with it. */
export function statusOfVisit(
  sentence: ReadSentence,
  trigger: Span,
  tense: Tense,
  reading: Reading,
): Claim['status'] {
  if (tense.time !== 'future' || tense.reality !== 'fact') return null
  const own = visitOff(sentence, trigger, reading.language)
  if (own !== null) return own
  const off = reading.sentences
    .slice(0, sentence.index)
    .filter(({ classes }) => classes.has('visit') && (classes.has('cancel') || classes.has('postpone')))
  const before = off.findLast(({ index }) => index >= sentence.index - VISIT_BEFORE)
  // The news says "postponed", and what was rumoured before it "cancelled".
  const news = off.find(({ index }) => index < VISIT_BEFORE) ?? before
  return before === undefined ? null : statusTold(news!.classes)
}

/** "отложил поездку в Китай, где должен был встретиться": the same within one sentence. */
function visitOff({ phrases }: ReadSentence, trigger: Span, language: Language): Claim['status'] {
  if (language.wordOrder === 'verb-final') return null
  const told = (before: boolean): WordClass[] =>
    phrases.flatMap((phrase) =>
      phrase.type === 'words' && (!before || phrase.to <= trigger.from) ? phrase.classes : [],
    )
  // "A visit to Beijing, where he was to meet X, has been postponed"
  return told(true).includes('visit') ? statusTold(new Set(told(inflects(language)))) : null
}
