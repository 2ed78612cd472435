// An English verb among its neighbours → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const FUTURE = new Set(['will', 'shall', "'ll", 'tomorrow'])
const TO_COME =
  /^(?:is|are|was|were|be|been|scheduled|expected|planned|set|due|plans|planning|slated|intends|intend|going|about|agreed|preparing|prepares)$/u
const SUPPOSED = new Set(
  'would could should may might can must cannot if whether unless hope hopes hoped want wants wanted ready offered offer urged proposed propose invited called refused declined failed unable willing possible possibility potential'.split(
    ' ',
  ),
)
const DENIED = new Set([
  "didn't",
  'not',
  'never',
  'denied',
  "won't",
  "hasn't",
  "haven't",
  "doesn't",
  'without',
  'no',
])
const PURPOSE = new Set(
  'arrived arrive arrives arriving travelled traveled travel travels flew came visit visited'.split(' '),
)
/** "had talks" tells of a meeting, "have postponed talks" does not: what may follow where "have" is no auxiliary. */
const HAVE = /^(?:have|has|had)$/u
const OWNED =
  /^(?:an?|the|his|her|their|its|another|several|separate|two|three|four|many|bilateral|trilateral|productive|constructive|fruitful|brief|short|detailed|first|talks|discussions|meetings|consultations|phone|telephone|video|\d+)$/u
/** Words between an auxiliary and its verb that do not part them. */
const REACH = 5

/** English tells the time of a verb before it: looks at the words that lead up to it. */
export function readEnglishTense({ keys, at }: VerbPlace): Tense {
  const key = keys[at] ?? ''
  if (HAVE.test(key) && !OWNED.test(keys[at + 1] ?? '')) return { time: 'past', reality: 'supposed' }
  const before = keys.slice(Math.max(0, at - REACH), at)
  if (before.slice(-3).some((word) => DENIED.has(word))) return { time: 'past', reality: 'denied' }
  const to = before.lastIndexOf('to')
  const infinitive =
    to !== -1 && to >= before.length - 3 && (!isPast(key) || before.at(-1) === 'be') && !key.endsWith('ing')
  const will = before.some((word) => FUTURE.has(word))
  if (will) return { time: 'future', reality: 'fact' }
  if (infinitive) {
    const lead = before.slice(0, to)
    if (lead.some((word) => SUPPOSED.has(word))) return { time: 'future', reality: 'supposed' }
    if (lead.some((word) => TO_COME.test(word)) && !lead.some((word) => PURPOSE.has(word))) {
      return { time: 'future', reality: 'fact' }
    }
    return { time: 'future', reality: lead.some((word) => PURPOSE.has(word)) ? 'fact' : 'supposed' }
  }
  if (before.slice(-3).some((word) => SUPPOSED.has(word))) return { time: 'future', reality: 'supposed' }
  const past = isPast(key)
  if (past && before.slice(-3).includes('had')) return { time: 'past', reality: 'fact', before: true }
  return { time: past ? 'past' : 'present', reality: 'fact' }
}

function isPast(key: string): boolean {
  return /(?:ed|met|held|led|took|brought|saw|sat|spoke|spoken|taken|came)$/u.test(key)
}
