// The ending of a Kazakh verb, and the words after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const PASSIVE = '(?:[ыі]?[лн]|[ыі]л[ыі]н|н[ыі]л|[тд][ыі]р[ыі]л|ст[ыі]р[ыі]л)?'
/** -са/-се, "шы" of wishes: "кездессе", "қатысайық". */
const SUPPOSED = /(?:с[ае](?:қ|к|м|ң|[лд][ае]р)?|[ае]й[ыі][қк]|с[ыі]н)$/u
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  [
    new RegExp(`^${PASSIVE}[мбп][ае](?:д[ыі]|[ғг][ае]н|йд[ыі]|йт[ыі]н|с$|п$)`, 'u'),
    { time: 'past', reality: 'denied' },
  ],
  [SUPPOSED, { time: 'future', reality: 'supposed' }],
  // "кездеспек", "талқыланбақ": is to.
  [new RegExp(`^${PASSIVE}[мбп][ае][қк](?:ш[ыі])?$`, 'u'), { time: 'future', reality: 'fact' }],
  [
    new RegExp(`^${PASSIVE}(?:[дт][ыі][қк]?|[ыі]?п|[ыі]пт[ыі]|[ғгқк][ае]н(?:[ыіднң].*)?)$`, 'u'),
    { time: 'past', reality: 'fact' },
  ],
  [new RegExp(`^${PASSIVE}у(?:да|де)$`, 'u'), { time: 'present', reality: 'fact' }],
  [new RegExp(`^${PASSIVE}(?:[ае]|й)(?:д[ыі]|т[ыі]н.*)$`, 'u'), { time: 'future', reality: 'fact' }],
]
const NOUN_FORM = new RegExp(`^${PASSIVE}у(?:[ыі]|ын|ін|ына|іне|ының|інің|ға|ге|ды|ді|дың|дің)?$`, 'u')
/** Words that plan what stands before them. */
const EXPECTED =
  /^(?:тиіс|тиісті$|жоспарла|күтіл|көздел|белгілен|межелен|қарастырыл|шешілді|келіс(?:іл|ті|кен))/u
const AIM = /^(?:үшін|мақсатында|мақсатымен|мақсаты)$/u
const SET_OUT = /^(?:кел|бар|аттан|жет|жина|ұш|қон|шақырыл|шақырт)/u
const TIME = /^(?:күн|апта|ай|жыл|сағат|уақыт|мерзім|минут)(?:[ыі])?$/u
const AFTER = /^(?:кейін|соң|бері)$/u
const DENIES = /^(?:жоққа|теріске|жалған|өтірік|бекер|растамады|расталмады)/u
const MANY = /^(?:\d+|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|бірнеше|талай|неше)$/u
/** So many words on may stand the verb that closes a converb's sentence. */
const LONGEST_CLAUSE = 40
const CONVERB = new RegExp(`^${PASSIVE}[ыі]?п$`, 'u')
const AUXILIARY = /^(?:жатыр|жатқан|отыр|отырған|тұр|келеді|өтті|алды|берді|қойды)$/u
/** A finite verb of what is to come: "жүргізеді", "барады", "талқыламақ". */
const COMING = /\p{L}{2}[ае]й?д[ыі]$|\p{L}{2}м[ае][қк]$/u
/** Verbs whose stem ends in a vowel: their -ды is past ("қабылдады"), where "қатысады" is to come. */
const PAST_IN_ADY =
  /(?:қабылда|талқыла|баста|жаса|аяқта|хабарла|мәлімде|сипатта|раста|арна|бағала|қолда|жалға|ата|мақұлда|құттықта|тыңда|баянда|жарияла|сұра|белгіле|сөйле|жолда|дәлелде|жүкте|сына|жоспарла|қайтала|нақтыла|пысықта|арала|айыпта|сақта|тоқта|мойында|қорға|бақыла|есепте|ізде|ерекшеле|түйінде|мақта)д[ыі]$/u

function isComing(word: string): boolean {
  return COMING.test(word) && !PAST_IN_ADY.test(word)
}

/** Verbs of hope and of trying: what leads to them as a converb is no more sure than they are. */
const HOPES = /^(?:үміттен|үміт$|дәмелен|тырыс|ұмтыл|талпын|ниеттен|қалайды|қаламақ|тілейді|армандай)/u

/** The tense of the last finite verb before the words of who reports: "… деп хабарлайды". */
function closingTense(after: readonly string[]): Pick<Tense, 'time' | 'before' | 'reality'> {
  const end = after.findIndex((word) => /^(?:деп|деді|дейді|делін\p{L}*|[.;])$/u.test(word))
  const clause = end === -1 ? after : after.slice(0, end)
  // "кездесіп, … қол қойған еді": had met.
  if (/^(?:еді|болатын)$/u.test(clause.at(-1) ?? '')) return { time: 'past', before: true, reality: 'fact' }
  const verb = clause.findLast((word) => /\p{L}{2}(?:[дт][ыі]|[ғгқк][ае]н|м[ае][қк])$/u.test(word))
  const coming = verb !== undefined && isComing(verb)
  // "кездесу өткізіп, … тоқтатуға үміттенеді": hoped for as well; "үміттенді" after what was held leaves it held.
  if (coming && HOPES.test(verb)) return { time: 'future', reality: 'supposed' }
  return { time: coming ? 'future' : 'past', reality: 'fact' }
}

