// Pairs of reports that a careful reader takes for one meeting, for two, or for a question to an editor.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { ReportArticle } from '../../src/meetings/meeting-report.ts'
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, person } from './build-report.ts'

export type Told = [Partial<ExtractedMeeting>, Partial<ReportArticle>?]
export type Case = [title: string, one: Told, other: Told]

export const ANKARA = { city: 'Ankara', country: 'TR', venue: null }
const ISTANBUL = { city: 'Istanbul', country: 'TR', venue: null }
const BAKU = { city: 'Baku', country: 'AZ', venue: null }
const OTS_FIVE = ['AZ', 'KG', 'KZ', 'TR', 'UZ']
const BAKAYEV = person('Alibek Bakayev', 'KZ', 'deputy-foreign-minister')
const FOUR_PLUS_FOUR = { format: 'tr-uz-4plus4', ordinal: 1 }
const OTS_MINISTERS: Partial<ExtractedMeeting> = {
  date: null,
  notAfter: '2026-03-08',
  place: ISTANBUL,
  kind: 'multilateral',
  countries: OTS_FIVE,
  organizations: ['OTS'],
  format: 'ots-council-of-foreign-ministers',
  informal: true,
  people: [FIDAN, BAKAYEV],
}

export const SAME: readonly Case[] = [
  [
    'a session of a format and its year and country told as past',
    [
      {
        date: '2024-08-09',
        format: 'ca',
        kind: 'summit',
        place: { city: 'Astana', country: 'KZ', venue: null },
      },
    ],
    [
      {
        date: '2024',
        format: 'ca',
        kind: 'summit',
        place: { city: null, country: 'KZ', venue: null },
        background: 'history',
      },
      { published: '2025-12-16' },
    ],
  ],
  [
    'the 4+4 with all its counterparts, and told in Turkish with one of them and no day',
    [
      {
        ...FOUR_PLUS_FOUR,
        place: ANKARA,
        people: [FIDAN, person('Yaşar Güler', 'TR'), person('İbrahim Kalın', 'TR')],
      },
    ],
    [
      {
        ...FOUR_PLUS_FOUR,
        ordinal: null,
        date: null,
        notAfter: '2026-01-21',
        place: ANKARA,
        people: [person('Bahtiyar Saidov', 'UZ')],
      },
      { language: 'tr' },
    ],
  ],
  [
    'one day, one pair, one level, one person told by both',
    [{ people: [FIDAN, SAIDOV] }],
    [{ people: [person('Саидов', 'UZ')] }],
  ],
  ['one day, one pair, one level, nobody named', [{}], [{}]],
  [
    'a session announced and then held on its day',
    [{ status: 'announced', date: '2026-05-10' }, { published: '2026-05-02' }],
    [{ date: '2026-05-10' }],
  ],
  [
    'a day concluded and the day before it written, in one city',
    [{ date: '2026-01-20', implied: ['date'], place: ANKARA }],
    [{ date: '2026-01-19', place: ANKARA }],
  ],
  [
    'a day among the days of a session of one format',
    [{ date: '2026-05-22', endDate: '2026-05-24', datePrecision: 'range', format: 'f' }],
    [{ date: '2026-05-23', format: 'f' }],
  ],
  [
    'the ministers of the OTS, of whom one article lists three',
    [OTS_MINISTERS],
    [
      {
        ...OTS_MINISTERS,
        date: '2026-03-07',
        datePrecision: 'day',
        notAfter: null,
        countries: ['AZ', 'KZ', 'TR'],
        organizations: ['OTS'],
      },
    ],
  ],
  [
    'a round without a name of its own, of which one article lists three in the same city',
    [{ kind: 'multilateral', countries: OTS_FIVE, place: ISTANBUL }],
    [{ kind: 'multilateral', countries: ['AZ', 'KZ', 'TR'], place: ISTANBUL }],
  ],
  [
    'a session of a format that one outlet ranks by its own deputy',
    [{ ...OTS_MINISTERS, date: '2026-03-07', notAfter: null }],
    [
      {
        ...OTS_MINISTERS,
        date: '2026-03-07',
        notAfter: null,
        level: 'deputy-minister',
        countries: ['KZ', 'TR'],
        people: [BAKAYEV],
      },
    ],
  ],
  [
    'a numbered session told years later by its year',
    [
      {
        date: '2025-11-16',
        format: 'ca',
        ordinal: 7,
        kind: 'summit',
        level: 'head-of-state',
        countries: ['KG', 'KZ', 'UZ'],
      },
    ],
    [
      {
        date: '2025',
        format: 'ca',
        ordinal: 7,
        kind: 'summit',
        level: 'head-of-state',
        countries: [],
        background: 'history',
      },
      { published: '2027-02-01' },
    ],
  ],
  [
    'an announced session and the news that it is put off to another day',
    [{ status: 'announced', date: '2026-05-10' }, { published: '2026-04-20' }],
    [{ status: 'postponed', date: '2026-06-15' }, { published: '2026-05-08' }],
  ],
  [
    'an announced session and the news that it is called off, with no day told',
    [{ status: 'announced', date: '2026-05-10' }, { published: '2026-04-20' }],
    [{ status: 'cancelled', date: null }, { published: '2026-05-09' }],
  ],
  [
    'a session put off and its new date, announced later',
    [{ status: 'postponed', date: null, format: 'f' }, { published: '2026-05-08' }],
    [{ status: 'announced', date: '2026-07-01', format: 'f' }, { published: '2026-06-20' }],
  ],
  [
    'the president who receives and who meets the same guest',
    [{ kind: 'reception', level: 'head-of-state', people: [ERDOGAN, SAIDOV] }],
    [{ level: 'head-of-state', people: [ERDOGAN, SAIDOV] }],
  ],
  [
    'a visit announced some days before without its day, and the visit',
    [
      { status: 'announced', date: null, people: [ERDOGAN, MIRZIYOYEV], level: 'head-of-state' },
      { published: '2026-05-06' },
    ],
    [{ date: '2026-05-10', people: [ERDOGAN, MIRZIYOYEV], level: 'head-of-state' }],
  ],
  [
    'two announcements of the days to come without a day',
    [{ status: 'announced', date: null, people: [FIDAN, SAIDOV] }, { published: '2026-05-06' }],
    [{ status: 'announced', date: null, people: [FIDAN, SAIDOV] }, { published: '2026-05-08' }],
  ],
  [
    'a session told with its organisation alone, and with some of its countries',
    [{ kind: 'summit', countries: [], organizations: ['EAEU'], place: ANKARA }],
    [{ kind: 'summit', countries: ['KZ', 'RU'], organizations: ['EAEU'], place: ANKARA }],
  ],
  [
    'a round of three in one city on one day, of which one telling names no level',
    [{ kind: 'multilateral', countries: ['AZ', 'TR', 'UZ'], place: ANKARA }],
    [{ kind: 'multilateral', countries: ['AZ', 'TR', 'UZ'], place: ANKARA, level: null }],
  ],
  [
    'one session of a format in one city on two neighbouring days',
    [{ kind: 'multilateral', countries: OTS_FIVE, format: 'ots-council-heads-of-state', place: BAKU }],
    [
      {
        kind: 'multilateral',
        countries: OTS_FIVE,
        format: 'ots-council-heads-of-state',
        place: BAKU,
        date: '2026-01-21',
      },
    ],
  ],
  [
    'one numbered session of which two tellings name nobody in common',
    [{ kind: 'multilateral', countries: ['IN', 'RU'], format: 'moscow-format-afghanistan', ordinal: 7 }],
    [{ kind: 'multilateral', countries: ['BY', 'CN'], format: 'moscow-format-afghanistan', ordinal: 7 }],
  ],
  [
    'one sitting of a format that two tellings number differently',
    [
      {
        kind: 'summit',
        level: 'head-of-state',
        countries: OTS_FIVE,
        format: 'ots-council-heads-of-state',
        ordinal: 9,
        place: BAKU,
      },
    ],
    [
      {
        kind: 'summit',
        level: 'head-of-state',
        countries: OTS_FIVE,
        format: 'ots-council-heads-of-state',
        ordinal: 10,
        place: BAKU,
      },
    ],
  ],
  [
    'a visit announced on its eve and told of without its day',
    [
      { status: 'announced', date: null, people: [ERDOGAN, MIRZIYOYEV], level: 'head-of-state' },
      { published: '2026-05-06' },
    ],
    [
      {
        date: null,
        notAfter: '2026-05-07',
        people: [ERDOGAN, MIRZIYOYEV],
        level: 'head-of-state',
        place: ANKARA,
      },
    ],
  ],
  [
    'two talks without a day on pages without a date, that reached us when they appeared',
    [
      { date: null, people: [FIDAN, SAIDOV] },
      { published: null, received: '2026-05-06', fresh: true },
    ],
    [
      { date: null, people: [FIDAN, SAIDOV] },
      { published: null, received: '2026-05-06', fresh: true },
    ],
  ],
]

