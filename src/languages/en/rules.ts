// English sentences that tell of meetings. The notation of patterns is explained in extraction/rules/pattern.ts.
import type { Rule } from '../../extraction/rules/rule.ts'
import { englishCallRules } from './call-rules.ts'
import { englishMeetingRules } from './meeting-rules.ts'
import { englishSessionRules } from './session-rules.ts'

export const englishRules: readonly Rule[] = [
  ...englishMeetingRules,
  ...englishSessionRules,
  ...englishCallRules,
]
