// What happened on the way from text to meetings: which rule proposed what, which refiner dropped or changed it, and why.

export interface TraceStep {
  /** A rule's or a refiner's name. */
  by: string
  did: 'proposed' | 'dropped' | 'joined' | 'changed'
  /** What it was done to: a claim's or a draft's number. */
  subject: string
  /** UTF-16 offsets of the cleaned text, and what stands there. */
  start: number
  end: number
  text: string
  why: string
}

/** How sure the reader is of one meeting, and by what. */
export interface TraceJudgement {
  subject: string
  /** All that hold of it. */
  features: string[]
  confidence: number
  /** Those with a weight, the weightiest first. */
  reasons: readonly { feature: string; weight: number }[]
}

export interface Trace {
  ruleset: string
  steps: TraceStep[]
  /** One for each meeting, in their order. */
  judgements: TraceJudgement[]
}
