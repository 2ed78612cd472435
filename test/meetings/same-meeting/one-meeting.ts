// Pairs of reports that a careful reader takes for one meeting.
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, person } from '../build-report.ts'
import { ANKARA, BAKAYEV, BAKU, FOUR_PLUS_FOUR, ISTANBUL, OTS_FIVE, OTS_MINISTERS } from './told.ts'
import type { Case } from './told.ts'

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
