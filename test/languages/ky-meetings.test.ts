// Kyrgyz sentences of our own → who met, when, where and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readKyrgyzTense } from '../../src/languages/ky/tense.ts'
import { KYRGYZ_NAME_ENDING, readKyrgyzSuffix } from '../../src/languages/ky/suffixes.ts'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'a call',
    text: 'Тышкы иштер министри Жээнбек Кулубаев 10-мартта Орусиянын тышкы иштер министри Сергей Лавров менен телефон аркылуу баарлашты.',
    meetings: ['KG RU | Jeenbek Kulubaev, Sergey Lavrov | 2026-03-10 | - | held phone bilateral minister'],
  },
  {
    what: 'a reception of somebody whose name ends in a vowel',
    text: 'Президенттин администрациясынын жетекчиси Каныбек Туманбаев БУУнун Кыргызстандагы туруктуу координатору Антье Гравени кабыл алды.',
    meetings: ['KG UN | Ante Grave, Kanybek Tumanbayev | - | - | held in-person bilateral official'],
  },
  {
    what: 'an audience to come',
    text: 'Түркиянын вице-президенти Жевдет Йылмаз Бишкекке келип, Президент Садыр Жапаровдун кабыл алуусунда болот.',
    meetings: [
      'KG TR | Cevdet Yılmaz, Sadyr Japarov | - | Bishkek | announced in-person reception head-of-state',
    ],
  },
  {
    what: 'a commission whose owners stand far from its number',
    text: 'Анкарада Кыргызстан менен Түркиянын соода, илим жана маданият боюнча өкмөттөр аралык комиссиясынын 12-отуруму болуп өттү.',
    meetings: ['KG TR | - | - | Ankara | held in-person bilateral - | no. 12'],
  },
  {
    what: 'an ambassador with his father’s name',
    text: 'Кыргызстандын элчиси Сейтек Жумакадыр уулу Анкарада Түркиянын ички иштер министри Али Йерликая менен жолугушту.',
    meetings: [
      'KG TR | Ali Yerlikaya, Seytek Jumakadyr uulu | - | Ankara | held in-person bilateral minister',
    ],
  },
  {
    what: 'ministers of both countries by their names',
    text: 'Эки өлкөнүн тышкы иштер министрлери Кулубаев жана Лавров Москвада жолугушту.',
    meetings: ['KG RU | Jeenbek Kulubaev, Sergey Lavrov | - | Moscow | held in-person bilateral minister'],
  },
  {
    what: 'talks that are on',
    text: 'Бишкекте Кыргызстан менен Тажикстандын өкмөттүк делегацияларынын жолугушуусу өтүп жатат.',
    meetings: ['KG TJ | - | 2026-03-12 | Bishkek | held in-person bilateral -'],
  },
  {
    what: 'a session of an organisation to come',
    text: 'КМШнын тышкы иштер министрлеринин кеңешинин жыйыны 10-апрелде Дүйшөмбү шаарында өтөт.',
    meetings: ['CIS | - | 2026-04-10 | Dushanbe | announced in-person multilateral minister'],
  },
  {
    what: 'a summit to which another invited',
    text: 'Президент Садыр Жапаров АКШнын Президенти Дональд Трамптын чакыруусу менен 6-мартта Вашингтондо «Борбор Азия + АКШ» саммитине катышты.',
    meetings: ['KG | Sadyr Japarov | 2026-03-06 | Washington | held in-person summit head-of-state'],
  },
  {
    what: 'days from one to another',
    text: '2-мартынан 5-мартына чейин Ош шаарында Кыргызстан менен Тажикстандын өкмөттүк делегацияларынын жолугушуусу өттү.',
    meetings: ['KG TJ | - | 2026-03-02/2026-03-05 | Osh | held in-person bilateral -'],
  },
  {
    what: 'a governor who acts for his city’s country',
    text: 'Кыргызстандын Стамбул шаарындагы Башкы консулу Лира Сыдыкова Стамбул шаарынын губернатору Давут Гүл менен жолугушту.',
    meetings: ['KG TR | Davut Gul, Lira Sydykova | - | - | held in-person bilateral official'],
  },
  {
    what: 'the speakers of both houses',
    text: 'Жогорку Кеңештин төрагасы Нурланбек Тургунбек уулу Тажикстандын президенти Эмомали Рахмон, Жогорку Жыйынынын Улуттук Кеңешинин төрагасы Рустами Эмомали жана Өкүлдөр палатасынын төрагасы Файзали Идизода менен жолугушууларды өткөрөт.',
    meetings: [
      'KG TJ | Emomali Rahmon, Nurlanbek Turgunbek uulu | - | - | announced in-person bilateral head-of-state',
      'KG TJ | Nurlanbek Turgunbek uulu, Rustam Emomali | - | - | announced in-person bilateral parliament',
      'KG TJ | Fayzali Idizoda, Nurlanbek Turgunbek uulu | - | - | announced in-person bilateral parliament',
    ],
  },
  {
    what: 'two sessions told with one verb',
    text: 'Өкмөт башчы Адылбек Касымалиев КМШнын өкмөт башчылар кеңешинин жана Евразия өкмөттөр аралык кеңешинин жыйындарына катышат.',
    meetings: [
      'KG EAEU | Adylbek Kasymaliev | - | - | announced in-person summit head-of-government',
      'KG CIS | Adylbek Kasymaliev | - | - | announced in-person summit head-of-government',
    ],
  },
  {
    what: 'border commissions of a pair of countries',
    text: 'Кыргыз-өзбек мамлекеттик чек арасын делимитациялоо жана демаркациялоо боюнча өкмөттүк делегациялардын жумушчу топторунун кезектеги жолугушуусу Ташкент шаарында өттү.',
    meetings: ['KG UZ | - | - | Tashkent | held in-person bilateral -'],
  },
  {
    what: 'talks in the course of a visit elsewhere',
    text: 'Тышкы иштер министри Жээнбек Кулубаевдин Брюсселге болгон иш сапарынын алкагында Еврокомиссар Йозеф Сикела менен жолугушуусу өттү.',
    meetings: ['KG EU | Jeenbek Kulubaev, Jozef Síkela | - | Brussels | held in-person bilateral minister'],
  },
  {
    what: 'a city in the name of an event',
    text: 'Үчүнчү Анталия дипломатиялык форумунун алкагында Жээнбек Кулубаев Грузиянын тышкы иштер министри Мака Бочоришвили менен жолугушту.',
    meetings: [
      'GE KG | Jeenbek Kulubaev, Maka Botchorishvili | - | Antalya | held in-person bilateral minister',
    ],
  },
  {
    what: 'talks of a visit to come',
    text: 'Монголиянын президенти Ухнаагийн Хурэлсух 20-мартта Кыргызстанга мамлекеттик сапар менен келет. Сапардын алкагында эки тараптуу сүйлөшүүлөр өтөт.',
    meetings: [
      'KG MN | Ukhnaagiin Khurelsukh | 2026-03-20 | - | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a visit put off',
    text: 'Казакстандын президенти Касым-Жомарт Токаевдин Кыргызстанга мамлекеттик сапары башка мөөнөткө жылдырылды. Анда эки тараптуу сүйлөшүүлөр өтмөк.',
    meetings: ['KG KZ | Kassym-Jomart Tokayev | - | - | postponed in-person bilateral head-of-state'],
  },
  {
    what: 'a minister who goes to attend',
    text: 'Тышкы иштер министри Жээнбек Кулубаев ШКУнун тышкы иштер министрлеринин кеңешинин жыйынына катышуу үчүн Кытайга барат.',
    meetings: ['KG SCO | Jeenbek Kulubaev | - | - | announced in-person multilateral minister'],
  },
  {
    what: 'those who came for a summit',
    text: 'Бишкекте ШКУнун саммити башталды. Иш-чарага катышуу үчүн Орусиянын, Индиянын жана Пакистандын лидерлери келишти.',
    meetings: ['IN PK RU SCO | - | 2026-03-12 | Bishkek | held in-person summit head-of-state'],
  },
  {
    what: 'several received together',
    text: 'Президент Садыр Жапаров Казакстандын премьер-министри Олжас Бектеновду, Өзбекстандын премьер-министри Абдулла Ариповду жана Тажикстандын премьер-министри Кохир Расулзоданы кабыл алды.',
    meetings: [
      'KG KZ TJ UZ | Abdulla Aripov, Kokhir Rasulzoda, Olzhas Bektenov, Sadyr Japarov | - | - | held in-person reception head-of-state',
    ],
  },
  {
    what: 'the summit of a region and one partner',
    text: 'Борбор Азия жана Кытай лидерлеринин экинчи саммити 16-17-июнда Астанада өтөрү күтүлүүдө.',
    meetings: ['CN | - | 2026-06-16/2026-06-17 | Astana | announced in-person summit head-of-state | no. 2'],
  },
  {
    what: 'a delegation of a house',
    text: 'Жогорку Кеңештин вице-спикери Жамиля Исаева Кореянын Улуттук ассамблеясынын делегациясы менен жолугушту.',
    meetings: ['KG KR | Jamilya Isayeva | - | - | held in-person bilateral parliament'],
  },
  {
    what: 'a minister who was met',
    text: 'Түркиянын тышкы иштер министри Хакан Фидан менен жолуккан Жээнбек Кулубаев соода көлөмүн өстүрүүнү сунуштады.',
    meetings: ['KG TR | Hakan Fidan, Jeenbek Kulubaev | - | - | held in-person bilateral minister'],
  },
  {
    what: 'a president who is not named, with another who is',
    text: 'Казакстандын президенти Садыр Жапаров менен Астанада жолугушту.',
    meetings: ['KG KZ | Sadyr Japarov | - | Astana | held in-person bilateral head-of-state'],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['an invitation', 'Президент Садыр Жапаров Си Цзиньпинди Кыргызстанга келүүгө чакырды.'],
  ['journalists', 'Президент Садыр Жапаров журналисттер менен жолугушту.'],
  ['countrymen abroad', 'Тышкы иштер министри Жээнбек Кулубаев Стамбулда мекендештер менен жолугушту.'],
  ['what is only possible', 'Путин менен Трамп жакында жолугушушу мүмкүн.'],
  ['an adopted law', 'Депутаттар Кыргызстан менен Тажикстандын ортосундагы келишимди кабыл алышты.'],
  [
    'a chamber of commerce',
    'Украинанын Соода-өнөр жай палатасынын президенти Геннадий Чижиков ишкерлер менен сүйлөшүү өткөрдү.',
  ],
]

describe('a meeting in Kyrgyz', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'ky', home ?? 'KG').map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'ky', 'KG')).toEqual([])
  })
})