/** What may follow a word that plans, where it ends its clause. */
const CLAUSE_END = /^(?:[.,;!?–—-]|деп|деді|дейді|делін.*|еді|болатын|және|отыр|бұл)$/u

/** null for endings that make a noun of the stem. The present in -ады tells the future too: announcements use it. */
export function readKazakhTense({ keys, at, tail }: VerbPlace): Tense | null {
  const whole = keys[at] ?? ''
  const after = keys.slice(at + 1, at + 16)
  const next = after[0] ?? '.'
  if (/^(?:жоспарлан|күтіл|көздел|тиіс$)/u.test(whole)) {
    // "жоспарланған жобалар": before a noun it plans nothing of ours.
    return CLAUSE_END.test(next) ? { time: 'future', reality: 'fact' } : null
  }
  // "ресми сапармен … келеді": a visit is when its verb of motion tells.
  if (/^(?:іс)?сапар(?:ы)?мен$/u.test(whole)) {
    const moves = after.find((word) => SET_OUT.test(word))
    if (moves === undefined) return null
    return { time: isComing(moves) ? 'future' : 'past', reality: 'fact' }
  }
  // "алты рет сөйлесті": of none of them more is told.
  const times = keys.slice(Math.max(0, at - 5), at).indexOf('рет')
  if (times > 0 && MANY.test(keys[Math.max(0, at - 5) + times - 1] ?? '')) return null
  // "ахуалға қатысты пікір": concerning it; who attended does so at the end of a clause.
  if (whole === 'қатысты' && !CLAUSE_END.test(next) && !/^["”»)]$/u.test(next)) return null
  // "үш күн өткен соң", "соғыс басталғаннан кейін": of time, and of something else.
  if (/^өт(?:кен|ті|іп)$/u.test(whole) && TIME.test(keys[at - 1] ?? '')) return null
  if (/^(?:бастал|өт|бол|аяқтал)\p{L}*н[ае]н$/u.test(whole) && AFTER.test(next)) return null
  // "кездесті деген хабарды жоққа шығарды"
  if (next === 'деген' && after.some((word) => DENIES.test(word))) return { time: 'past', reality: 'denied' }
  // "кездескен жоқ", "қатысқан емес".
  if (/^(?:жоқ|емес)/u.test(next) && /[ғгқк][ае]н$/u.test(whole)) return { time: 'past', reality: 'denied' }
  // "талқылап, келіссөз жүргізеді": a converb is as the verb that closes its sentence.
  if (CONVERB.test(tail) && !AUXILIARY.test(next))
    return closingTense(keys.slice(at + 1, at + LONGEST_CLAUSE))
  for (const [pattern, tense] of FORMS) {
    if (!pattern.test(tail)) continue
    // "кездесетін шығар": perhaps.
    if (/^(?:шығар|сияқты|мүмкін)$/u.test(next)) return { time: 'future', reality: 'supposed' }
    const had = tense.time === 'past' && /[ғгқк][ае]н$/u.test(tail) && /^(?:еді|болатын)$/u.test(next)
    // "өтетін болды" is still to come, "өтетін еді" was to.
    if (tense.time === 'future' && next === 'еді') return { time: 'future', reality: 'supposed' }
    return had ? { ...tense, before: true } : tense
  }
  if (tail === '') return readWhole(whole, next)
  if (NOUN_FORM.test(tail)) {
    if (after.some((word) => EXPECTED.test(word))) return { time: 'future', reality: 'fact' }
    if (AIM.test(next) || (/[ғг][ае]$/u.test(tail) && SET_OUT.test(next))) {
      const set = after.findLast((word) => SET_OUT.test(word))
      // Who is invited is not there yet.
      const ahead = set !== undefined && (isComing(set) || set.startsWith('шақыр'))
      const time = ahead ? 'future' : 'present'
      return { time, reality: 'fact', purpose: true }
    }
    return { time: 'future', reality: 'supposed' }
  }
  return null
}

/** Words that are listed with their endings. */
function readWhole(whole: string, next: string): Tense | null {
  if (/м[ае](?:й?д[ыі]|[ғг][ае]н)$/u.test(whole)) return { time: 'past', reality: 'denied' }
  if (isComing(whole) || /т[ыі]н$/u.test(whole)) return { time: 'future', reality: 'fact' }
  if (/(?:[дт][ыі]|[ғгқк][ае]н|[ыі]?п|жатыр|отыр)$/u.test(whole))
    return { time: 'past', reality: 'fact', before: /^(?:еді|болатын)$/u.test(next) }
  return null
}
