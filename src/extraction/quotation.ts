// A verb inside quotation marks → whether a speaker tells of it, or a release that the article quotes.
import type { Span } from './claim.ts'
import type { Actor, Phrase } from './phrases/phrase.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** Who speaks for others: of what they tell, and not of themselves. */
export const SPOKESPERSON = 'foreign-ministry-spokesperson'

/** Inside quotation marks somebody tells of other meetings, but for what they tell of themselves: "today we met". */
export function isQuoted(sentence: ReadSentence, trigger: Span, reading: Reading): boolean {
  if (tellsOfSpeaker(sentence, trigger, reading)) return false
  // What a ministry's release says, it reports.
  if (sentence.classes.has('released')) return false
  let open = false
  for (let at = sentence.from; at < trigger.from; at += 1) {
    const mark = reading.tokens[at]!.text
    if (mark === '“' || mark === '«') open = true
    else if (mark === '”' || mark === '»') open = false
    else if (mark === '"') open = !open
  }
  return open && !isRelease(sentence, trigger, reading)
}

/** Sentences that a quotation may run on. */
const QUOTED_ON = 6

/** The quotation ends some sentences on, and there it is told to be from a release. */
function isRelease(sentence: ReadSentence, trigger: Span, reading: Reading): boolean {
  for (let on = 0; on <= QUOTED_ON; on += 1) {
    const next = reading.sentences[sentence.index + on]
    if (next === undefined) return false
    const from = on === 0 ? trigger.to : next.from
    const closed = reading.tokens.slice(from, next.to).some((token) => /^[”»"]$/u.test(token.text))
    if (closed) return next.classes.has('released') || saidBySpokesperson(next, reading)
  }
  return false
}

/** Sentences before, in which who speaks for a ministry may be named: "…», - деді ол". */
const NAMED_BEFORE = 2

/** Who speaks for a ministry reports like its release. */
function saidBySpokesperson({ index, phrases }: ReadSentence, { sentences }: Reading): boolean {
  if (phrases.some(isSpokesperson) || namesSpokesperson(phrases, sentences)) return true
  const pronoun = phrases.some(
    (phrase) => phrase.type === 'actors' && phrase.actors.some(({ role }) => role === 'pronoun'),
  )
  const before = sentences.slice(Math.max(0, index - NAMED_BEFORE), index)
  return pronoun && before.some((sentence) => sentence.phrases.some(isSpokesperson))
}

/** "…, – деді Жетібаев", whose office another sentence tells. */
function namesSpokesperson(phrases: readonly Phrase[], sentences: Reading['sentences']): boolean {
  const named = new Set(actorsOf(phrases).flatMap(({ person }) => person?.id ?? []))
  if (named.size === 0) return false
  return sentences.some((sentence) =>
    actorsOf(sentence.phrases).some(
      ({ office, person }) => office?.id === SPOKESPERSON && person !== null && named.has(person.id),
    ),
  )
}

function actorsOf(phrases: readonly Phrase[]): Actor[] {
  return phrases.flatMap((phrase) => (phrase.type === 'actors' ? phrase.actors : []))
}

function isSpokesperson(phrase: Phrase): boolean {
  return phrase.type === 'actors' && phrase.actors.some(({ office }) => office?.id === SPOKESPERSON)
}

/** So many words may stand between the speaker's "we" and the verb. */
const PRONOUN_REACH = 4

/** "… ile bir görüşme gerçekleştirdik", "we held talks": the verb is of the speaker's own doing. */
function tellsOfSpeaker(sentence: ReadSentence, trigger: Span, { language, tokens }: Reading): boolean {
  const { ending, pronouns } = language.firstPerson
  if (ending?.test(tokens[trigger.to - 1]!.key) === true) return true
  // "сөйлескенде … құттықтадым": the first person stands at the sentence's end.
  const linked = language.firstPerson.linked?.test(tokens[trigger.to - 1]!.key) === true
  if (linked && tokens.slice(trigger.to, sentence.to).some(({ key }) => ending?.test(key) === true))
    return true
  const first = Math.max(sentence.from, trigger.from - PRONOUN_REACH)
  return tokens.slice(first, trigger.from).some(({ key }) => pronouns.includes(key))
}
