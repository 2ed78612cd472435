// A Russian verb among its neighbours → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

/** Before an infinitive: what is to come. */
const TO_COME =
  /^(?:план(?:ирует|ируют|ируется|ируются|ировалось|ировал|ировали|ирую)|намерен[аоы]?|собирается|собираются|предстоит|должен|должна|должно|должны|ожидается|намечено|намечен|намечена|намечены|намеревается|намереваются|намеревался|намеревалась|запланирован|запланирована|запланированы|рассчитывает|рассчитывают|запланировано|решено|решили|договорились|договорился|условились|предполагается|готовится|готовятся|готовиться|будет|будут)$/u
/** Before an infinitive or beside a verb: what is only wished or possible. */
const SUPPOSED =
  /^(?:бы|может|могут|мог|могла|могли|сможет|смогут|хочет|хотят|хотел|хотела|хотели|готов|готова|готовы|готовность|намерение|желание|предложил|предложила|предложили|предлагает|предложение|просит|призвал|призвала|призывает|следует|нужно|необходимо|необходимость|если|чтобы|возможность|возможности|готовности|предложения|предложению|намерении|желании|идеи|возможно|вероятно|надеется|надеются|отказался|отказалась|отказались|хотелось|идею|идея|стоит|важность|должно|можно|возможной|возможная)$/u
const DENIED = new Set(['не', 'никогда', 'без', 'отрицал', 'опроверг', 'опровергли'])
const AUXILIARY = /^(?:был|была|было|были)$/u
const WILL = /^(?:будет|будут)$/u
/** Nouns of contact, of which the words before may say that it is only spoken about. */
const EVENT =
  /^(?:встреч(?:[аиеу]|ей|ам|ами|ах)?|переговор(?:ы|ов|ам|ами|ах)|бесед[аыеу]?|беседой|разговор[аеуы]?|разговором|саммит[аеуы]?|саммитом|консультаци[яийю]|консультациям?и?|контакт[аеуы]?|контактов)$/u
/** Before such a noun: "возможная встреча", "шансы на встречу", "не исключил переговоров". */
const SPOKEN_OF =
  /^(?:возможн|гипотетическ|потенциальн|вероятн|готовност|готов[аы]?$|открыт[аы]?$|предложени|предложил|предлага|иде[яию]$|договоренност|исключ|шанс|перспектив|ждать$|ждут$|ожидани|согласи|отказ|призва|призыв|призвал|необходимост|целесообразност|желани|намерени|услови|площадк|вариант|инициатив|требова|попроси|просьб|просил|прося|надежд|надеет|мечт|реши[тл]|организовать$|возобнови|сорвать|вопрос[аеу]?$|слух|альтернатив|нет$)/u
/** Before it: in its course, and no more about it. */
const WHEREIN = /^(?:на|в|во|ходе|время|итогам|результатам|рамках|после|завершении|окончании|перед|полях)$/u
/** Nouns of journeys look like verbs: "визит" ends as "говорит" does. */
const NOUN = /^(?:визит|поездк|посещени|вручени|подписани)/u
/** "запланированная встреча": belongs to its noun and tells nothing by itself. */
const ATTRIBUTE =
  /^(?:заплан|намеч|предстоящ|ожидаем|планируем).*(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ым|им|ом|ем|ую|ую|ых|их|ыми|ими)$/u
/** Opinions, behind which "must" tells of no plan. */
const OPINION = /^(?:счита|уверен|убежден|призва|полага|мнени|надеет|хотел|потребова)/u
const INFINITIVE = /(?:ть|ти|чь|ться|тись|чься)$/u
/** Perfective verbs whose present is the future. */
const FUTURE =
  /(?:^(?:встретит|встретят|проведет|проведут|состоит|состоят|пройдет|пройдут|примет|примут|обсуд[ия]т|посет[ия]т|прибуд[еу]т|подпи[шс]|возглав[ия]т|откроет|начн[еу]т|завершат|завершится|продолжат|соб[еи]р|вруч[иа]т|переговор[ия]т|поговор[ия]т|созвон[ия]т|позвон[ия]т|отправится|отправятся|прилет[ия]т|соверш[ия]т|нанес[еу]т|отбуд[еу]т|приед[еу]т|по?ед[еу]т|направ[ия]т|полетит|посетит|представит|представят|побеседу|пообщает|пообщают|рассмотр[ия]т|обменяют|стартует|соберут|соберет|съед))/u
const PLANNED = /^(?:заплан|планиру|ожида|намечен|предсто|готовит)/u
const PRESENT = /(?:ет|ют|ит|ят|ут|ат)(?:ся)?$/u
const PAST_TENSE = /(?:л|ла|ло|ли|лся|лась|лось|лись)$/u
const PARTICIPLE = /(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|т|та|то|ты)$/u

const MUST = /^(?:должен|должна|должно|должны)$/u
const RECEIVED = /^(?:принят|взят)[аоы]?$/u

/** Words between what is only spoken about and its noun. */
const EVENT_REACH = 4
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
  if (NOUN.test(key) || ATTRIBUTE.test(key)) return null
  if (EVENT.test(key)) {
    const spoken = ledTo(before).some((word) => SPOKEN_OF.test(word))
    return { time: 'past', reality: spoken ? 'supposed' : 'fact' }
  }
  if (INFINITIVE.test(key)) {
    if (DENIED.has(before.at(-2) ?? '') && TO_COME.test(before.at(-1) ?? ''))
      return { time: 'future', reality: 'denied' }
    if (near.some((word) => MUST.test(word)) && keys.slice(0, at).some((word) => OPINION.test(word)))
      return { time: 'future', reality: 'supposed' }
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
  if (RECEIVED.test(key) || (PARTICIPLE.test(key) && !PRESENT.test(key)))
    return { time: 'past', reality: 'fact' }
  return { time: PRESENT.test(key) ? 'present' : 'past', reality: 'fact' }
}

/** The words that lead to a noun of contact: "предложил на встрече" only tells where. */
function ledTo(before: readonly string[]): readonly string[] {
  const near = before.slice(-EVENT_REACH)
  return near.slice(near.findLastIndex((word) => WHEREIN.test(word)) + 1)
}

/** The words of the clause before the verb: back to the last comma that begins one of its own. */
function clauseBefore(keys: readonly string[], at: number): readonly string[] {
  const start = Math.max(0, at - 12)
  const comma = keys.slice(start, at).lastIndexOf(',')
  const from = comma === -1 ? start : start + comma + 1
  return keys.slice(from, at)
}
