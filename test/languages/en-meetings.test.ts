// English sentences of our own → who met, when, where and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'one prime minister among foreign ministers, which is no summit',
    text: 'Indian Prime Minister Narendra Modi, Kazakh Foreign Minister Murat Nurtleu and Uzbek Foreign Minister Bakhtiyor Saidov held talks in New Delhi on March 10.',
    meetings: [
      'IN KZ UZ | Bakhtiyor Saidov, Murat Nurtleu, Narendra Modi | 2026-03-10 | New Delhi | held in-person multilateral head-of-government',
    ],
  },
  {
    what: 'a list of one office whose first name stands behind a dash',
    text: 'In Samarkand on March 10 Uzbek Foreign Minister Bakhtiyor Saidov held separate meetings with the foreign ministers of Türkiye - Hakan Fidan, Kenya Peter Otieno and Nepal Arjun Thapa.',
    meetings: [
      'TR UZ | Bakhtiyor Saidov, Hakan Fidan | 2026-03-10 | Samarkand | held in-person bilateral minister',
      'KE UZ | Bakhtiyor Saidov, Peter Otieno | 2026-03-10 | Samarkand | held in-person bilateral minister',
      'NP UZ | Arjun Thapa, Bakhtiyor Saidov | 2026-03-10 | Samarkand | held in-person bilateral minister',
    ],
  },
  {
    what: 'a list over different offices after a subject left out, one of whom has a city’s name',
    text: 'Foreign Minister of Nepal Arjun Thapa spoke of trade. In Doha on March 10 discussions were also held with the Foreign Minister of Ghana Samuel Mensah, Deputy Minister of Defence of Namibia Mary Stone and the Foreign Minister of Kenya Peter Otieno.',
    meetings: [
      'GH NP | Arjun Thapa, Samuel Mensah | 2026-03-10 | Doha | held in-person bilateral minister',
      'NA NP | Arjun Thapa, Mary Stone | 2026-03-10 | Doha | held in-person bilateral minister',
      'KE NP | Arjun Thapa, Peter Otieno | 2026-03-10 | Doha | held in-person bilateral minister',
    ],
  },
  {
    what: 'a day between the verb and whom it is with',
    text: 'In Doha Foreign Minister of Nepal Arjun Thapa will meet, on Friday 20 March, the Foreign Minister of Kenya, Peter Otieno.',
    meetings: [
      'KE NP | Arjun Thapa, Peter Otieno | 2026-03-20 | Doha | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a list of one office, each name right behind its country',
    text: 'In Doha on March 10 Uzbek Foreign Minister Bakhtiyor Saidov met with the foreign ministers of Ghana Samuel Mensah, Kenya Peter Otieno and Nepal Arjun Thapa.',
    meetings: [
      'GH KE NP UZ | Arjun Thapa, Bakhtiyor Saidov, Peter Otieno, Samuel Mensah | 2026-03-10 | Doha | held in-person multilateral minister',
    ],
  },
  {
    what: 'a minister whose country is told by the delegation that he leads',
    text: 'Minister of Foreign Affairs Nimal Wickrama, who is leading the Sri Lanka delegation to the General Assembly, arrived in New York. Foreign Minister Wickrama met the Foreign Minister of Nepal Arjun Thapa on 10 March.',
    meetings: [
      'LK NP | Arjun Thapa, Nimal Wickrama | 2026-03-10 | New York | held in-person bilateral minister',
    ],
  },
  {
    what: 'an ambassador whose name stands after the post',
    text: 'TASHKENT, March 12. Foreign Minister Bakhtiyor Saidov received the Ambassador of Japan to Uzbekistan, Kenichi Hirata, the Foreign Ministry said.',
    meetings: ['JP UZ | Bakhtiyor Saidov, Kenichi Hirata | - | Tashkent | held in-person reception minister'],
  },
  {
    what: 'a state secretary',
    home: 'KZ',
    text: 'On March 11, Deputy Minister of Foreign Affairs Alibek Bakayev held talks in Astana with Swedish State Secretary for Foreign Affairs Dag Hartelius.',
    meetings: [
      'KZ SE | Alibek Bakayev, Dag Hartelius | 2026-03-11 | Astana | held in-person bilateral deputy-minister',
    ],
  },
  {
    what: 'a call told by telephone',
    text: 'Azerbaijani Foreign Minister Jeyhun Bayramov spoke by telephone with his Turkish counterpart Hakan Fidan on Wednesday, the ministry said.',
    meetings: ['AZ TR | Hakan Fidan, Jeyhun Bayramov | 2026-03-11 | - | held phone bilateral minister'],
  },
  {
    what: 'a call between two ministers, names after offices',
    text: 'A telephone conversation took place between the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, and the Minister of Foreign Affairs of Georgia, Maka Botchorishvili, on March 10.',
    meetings: [
      'AZ GE | Jeyhun Bayramov, Maka Botchorishvili | 2026-03-10 | - | held phone bilateral minister',
    ],
  },
  {
    what: 'ministers who met today',
    home: 'US',
    text: 'Secretary of State Marco Rubio met today with Japanese Foreign Minister Toshimitsu Motegi in Washington.',
    meetings: [
      'JP US | Marco Rubio, Toshimitsu Motegi | 2026-03-12 | Washington | held in-person bilateral minister',
    ],
  },
  {
    what: 'a secretary who spoke with a colleague',
    home: 'US',
    text: 'Secretary Rubio spoke with Pakistani Deputy Prime Minister and Foreign Minister Ishaq Dar yesterday. The two discussed regional security.',
    meetings: ['PK US | Ishaq Dar, Marco Rubio | 2026-03-11 | - | held phone bilateral minister'],
  },
  {
    what: 'a head of an organisation and a minister',
    text: 'High Representative Kaja Kallas met with the Foreign Minister of Armenia, Ararat Mirzoyan, in Brussels on 9 March.',
    meetings: [
      'AM EU | Ararat Mirzoyan, Kaja Kallas | 2026-03-09 | Brussels | held in-person bilateral minister',
    ],
  },
  {
    what: 'a president received by a head of an organisation',
    text: 'NATO Secretary General Mark Rutte received the President of Finland, Alexander Stubb, at NATO Headquarters on Monday.',
    meetings: [
      'FI NATO | Alexander Stubb, Mark Rutte | 2026-03-09 | Brussels | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'talks between two that are put off',
    text: 'The meeting between the foreign ministers of Armenia and Türkiye scheduled for March 14 in Kars has been postponed, the Armenian Foreign Ministry said.',
    meetings: ['AM TR | - | 2026-03-14 | Kars | postponed in-person bilateral minister'],
  },
  {
    what: 'talks where a visit leads',
    text: 'Indian External Affairs Minister S. Jaishankar will visit Moscow next week, where he will hold talks with Russian Foreign Minister Sergey Lavrov on March 18.',
    meetings: [
      'IN RU | Sergey Lavrov, Subrahmanyam Jaishankar | 2026-03-18 | Moscow | announced in-person bilateral minister',
    ],
  },
  {
    what: 'counterparts from two countries received in one breath',
    text: 'On the sidelines of the Antalya Diplomacy Forum, Uzbek Foreign Minister Bakhtiyor Saidov met with his counterparts from Hungary, Peter Szijjarto, and Georgia, Maka Botchorishvili.',
    meetings: [
      'GE HU UZ | Bakhtiyor Saidov, Maka Botchorishvili, Péter Szijjártó | - | Antalya | held in-person multilateral minister',
    ],
  },
  {
    what: 'credentials of a new ambassador',
    text: 'President Sadyr Japarov received the credentials of the new Ambassador of Germany, Monika Iwersen, in Bishkek on March 10.',
    meetings: [
      'DE KG | Monika Iwersen, Sadyr Japarov | 2026-03-10 | Bishkek | held in-person reception head-of-state',
    ],
  },
  {
    what: 'an ambassador whose post stands before the name',
    text: 'Ambassador of Uzbekistan to Poland Ravshan Usmanov met with Deputy Minister of Economy of Poland Jan Kowalski in Warsaw.',
    meetings: [
      'PL UZ | Jan Kowalski, Ravshan Usmanov | - | Warsaw | held in-person bilateral deputy-minister',
    ],
  },
  {
    what: 'colleagues who discussed in a call',
    text: 'Fidan and his Iraqi counterpart Fuad Hussein discussed bilateral ties and water issues in a phone call on Tuesday, Turkish Foreign Ministry sources said.',
    meetings: ['IQ TR | Fuad Hussein, Hakan Fidan | 2026-03-10 | - | held phone bilateral minister'],
  },
  {
    what: 'presidents who will meet over two days',
    text: 'The presidents of Kazakhstan, Kyrgyzstan and Uzbekistan will meet in Cholpon-Ata on 20-21 July.',
    meetings: [
      'KG KZ UZ | - | 2026-07-20/2026-07-21 | Cholpon-Ata | announced in-person summit head-of-state',
    ],
  },
  {
    what: 'talks with a mediator',
    text: 'Talks between Russian and Ukrainian delegations mediated by the United States ended in Abu Dhabi on Thursday.',
    meetings: ['RU UA US | - | 2026-03-12 | Abu Dhabi | held in-person multilateral -'],
  },
  {
    what: 'five states counted',
    text: 'The foreign ministers of the five Central Asian states gathered in Ashgabat on March 6 for a regular meeting.',
    meetings: ['KG KZ TJ TM UZ | - | 2026-03-06 | Ashgabat | held in-person multilateral minister'],
  },
  {
    what: 'a minister received by the head of the UN',
    text: 'Turkmen Foreign Minister Rashid Meredov was received by UN Secretary-General Antonio Guterres in New York on March 9.',
    meetings: [
      'TM UN | António Guterres, Rashid Meredov | 2026-03-09 | New York | held in-person bilateral minister',
    ],
  },
  {
    what: 'consular consultations by video',
    text: 'Consular consultations between Azerbaijan and Ukraine were held via video conference on March 3.',
    meetings: ['AZ UA | - | 2026-03-03 | - | held video consultations -'],
  },
  {
    what: 'a meeting that falls with a cancelled visit',
    text: 'The planned visit of Iranian Foreign Minister Abbas Araghchi to Baku was cancelled. He was to meet Azerbaijani Foreign Minister Jeyhun Bayramov there on Friday.',
    meetings: [
      'AZ IR | Abbas Araghchi, Jeyhun Bayramov | 2026-03-13 | Baku | cancelled in-person bilateral minister',
    ],
  },
  {
    what: 'the city of a working visit',
    text: 'During his working visit to Tbilisi, Armenian Prime Minister Nikol Pashinyan met with Georgian Prime Minister Irakli Kobakhidze.',
    meetings: [
      'AM GE | Irakli Kobakhidze, Nikol Pashinyan | - | Tbilisi | held in-person bilateral head-of-government',
    ],
  },
  {
    what: 'speakers of parliaments',
    text: 'The Chairman of the Senate of Kazakhstan, Maulen Ashimbayev, met with the Speaker of the Moldovan Parliament, Igor Grosu, in Chisinau on Tuesday.',
    meetings: [
      'KZ MD | Igor Grosu, Maulen Ashimbayev | 2026-03-10 | Chisinau | held in-person bilateral parliament',
    ],
  },
  {
    what: 'advisers and assistant secretaries',
    home: 'AZ',
    text: 'Assistant to the President for Foreign Policy Hikmet Hajiyev met US Deputy Assistant Secretary of State Jonathan Askonas in Baku.',
    meetings: ['AZ US | Hikmet Hajiyev, Jonathan Askonas | - | Baku | held in-person bilateral official'],
  },
  {
    what: 'a session of a commission with its number',
    text: 'The 14th meeting of the Joint Intergovernmental Commission between Uzbekistan and Slovakia took place in Bratislava on March 4.',
    meetings: ['SK UZ | - | 2026-03-04 | Bratislava | held in-person bilateral - | no. 14'],
  },
  {
    what: 'two meetings in one sentence, told by a pronoun',
    text: 'Egyptian Foreign Minister Badr Abdelatty met on Wednesday with Greek Foreign Minister Giorgos Gerapetritis in Athens, and then flew to Nicosia, where he held talks with Cypriot Foreign Minister Constantinos Kombos.',
    meetings: [
      'EG GR | Badr Abdelatty, Giorgos Gerapetritis | 2026-03-11 | Athens | held in-person bilateral minister',
      'CY EG | Badr Abdelatty, Constantinos Kombos | 2026-03-11 | Nicosia | held in-person bilateral minister',
    ],
  },
  {
    what: 'vice ministers of three countries',
    text: 'Japan, South Korea and the United States held a trilateral meeting of vice foreign ministers in Seoul on Thursday.',
    meetings: ['JP KR US | - | 2026-03-12 | Seoul | held in-person multilateral deputy-minister'],
  },
  {
    what: 'who paid a visit and was received',
    text: 'OTS Secretary General Kubanychbek Omuraliev paid a visit to Baku and was received by President Ilham Aliyev on March 10.',
    meetings: [
      'AZ OTS | Kubanychbek Omuraliev, İlham Aliyev | 2026-03-10 | Baku | held in-person reception head-of-state',
    ],
  },
  {
    what: 'a deputy prime minister whose office stands after the name',
    home: 'KG',
    text: 'Prime Minister Adylbek Kasymaliev met with Alexei Overchuk, Deputy Prime Minister of Russia, in Bishkek on 11 March.',
    meetings: [
      'KG RU | Adylbek Kasymaliev, Alexei Overchuk | 2026-03-11 | Bishkek | held in-person bilateral head-of-government',
    ],
  },
  {
    what: 'names after the office of two countries',
    text: 'The leaders of Türkiye and Egypt, Recep Tayyip Erdogan and Abdel Fattah al-Sisi, will hold talks in Cairo on Saturday.',
    meetings: [
      'EG TR | Abdel Fattah el-Sisi, Recep Tayyip Erdoğan | 2026-03-14 | Cairo | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a delegation led by an officer',
    home: 'AZ',
    text: 'Minister of Defence Zakir Hasanov received a delegation led by the Chief of the General Staff of the Pakistan Army, Asim Munir, in Baku on Monday.',
    meetings: ['AZ PK | Asim Munir, Zakir Hasanov | 2026-03-09 | Baku | held in-person reception minister'],
  },
  {
    what: 'a phone conversation',
    text: 'Kazakh Foreign Minister Yermek Kosherbayev had a phone conversation with Dutch Foreign Minister David van Weel on March 9.',
    meetings: ['KZ NL | David van Weel, Yermek Kosherbayev | 2026-03-09 | - | held phone bilateral minister'],
  },
  {
    what: 'who visited and was received',
    text: 'Vice Minister of Foreign Affairs of Japan Hiroyuki Namazu visited Baku, where he was received by Azerbaijani Foreign Minister Jeyhun Bayramov.',
    meetings: ['AZ JP | Hiroyuki Namazu, Jeyhun Bayramov | - | Baku | held in-person reception minister'],
  },
  {
    what: 'prime ministers of two countries with their names',
    text: 'The Prime Ministers of Georgia and Hungary, Irakli Kobakhidze and Viktor Orban, met in Budapest on Tuesday.',
    meetings: [
      'GE HU | Irakli Kobakhidze, Viktor Orbán | 2026-03-10 | Budapest | held in-person bilateral head-of-government',
    ],
  },
  {
    what: 'consultations held between two',
    text: 'Bilateral political consultations were held in Tashkent between Uzbekistan and Indonesia at the level of deputy foreign ministers.',
    meetings: ['ID UZ | - | - | Tashkent | held in-person consultations deputy-minister'],
  },
  {
    what: 'deputy prime ministers of two countries with their names',
    text: 'The Azerbaijani and Armenian deputy prime ministers, Shahin Mustafayev and Mher Grigoryan, will meet on the border on March 16.',
    meetings: [
      'AM AZ | Mher Grigoryan, Shahin Mustafayev | 2026-03-16 | - | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a president who hosted another',
    text: 'Uzbek President Shavkat Mirziyoyev hosted Tajik President Emomali Rahmon for talks in Samarkand on Wednesday.',
    meetings: [
      'TJ UZ | Emomali Rahmon, Shavkat Mirziyoyev | 2026-03-11 | Samarkand | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'an envoy of the European Union',
    text: 'EU Special Representative for Central Asia Eduards Stiprais met with Kyrgyz Foreign Minister Jeenbek Kulubaev in Bishkek.',
    meetings: [
      'KG EU | Eduards Stiprais, Jeenbek Kulubaev | - | Bishkek | held in-person bilateral minister',
    ],
  },
  {
    what: 'a meeting that is put off with its visit',
    text: 'The visit of Polish President Karol Nawrocki to Astana has been postponed to May, the Kazakh presidency said. He was expected to meet with President Kassym-Jomart Tokayev on March 20.',
    meetings: [
      'KZ PL | Karol Nawrocki, Kassym-Jomart Tokayev | 2026-03-20 | Astana | postponed in-person bilateral head-of-state',
    ],
  },
  {
    what: 'calls with two ministers, each of its own',
    home: 'TR',
    text: 'Foreign Minister Hakan Fidan held separate phone calls with his Egyptian and Jordanian counterparts on Monday.',
    meetings: [
      'EG TR | Hakan Fidan | 2026-03-09 | - | held phone bilateral minister',
      'JO TR | Hakan Fidan | 2026-03-09 | - | held phone bilateral minister',
    ],
  },
  {
    what: 'whom a secretary called',
    home: 'US',
    text: 'Secretary of State Marco Rubio called Azerbaijani President Ilham Aliyev on Monday to discuss the peace deal.',
    meetings: ['AZ US | Marco Rubio, İlham Aliyev | 2026-03-09 | - | held phone bilateral head-of-state'],
  },
  {
    what: 'on whom an ambassador called',
    home: 'PK',
    text: 'Ambassador of Azerbaijan Khazar Farhadov called on Deputy Prime Minister and Foreign Minister Ishaq Dar in Islamabad today.',
    meetings: [
      'AZ PK | Ishaq Dar, Khazar Farhadov | 2026-03-12 | Islamabad | held in-person bilateral minister',
    ],
  },
  {
    what: 'a headline whose infinitive is to come',
    text: 'Russian, Iranian foreign ministers to hold talks in Moscow',
    meetings: ['IR RU | - | - | Moscow | announced in-person bilateral minister'],
  },
  {
    what: 'what a ministry said would happen',
    text: 'The Russian Foreign Ministry said Sergey Lavrov would meet his Turkish counterpart Hakan Fidan in Antalya on Saturday.',
    meetings: [
      'RU TR | Hakan Fidan, Sergey Lavrov | 2026-03-14 | Antalya | announced in-person bilateral minister',
    ],
  },
  {
    what: 'talks under way, on the day of the report',
    text: 'Delegations from Russia and Ukraine are holding talks in Istanbul.',
    meetings: ['RU UA | - | 2026-03-12 | Istanbul | held in-person bilateral -'],
  },
  {
    what: 'talks put off, whose weekday was still to come',
    text: 'Indirect talks between Iran and the US, scheduled for Saturday in Rome, have been postponed.',
    meetings: ['IR US | - | 2026-03-14 | Rome | postponed in-person bilateral -'],
  },
  {
    what: 'the meetings that a visit is to include',
    text: "Lavrov's visit to Tashkent on March 17-18 is expected to include meetings with Uzbek President Shavkat Mirziyoyev, as well as talks with Uzbek Foreign Minister Bakhtiyor Saidov.",
    meetings: [
      'RU UZ | Sergey Lavrov, Shavkat Mirziyoyev | 2026-03-17/2026-03-18 | Tashkent | announced in-person bilateral head-of-state',
      'RU UZ | Bakhtiyor Saidov, Sergey Lavrov | 2026-03-17/2026-03-18 | Tashkent | announced in-person bilateral minister',
    ],
  },
  {
    what: 'an ambassador whom a minister of his post received',
    home: 'NA',
    text: 'Foreign Minister Battsetseg Batmunkh received the Ambassador of Cuba to Mongolia, Jorge Ferrer Rodriguez, on Tuesday.',
    meetings: [
      'CU MN | Battsetseg Batmunkh, Jorge Ferrer Rodriguez | 2026-03-10 | - | held in-person reception minister',
    ],
  },
  {
    what: 'what was done after a meeting of three',
    text: 'A joint statement was adopted following the trilateral meeting of the Azerbaijani, Turkish and Pakistani foreign ministers in Baku.',
    meetings: ['AZ PK TR | - | - | Baku | held in-person multilateral minister'],
  },
  {
    what: 'what was raised in a phone call',
    text: 'Iranian Foreign Minister Abbas Araghchi, in a phone call with his Russian counterpart Sergey Lavrov on Wednesday, raised the nuclear file.',
    meetings: ['IR RU | Abbas Araghchi, Sergey Lavrov | 2026-03-11 | - | held phone bilateral minister'],
  },
  {
    what: 'ambassadors whose names stand after their countries',
    home: 'AO',
    text: 'On Tuesday the President received the credentials of the new ambassadors of Uruguay, Nester Navarro, Chile, Julio Fiol, and Australia, Tegan Brink.',
    meetings: [
      'AO AU CL UY | Julio Fiol, Nester Navarro, Tegan Brink | 2026-03-10 | - | held in-person reception head-of-state',
    ],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  [
    'a statement',
    'Chinese Foreign Minister Wang Yi said on Thursday that China is ready to deepen cooperation with the European Union.',
  ],
  [
    'a letter',
    'President Ilham Aliyev congratulated his Kazakh counterpart Kassym-Jomart Tokayev on the Nauryz holiday in a letter.',
  ],
  [
    'an interview',
    'Foreign Minister Sergey Lavrov gave an interview to a Hungarian newspaper in which he said he would like to meet US Secretary of State Marco Rubio soon.',
  ],
  [
    'rules of one organisation',
    'The European Commission adopted new rules on the import of steel from India and China on Wednesday.',
  ],
  [
    'a session of a government',
    'President Tokayev chaired a meeting of the government in Astana, at which Foreign Minister Yermek Kosherbayev reported on relations with China.',
  ],
  [
    'a meeting that is denied',
    'Kyrgyz Foreign Minister Jeenbek Kulubaev and Tajik Foreign Minister Sirojiddin Muhriddin did not meet in Bishkek, contrary to earlier reports.',
  ],
  [
    'trade figures',
    'Azerbaijan’s trade with Italy rose to 12 billion dollars in 2025, and the ambassador of Italy in Baku called it a success.',
  ],
  [
    'a football club',
    'A British football club met officials of the Turkish federation in Istanbul on Friday to discuss a friendly match between Türkiye and England.',
  ],
  [
    'what a minister told reporters',
    'Following the talks, Lavrov told reporters that Moscow and Ankara share views on Syria.',
  ],
  [
    'a call for a ceasefire',
    'Italian Foreign Minister Antonio Tajani called for a ceasefire and urged Iran to return to the table.',
  ],
  [
    'a meeting of which there is none',
    'No meeting between Pashinyan and Aliyev is planned, the Armenian foreign ministry said.',
  ],
  [
    'trade between two countries that a minister told his government of',
    'The trade turnover between Kazakhstan and Italy reached 20 billion dollars, Prime Minister Olzhas Bektenov told a government meeting.',
  ],
  [
    'what one leader called on another to do',
    'President Macron called on Russian President Vladimir Putin to return to talks.',
  ],
  [
    'the leaders of companies',
    'The chairman of Kazakh Invest paid a visit to the Republic of Turkey on March 3, where he met with the leaders of six major Turkish companies.',
  ],
  [
    'letters that presidents exchanged',
    'President Ilham Aliyev and President Recep Tayyip Erdogan exchanged congratulatory letters on the anniversary of diplomatic relations.',
  ],
  [
    'what a president called a statement',
    'President Volodymyr Zelenskyy called the statement by Russian President Vladimir Putin cynical.',
  ],
  [
    'talks for which somebody is ready',
    'Russian Foreign Minister Sergey Lavrov told reporters that Moscow is ready for talks with Ukraine if President Zelenskyy agrees.',
  ],
  ['an appointment', 'The US Senate confirmed the new ambassador to Kazakhstan on Thursday.'],
]

describe('a meeting in English', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'en', home ?? null).map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'en', null)).toEqual([])
  })
})
