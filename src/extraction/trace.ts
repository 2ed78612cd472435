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

/** So many reasons are told. */
const REASONS = 8

/** A trace as lines for a person to read. */
export function describeTrace(trace: Trace): string {
  const lines = trace.steps.map((step) => {
    const text = step.text.length > 160 ? `${step.text.slice(0, 157)}…` : step.text
    const why = step.why === '' ? '' : ` — ${step.why}`
    return `${step.subject.padEnd(10)} ${step.did.padEnd(8)} by ${step.by}${why}\n           [${step.start}–${step.end}] ${text}`
  })
  const judged = trace.judgements.map(({ subject, confidence, reasons }) => {
    const told = reasons
      .slice(0, REASONS)
      .map(({ feature, weight }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)} ${feature}`)
    return `${subject.padEnd(10)} judged   ${confidence} by judge-confidence — ${told.join('; ')}`
  })
  return [`ruleset ${trace.ruleset}`, ...lines, ...judged].join('\n')
}
