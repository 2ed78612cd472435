// The ending of a Turkmen verb, and the words after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const PERSON = '(?:l[ae]r)?'
/** Endings of the whole verb, passive or not; the first that fits counts. */
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  [new RegExp(`m[ae](?:d[yiuü]|nd[yi]r|ýer|ýar|z)${PERSON}$`, 'u'), { time: 'past', reality: 'denied' }],
  [/(?:s[ae]|m[ae]ly|mel[iy])(?:dyr|dir)?$/u, { time: 'future', reality: 'supposed' }],
  [new RegExp(`(?:j[ae]k)(?:dyr|dir)?${PERSON}$`, 'u'), { time: 'future', reality: 'fact' }],
  [new RegExp(`(?:ýar|ýer)${PERSON}$`, 'u'), { time: 'present', reality: 'fact' }],
  [
    new RegExp(`(?:d[yiuü]|[yiuü]?pd[yi]r|[yiuü]p|[ae]n(?:d[yi]r|[yi])?)${PERSON}$`, 'u'),
    { time: 'past', reality: 'fact' },
  ],
  // "geçiriler", "gatnaşar": the present that announcements are written in.
  [new RegExp(`[ae]r${PERSON}$`, 'u'), { time: 'future', reality: 'fact' }],
]
const NOUN_FORM = /m[ae]k|ş[iy](?:n|ne|ny|ni)?$/u
const EXPECTED = /^(?:meýilleşdiril|garaşyl)/u

/** null for endings that make a noun of the stem. */
export function readTurkmenTense({ keys, at }: VerbPlace): Tense | null {
  const whole = keys[at] ?? ''
  const after = keys.slice(at + 1, at + 12)
  if (EXPECTED.test(whole)) return { time: 'future', reality: 'fact' }
  if (NOUN_FORM.test(whole))
    return { time: 'future', reality: after.some((word) => EXPECTED.test(word)) ? 'fact' : 'supposed' }
  for (const [pattern, tense] of FORMS) if (pattern.test(whole)) return tense
  return null
}