describe('a Kyrgyz ending', () => {
  it.for([
    ['нын', 'genitive'],
    ['ге', 'dative'],
    ['ду', 'accusative'],
    ['синде', 'locative'],
    ['дон', 'ablative'],
    ['дагы', 'in-adjective'],
  ] as const)('-%s is %s', ([ending, name]) => {
    expect(readKyrgyzSuffix(ending)?.case).toBe(name)
  })

  it.for([
    ['Токаевди', 'Токаев'],
    ['Жапаровго', 'Жапаров'],
    ['Фробарттын', 'Фробарт'],
    ['Матвиенкону', 'Матвиенко'],
  ])('of %s leaves %s', ([written, name]) => {
    expect(KYRGYZ_NAME_ENDING.exec(written ?? '')?.groups?.['stem']).toBe(name)
  })

  it.for(['Клинтон', 'Салтанат', 'Мелони', 'Коваленко'])('is none in %s', (name) => {
    expect(KYRGYZ_NAME_ENDING.test(name)).toBe(false)
  })
})

describe('a Kyrgyz verb', () => {
  it.for([
    ['жолугушту', 'ту', 'past', 'fact'],
    ['жолугушат', 'ат', 'future', 'fact'],
    ['жолугушууда', 'ууда', 'present', 'fact'],
    ['жолугушкан жок', 'кан', 'past', 'denied'],
    ['жолугушпайт', 'пайт', 'past', 'denied'],
    ['жолугары күтүлүүдө', 'ары', 'future', 'fact'],
    ['жолугуша турган', 'а', 'future', 'fact'],
    ['жолугуп жатат', 'уп', 'present', 'fact'],
    ['жолугушуп , маселелерди талкуулайт .', 'уп', 'future', 'fact'],
    ['катышуу үчүн Анкарага жөнөп кетти', 'уу', 'future', 'fact'],
    ['катышуу үчүн Бишкекке келишти', 'уу', 'future', 'fact'],
    ['жолукканда талкуулайт .', 'канда', 'future', 'fact'],
    ['жолугушу пландалууда', 'ушу', 'future', 'fact'],
    ['өтүшү мүмкүн', '', 'future', 'supposed'],
  ] as const)('%s', ([text, tail, time, reality]) => {
    expect(readKyrgyzTense({ keys: text.split(' '), at: 0, tail })).toMatchObject({ time, reality })
  })
})

