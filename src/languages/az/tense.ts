// The ending of an Azerbaijani verb, and the words after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const PERSON = '(?:d[iuü]r)?(?:l[aə]r)?(?:d[iuü]r)?'
/** Endings of the whole verb, passive or not; the first that fits counts. */
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  // "görüşə bilər", "keçirilsə", "görüşməlidir", "görüşsün".
  [
    new RegExp(`(?:m[aə]li${PERSON}|s[aə](?:l[aə]r|q|k)?|[^aə]s[iuü]n(?:l[aə]r)?)$`, 'u'),
    { time: 'future', reality: 'supposed' },
  ],
  [new RegExp(`m[aə](?:y[iuü]b|m[iuü]ş|d[iuü]|d[aə]n)${PERSON}$`, 'u'), { time: 'past', reality: 'denied' }],
  [new RegExp(`m[aə]y[aə]c[aə](?:q|k|ğ|y).*$`, 'u'), { time: 'future', reality: 'denied' }],
  [new RegExp(`[^m]m[iuü]r${PERSON}$`, 'u'), { time: 'present', reality: 'denied' }],
  // "keçirəcəkdi": was to be held.
  [/y?[aə]c[aə][qk](?:d[iuü](?:l[aə]r)?|miş)?$/u, { time: 'future', reality: 'fact' }],
  [/y?[aə]c[aə](?:[qk]|ğ|y)/u, { time: 'future', reality: 'fact' }],
  [new RegExp(`y?[iuü]b${PERSON}$`, 'u'), { time: 'past', reality: 'fact' }],
  [new RegExp(`m[iuü]ş${PERSON}$`, 'u'), { time: 'past', reality: 'fact' }],
  [/m[iuü]ş(?:d[iuü]|l[aə]r)/u, { time: 'past', reality: 'fact' }],
  [/d[iuü](?:l[aə]r|q|k|m|n[iuü]z)?$/u, { time: 'past', reality: 'fact' }],
  // "görüşdüyü", "keçirildiyini", "baş tutduğu".
  [/d[iuü](?:y|ğ)[iuü]/u, { time: 'past', reality: 'fact' }],
  [/d[iuü][kq]d[aə]n?$/u, { time: 'past', reality: 'fact' }],
  [/(?:y?[aə]r[aə][kq]|y?[aə]n(?:l[aə]r|d[aə])?|y?[aə]rk[aə]n)$/u, { time: 'past', reality: 'fact' }],
  [new RegExp(`y?[iuü]r${PERSON}(?:d[iuü])?$`, 'u'), { time: 'present', reality: 'fact' }],
  [new RegExp(`m[aə]kd[aə]${PERSON}$`, 'u'), { time: 'present', reality: 'fact' }],
  // "görüşər", "keçirilər": a present that is not sure.
  [new RegExp(`[aə]r${PERSON}$`, 'u'), { time: 'future', reality: 'supposed' }],
]
/** "görüşüb", "görüşəcəklər", "keçirilmişdir": a main clause ends. */
const CLOSING =
  /(?:[iuü]b(?:d[iuü]r)?(?:l[aə]r)?|d[iuü](?:l[aə]r)?|m[iuü]şd[iuü]r|[aə]c[aə][qk](?:l[aə]r)?(?:d[iuü]r)?|[iuü]r(?:l[aə]r)?)$/u
/** "görüşmüşdü": had met. */
const PLUPERFECT = /m[iuü]şd[iuü](?:l[aə]r)?$/u
/** "görüşməsi", "keçirilməsi", "görüşmək". */
const NOUN_FORM = /m[aə](?:s[iuü].*|l[aə]r[iuü].*|k|q|[kq](?:[dn]?[aə]n?)?|y[iuü]|y[aə])?$/u
/** "görüşməkdən", "görüşməyi": an infinitive in a case; "görüşməkdə" is under way. */
const INFINITIVE = /m[aə][kqy](?:d[aə]n|l[aə]|[iuü]n?|[aə])?$/u
/** Verbs that make a plan of what stands before them. */
const EXPECTED =
  /^(?:gözlən|planlaşdiril|planlaşdir|nəzərdə|qərara|razilaşdiril|razilaş|qərarlaş|təyin|gündəlik)/u
