// Openings of English reports, of our own → who met, on which day, where and how.
import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence.ts'

/** Home of the outlet, the opening, and of each meeting: sides | day | city | status and mode. */
const OPENINGS: readonly (readonly [home: string, text: string, meetings: readonly string[]])[] = [
  [
    'IN',
    'New Delhi [India], March 11 (ANI): External Affairs Minister S Jaishankar met Dutch Foreign Minister David van Weel on Wednesday and discussed trade.',
    ['IN NL | 2026-03-11 | New Delhi | held in-person'],
  ],
  [
    'GH',
    'Accra, March 11, GNA – Mr Samuel Okudzeto Ablakwa, the Minister of Foreign Affairs, has met with Madam Virginia Palmer, the United States Ambassador to Ghana.',
    ['GH US | - | Accra | held in-person'],
  ],
  [
    'KE',
    'President William Ruto on Tuesday held talks with his Ugandan counterpart Yoweri Museveni at State House, Nairobi.',
    ['KE UG | 2026-03-10 | Nairobi | held in-person'],
  ],
  [
    'JP',
    'On March 11, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs of Japan, held a working lunch with H.E. Mr. Péter Szijjártó, Minister of Foreign Affairs and Trade of Hungary, in Tokyo.',
    ['HU JP | 2026-03-11 | Tokyo | held in-person'],
  ],
  [
    'GB',
    'UK Foreign Secretary Yvette Cooper welcomed Uzbek Foreign Minister Bakhtiyor Saidov to London today.',
    ['GB UZ | 2026-03-12 | London | held in-person'],
  ],
  [
    'AZ',
    'On the sidelines of the event, Jeyhun Bayramov held bilateral meetings with the foreign ministers of Slovenia, Tanja Fajon, Croatia, Gordan Grlić Radman, and Latvia, Baiba Braže.',
    ['AZ HR | - | - | held in-person', 'AZ LV | - | - | held in-person', 'AZ SI | - | - | held in-person'],
  ],
  [
    'SA',
    'The Saudi Foreign Minister spoke by telephone with his counterparts in Iran, Iraq and Kuwait.',
    ['IQ SA | - | - | held phone', 'IR SA | - | - | held phone', 'KW SA | - | - | held phone'],
  ],
  [
    'GE',
    'Foreign Minister Maka Botchorishvili met with Albanian, Serbian and Bulgarian counterparts in Brussels.',
    [
      'AL GE | - | Brussels | held in-person',
      'BG GE | - | Brussels | held in-person',
      'GE RS | - | Brussels | held in-person',
    ],
  ],
  [
    'FI',
    'President Alexander Stubb and President Donald Trump talked on the phone on Wednesday about Ukraine.',
    ['FI US | 2026-03-11 | - | held phone'],
  ],
  [
    'IL',
    "Israeli Prime Minister Benjamin Netanyahu and US President Donald Trump spoke twice on Sunday, the premier's office said.",
    ['IL US | 2026-03-08 | - | held phone'],
  ],
  [
    'ZA',
    'President Cyril Ramaphosa held a telephonic conversation with Ukrainian President Volodymyr Zelenskyy on Tuesday, 10 March 2026.',
    ['UA ZA | 2026-03-10 | - | held phone'],
  ],
  [
    'AZ',
    'President Ilham Aliyev and NATO Secretary General Mark Rutte met via videoconferencing.',
    ['AZ NATO | - | - | held video'],
  ],
  [
    'DE',
    'A visit by German Foreign Minister Johann Wadephul to Beijing, where he was to meet his Chinese counterpart Wang Yi, has been postponed.',
    ['CN DE | - | Beijing | postponed in-person'],
  ],
  ['US', 'Trump cancels planned Budapest meeting with Putin', ['RU US | - | Budapest | cancelled in-person']],
  [
    'KZ',
    'The visit of President Tokayev to Kyiv for talks with President Zelensky was put off indefinitely.',
    ['KZ UA | - | Kyiv | postponed in-person'],
  ],
  [
    'PK',
    'Speaker National Assembly Sardar Ayaz Sadiq met Chairman of the Oliy Majlis Legislative Chamber Nuriddin Ismoilov in Tashkent.',
    ['PK UZ | - | Tashkent | held in-person'],
  ],
  [
    'KG',
    'Jogorku Kenesh Speaker Marlen Mamataliev met with Bundestag President Julia Klöckner.',
    ['DE KG | - | - | held in-person'],
  ],
  [
    'CZ',
    'Czech Senate President Miloš Vystrčil met with the speaker of the Saeima, Daiga Mieriņa, in Riga on Monday.',
    ['CZ LV | 2026-03-09 | Riga | held in-person'],
  ],
  [
    'VN',
    'National Assembly Chairman Tran Thanh Man held talks with Speaker of the Moroccan House of Representatives Rachid Talbi Alami in Hanoi on March 9.',
    ['MA VN | 2026-03-09 | Hanoi | held in-person'],
  ],
  [
    'TR',
    'A Turkish delegation led by Deputy Foreign Minister Berris Ekinci met with EU enlargement officials in Brussels.',
    ['TR EU | - | Brussels | held in-person'],
  ],
  [
    'IS',
    'Prime Minister Kristrún Frostadóttir met with Commission President Ursula von der Leyen in Brussels.',
    ['IS EU | - | Brussels | held in-person'],
  ],
  [
    'PH',
    'Philippine President Ferdinand Marcos Jr. and Vietnamese President Luong Cuong held a bilateral meeting at Malacañang Palace.',
    ['PH VN | - | Manila | held in-person'],
  ],
  [
    'IN',
    'India and Oman hold 13th round of Foreign Office Consultations\n\nThe 13th round of FOC between India and Oman was held in Muscat on March 9-10, 2026. The Indian side was led by Arun Kumar Chatterjee, Secretary (CPV & OIA), while the Omani side was led by Khalid bin Hashil Al Muselhi, Under Secretary for Administrative Affairs. The next round will be held in New Delhi.',
    ['IN OM | 2026-03-09 | Muscat | held in-person'],
  ],
  [
    'KH',
    'Phnom Penh (FN), Mar. 11 – Cambodian Prime Minister Hun Manet received a courtesy call from Ambassador of Kazakhstan Kanat Tumysh at the Peace Palace in Phnom Penh on Wednesday.',
    ['KH KZ | 2026-03-11 | Phnom Penh | held in-person'],
  ],
  [
    'DE',
    'German Chancellor Friedrich Merz postpones trip to Norway',
    ['DE NO | - | (NO) | postponed in-person'],
  ],
  [
    'RU',
    'Moscow hosted the first meeting of the Russia-Guinea intergovernmental commission.',
    ['GN RU | - | Moscow | held in-person'],
  ],
  [
    'AM',
    'On March 11, Minister of Foreign Affairs of the Republic of Armenia Ararat Mirzoyan had a meeting with Theresa Lazaro, Secretary of Foreign Affairs of the Philippines, within the framework of the Munich Security Conference.',
    ['AM PH | 2026-03-11 | Munich | held in-person'],
  ],
  [
    'RU',
    'Presidents Vladimir Putin and Masoud Pezeshkian have discussed the situation in the Middle East by phone.',
    ['IR RU | - | - | held phone'],
  ],
  [
    'AM',
    'The deputy prime ministers of Armenia and Azerbaijan, Mher Grigoryan and Shahin Mustafayev, have met on the border.',
    ['AM AZ | - | - | held in-person'],
  ],
  [
    'BG',
    'Bulgarian Defence Minister Atanas Zapryanov is on an official visit to Tirana, where he was received by President Bajram Begaj.',
    ['AL BG | - | Tirana | held in-person'],
  ],
  [
    'IN',
    'Union Minister of State for External Affairs Kirti Vardhan Singh met Vice Minister of Foreign Affairs of Laos Bounleuth Luangpaseuth in Vientiane.',
    ['IN LA | - | Vientiane | held in-person'],
  ],
  [
    'XK',
    'Albanian parliament speaker Niko Peleshi and Kosovo Assembly president Dimal Basha met in Pristina.',
    ['AL XK | - | Pristina | held in-person'],
  ],
  [
    'NP',
    'Talks between the finance secretaries of Nepal and Bangladesh, which were scheduled to be held in Dhaka, have been put off.',
    ['BD NP | - | Dhaka | postponed in-person'],
  ],
]

describe('an opening in English', () => {
  it.for(OPENINGS)('from %s is read: %s', ([home, text, meetings]) => {
    const read = readSentence(text, 'en', home).filter(({ background }) => background === null)
    const seen = read.map(({ countries, organizations, date, place, status, mode }) => {
      const where = place.city ?? (place.country === null ? '-' : `(${place.country})`)
      return [[...countries, ...organizations].join(' '), date ?? '-', where, `${status} ${mode}`].join(' | ')
    })
    expect(seen.sort()).toEqual(meetings)
  })
})
