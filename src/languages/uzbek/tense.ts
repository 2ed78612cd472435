// The ending of an Uzbek verb, and the verb after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const PASSIVE = '(?:i?l|in|i?sh|lash|tir|tiril)?'
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  [new RegExp(`^${PASSIVE}ma(?:di|gan|ydi|s)`, 'u'), { time: 'past', reality: 'denied' }],
  [/(?:moqchi|sa$|salar$|sak$|ish kerak|ishi kerak)/u, { time: 'future', reality: 'supposed' }],
  [
    new RegExp(
      `^${PASSIVE}(?:di|dilar|dik|dim|gan|kan|qan|ganlar|gandi|gani(?:ni|ning)?|ib|ibdi|gach|gan edi)(?:i|ning|ni|da|dan|lari)?$`,
      'u',
    ),
    { time: 'past', reality: 'fact' },
  ],
  [
    new RegExp(`^${PASSIVE}(?:moqda|yotgan|ayotgan|ayotir|yotir|yapti|ayapti)(?:lar|dir|i|ini)?$`, 'u'),
    { time: 'present', reality: 'fact' },
  ],
  [
    new RegExp(`^${PASSIVE}(?:adi|ydi|adilar|ydilar|adigan|ydigan|ajak|yajak)$`, 'u'),
    { time: 'future', reality: 'fact' },
  ],
]
const NOUN_FORM = /^(?:i?l|in|i?sh)?(?:ish|sh)(?:i|lari|ni|ini|iga|ning)?$/u
const EXPECTED = /^(?:kutil|rejala|mojallan|belgilan|kozda|nazarda|tasdiqla|malum|aytil|elon)/u
/** A single meeting, as it goes on; who "muzokara olib bormoqda" may do so for years. */
const UNDER_WAY = /^(?:ot|otkaz|otkazil|uchrash)(?:moqda|yapti|ayotir)(?:lar)?$/u

/** Verbs of what is to come, whatever their own tense: "rejalashtirilgan", "kutilmoqda", "koʻzda tutilgan". */
const PLANNED = /^(?:kutil|rejala|mojallan|belgilan|tutil)/u
const PLANS = /^(?:kozda|nazarda)$/u
/** "… oʻtkazishi mumkin": nothing that is told after this makes it sure. */
const POSSIBLE = /^(?:mumkin|ehtimol|kerak|lozim|shart|zarur)/u

/** "… oʻtkazish uchun yoʻl oldi": who sets out to meet, will. */
const SET_OUT = /(?:^| )(?:yol ol|yolga chiq|jona|jonab ket|uch|uchib ket|safarga chiq)(?:di|gan|adi|moqda)/u
/** "… qatnashish uchun Toshkentga keldi": who came to do so, will. */
const CAME = /(?:^| )(?:kel|bor|yetib kel|etib kel|tashrif buyur)(?:di|gan|adi|moqda)(?: |$)/u
/** How many words after a verbal noun the verb that settles it may stand: titles of programmes are long. */
const LONG_REACH = 45

/** null for endings that make a noun of the stem. The present in -adi tells the future too: announcements use it. */
export function readUzbekTense({ keys, at, tail }: VerbPlace): Tense | null {
  const whole = keys[at] ?? ''
  // "dasturdan oʻrin olgan"
  if (keys[at - 1] === 'orin' && /^(?:ol|egalla)(?:gan|di|moqda)/u.test(whole))
    return { time: 'future', reality: keys[at + 1] === 'edi' ? 'supposed' : 'fact' }
  for (const [pattern, tense] of FORMS) {
    if (!pattern.test(tail)) continue
    const planned = PLANNED.test(whole) && (!whole.startsWith('tutil') || PLANS.test(keys[at - 1] ?? ''))
    if (!planned || tense.reality !== 'fact')
      return UNDER_WAY.test(whole) ? { ...tense, underWay: true } : tense
    // "rejalashtirilgan edi": what has come of it, is open.
    return {
      time: 'future',
      reality: keys[at + 1] === 'edi' || /(?:gandi|gan edi)$/u.test(tail) ? 'supposed' : 'fact',
    }
  }
  if (/^ishtiroki(?:da|dagi)?$/u.test(whole)) return ofSentence(keys.slice(at + 1))
  if (tail === '' && /[ae]di$/u.test(whole)) return { time: 'future', reality: 'fact' }
  if (tail === '' && /(?:di|dilar|gan|ib)$/u.test(whole)) return { time: 'past', reality: 'fact' }
  const noun = tail === '' ? /(?:ish|ishi|ishlari)$/u.test(whole) : NOUN_FORM.test(tail)
  if (noun) {
    const after = keys.slice(at + 1, at + 16)
    if (after.slice(0, 2).some((word) => POSSIBLE.test(word))) return { time: 'future', reality: 'supposed' }
    const rest = keys.slice(at + 1, at + LONG_REACH)
    if (after.some((word) => EXPECTED.test(word)) || rest.slice(-4).some((word) => EXPECTED.test(word)))
      return { time: 'future', reality: 'fact' }
    if (after[0] === 'uchun' && SET_OUT.test(after.join(' '))) return { time: 'future', reality: 'fact' }
    if (after[0] === 'uchun' && CAME.test(after.slice(1, 9).join(' ')))
      return { time: 'future', reality: 'fact', purpose: true }
    return { time: 'future', reality: 'supposed' }
  }
  return null
}

/** "… ishtirokidagi sammit boʻlib oʻtadi": a noun of taking part is as its sentence's last verb. */
function ofSentence(after: readonly string[]): Tense {
  const future = after.some((word) => /[ay]di(?:lar|gan)?$/u.test(word) || EXPECTED.test(word))
  return { time: future ? 'future' : 'past', reality: 'fact' }
}
