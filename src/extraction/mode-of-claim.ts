// A claim and its sentence → whether it tells of a call or a video meeting.
import type { Language } from '../languages/language.ts'
import type { Claim, Span } from './claim.ts'
import { isRungElsewhere } from './next-clause.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { ReadSentence } from './reading.ts'
import type { Rule } from './rules/rule.ts'

export function modeOf(
  sentence: ReadSentence,
  event: Claim['event'],
  rule: Rule,
  { trigger, span }: Pick<Claim, 'trigger' | 'span'>,
  language: Language,
): Claim['mode'] {
  const speaks = rule.when?.includes('call') === true && sentence.classes.has('call')
  // "A and B discussed in a call": between who and what they did.
  const within =
    rule.claim === 'meet' &&
    event === null &&
    sentence.phrases.some((phrase, at) => isCallIn(phrase, span) || isDuringCall(sentence.phrases, at))
  const call = speaks || within || event?.value.type === 'call'
  if (sentence.classes.has('video')) return 'video'
  const phone = sentence.classes.has('phone') && !isRungElsewhere(sentence, trigger, language)
  return phone || call ? 'phone' : null
}

function isCallIn(phrase: Phrase, { from, to }: Span): boolean {
  return phrase.type === 'event' && phrase.event.type === 'call' && phrase.from >= from && phrase.to <= to
}

/** "обсудили … в ходе телефонного разговора" */
function isDuringCall(phrases: readonly Phrase[], at: number): boolean {
  const [before, phrase] = [phrases[at - 1], phrases[at]!]
  const during = before?.type === 'words' && before.classes.includes('during')
  return during && phrase.type === 'event' && phrase.event.type === 'call'
}
