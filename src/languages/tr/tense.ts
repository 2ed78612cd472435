// The ending of a Turkish verb, and the verb after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const PASSIVE = '(?:[iuü]?[ln](?=[iuümtdyae])|[iuü]l[iuü]n)?'
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  [
    new RegExp(`^${PASSIVE}m[ae](?:d[iuü]|m[iuü]ş|y[ae]c[ae]|z|yor)`, 'u'),
    { time: 'past', reality: 'denied' },
  ],
  [new RegExp(`^${PASSIVE}m[iuü]yor`, 'u'), { time: 'present', reality: 'denied' }],
  [/(?:y?[ae]bil|m[ae]l[iuü]|s[ae](?:k|n|lar|ler)?$|[ae]y[iuü]m)/u, { time: 'future', reality: 'supposed' }],
  [new RegExp(`^${PASSIVE}y?[ae]c[ae][kğ]`, 'u'), { time: 'future', reality: 'fact' }],
  [
    new RegExp(`^${PASSIVE}(?:[dt][iuü](?:k|l[ae]r|[gğ][iuü].*)?|m[iuü]ş(?:t[iuü]r?)?(?:l[ae]r)?)$`, 'u'),
    { time: 'past', reality: 'fact' },
  ],
  [new RegExp(`^${PASSIVE}(?:y?[iuü]p|y?[ae]r[ae]k|y?[ae]n.*|ken)$`, 'u'), { time: 'past', reality: 'fact' }],
  [new RegExp(`^${PASSIVE}[iuü]?yor.*$`, 'u'), { time: 'present', reality: 'fact' }],
  [new RegExp(`^${PASSIVE}[aeiuü]?r(?:l[ae]r)?$`, 'u'), { time: 'present', reality: 'fact' }],
  [new RegExp(`^${PASSIVE}m[ae]kt[ae].*$`, 'u'), { time: 'present', reality: 'fact' }],
]
/** "görüştü", "görüşecek", "görüşmüştür": a main clause ends. */
const CLOSING =
  /(?:[dt][iuü](?:l[ae]r)?|m[iuü]şt[iuü]r|y?[ae]c[ae]k(?:l[ae]r|t[iuü]r)?|[iuü]yor(?:l[ae]r)?)$/u
/** "görüşmüştü": had met. */
const PLUPERFECT = /m[iuü]şt[iuü](?:l[ae]r)?$/u
const NOUN_FORM = new RegExp(`^${PASSIVE}m[ae](?:s[iuü].*|k|n[iuü]n.*)?$`, 'u')
const EXPECTED = /^(?:beklen|planlan|öngörül|kararlaştir|hedeflen|kararlaş|programlan|düşünül|umul|gündemde)/u

/** "görüşmeye", "görüşmeyi": what somebody makes up his mind to do. */
const AIM = new RegExp(`^${PASSIVE}m[ae]y[aeiuü]$`, 'u')
const RESOLVED = /^(?:karar ver(?!m)|hazirlan(?!m)|kararlaştir(?!m)|planl(?:iyo|ad))/u

/** A verb that the list of words has in this very form: "geldi", "gidiyor", "gelecek". Who is coming is not there yet. */
function tenseOfWord(key: string): Tense | null {
  if (/m[iuü]şt[iuü]$/u.test(key)) return { time: 'past', reality: 'fact', before: true }
  if (/(?:[dt][iuü]|m[iuü]şt[iuü]r|[ae]r[ae]k)$/u.test(key)) return { time: 'past', reality: 'fact' }
  if (/^(?:gel|gid)/u.test(key) && /(?:[iuü]yor|[ae]c[ae][kğ][iuü]?)$/u.test(key))
    return { time: 'future', reality: 'fact' }
  return null
}

/** "bekleniyor", "planlanan", "öngörülmektedir": what is expected is to come; "planlanıyordu" came to nothing. */
function tenseOfPlan(key: string, tail: string): Tense | null {
  if (!/^(?:beklen|planlan|öngörül|hedeflen|programlan)/u.test(key)) return null
  if (/^[iuü]?yordu|^m[iuü]ştu|^m[iuü]şti|^m[ae]ktayd/u.test(tail))
    return { time: 'future', reality: 'supposed' }
  if (/^m[iuü]yor|^m[ae]di|^m[ae]z/u.test(tail)) return { time: 'future', reality: 'denied' }
  return /^(?:[iuü]?yor|[ae]n|m[ae]kte|d[iuü]|[dt][iuü][gğ]|m[iuü]ş)/u.test(tail)
    ? { time: 'future', reality: 'fact' }
    : null
}

/** What a visit is done with: "resmi bir ziyaret gerçekleştirecek", "yapacağı ziyaret". */
const DONE = /^(?:gerçekleştir|düzenle|yap|bulun)/u
/** So many words stand between. */
const DONE_WITHIN = 4

/** "ziyaretini yarın gerçekleştirecek": a noun is done when its verb is. */
function tenseOfVisit({ keys, at }: VerbPlace): Tense | null {
  if (!keys[at]!.startsWith('ziyaret')) return null
  for (let index = at + 1; index <= at + DONE_WITHIN && index < keys.length; index += 1) {
    const stem = DONE.exec(keys[index]!)?.[0]
    if (stem === undefined) continue
    return readTurkishTense({ keys, at: index, tail: keys[index]!.slice(stem.length) })
  }
  return null
}

/** null for endings that make a noun of the stem: "görüşleri". */
export function readTurkishTense({ keys, at, tail }: VerbPlace): Tense | null {
  const visit = tenseOfVisit({ keys, at, tail })
  if (visit !== null) return visit
  const next = keys.slice(at + 1, at + 4)
  if (
    /(?:d[iuü]ğ|t[iuü]ğ|ac[ae]ğ|ec[ae]ğ)/u.test(tail) &&
    next.some((word) => /^(?:iddia|yalanla)/u.test(word))
  ) {
    return { time: 'past', reality: 'denied' }
  }
  const expected = tenseOfPlan(keys[at] ?? '', tail)
  if (expected !== null) return expected
  for (const [pattern, tense] of FORMS) {
    // "düzenlenecek zirve": before a noun the future is a participle.
    const participle = /[ae]c[ae]k$/u.test(tail) && /^\p{L}/u.test(keys[at + 1] ?? '')
    if (pattern.test(tail))
      return { ...tense, closes: CLOSING.test(tail) && !participle, before: PLUPERFECT.test(tail) }
  }
  if (tail === '') return tenseOfWord(keys[at] ?? '')
  if (AIM.test(tail) && RESOLVED.test(keys.slice(at + 1, at + 3).join(' ')))
    return { time: 'future', reality: 'fact' }
  if (NOUN_FORM.test(tail)) {
    const after = keys.slice(at + 1, at + 16)
    if (after.some((word) => EXPECTED.test(word))) return { time: 'future', reality: 'fact' }
    // "katılmak üzere geldi": came to attend.
    if (after[0] === 'üzere') return { time: 'present', reality: 'fact', purpose: true }
    return { time: 'future', reality: 'supposed' }
  }
  return null
}
