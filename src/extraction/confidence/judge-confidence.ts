// Features of a meeting → how likely its date, place and countries are all right.
import type { Features } from './features.ts'
import { CONFIDENCE_BASE, CONFIDENCE_WEIGHTS } from './weights.ts'

export interface Judgement {
  /** 0.01 to 0.99, two decimals. */
  confidence: number
  /** The features that count, the weightiest first. */
  reasons: readonly { feature: string; weight: number }[]
}

/** Logistic regression: every feature that holds adds its weight, the sum is a log odds. */
export function judgeConfidence(features: Features): Judgement {
  const reasons = [...features]
    .map((feature) => ({ feature, weight: CONFIDENCE_WEIGHTS[feature] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const odds = reasons.reduce((sum, { weight }) => sum + weight, CONFIDENCE_BASE)
  const confidence = 1 / (1 + Math.exp(-odds))
  return { confidence: Math.min(0.99, Math.max(0.01, Math.round(confidence * 100) / 100)), reasons }
}
