// Russian sentences that tell of meetings. The notation of patterns is explained in extraction/rules/pattern.ts.
import type { Rule } from '../../extraction/rules/rule.ts'
import { russianMeetingRules } from './meeting-rules.ts'
import { russianPlanRules } from './plan-rules.ts'
import { russianSessionRules } from './session-rules.ts'

export const russianRules: readonly Rule[] = [
  ...russianMeetingRules,
  ...russianPlanRules,
  ...russianSessionRules,
]
