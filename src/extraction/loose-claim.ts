// What a sentence tells that no rule read → a claim to be judged by its confidence alone.
import type { Claim } from './claim.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** A claim before it has its place in the article. */
type Proposal = Omit<Claim, 'id'>

type Stated = Pick<Proposal, 'tense' | 'status' | 'actors'> & Partial<Proposal>

/** @param by what it was proposed by: the end of its rule's name. */
export function looseClaim(
  by: string,
  trigger: Phrase,
  sentence: ReadSentence,
  { language }: Reading,
  stated: Stated,
): Proposal {
  return {
    rule: `${language.code}.loose.${by}`,
    kind: 'meet',
    sentence: sentence.index,
    span: { from: sentence.from, to: sentence.to },
    trigger: { from: trigger.from, to: trigger.to },
    mode: null,
    lacks: null,
    receivers: [],
    chair: [],
    hosts: [],
    event: null,
    documents: [],
    date: null,
    place: null,
    lookingBack: false,
    informal: false,
    sidelines: false,
    quoted: false,
    loose: true,
    ...stated,
  }
}
