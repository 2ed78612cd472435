// Features of a completion → the log odds that such a meeting took place.
import { COMPLETION_BASE, COMPLETION_WEIGHTS } from './weights.ts'

export interface CompletionJudgement {
  odds: number
  /** The features that count, the weightiest first. */
  reasons: readonly { feature: string; weight: number }[]
}

/** Logistic regression: every feature that holds adds its weight. */
export function judgeCompletion(features: readonly string[]): CompletionJudgement {
  const reasons = features
    .map((feature) => ({ feature, weight: COMPLETION_WEIGHTS[feature] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { odds: reasons.reduce((sum, { weight }) => sum + weight, COMPLETION_BASE), reasons }
}
