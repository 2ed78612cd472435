// Russian sentences of our own → who met, when, where and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'a reception at the seat',
    home: 'KZ',
    text: 'Касым-Жомарт Токаев принял в Акорде Чрезвычайного и Полномочного Посла Китайской Народной Республики Хань Чуньлиня.',
    meetings: [
      'CN KZ | Kassym-Jomart Tokayev, Khan Chunlin | - | Astana | held in-person reception head-of-state',
    ],
  },
  {
    what: 'a reception with a day and a residence',
    home: 'UZ',
    text: '6 марта Президент Шавкат Мирзиёев принял Премьер-министра Пакистана Шахбаза Шарифа в резиденции Куксарой.',
    meetings: [
      'PK UZ | Shavkat Mirziyoyev, Shehbaz Sharif | 2026-03-06 | Tashkent | held in-person reception head-of-state',
    ],
  },
  {
    what: 'the head of a foreign ministry',
    home: 'RU',
    text: 'Глава российского МИД провел в Москве переговоры с министром иностранных дел Мали Абдулаем Диопом.',
    meetings: ['ML RU | Abdoulaye Diop | - | Moscow | held in-person bilateral minister'],
  },
  {
    what: 'a call in the genitive',
    home: 'RU',
    text: 'Состоялся телефонный разговор Владимира Путина с Премьер-министром Индии Нарендрой Моди.',
    meetings: ['IN RU | Narendra Modi, Vladimir Putin | - | - | held phone bilateral head-of-state'],
  },
  {
    what: 'a delegation by its leader',
    home: 'AZ',
    text: 'Президент Азербайджана Ильхам Алиев принял делегацию во главе с министром торговли Турции Омером Болатом.',
    meetings: ['AZ TR | Ömer Bolat, İlham Aliyev | - | - | held in-person reception head-of-state'],
  },
  {
    what: 'credentials',
    home: 'AZ',
    text: '10 марта Ильхам Алиев принял верительные грамоты новоназначенного посла Литвы Эгидиюса Навикаса.',
    meetings: [
      'AZ LT | Egidiyus Navikas, İlham Aliyev | 2026-03-10 | - | held in-person reception head-of-state',
    ],
  },
  {
    what: 'consultations of two adjectives',
    home: 'TM',
    text: 'В Ашхабаде состоялись туркмено-турецкие политические консультации.',
    meetings: ['TM TR | - | - | Ashgabat | held in-person consultations -'],
  },
  {
    what: 'two ministers of one plural office',
    home: 'KZ',
    text: 'Министры иностранных дел Казахстана и Узбекистана Ермек Кошербаев и Бахтиёр Саидов провели переговоры в Астане 11 марта.',
    meetings: [
      'KZ UZ | Bakhtiyor Saidov, Yermek Kosherbayev | 2026-03-11 | Astana | held in-person bilateral minister',
    ],
  },
  {
    what: 'delegations',
    home: 'RU',
    text: 'В Женеве завершились переговоры делегаций России и США.',
    meetings: ['RU US | - | - | Geneva | held in-person bilateral -'],
  },
  {
    what: 'a round',
    home: 'RU',
    text: 'Во вторник в Стамбуле прошёл третий раунд переговоров России и Украины.',
    meetings: ['RU UA | - | 2026-03-10 | Istanbul | held in-person bilateral - | no. 3'],
  },
  {
    what: 'talks to come at the seat',
    home: 'RU',
    text: 'Путин и Лукашенко проведут переговоры в Кремле 13 марта.',
    meetings: [
      'BY RU | Alexander Lukashenko, Vladimir Putin | 2026-03-13 | Moscow | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a meeting on the margins',
    home: 'RU',
    text: 'Президенты России и Азербайджана Владимир Путин и Ильхам Алиев встретились в Душанбе на полях саммита СНГ.',
    meetings: [
      'AZ RU | Vladimir Putin, İlham Aliyev | - | Dushanbe | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a passive reception',
    home: 'RU',
    text: 'Посол России в Узбекистане Алексей Ерхов был принят министром иностранных дел Узбекистана Бахтиёром Саидовым.',
    meetings: ['RU UZ | Aleksey Yerkhov, Bakhtiyor Saidov | - | - | held in-person reception minister'],
  },
  {
    what: 'envoys of presidents',
    home: 'RU',
    text: 'Специальный представитель президента России Кирилл Дмитриев встретился в Майами со спецпосланником президента США Стивом Уиткоффом.',
    meetings: ['RU US | Kirill Dmitriyev, Steve Witkoff | - | Miami | held in-person bilateral official'],
  },
  {
    what: 'a verb before its subject',
    home: 'UZ',
    text: 'В Ташкенте состоялась встреча министра иностранных дел Узбекистана Бахтиёра Саидова с министром иностранных дел Сингапура Вивианом Балакришнаном.',
    meetings: [
      'SG UZ | Bakhtiyor Saidov, Vivian Balakrishnan | - | Tashkent | held in-person bilateral minister',
    ],
  },
  {
    what: 'talks of two presidents in the genitive',
    home: 'KZ',
    text: 'Состоялись переговоры Президента Казахстана Касым-Жомарта Токаева и Президента Финляндии Александра Стубба.',
    meetings: [
      'FI KZ | Alexander Stubb, Kassym-Jomart Tokayev | - | - | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'an object before its verb',
    home: 'GE',
    text: 'С премьер-министром Грузии Ираклием Кобахидзе в Тбилиси встретился министр экономики Армении Геворг Папоян.',
    meetings: [
      'AM GE | Gevorg Papoyan, Irakli Kobakhidze | - | Tbilisi | held in-person bilateral head-of-government',
    ],
  },
  {
    what: 'talks with several, one after another',
    home: 'RU',
    text: 'Министр иностранных дел России Сергей Лавров 12 марта в Алма-Ате проведет беседы с коллегами из Казахстана, Кыргызстана и Таджикистана.',
    meetings: [
      'KZ RU | Sergey Lavrov | 2026-03-12 | Almaty | announced in-person bilateral minister',
      'KG RU | Sergey Lavrov | 2026-03-12 | Almaty | announced in-person bilateral minister',
      'RU TJ | Sergey Lavrov | 2026-03-12 | Almaty | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a seat abroad',
    home: 'RU',
    text: 'Президент США Дональд Трамп принял в Белом доме короля Иордании.',
    meetings: ['JO US | Donald Trump | - | Washington | held in-person bilateral head-of-state'],
  },
  {
    what: 'a council of a country and an organisation',
    home: 'AZ',
    text: 'В Брюсселе прошло очередное заседание Совета сотрудничества Азербайджан — ЕС.',
    meetings: ['AZ EU | - | - | Brussels | held in-person bilateral -'],
  },
  {
    what: 'next week',
    home: 'AM',
    text: 'Арарат Мирзоян и Джейхун Байрамов встретятся в Абу-Даби на следующей неделе.',
    meetings: [
      'AM AZ | Ararat Mirzoyan, Jeyhun Bayramov | 2026-03-16/2026-03-22 | Abu Dhabi | announced in-person bilateral minister',
    ],
  },
  {
    what: 'initials',
    home: 'RU',
    text: 'Заместитель Министра иностранных дел России М.Ю.Галузин принял Посла Армении Г.А.Арсеняна.',
    meetings: ['AM RU | Arsenyan, Mikhail Galuzin | - | - | held in-person reception deputy-minister'],
  },
  {
    what: 'surnames alone',
    home: 'RU',
    text: 'Зеленский встретился с Макроном, Мерцем и Стармером в Лондоне.',
    meetings: [
      'DE FR GB UA | Emmanuel Macron, Friedrich Merz, Keir Starmer, Volodymyr Zelenskyy | - | London | held in-person summit head-of-state',
    ],
  },
  {
    what: 'a ministry at which somebody is received',
    home: 'TM',
    text: 'В МИД Туркменистана состоялась встреча с послом Японии.',
    meetings: ['JP TM | - | - | - | held in-person bilateral ambassador'],
  },
  {
    what: 'talks put off, with their day',
    home: 'AM',
    text: 'Встреча министров иностранных дел Армении и Азербайджана, запланированная на 25 марта, перенесена.',
    meetings: ['AM AZ | - | 2026-03-25 | - | postponed in-person bilateral minister'],
  },
  {
    what: 'a visit to come',
    home: 'RU',
    text: 'Министр иностранных дел Турции Хакан Фидан 15 марта посетит Казахстан.',
    meetings: ['KZ TR | Hakan Fidan | 2026-03-15 | - | announced in-person bilateral minister'],
  },
  {
    what: 'three in a row',
    home: 'GE',
    text: 'Министры иностранных дел Турции, Азербайджана и Грузии провели в Батуми десятую трехстороннюю встречу.',
    meetings: ['AZ GE TR | - | - | Batumi | held in-person multilateral minister | no. 10'],
  },
  {
    what: 'what was said at a meeting',
    home: 'UZ',
    text: 'Президент Узбекистана Шавкат Мирзиёев заявил об этом на встрече с министром иностранных дел Турции Хаканом Фиданом.',
    meetings: ['TR UZ | Hakan Fidan, Shavkat Mirziyoyev | - | - | held in-person bilateral head-of-state'],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['a birthday', 'Владимир Путин поздравил Эмомали Рахмона с днём рождения.'],
  [
    'one government',
    'Президент России Владимир Путин провёл встречу с министром обороны Андреем Белоусовым.',
  ],
  [
    'an interview',
    'Ильхам Алиев дал интервью телеканалу, в котором рассказал об отношениях с Турцией и Ираном.',
  ],
  ['a note', 'Посол Германии вызван в МИД России.'],
  ['football', 'Сборная России встретится с командой Ирана в Москве.'],
  ['veterans', 'В Москве прошла встреча с ветеранами из Беларуси.'],
  ['a bill', 'Депутаты обсудили проект закона о торговле с Китаем.'],
  ['a wish', 'Рубио может встретиться с Лавровым в Мюнхене.'],
  ['a denial', 'Лукашенко и Путин не встречались в феврале.'],
  [
    'a welcome',
    'В аэропорту президента Таджикистана встретил премьер-министр Кыргызстана Адылбек Касымалиев.',
  ],
  ['telegrams', 'Путин и Си Цзиньпин обменялись телеграммами по случаю годовщины договора.'],
  ['trade', 'Товарооборот России и Китая вырос до 240 млрд долларов.'],
  ['students', 'Министр Лавров встретился со студентами МГИМО из Узбекистана и Казахстана.'],
  ['a document', 'Казахстан и Узбекистан подписали план действий по водному сотрудничеству.'],
]

describe('a meeting in Russian', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'ru', home ?? null).map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'ru', 'RU')).toEqual([])
  })
})
