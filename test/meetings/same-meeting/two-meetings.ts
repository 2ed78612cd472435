// Pairs of reports that a careful reader takes for two meetings.
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, person } from '../build-report.ts'
import { ANKARA, BAKAYEV, BAKU, ISTANBUL, OTS_FIVE, OTS_MINISTERS } from './told.ts'
import type { Case } from './told.ts'

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