export const DIFFERENT: readonly Case[] = [
  [
    'two rounds in two cities that have a country in common',
    [{ kind: 'multilateral', countries: ['AZ', 'KG', 'TR'], place: BAKU }],
    [{ kind: 'multilateral', countries: ['HU', 'KZ', 'TR', 'UZ'] }],
  ],
  [
    'two pairs that met beside one summit, both told with its name',
    [{ countries: ['KG', 'UZ'], organizations: ['CICA'], format: 'cica-summit', level: 'head-of-state' }],
    [{ countries: ['TR', 'UZ'], organizations: ['CICA'], format: 'cica-summit', level: 'head-of-state' }],
  ],
  [
    'the foreign and the trade ministers of three countries on one day',
    [{ kind: 'multilateral', countries: ['AZ', 'TR', 'UZ'], people: [FIDAN, SAIDOV] }],
    [
      {
        kind: 'multilateral',
        countries: ['AZ', 'TR', 'UZ'],
        people: [person('Ömer Bolat', 'TR'), person('Laziz Kudratov', 'UZ')],
      },
    ],
  ],
  [
    'a session put off and an announced one that was over by then',
    [{ status: 'postponed', date: null }, { published: '2026-05-08' }],
    [{ status: 'announced', date: '2026-04-05' }, { published: '2026-04-01' }],
  ],
  [
    'the presidents of a round and the ministers whom one of them receives',
    [
      {
        kind: 'summit',
        level: 'head-of-state',
        countries: OTS_FIVE,
        people: [person('Kassym-Jomart Tokayev', 'KZ')],
      },
    ],
    [{ kind: 'reception', level: 'head-of-state', countries: OTS_FIVE, people: [BAKAYEV] }],
  ],
  [
    'two stated days, one after the other, of untold level',
    [{ date: '2026-01-20' }],
    [{ date: '2026-01-21', level: null }],
  ],
  [
    'the ministers of the OTS and their reception by the president',
    [OTS_MINISTERS],
    [
      {
        ...OTS_MINISTERS,
        format: null,
        kind: 'reception',
        level: 'head-of-state',
        organizations: [],
        people: [ERDOGAN, BAKAYEV],
      },
    ],
  ],
  [
    'the ministers of a pair and the call of its presidents on the day',
    [{ people: [FIDAN, SAIDOV] }],
    [{ mode: 'phone', level: 'head-of-state', people: [ERDOGAN, MIRZIYOYEV] }],
  ],
  ['a call and a visit on one day', [{ mode: 'phone' }], [{ place: ANKARA }]],
  [
    'two ordinals of one format',
    [{ format: 'c5plus1', ordinal: 2, date: '2026-05' }],
    [{ format: 'c5plus1', ordinal: 3, date: '2026-05' }],
  ],
  ['the second and the third round without a named format', [{ ordinal: 2 }], [{ ordinal: 3 }]],
  [
    'two formats on one day',
    [{ format: 'ots-council-of-foreign-ministers' }],
    [{ format: 'ots-council-heads-of-state' }],
  ],
  ['two levels of one pair on one day', [{ level: 'minister' }], [{ level: 'deputy-minister' }]],
  [
    'two pairs on the margins of one summit',
    [{ countries: ['KZ', 'TR'], place: BAKU }],
    [{ countries: ['TR', 'UZ'], place: BAKU }],
  ],
  [
    'a summit and a pair on its margins',
    [{ kind: 'summit', level: 'head-of-state', countries: OTS_FIVE, place: BAKU }],
    [{ level: 'head-of-state', place: BAKU, people: [ERDOGAN, MIRZIYOYEV] }],
  ],
  [
    'the foreign and the trade ministers of one pair on one day',
    [{ people: [FIDAN, SAIDOV] }],
    [{ people: [person('Ömer Bolat', 'TR'), person('Laziz Kudratov', 'UZ')] }],
  ],
  [
    'one minister and two counterparts, one after the other',
    [{ people: [FIDAN, SAIDOV] }],
    [{ people: [FIDAN, person('Laziz Kudratov', 'UZ')] }],
  ],
  ['one pair in another month', [{ date: '2026-01-20' }], [{ date: '2026-02-20' }]],
  [
    'one pair three days later',
    [{ date: '2026-01-20', people: [FIDAN] }],
    [{ date: '2026-01-23', people: [FIDAN] }],
  ],
  ['one pair on one day in two written cities', [{ place: ANKARA }], [{ place: ISTANBUL }]],
  [
    'a country with an organisation and with another country',
    [{ countries: ['TR'], organizations: ['OTS'] }],
    [{ countries: ['TR', 'UZ'] }],
  ],
  [
    'the president who receives a minister and who talks with his colleague',
    [{ kind: 'reception', level: 'head-of-state', people: [ERDOGAN, SAIDOV] }],
    [{ level: 'head-of-state', people: [ERDOGAN, MIRZIYOYEV] }],
  ],
  [
    'a report without a day and a session of the month before',
    [{ date: '2026-02-10' }],
    [{ date: null, notAfter: '2026-03-08' }],
  ],
]

