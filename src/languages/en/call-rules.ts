// English sentences that tell of calls, by phone and of courtesy.
import type { Rule } from '../../extraction/rules/rule.ts'

export const englishCallRules: readonly Rule[] = [
  {
    id: 'en.phone.with',
    sample: 'Foreign Minister Fidan spoke by phone with Uzbek Foreign Minister Saidov.',
    claim: 'meet',
    pattern: 'A:envoys[none] ... speak ... B:envoys[with,dative]',
    verb: 'speak',
    when: ['phone', 'video'],
  },
  {
    id: 'en.phone.pair',
    sample: 'Presidents Mirziyoyev and Tokayev talked over the phone.',
    claim: 'meet',
    pattern: 'A:several[none] .. speak',
    verb: 'speak',
    when: ['phone', 'video'],
  },
  {
    id: 'en.phone.between',
    sample: 'A phone call between Foreign Minister Fidan and Uzbek Foreign Minister Saidov focused on trade.',
    claim: 'meet',
    pattern: 'E:telephony .. A:several[between]',
  },
  {
    id: 'en.speak-with',
    sample: 'Secretary Rubio spoke with Turkish Foreign Minister Fidan.',
    claim: 'meet',
    pattern: 'A:envoys[none] .. speak-with .. B:envoys[with,dative]',
    verb: 'speak-with',
    mode: 'phone',
  },
  {
    id: 'en.spoke.pair',
    sample: 'President Mirziyoyev and President Tokayev spoke Sunday.',
    claim: 'meet',
    pattern: 'A:colleagues[none] speak-with date',
    verb: 'speak-with',
    mode: 'phone',
  },
  {
    id: 'en.spoke.pair-on',
    sample: 'President Mirziyoyev and President Tokayev spoke on 9 March.',
    claim: 'meet',
    pattern: 'A:colleagues[none] speak-with in date',
    verb: 'speak-with',
    mode: 'phone',
  },
  {
    id: 'en.phone.in-call',
    sample:
      'Foreign Minister Fidan, in a phone call with Uzbek Foreign Minister Saidov on Wednesday, raised trade.',
    claim: 'meet',
    pattern: 'A:envoys[none] comma .. E:telephony .. B:envoys[with]',
  },
  {
    id: 'en.phone.object',
    sample: 'Secretary Rubio called Turkish Foreign Minister Fidan on Monday.',
    claim: 'meet',
    pattern: 'A:envoys[none] .. ring B:envoys[none]',
    verb: 'ring',
    mode: 'phone',
  },
  {
    id: 'en.phone.received',
    sample: 'Foreign Minister Fidan received a phone call from Uzbek Foreign Minister Saidov.',
    claim: 'meet',
    pattern: 'A:envoys[none] .. receive|hold|take-place .. E:telephony .. B:envoys[from]',
    verb: 'receive',
  },
  {
    id: 'en.receive.call',
    sample: 'Foreign Minister Saidov received a courtesy call from the Ambassador of Japan.',
    claim: 'receive',
    pattern: 'R:envoys[none] .. receive .. E:talks-told .. B:envoys[from,by]',
    verb: 'receive',
  },
  {
    id: 'en.phone.to',
    sample: 'President Putin made a phone call to Azerbaijani President Aliyev.',
    claim: 'meet',
    pattern: 'A:envoys[none] ... E:telephony .. B:envoys[dative]',
  },
]
