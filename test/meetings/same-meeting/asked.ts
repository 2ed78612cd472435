// Pairs of reports of which a careful reader would ask an editor.
import { FIDAN, SAIDOV, person } from '../build-report.ts'
import { ANKARA, BAKU, FOUR_PLUS_FOUR, ISTANBUL, OTS_FIVE } from './told.ts'
import type { Case } from './told.ts'

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
