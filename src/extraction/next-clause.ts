// Where the verb stands last, one subject and several clauses: "A met B, talked to C by phone and received D".
import type { Language } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { isEnvoy, type Phrase } from './phrases/phrase.ts'
import type { ReadSentence } from './reading.ts'
import { tenseOfWord } from './told-in-sentence.ts'

type Words = Extract<Phrase, { type: 'words' }>

/** Phrases between a clause's partner and its verb. */
const REACH = 8

function isContact(phrase: Phrase): phrase is Words {
  return (
    phrase.type === 'words' &&
    ['meet', 'receive', 'speak'].some((name) => phrase.classes.some((one) => one === name))
  )
}

function isPartner(phrase: Phrase): phrase is Extract<Phrase, { type: 'actors' }> {
  return phrase.type === 'actors' && phrase.case === 'with' && phrase.actors.some(isEnvoy)
}

/** The verbs of contact that end a clause, in their order. */
function closingVerbs(sentence: ReadSentence, language: Language): Words[] {
  return sentence.phrases
    .filter(isContact)
    .filter((verb) => tenseOfWord(verb, sentence, language)?.closes === true)
}

/** Whether between whom a rule read and its verb another clause has ended: the verb is of others. */
export function isOvertaken(
  partner: Phrase | undefined,
  verb: Phrase | undefined,
  sentence: ReadSentence,
  language: Language,
): boolean {
  if (language.wordOrder !== 'verb-final' || partner === undefined || verb === undefined) return false
  const ended = closingVerbs(sentence, language).find(({ from, to }) => from >= partner.to && to <= verb.from)
  return (
    ended !== undefined &&
    sentence.phrases.some((one) => one.from >= ended.to && one.to <= verb.from && isPartner(one))
  )
}

/** Whether a call is told in other clauses only than the one that a verb ends. */
export function isRungElsewhere(
  sentence: ReadSentence,
  verb: { from: number; to: number },
  language: Language,
): boolean {
  if (language.wordOrder !== 'verb-final') return false
  const ends = closingVerbs(sentence, language)
  if (ends.length < 2 || !ends.some(({ from }) => from === verb.from)) return false
  const begin = ends.findLast(({ to }) => to <= verb.from)?.to ?? 0
  const rung = sentence.phrases.filter((one) => one.type === 'words' && one.classes.includes('phone'))
  return rung.length > 0 && rung.every(({ from }) => from < begin || from >= verb.to)
}

/** "önce B ile, ardından C ile görüştü": another partner of the same verb, behind a comma or an adverb of time. */
function partnerBeside(between: readonly Phrase[]): Extract<Phrase, { type: 'actors' }> | null {
  const at = between.findIndex((phrase) => phrase.type === 'actors')
  const next = between[at]
  if (next === undefined || !isPartner(next)) return null
  const lead = between.slice(0, at)
  const then = lead.some((one) => one.type === 'words' && one.classes.includes('afterwards'))
  return then && lead.every((one) => one.type !== 'event') ? next : null
}

/** "…, C ile de görüştü" after "A, B ile bir araya geldi": whom the same subject met under the next verb. */
export function alsoMet(
  claim: Omit<Claim, 'id'>,
  partner: Phrase | undefined,
  sentence: ReadSentence,
  language: Language,
): Omit<Claim, 'id'>[] {
  const { phrases } = sentence
  const at = phrases.findIndex((one) => one.from === claim.trigger.from)
  const own = phrases[at]
  if (language.wordOrder !== 'verb-final' || own?.type !== 'words' || partner?.type !== 'actors') return []
  const subject = claim.actors.filter((actor) => !partner.actors.includes(actor))
  const beside = partnerBeside(phrases.slice(phrases.indexOf(partner) + 1, at))
  if (beside !== null)
    return [
      {
        ...claim,
        actors: [...subject, ...beside.actors],
        trigger: { from: beside.from, to: beside.to },
        parted: true as const,
      },
    ]
  let found: Phrase | null = null
  for (const phrase of phrases.slice(at + 1)) {
    if (phrase.type === 'actors') {
      if (found !== null || !isPartner(phrase)) return []
      found = phrase
    }
    if (found === null && phrase.from - own.to > REACH) return []
    if (!isContact(phrase)) continue
    const tense = tenseOfWord(phrase, sentence, language)
    if (found?.type !== 'actors' || phrase.classes.includes('receive') || tense === null) return []
    if (tense.closes !== true || tense.reality !== claim.tense.reality) return []
    return [
      {
        ...claim,
        tense,
        mode: null,
        actors: [...subject, ...found.actors],
        trigger: { from: phrase.from, to: phrase.to },
        span: { from: found.from, to: phrase.to },
        parted: true as const,
      },
    ]
  }
  return []
}
