// The ending of a Kyrgyz verb, and the words after it → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const A = '[аоеө]'
const Y = '[ыиуү]'
/** Passive, reciprocal and causative, in any order: "өткөр-үл-дү", "талкуула-н-ды", "сүйлө-ш-үш-тү". */
const VOICE = `(?:${Y}?л|${Y}?н|${Y}?ш|${Y}л${Y}ш|${Y}н${Y}ш|н${Y}л|[дт]${Y}р(?:${Y}л)?)?`
const PAST_END = `(?:[дт]${Y}(?:к|м|л${A}р)?|[гк]${A}н(?:д${A}р)?(?:д${Y}г${Y}.*|[дт]${A}|[ыиуүд].*)?|${Y}?п(?:т${Y}р)?|${Y}?б${Y}з)`
const FORMS: readonly (readonly [pattern: RegExp, tense: Tense])[] = [
  [new RegExp(`^${VOICE}[бп]${A}(?:[дт]${Y}|[гк]${A}н|йт|с$|й$)`, 'u'), { time: 'past', reality: 'denied' }],
  // "жолугушса", "катышмакчы": would, means to.
  [new RegExp(`^${VOICE}с${A}(?:к|м|л${A}р)?$`, 'u'), { time: 'future', reality: 'supposed' }],
  [new RegExp(`^${VOICE}${Y}?м${A}к(?:ч${Y})?$`, 'u'), { time: 'future', reality: 'fact' }],
  [new RegExp(`^${VOICE}(?:${PAST_END})$`, 'u'), { time: 'past', reality: 'fact' }],
  [new RegExp(`^${VOICE}(?:уу|үү|оо|өө)д[аоеө](?:г${Y})?$`, 'u'), { time: 'present', reality: 'fact' }],
  [new RegExp(`^${VOICE}(?:${A}|й)т(?:${Y}п)?$`, 'u'), { time: 'future', reality: 'fact' }],
]
const NOUN_FORM = new RegExp(
  `^${VOICE}(?:уу|үү|оо|өө|${A}?р|оор|өөр)(?:с[уүыи]|[ыиуү])?(?:н|н[ыиуү]н|н[аеоө]|[гк][аеоө]|н?[ыиуү])?$`,
  'u',
)
/** Words that plan what stands before them. */
const EXPECTED = /^(?:күтүл|пландаш|пландал|каралган|белгилен|чечил|макулдаш|көздөл|болжол)/u
const AIM = /^(?:үчүн|максатында|максаты|максат)$/u
const LEAVES =
  /(?:^| )(?:жөнө(?:п кетти|п кеткен|дү|йт)|(?:уч|кет)[а-яөү]* ?(?:кетти|кеткен)|учат|аттан(?:ды|ат)|(?:бар|кел)(?:ат|ет|ды|ди|ган|ген|ышты|ишти|ышат|ишет)|кетет)/u
const SET_OUT = /^(?:кел|бар|жөнө|уч|аттан)/u
/** What follows a word that plans, where it ends its clause. */
const CLAUSE_END = /^(?:[.,;!?–—-]|деп|деди|дешти|айт.*|болчу|жана|турат|жатат|бул)$/u

/** null for endings that make a noun of the stem. The present in -ат tells the future too: announcements use it. */
export function readKyrgyzTense({ keys, at, tail }: VerbPlace): Tense | null {
  const whole = keys[at] ?? ''
  const after = keys.slice(at + 1, at + 16)
  const next = after[0] ?? '.'
  if (/^(?:күтүл|пландаш|пландал|көздөл|болжолдон|каралган|белгиленген)/u.test(whole)) {
    // "пландаштырылган долбоорлор": before a noun it plans nothing of ours.
    return CLAUSE_END.test(next) ? { time: 'future', reality: 'fact' } : null
  }
  // Before anything else a noun: "зыярат" only looks like a verb.
  if (/^(?:(?:иш-)?сапар|визит|зыярат)\p{L}*$/u.test(whole) && tail === '' && next !== 'менен') return null
  // "расмий сапар менен … келет": a visit is when its verb of motion tells.
  if (/^(?:(?:иш-)?сапар|визит|зыярат)(?:ы)?$/u.test(whole) && next === 'менен') return tenseOfMotion(after)
  // "жолугушкан жок", "катышкан эмес".
  if (/^(?:жок|эмес)/u.test(next) && /[гк][аоеө]н$/u.test(whole)) return { time: 'past', reality: 'denied' }
  // "өтө турган", "катыша турган", "өтө турчу": is to.
  if (/^тур(?:ган|чу)$/u.test(whole) && /(?<![бп][аоеө])[аоеөй]$/u.test(keys[at - 1] ?? ''))
    return { time: 'future', reality: 'fact' }
  if (/[аоеөй]$/u.test(whole) && !/[бп][аоеө]й$/u.test(whole) && /^тур(?:ган|чу)/u.test(next))
    return { time: 'future', reality: 'fact' }
  // "өтүп жатат", "катышып жаткан".
  if (/^жат(?:ат|ышат|кан)$/u.test(whole)) return { time: 'present', reality: 'fact' }
  if (whole.endsWith('п') && /^(?:жат|тур)/u.test(next)) return { time: 'present', reality: 'fact' }
  // "өтүшү күтүлүүдө", "жолугушу пландалууда".
  if (/ш[ыиуү]$/u.test(whole) && EXPECTED.test(next)) return { time: 'future', reality: 'fact' }
  // "жолугушу мүмкүн", "сүйлөшөт окшойт".
  if (/^(?:мүмкүн|ыктымал|керек|тийиш|окшойт)/u.test(next)) return { time: 'future', reality: 'supposed' }
  // "жолугушуп, маселелерди талкуулайт": a converb is of its main verb's time.
  if (whole.endsWith('п') && endsInFuture(keys.slice(at + 1))) return { time: 'future', reality: 'fact' }
  // "жолукканда талкуулайт": when somebody meets, is of the main verb's time too.
  if (/[гк][аоеө]нда$/u.test(tail) && intends(after)) return { time: 'future', reality: 'fact' }
  for (const [pattern, tense] of FORMS) {
    if (!pattern.test(tail)) continue
    // "өтөт эле": was to.
    if (tense.time === 'future' && /^(?:эле|болчу)$/u.test(next))
      return { time: 'future', reality: 'supposed' }
    // "жолуккан эле", and "жолуккан" that ends a sentence: the news is told in -ды, what lies behind it in -ган.
    const had = tense.time === 'past' && /[гк][аоеө]н$/u.test(tail) && /^(?:эле|болчу|[.;!])$/u.test(next)
    return had ? { ...tense, before: true } : tense
  }
  // "жолугарын билдирди", "өтөрү белгилүү болду": what is told to come.
  if (TO_COME.test(tail === '' ? whole : tail))
    return {
      time: 'future',
      reality: after.slice(0, 4).some((word) => TOLD.test(word)) ? 'fact' : 'supposed',
    }
  if (tail === '') return readWhole(whole, next)
  if (NOUN_FORM.test(tail)) {
    if (after.some((word) => EXPECTED.test(word))) return { time: 'future', reality: 'fact' }
    const aim = AIM.test(next) || (/[гк][аоеө]$/u.test(tail) && SET_OUT.test(next))
    // "катышуу үчүн … жөнөп кетти": who leaves for it has it to come.
    if (aim && LEAVES.test(after.join(' '))) return { time: 'future', reality: 'fact' }
    if (aim) return { time: 'present', reality: 'fact', purpose: true }
    return { time: 'future', reality: 'supposed' }
  }
  return null
}

