// Kazakh sentences of our own → who met, when and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'

/** What an outlet in Kazakhstan tells as news, one line a meeting. */
function read(text: string): string[] {
  return readSentence(text, 'kk', 'KZ')
    .filter((meeting) => meeting.background === null)
    .map(viewMeeting)
}

describe('who met', () => {
  it.for([
    [
      'Қасым-Жомарт Тоқаев Ақордада АҚШ Мемлекеттік хатшысы Марко Рубионы қабылдады.',
      'KZ US | Kassym-Jomart Tokayev, Marco Rubio | - | Astana | held in-person reception head-of-state',
    ],
    [
      'Тоқаев Катар Әмірі Тамим бен Хамад Әл Танимен Дохада келіссөз жүргізді.',
      'KZ QA | Kassym-Jomart Tokayev, Tamim bin Hamad Al Thani | - | Doha | held in-person bilateral head-of-state',
    ],
    [
      'Ермек Көшербаев Ван Имен телефон арқылы сөйлесті.',
      'CN KZ | Wang Yi, Yermek Kosherbayev | - | - | held phone bilateral minister',
    ],
    [
      'Путин Кремльде Әзербайжан Президентін қабылдады.',
      'AZ RU | Vladimir Putin | - | Moscow | held in-person bilateral head-of-state',
    ],
    [
      'Аляскада Трамп пен Путин кездесті.',
      'RU US | Donald Trump, Vladimir Putin | - | - | held in-person bilateral head-of-state',
    ],
    ['Женевада АҚШ пен Украина келіссөз жүргізді.', 'UA US | - | - | Geneva | held in-person bilateral -'],
    [
      'Украина Президенті Владимир Зеленский Киевте Трамптың арнаулы өкілі Стив Уиткоффты қабылдады.',
      'UA US | Steve Witkoff, Volodymyr Zelenskyy | - | Kyiv | held in-person reception head-of-state',
    ],
    [
      'Қазақ-қырғыз үкіметаралық кеңесінің он үшінші отырысы Бішкекте өтті.',
      'KG KZ | - | - | Bishkek | held in-person bilateral head-of-government | no. 13',
    ],
    [
      'Елордада Қазақстан мен Сербия президенттерінің кездесуі өтті.',
      'KZ RS | - | - | Astana | held in-person bilateral head-of-state',
    ],
    [
      'Қазақстанға ресми сапармен келген Эстония Президенті Алар Карис Қасым-Жомарт Тоқаевпен келіссөз жүргізді.',
      'EE KZ | Alar Karis, Kassym-Jomart Tokayev | - | - | held in-person bilateral head-of-state',
    ],
    [
      'Мемлекет басшысы Өзбекстан Президенті Шавкат Мирзиёевті қабылдады.',
      'KZ UZ | Shavkat Mirziyoyev | - | - | held in-person bilateral head-of-state',
    ],
    [
      'Тоқаевпен кездесуінде Эрдоған Қазақстанды бауырлас ел деп атады.',
      'KZ TR | Kassym-Jomart Tokayev, Recep Tayyip Erdoğan | - | - | held in-person bilateral head-of-state',
    ],
    [
      'Мәжіліс депутаттары Литва Сеймінің делегациясымен кездесті.',
      'KZ LT | - | - | - | held in-person bilateral parliament',
    ],
    [
      'Украина мен Ресей тұтқын алмасуға келісті. Стамбұлда екі ел делегацияларының екінші кездесуі өтті.',
      'RU UA | - | - | Istanbul | held in-person bilateral - | no. 2',
    ],
    [
      'Тоқаев Қытай Халық Республикасының Төрағасымен Астанада кездесті.',
      'CN KZ | Kassym-Jomart Tokayev | - | Astana | held in-person bilateral head-of-state',
    ],
  ] as const)('%s', ([text, meeting]) => {
    expect(read(text)).toEqual([meeting])
  })

  it('parts those who were met each with an ending of their own', () => {
    expect(
      read(
        'Нью-Йоркте Қасым-Жомарт Тоқаев Украина Президенті Владимир Зеленскиймен және Финляндия Президенті Александр Стуббпен келіссөз жүргізді.',
      ),
    ).toHaveLength(2)
  })
})