/** "gözlənilir", "planlaşdırılıb", "nəzərdə tutulur" as the verb itself. */
const PLANNED = /^(?:gözlənil|gözləni|planlaşdiril|tutul|düşünül)/u
/** "planlaşdırılmır", "gözlənilmir", "tutulmayıb". */
const NEGATIVE = /m(?:[iuü]r|[aə]y[iuü]b|[aə]m[iuü]ş|[aə]y[aə]c)/u
const DENIAL = /^(?:təkzib|yalanla|inkar)/u
/** A converb ("keçirilərək"), a participle, a noun: the finite verb after them tells when. */
const FINITE =
  /(?:[iuü]b(?:d[iuü]r)?(?:l[aə]r)?|[^aə]d[iuü](?:l[aə]r)?|m[iuü]şd[iuü]r|[aə]c[aə][qk](?:l[aə]r)?(?:d[iuü]r)?|[^aə][iuü]r(?:l[aə]r)?|yir(?:l[aə]r)?)$/u
const VERBAL_NOUN = /^(?:iştiraki|iştirakilə|sədrliyi|təşkilatçiliği|vasitəçiliyi)/u

/** null for endings that make a noun of the stem. */
export function readAzerbaijaniTense({ keys, at }: VerbPlace): Tense | null {
  const whole = keys[at] ?? ''
  const after = keys.slice(at + 1, at + 16)
  // A planning verb is perfect in form and tells of what is to come: "planlaşdırılıb".
  const planned = PLANNED.test(whole) && (!whole.startsWith('tutul') || keys[at - 1] === 'nəzərdə')
  // "nəzərdə tutulmayıb", "planlaşdırılmır"; "görüşəcəyi barədə xəbərləri təkzib edib".
  if (planned && NEGATIVE.test(whole)) return { time: 'future', reality: 'denied' }
  if (after.some((word) => DENIAL.test(word))) return { time: 'past', reality: 'denied' }
  if (planned) return { time: 'future', reality: 'fact' }
  // "iştirakı ilə görüş keçirilib": the verb of the sentence tells.
  if (VERBAL_NOUN.test(whole)) return tenseAfter(keys, at)
  // "görüşə bilər".
  if (/[aə]$/u.test(whole) && after[0]?.startsWith('bil') === true)
    return { time: 'future', reality: 'supposed' }
  if (isWhether(whole, after)) return { time: 'past', reality: 'supposed' }
  const noun = INFINITIVE.test(whole)
  for (const [pattern, tense] of noun ? [] : FORMS) {
    if (!pattern.test(whole)) continue
    const participle = /[aə]c[aə][qk]$/u.test(whole) && /^\p{L}/u.test(keys[at + 1] ?? '')
    return { ...tense, closes: CLOSING.test(whole) && !participle, before: PLUPERFECT.test(whole) }
  }
  if (noun || NOUN_FORM.test(whole)) {
    if (after.some((word) => EXPECTED.test(word))) return { time: 'future', reality: 'fact' }
    // "iştirak etmək üçün … gəlib": came to attend.
    if (after[0] === 'üçün' || after[0] === 'məqsədilə' || after[0] === 'məqsədi')
      return { time: 'present', reality: 'fact', purpose: true }
    return { time: 'future', reality: 'supposed' }
  }
  return null
}

/** "olub-olmaması", "görüşüb-görüşmədiyi", "keçirilib-keçirilməyəcəyi": nobody says that it was. */
function isWhether(whole: string, [hyphen, next]: readonly string[]): boolean {
  const stem = /^(?<stem>.{2,}?)(?:y?[iuü]b|[aə]c[aə][qk]|[aə]r)$/u.exec(whole)?.groups?.['stem']
  return (
    stem !== undefined &&
    hyphen === '-' &&
    next?.startsWith(stem) === true &&
    /^m[aə](?:m[aə]|d[iuü][ykğ]|y[aə]c|z)/u.test(next.slice(stem.length))
  )
}

function tenseAfter(keys: readonly string[], at: number): Tense | null {
  for (let index = keys.length - 1; index > at; index -= 1) {
    if (FINITE.test(keys[index]!)) return readAzerbaijaniTense({ keys, at: index, tail: '' })
  }
  return { time: 'past', reality: 'fact' }
}
