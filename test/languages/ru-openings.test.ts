// Russian openings of many shapes, each told in another way → the meetings read of them; and openings that tell of none.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'an office split by its country',
    home: 'UZ',
    text: 'Глава узбекского государства принял посла Китая.',
    meetings: ['CN UZ | - | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'talks between ministries',
    home: 'UZ',
    text: 'Как сообщили в пресс-службе МИД Узбекистана, 10 марта в Ташкенте прошёл очередной раунд политических консультаций между внешнеполитическими ведомствами Узбекистана и Казахстана.',
    meetings: ['KZ UZ | - | 2026-03-10 | Tashkent | held in-person consultations -'],
  },
  {
    what: 'a call told before its verb',
    home: 'RU',
    text: 'Лавров и глава МИД Ирана Аббас Аракчи в телефонном разговоре обсудили ядерную программу Тегерана.',
    meetings: ['IR RU | Abbas Araghchi, Sergey Lavrov | - | - | held phone bilateral minister'],
  },
  {
    what: 'a guest who has come',
    home: 'AM',
    text: 'Министр иностранных дел Армении Арарат Мирзоян принял прибывшего в Ереван с официальным визитом министра иностранных дел Эстонии.',
    meetings: ['AM EE | Ararat Mirzoyan | - | Yerevan | held in-person bilateral minister'],
  },
  {
    what: 'a participle',
    home: 'KZ',
    text: 'Казахстан заинтересован в транзите, сказал Токаев, принимая министра транспорта Афганистана.',
    meetings: ['AF KZ | Kassym-Jomart Tokayev | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'a planned meeting of two offices',
    home: 'KZ',
    text: 'Встреча министров энергетики Казахстана и Азербайджана запланирована на 20 марта в Баку.',
    meetings: ['AZ KZ | - | 2026-03-20 | Baku | announced in-person bilateral minister'],
  },
  {
    what: 'what is to begin',
    home: 'KZ',
    text: 'В четверг в Астане должен начаться второй раунд переговоров Армении и Азербайджана.',
    meetings: ['AM AZ | - | 2026-03-12 | Astana | announced in-person bilateral - | no. 2'],
  },
  {
    what: 'a delegation led by a participle',
    home: 'AZ',
    text: 'Президент Ильхам Алиев принял делегацию, возглавляемую министром экономики Саудовской Аравии.',
    meetings: ['AZ SA | İlham Aliyev | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'credentials to whom and by whom',
    home: 'KZ',
    text: 'Глава государства провел прием по случаю вручения верительных грамот. Свои грамоты Касым-Жомарту Токаеву вручили послы Канады, Испании и Вьетнама.',
    meetings: ['CA ES KZ VN | Kassym-Jomart Tokayev | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'two countries before a colon',
    home: 'UZ',
    text: 'Узбекистан — Китай: в Ташкенте прошли политические консультации',
    meetings: ['CN UZ | - | - | Tashkent | held in-person consultations -'],
  },
  {
    what: 'a commission that held a session',
    home: 'KG',
    text: 'Совместная комиссия по делимитации границы Кыргызстана и Таджикистана провела заседание в Баткене.',
    meetings: ['KG TJ | - | - | Batken | held in-person bilateral -'],
  },
  {
    what: 'secretaries of the states of an organisation',
    home: 'UZ',
    text: 'В столице Узбекистана проходит заседание секретарей советов безопасности стран СНГ.',
    meetings: ['CIS | - | 2026-03-12 | Tashkent | held in-person multilateral official'],
  },
  {
    what: 'a delegation led by an envoy with a task',
    home: 'AZ',
    text: 'Ильхам Алиев принял делегацию во главе с новоназначенным специальным представителем Европейского союза по Южному Кавказу Магдаленой Гроно.',
    meetings: ['AZ EU | Magdalena Grono, İlham Aliyev | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'hosts one after another',
    home: 'RU',
    text: 'Венгерский министр Петер Сийярто встретится в Москве с вице-премьером Александром Новаком, министром энергетики Сергеем Цивилевым, а также главой МИД Сергеем Лавровым.',
    meetings: [
      'HU RU | Alexander Novak, Péter Szijjártó | - | Moscow | announced in-person bilateral minister',
      'HU RU | Péter Szijjártó, Sergey Tsivilev | - | Moscow | announced in-person bilateral minister',
      'HU RU | Péter Szijjártó, Sergey Lavrov | - | Moscow | announced in-person bilateral minister',
    ],
  },
  {
    what: 'meetings in the plural',
    home: 'RU',
    text: 'В Сочи состоятся двусторонние встречи Путина с президентами Сирии и Эритреи.',
    meetings: [
      'RU SY | Vladimir Putin | - | Sochi | announced in-person bilateral head-of-state',
      'ER RU | Vladimir Putin | - | Sochi | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a council of a country and a union',
    home: 'KZ',
    text: 'В Брюсселе прошло 22-е заседание Совета сотрудничества Казахстан — Европейский союз.',
    meetings: ['KZ EU | - | - | Brussels | held in-person bilateral - | no. 22'],
  },
  {
    what: 'several bodies at once',
    home: 'KG',
    text: 'В Бишкеке прошло совместное заседание Совета министров иностранных дел, Совета министров обороны и Комитета секретарей советов безопасности ОДКБ.',
    meetings: ['CSTO | - | - | Bishkek | held in-person multilateral minister'],
  },
  {
    what: 'a level of talks',
    home: 'RU',
    text: 'В Москве прошёл раунд стратегического диалога по вопросам обороны на уровне заместителей министров обороны России и Вьетнама.',
    meetings: ['RU VN | - | - | Moscow | held in-person bilateral deputy-minister'],
  },
  {
    what: 'two countries counted',
    home: 'KZ',
    text: 'Казахстан и Узбекистан наращивают торговлю. Министры торговли двух стран провели переговоры в Ташкенте.',
    meetings: ['KZ UZ | - | - | Tashkent | held in-person bilateral minister'],
  },
  {
    what: 'three countries counted',
    home: 'KG',
    text: 'Кыргызстан, Таджикистан и Узбекистан укрепляют сотрудничество. Президенты трех стран встретились в Худжанде 11 марта.',
    meetings: ['KG TJ UZ | - | 2026-03-11 | Khujand | held in-person summit head-of-state'],
  },
  {
    what: 'leaders of two countries in the genitive',
    home: 'RU',
    text: 'Российско-вьетнамские отношения. 11 марта в Ханое состоялись переговоры премьер-министров двух стран.',
    meetings: ['RU VN | - | 2026-03-11 | Hanoi | held in-person bilateral head-of-government'],
  },
  {
    what: 'a visit put off within a sentence',
    home: 'RU',
    text: 'Глава МИД Германии отложил поездку в Китай, где должен был провести переговоры с Ван И.',
    meetings: ['CN DE | Wang Yi | - | - | postponed in-person bilateral minister'],
  },
  {
    what: 'a courtesy visit',
    home: 'UZ',
    text: 'Посол Японии нанёс визит вежливости министру юстиции Узбекистана Акбару Ташкулову.',
    meetings: ['JP UZ | Akbar Tashkulov | - | - | held in-person reception minister'],
  },
  {
    what: 'talks in a ministry',
    home: 'KG',
    text: 'Сотрудничество в сфере образования обсудили в МИД Кыргызстана с послом Южной Кореи.',
    meetings: ['KG KR | - | - | - | held in-person bilateral ambassador'],
  },
  {
    what: 'a city that hosts',
    home: 'TR',
    text: 'Стамбул принимает переговоры России и Украины.',
    meetings: ['RU UA | - | - | Istanbul | held in-person bilateral -'],
  },
  {
    what: 'an adjective of a city',
    home: 'AZ',
    text: 'На полях Антальского дипломатического форума Джейхун Байрамов встретился с Сергеем Лавровым.',
    meetings: ['AZ RU | Jeyhun Bayramov, Sergey Lavrov | - | Antalya | held in-person bilateral minister'],
  },
  {
    what: 'the Assembly',
    home: 'UZ',
    text: 'В кулуарах 80-й сессии Генассамблеи ООН Бахтиёр Саидов встретился с главой МИД Перу.',
    meetings: ['PE UZ | Bakhtiyor Saidov | - | New York | held in-person bilateral minister'],
  },
  {
    what: 'a palace',
    home: 'FR',
    text: 'Эмманюэль Макрон принял в Елисейском дворце президента Казахстана.',
    meetings: ['FR KZ | Emmanuel Macron | - | Paris | held in-person bilateral head-of-state'],
  },
  {
    what: 'whoever was told of before',
    home: 'RU',
    text: 'Глава МИД Буркина-Фасо прибыл в Москву с рабочим визитом. 11 марта Сергей Лавров провел с ним переговоры.',
    meetings: ['BF RU | Sergey Lavrov | 2026-03-11 | Moscow | held in-person bilateral minister'],
  },
  {
    what: 'a journey to a meeting',
    home: 'RU',
    text: 'Премьер Венгрии Орбан едет в Москву на переговоры с Путиным.',
    meetings: [
      'HU RU | Viktor Orbán, Vladimir Putin | - | Moscow | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a journey told behind',
    home: 'RU',
    text: 'Путин встретится с Лукашенко в ближайшие дни. Белорусский президент поедет в Москву.',
    meetings: [
      'BY RU | Alexander Lukashenko, Vladimir Putin | - | Moscow | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a row of initials that look like words',
    home: 'UZ',
    text: '3 марта в Бишкеке состоялось заседание Совета министров обороны ШОС. В заседании приняли участие министр обороны Республики Казахстан Т.О.Берников, министр обороны Китайской Народной Республики Е.Линь, министр обороны Кыргызской Республики Н.А.Соронбаев и министр обороны Республики Таджикистан И.К.Шоди.',
    meetings: [
      'CN KG KZ TJ SCO | Bernikov, Lin, Shodi, Soronbayev | 2026-03-03 | Bishkek | held in-person multilateral minister',
    ],
  },
  {
    what: 'participation told before its verb',
    home: 'KZ',
    text: '3 марта в Бишкеке прошло заседание Евразийского межправительственного совета. Участие в нём приняли премьер-министр Казахстана и премьер-министр Армении.',
    meetings: ['AM KZ EAEU | - | 2026-03-03 | Bishkek | held in-person bilateral head-of-government'],
  },
  {
    what: 'an office of three tasks',
    home: 'KZ',
    text: 'Премьер-министр Казахстана Олжас Бектенов принял в Астане министра энергетики, промышленности и минеральных ресурсов Саудовской Аравии.',
    meetings: ['KZ SA | Olzhas Bektenov | - | Astana | held in-person reception head-of-government'],
  },
  {
    what: 'an office of tasks whose country follows',
    home: 'GE',
    text: 'Состоялась встреча между премьер-министром Грузии и министром транспорта, связи и высоких технологий Армении Ваагном Мартиросяном.',
    meetings: ['AM GE | Vaagn Martirosyan | - | - | held in-person bilateral head-of-government'],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['an invitation', 'Президент Казахстана принял приглашение президента Турции Эрдогана посетить Анкару.'],
  ['a proposal', 'Пашинян принял предложение президента Франции Эмманюэля Макрона.'],
  ['a resignation', 'Путин принял отставку посла России в Армении Сергея Копыркина.'],
  [
    'a consideration',
    'Россия, принимая во внимание позицию министра иностранных дел Ирана, отложила поставки.',
  ],
  ['no agreement', 'Песков: договоренностей о встрече Путина и Зеленского пока нет'],
  ['what is not ruled out', 'Песков не исключил встречи Путина и Трампа.'],
  ['what to expect', 'Эксперт рассказал, чего ждать от встречи Путина и Трампа.'],
  ['a visit that nobody speaks of', 'МИД РФ: визит Рубио в Москву не обсуждается.'],
  ['no plan', 'Лавров заявил, что не планирует встречаться с главой МИД Украины.'],
  ['possible talks', 'Песков прокомментировал сообщения СМИ о возможных переговорах Путина и Мерца.'],
  ['who stays away', 'Лавров не поедет на заседание СМИД ОБСЕ.'],
  ['a platform', 'Казахстан готов предоставить площадку для переговоров России и Украины, заявил Токаев.'],
]

describe('a meeting in Russian', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'ru', home ?? null).map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'ru', 'RU')).toEqual([])
  })
})