export const UNSURE: readonly Case[] = [
  [
    'two rounds of presidents in one city on one day that have a country in common',
    [{ kind: 'summit', level: 'head-of-state', countries: ['AZ', 'KG', 'TR'], place: BAKU }],
    [{ kind: 'summit', level: 'head-of-state', countries: ['HU', 'KZ', 'TR', 'UZ'], place: BAKU }],
  ],
  [
    'two talks of one pair of which neither the day nor the publication is known',
    [{ date: null, people: [FIDAN, SAIDOV] }, { published: null }],
    [{ date: null, people: [FIDAN, SAIDOV] }, { published: null }],
  ],
  [
    'two countries of a session, told with its name, and the session',
    [{ countries: ['KG', 'UZ'], organizations: ['CICA'], format: 'cica-summit', level: 'head-of-state' }],
    [
      {
        kind: 'summit',
        countries: OTS_FIVE,
        organizations: ['CICA'],
        format: 'cica-summit',
        level: 'head-of-state',
      },
    ],
  ],
  [
    'one minister on one day, whom one telling ranks higher',
    [{ people: [FIDAN] }],
    [{ people: [FIDAN], level: 'head-of-government' }],
  ],
  [
    'a visit announced without a day, nobody named',
    [{ status: 'announced', date: null }, { published: '2026-05-06' }],
    [{ date: '2026-05-10' }],
  ],
  [
    'a session of a format told by its year alone',
    [{ date: '2024-08-09', format: 'c5-plus-1', place: ANKARA }],
    [{ date: '2024', format: 'c5-plus-1', background: 'history' }, { published: '2026-01-20' }],
  ],
  [
    'a round of three of which one article names another minister of one country',
    [{ kind: 'multilateral', countries: ['AZ', 'TR', 'UZ'], people: [FIDAN] }],
    [{ kind: 'multilateral', countries: ['AZ', 'TR', 'UZ'], people: [person('Ömer Bolat', 'TR')] }],
  ],
  [
    'news of yesterday without a day, backed by nothing else',
    [{ date: null, notAfter: '2026-03-08' }],
    [{ date: '2026-03-07' }],
  ],
  ['a reception and a talk of one pair, nobody named', [{ kind: 'reception' }], [{}]],
  ['a call and a video meeting', [{ mode: 'phone' }], [{ mode: 'video' }]],
  [
    'two long lists that differ by one each',
    [{ kind: 'multilateral', countries: ['AZ', 'KZ', 'TR', 'UZ'] }],
    [{ kind: 'multilateral', countries: ['AZ', 'KG', 'KZ', 'TR'] }],
  ],
  [
    'a round and some of its countries, with neither city nor people',
    [{ kind: 'multilateral', countries: OTS_FIVE }],
    [{ kind: 'multilateral', countries: ['AZ', 'KZ', 'TR'] }],
  ],
  [
    'a session put off of which the level is untold',
    [{ status: 'announced', date: '2026-05-10', people: [FIDAN] }, { published: '2026-04-20' }],
    [{ status: 'postponed', date: '2026-06-15', people: [FIDAN], level: null }, { published: '2026-05-08' }],
  ],
  [
    'one pair within a week, days and people untold',
    [{ date: null, notAfter: '2026-03-08' }],
    [{ date: '2026-03-03' }],
  ],
  [
    'two stated days, one after the other',
    [{ date: '2026-01-20', people: [FIDAN] }],
    [{ date: '2026-01-21', people: [FIDAN] }],
  ],
  [
    'a pair told by the year only',
    [{ date: '2024-08-09' }],
    [{ date: '2024', background: 'history' }, { published: '2026-01-20' }],
  ],
  ['one telling names no level and nobody', [{ people: [FIDAN, SAIDOV] }], [{ level: null }]],
  [
    'the same numbered session on days far apart, both held',
    [{ ...FOUR_PLUS_FOUR }],
    [{ ...FOUR_PLUS_FOUR, date: '2026-03-20' }],
  ],
  [
    'the same people in two written cities',
    [{ people: [FIDAN, SAIDOV], place: ANKARA }],
    [{ people: [FIDAN, SAIDOV], place: ISTANBUL }],
  ],
]
