// A draft → how sure the reading is: a sum of named features, so that a reader of the rules can follow it.
import type { Draft } from './refine/draft.ts'

/** Below this a meeting goes to an editor instead of readers. */
export const REVIEW_BELOW = 0.5

const FEATURES: readonly (readonly [name: string, weight: number, holds: (draft: Draft) => boolean])[] = [
  [
    'two sides named',
    0.2,
    (draft) => new Set(draft.sides.map((side) => side.country ?? side.organization)).size >= 2,
  ],
  ['somebody named', 0.1, (draft) => draft.sides.some((side) => side.person !== null)],
  ['rank told', 0.1, (draft) => draft.sides.some((side) => side.level !== null)],
  ['day told', 0.1, (draft) => draft.when?.date != null && !draft.implied.has('date')],
  ['place told', 0.07, (draft) => draft.city !== null && !draft.implied.has('city')],
  ['named format', 0.1, (draft) => draft.format !== null],
  ['told more than once', 0.1, (draft) => draft.claims.length >= 2],
  ['a side only implied', -0.1, (draft) => draft.sides.some((side) => side.implied)],
  ['called off or to come', -0.05, (draft) => draft.status !== 'held'],
]
const BASE = 0.3

/** 0 to 1, two decimals. */
export function judgeConfidence(draft: Draft): number {
  let sum = BASE
  for (const [, weight, holds] of FEATURES) if (holds(draft)) sum += weight
  return Math.round(Math.min(0.99, Math.max(0, sum)) * 100) / 100
}
