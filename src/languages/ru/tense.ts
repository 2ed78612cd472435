// A Russian verb among its neighbours → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

/** Before an infinitive: what is to come. */
const TO_COME =
  /^(?:план(?:ирует|ируют|ируется|ируются|ирую)|намерен[аоы]?|собирается|собираются|предстоит|должен|должна|должно|должны|ожидается|намечено|запланировано|решено|решили|договорились|договорился|условились|предполагается|готовится|готовятся|готовиться|будет|будут)$/u
/** Before an infinitive or beside a verb: what is only wished or possible. */
const SUPPOSED =
  /^(?:бы|может|могут|мог|могла|могли|сможет|смогут|хочет|хотят|хотел|хотела|хотели|готов|готова|готовы|готовность|намерение|желание|предложил|предложила|предложили|предлагает|предложение|просит|призвал|призвала|призывает|следует|нужно|необходимо|необходимость|если|чтобы|возможность|возможности|готовности|предложения|предложению|намерении|желании|идеи|возможно|вероятно|надеется|надеются|отказался|отказалась|отказались|хотелось|идею|идея|стоит|важность|должно|можно|возможной|возможная)$/u
const DENIED = new Set(['не', 'никогда', 'без', 'отрицал', 'опроверг', 'опровергли'])
const AUXILIARY = /^(?:был|была|было|были)$/u
const WILL = /^(?:будет|будут)$/u
const INFINITIVE = /(?:ть|ти|чь|ться|тись|чься)$/u
/** Perfective verbs whose present is the future. */
const FUTURE =
  /(?:^(?:встретит|встретят|проведет|проведут|состоит|состоят|пройдет|пройдут|примет|примут|обсуд[ия]т|посет[ия]т|прибуд[еу]т|подпи[шс]|возглав[ия]т|откроет|начн[еу]т|завершат|завершится|продолжат|соб[еи]р|вруч[иа]т|переговор[ия]т|поговор[ия]т|созвон[ия]т|позвон[ия]т|отправится|отправятся|прилет[ия]т|соверш[ия]т|нанес[еу]т|отбуд[еу]т|приед[еу]т|посетит|представит|представят|побеседу|пообщает|пообщают|рассмотр[ия]т|обменяют|стартует|соберут|соберет|съед))/u
const PLANNED = /^(?:заплан|планиру|ожида|намечен|предсто|готовит)/u
const PRESENT = /(?:ет|ют|ит|ят|ут|ат)(?:ся)?$/u
const PAST_TENSE = /(?:л|ла|ло|ли|лся|лась|лось|лись)$/u
const PARTICIPLE = /(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|т|та|то|ты)$/u

/** Words between an auxiliary and its verb that do not part them. */
const REACH = 6

export function readRussianTense({ keys, at }: VerbPlace): Tense | null {
  const key = keys[at] ?? ''
  const before = clauseBefore(keys, at)
  const near = before.slice(-REACH)
  if (
    DENIED.has(before.at(-1) ?? '') ||
    (DENIED.has(before.at(-2) ?? '') && AUXILIARY.test(before.at(-1) ?? ''))
  )
    return { time: 'past', reality: 'denied' }
  if (INFINITIVE.test(key)) {
    if (near.some((word) => SUPPOSED.test(word))) return { time: 'future', reality: 'supposed' }
    return { time: 'future', reality: near.some((word) => TO_COME.test(word)) ? 'fact' : 'supposed' }
  }
  // The verb phrase may be split: "принял в пятницу участие".
  if (near.includes('если') || near.includes('бы') || keys[at + 1] === 'бы')
    return { time: 'future', reality: 'supposed' }
  if (PLANNED.test(key)) return { time: 'future', reality: 'fact' }
  if (PAST_TENSE.test(key) && !FUTURE.test(key)) return { time: 'past', reality: 'fact' }
  if (WILL.test(before.at(-1) ?? '') || near.slice(-3).some((word) => WILL.test(word)))
    return { time: 'future', reality: 'fact' }
  if (FUTURE.test(key) && PRESENT.test(key)) return { time: 'future', reality: 'fact' }
  if (PARTICIPLE.test(key) && !PRESENT.test(key)) return { time: 'past', reality: 'fact' }
  return { time: PRESENT.test(key) ? 'present' : 'past', reality: 'fact' }
}

/** The words of the clause before the verb: back to the last comma that begins one of its own. */
function clauseBefore(keys: readonly string[], at: number): readonly string[] {
  const start = Math.max(0, at - 12)
  const comma = keys.slice(start, at).lastIndexOf(',')
  const from = comma === -1 ? start : start + comma + 1
  return keys.slice(from, at)
}