describe('what an outlet in Kyrgyzstan tells beside its news', () => {
  it('is in -ган where the news is in -ды', () => {
    const meetings = readSentence(
      'Өкмөт жаңы бюджетти карады. Депутаттар талкууну улантты. Президент Садыр Жапаров Орусиянын президенти Владимир Путин менен телефондон сүйлөшкөн.',
      'ky',
      'KG',
    )
    // Without a day or a place it is not told at all.
    expect(meetings).toEqual([])
  })

  it('is told in passing where one loose sentence below the news has it', () => {
    const meetings = readSentence(
      'Өкмөт жаңы бюджетти карады. Депутаттар талкууну улантты. Жол курулушу башталды. Маегинде Зеленский АКШ президенти Дональд Трамп менен Нью-Йорктогу жолугушуусуна да токтолду.',
      'ky',
      'KG',
    )
    expect(meetings.filter((meeting) => meeting.background === null)).toEqual([])
  })

  it('is no history where an article begins with it', () => {
    const [meeting] = readSentence(
      'Президент Садыр Жапаров Орусиянын президенти Владимир Путин менен телефондон сүйлөшкөн.',
      'ky',
      'KG',
    )
    expect(meeting?.background).toBeNull()
  })
})

describe('an Arabic name in Kyrgyz', () => {
  it.for([
    [
      'Президент Садыр Жапаров БАЭнин президенти Мухаммед бин Заед Аль Нахайян менен жолугушту.',
      ['AE', 'KG'],
    ],
    ['Президент Садыр Жапаров Катардын эмири Тамим бин Хамад Аль Таниди кабыл алды.', ['KG', 'QA']],
  ] as const)('keeps its article: %s', ([text, countries]) => {
    const [meeting] = readSentence(text, 'ky', 'KG')
    expect(meeting?.countries).toEqual(countries)
    expect(meeting?.people).toHaveLength(2)
  })

  it('does not take "he" for one', () => {
    const [meeting] = readSentence(
      'Түркиянын тышкы иштер министри Хакан Фидан Бишкекке келди. Ал Жээнбек Кулубаев менен жолугушту.',
      'ky',
      'KG',
    )
    expect(meeting?.countries).toEqual(['KG', 'TR'])
  })
})