describe('when', () => {
  it.for([
    [
      'Ертең Астанада Қазақстан мен Түркия президенттері келіссөз жүргізеді.',
      'KZ TR | - | 2026-03-13 | Astana | announced in-person bilateral head-of-state',
    ],
    [
      'Бүгін Астанада Қасым-Жомарт Тоқаев пен Шавкат Мирзиёев маңызды мәселелерді талқылап, келіссөз жүргізеді.',
      'KZ UZ | Kassym-Jomart Tokayev, Shavkat Mirziyoyev | 2026-03-12 | Astana | announced in-person bilateral head-of-state',
    ],
    [
      'Наурыздың 9-ы күні Астанада Тоқаев Путинмен кездесті.',
      'KZ RU | Kassym-Jomart Tokayev, Vladimir Putin | 2026-03-09 | Astana | held in-person bilateral head-of-state',
    ],
    [
      'Осы айдың 20-сында Астанада Тоқаев Путинмен кездеседі.',
      'KZ RU | Kassym-Jomart Tokayev, Vladimir Putin | 2026-03-20 | Astana | announced in-person bilateral head-of-state',
    ],
    [
      'Сәуірдің басында Астанада Тоқаев Путинмен кездеседі.',
      'KZ RU | Kassym-Jomart Tokayev, Vladimir Putin | 2026-04 | Astana | announced in-person bilateral head-of-state',
    ],
    [
      'Бүгін Астанада Қасым-Жомарт Тоқаев Шавкат Мирзиёевпен кездесіп, құжаттарға қол қойды.',
      'KZ UZ | Kassym-Jomart Tokayev, Shavkat Mirziyoyev | 2026-03-12 | Astana | held in-person bilateral head-of-state',
    ],
    [
      'Шанхай ынтымақтастық ұйымының саммиті Дохада өтті. Оған Қырғызстан президенті, Катар әмірі, Үндістанның Сыртқы істер министрі қатысты.',
      'IN KG QA SCO | - | - | Doha | held in-person summit head-of-state',
    ],
    [
      'Қасым-Жомарт Тоқаев Беларусь Үкіметі төрағасының бірінші орынбасары Николай Снопковты қабылдады.',
      'BY KZ | Kassym-Jomart Tokayev, Nikolay Snopkov | - | - | held in-person reception head-of-state',
    ],
    [
      'Алматыда Түркітілдес мемлекеттер ынтымақтастық кеңесінің (Түркі кеңесі) I саммиті болып өтті.',
      'OTS | - | - | Almaty | held in-person summit head-of-state | no. 1',
    ],
  ] as const)('%s', ([text, meeting]) => {
    expect(read(text)).toEqual([meeting])
  })
})

describe('what is no meeting', () => {
  it.for([
    'Мемлекет басшысы Сыртқы істер министрі Ермек Көшербаевты қабылдады.',
    'Қасым-Жомарт Тоқаев Түркия Президентін туған күнімен құттықтады.',
    'Қазақстан мен Өзбекстан құрамалары Ташкентте кездесті.',
    'АҚШ елшісі Джули Стаффт университет студенттерімен кездесті.',
    'Путин Трамптың ұсынысын қабылдады.',
    'Зеленский Путинмен кездесуден бас тартты.',
    'Трамп Путинмен кездесуге дайын екенін айтты.',
    'Сарапшылар АҚШ пен Иран келіссөз жүргізуі мүмкін деп санайды.',
    'Қазақстан мен Ресей президенттері бұл аптада кездескен жоқ.',
    'СІМ Тоқаев пен Путин Мәскеуде кездесті деген ақпаратты жоққа шығарды.',
    'Трамп Путинмен алты рет телефон арқылы сөйлескенін айтты.',
    'Сенат отырысында Қазақстан мен Катар арасындағы келісімді ратификациялау туралы заң қабылданды.',
    'Астанада Қазақстан–Жапония бизнес-форумы өтті.',
    'Зеленский Путинмен кездесуді талап етті.',
    'Путин Мәскеуде Зеленскиймен кездесуді ұсынды.',
    'Қазақстан мен Ресей президенттері 12 қарашада Мәскеуде кездесуі мүмкін.',
    'Трамп Зеленскиймен кездесу өткізіп, атысты тоқтатуға үміттенеді.',
    'Бішкекте Түркі мемлекеттері ұйымына мүше елдер діни көшбасшыларының кездесуі өтті.',
    'Путин АҚШ пен әріптестердің Сирияға қатысты ұстанымын сынға алды.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
