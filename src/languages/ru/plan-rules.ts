// Russian sentences that announce meetings and visits, put them off or tell of a visit's talks.
import type { Rule } from '../../extraction/rules/rule.ts'

export const russianPlanRules: readonly Rule[] = [
  {
    id: 'ru.event.planned',
    sample: 'Запланирована встреча президента Турции Эрдогана с президентом Узбекистана Мирзиёевым.',
    claim: 'meet',
    pattern: 'plan .. E:event .. A:envoys[genitive] .. B:envoys[with]',
    status: 'announced',
  },
  {
    id: 'ru.talks.planned-between',
    sample: 'Планируется встреча между президентами Турции и Узбекистана.',
    claim: 'meet',
    pattern: 'plan .. E:event .. A:several[between]',
    status: 'announced',
  },
  {
    id: 'ru.plan.named',
    sample: 'Третья встреча министров внутренних дел ОТГ запланирована на май.',
    claim: 'session',
    pattern: 'E:named[none] .. plan',
    status: 'announced',
  },
  {
    id: 'ru.plan.named-after',
    sample: 'Планируется проведение третьей встречи министров внутренних дел ОТГ.',
    claim: 'session',
    pattern: 'plan .. E:named[none,genitive]',
    status: 'announced',
  },
  {
    id: 'ru.visit.talks',
    sample:
      'Министр иностранных дел Турции прибыл в Ташкент для переговоров с министром иностранных дел Узбекистана.',
    claim: 'meet',
    pattern: 'A:envoys[none] .. travel|visit .... E:event .. B:envoys[with]',
    status: 'announced',
  },
  {
    id: 'ru.visit.to-come',
    sample: 'Министр иностранных дел Турции в пятницу посетит Узбекистан.',
    claim: 'talks',
    pattern: 'visit',
    verb: 'visit',
    time: 'future',
  },
  {
    id: 'ru.visit.journey',
    sample: 'Министр иностранных дел Турции совершит визит в Узбекистан.',
    claim: 'talks',
    pattern: 'travel .. visit',
    verb: 'travel',
    time: 'future',
  },
  {
    id: 'ru.visit.expected',
    sample: 'Визит министра иностранных дел Турции в Узбекистан запланирован на апрель.',
    claim: 'talks',
    pattern: 'visit ... plan|take-place',
    verb: 'plan',
    time: 'future',
  },
  {
    id: 'ru.visit.called-off',
    sample: 'Визит министра иностранных дел Турции в Узбекистан отложен.',
    claim: 'talks',
    pattern: 'visit ... postpone|cancel',
  },
  {
    id: 'ru.visit.called-off-before',
    sample: 'Министр иностранных дел Турции отменил визит в Узбекистан.',
    claim: 'talks',
    pattern: 'postpone|cancel .. visit',
  },
  {
    id: 'ru.visit.held',
    sample: 'В Ташкенте состоялись переговоры.',
    claim: 'talks',
    pattern: 'take-place .. E:talks-of-nobody',
    verb: 'take-place',
  },
  {
    id: 'ru.visit.held-after',
    sample: 'Переговоры прошли в Ташкенте.',
    claim: 'talks',
    pattern: 'E:talks-of-nobody .. take-place',
    verb: 'take-place',
  },
  {
    id: 'ru.visit.planned',
    sample: 'Запланированы переговоры.',
    claim: 'talks',
    pattern: 'plan .. E:talks-of-nobody',
    status: 'announced',
  },
]