/** "жолугары", "өтөрүн", "талкууларын". */
const TO_COME = /(?:^|[аоеө])р[ыиуү]н?$/u
const TOLD =
  /^(?:айт|билдир|белгиле|белгилүү|кабарла|маалымда|маалым|жарыяла|ырас|айкын|күтүл|планда|болжол|чечил|каралган|макулдаш|кошумчала|деп|билесиң)/u
const FUTURE = /^\p{L}{3,}(?:[аоеө]|й)т$/u
/** Who tells so, and what goes on already. */
const TELLS = /^(?:айт|белгиле|билдир|кабарла|маалымда|жат|тур|деш|дей|күтүл)/u

/** "көтөрмөй болууда", "талкуулайт", "айтмакчы". */
function intends(after: readonly string[]): boolean {
  const meant = after.findIndex((word) => /м[аоеө](?:й|к|кчы|кчи|кчу|кчү)$/u.test(word) && word.length > 4)
  return meant >= 0 || endsInFuture(after)
}

/** Whether the first main verb behind a converb is in the future. */
function endsInFuture(after: readonly string[]): boolean {
  const at = after.findIndex(
    (word, index) => FUTURE.test(word) && !TELLS.test(word) && CLAUSE_END.test(after[index + 1] ?? '.'),
  )
  return at >= 0 && !after.slice(0, at).some((word) => /^[.!?;]$/u.test(word))
}

/** That of the verb of motion behind a visit. */
function tenseOfMotion(after: readonly string[]): Tense | null {
  const at = after.findIndex((word) => MOVES.test(word))
  const moves = after[at]
  if (moves === undefined) return null
  const coming = COMES.test(moves) || /^тур(?:ган|чу)/u.test(after[at + 1] ?? '')
  return { time: coming ? 'future' : 'past', reality: 'fact' }
}

const MOVES =
  /^(?:кел|бар|бол|жөнө|уч|аттан|кет|жүр)(?:[дгткп]|[ыиуү]п|[аоеө]т|[аоеө]р[ыиуү]|йт|м[аоеө]к|өт|а$|е$|о$)/u
const COMES = /(?:[аоеө]т|йт|[аоеө]р[ыиуү]н?|м[аоеө]к(?:ч[ыи])?)$/u

/** Words that are listed with their endings. */
function readWhole(whole: string, next: string): Tense | null {
  if (/[бп][аоеө](?:[дт][ыиуү]|[гк][аоеө]н|йт)$/u.test(whole)) return { time: 'past', reality: 'denied' }
  if (/(?:[аоеөй]т|м[аоеө]к(?:ч[ыиуү])?)$/u.test(whole)) return { time: 'future', reality: 'fact' }
  if (/(?:[ыиуү]п)$/u.test(whole) && /^(?:жат|тур)/u.test(next)) return { time: 'present', reality: 'fact' }
  if (/(?:уу|үү|оо|өө)д[аоеө]$/u.test(whole)) return { time: 'present', reality: 'fact' }
  if (/(?:[дт][ыиуү]|[гк][аоеө]н|п|жатат)$/u.test(whole))
    return { time: 'past', reality: 'fact', before: /^(?:эле|болчу)$/u.test(next) }
  return null
}
