import { expect, it } from 'vitest'
import { reportBlocks } from '../../src/meetings/blocks.ts'
import { clusterReports } from '../../src/meetings/cluster-reports.ts'
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, buildReport, person } from './build-report.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { MeetingReport } from '../../src/meetings/meeting-report.ts'

const ISTANBUL = { city: 'Istanbul', country: 'TR', venue: null }
const ANKARA = { city: 'Ankara', country: 'TR', venue: null }
const BAKAYEV = person('Alibek Bakayev', 'KZ', 'deputy-foreign-minister')
const FIVE = ['AZ', 'KG', 'KZ', 'TR', 'UZ']

const OTS: Partial<ExtractedMeeting> = {
  kind: 'multilateral',
  countries: FIVE,
  organizations: ['OTS'],
  place: ISTANBUL,
  format: 'ots-council-of-foreign-ministers',
  informal: true,
}
const RECEPTION: Partial<ExtractedMeeting> = {
  kind: 'reception',
  level: 'head-of-state',
  countries: FIVE,
  place: ISTANBUL,
}

/** Eleven reports in eight articles about five meetings; the name says which. */
const TOLD: [meeting: string, report: MeetingReport][] = [
  [
    '4+4',
    buildReport(
      { format: 'tr-uz-4plus4', ordinal: 1, place: ANKARA, people: [FIDAN, person('Yaşar Güler', 'TR')] },
      { id: 'en-1' },
    ),
  ],
  [
    '4+4',
    buildReport(
      {
        date: null,
        notAfter: '2026-01-21',
        format: 'tr-uz-4plus4',
        place: ANKARA,
        people: [FIDAN, person('Bahtiyar Saidov', 'UZ')],
      },
      { id: 'tr-1', language: 'tr' },
    ),
  ],
  [
    '4+4',
    buildReport(
      { status: 'announced', format: 'tr-uz-4plus4', ordinal: 1 },
      { id: 'uz-0', published: '2026-01-15' },
    ),
  ],
  [
    'call',
    buildReport({ mode: 'phone', level: 'head-of-state', people: [ERDOGAN, MIRZIYOYEV] }, { id: 'en-2' }),
  ],
  [
    'call',
    buildReport(
      { mode: 'phone', level: 'head-of-state', people: [person('Мирзиёев', 'UZ'), person('Эрдоған', 'TR')] },
      { id: 'uz-2' },
    ),
  ],
  [
    'ots',
    buildReport({ ...OTS, date: null, notAfter: '2026-03-08', people: [FIDAN, BAKAYEV] }, { id: 'uz-3' }),
  ],
  [
    'reception',
    buildReport(
      { ...RECEPTION, date: null, notAfter: '2026-03-08', people: [ERDOGAN, BAKAYEV] },
      { id: 'uz-3' },
    ),
  ],
  [
    'ots',
    buildReport(
      { ...OTS, date: '2026-03-07', countries: ['AZ', 'KZ', 'TR'], people: [FIDAN] },
      { id: 'az-3' },
    ),
  ],
  ['reception', buildReport({ ...RECEPTION, date: '2026-03-07', people: [ERDOGAN] }, { id: 'az-3' })],
  ['talks', buildReport({ date: '2026-03-07', place: ISTANBUL, people: [FIDAN, SAIDOV] }, { id: 'az-3' })],
  ['talks', buildReport({ date: '2026-03-07', place: ISTANBUL, people: [SAIDOV, FIDAN] }, { id: 'uz-4' })],
]

/** The names of each meeting's reports. */
function namesOfAll(told: typeof TOLD): string[][] {
  const nameOf = new Map(told.map(([name, { id }]) => [id, name]))
  return clusterReports(told.map(([, report]) => report))
    .map(({ reports }) => reports.map(({ id }) => nameOf.get(id)!))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

it('one record comes of each meeting, in whatever order its reports arrive', () => {
  const expected = [
    ['4+4', '4+4', '4+4'],
    ['call', 'call'],
    ['ots', 'ots'],
    ['reception', 'reception'],
    ['talks', 'talks'],
  ]

  for (let start = 0; start < TOLD.length; start++) {
    const rotated = [...TOLD.slice(start), ...TOLD.slice(0, start)]
    expect(namesOfAll(rotated)).toEqual(expected)
    expect(namesOfAll(rotated.toReversed())).toEqual(expected)
    expect(namesOfAll(rotated.map((_, index) => rotated[(index * 7) % rotated.length]!))).toEqual(expected)
  }
})

it('two reports of one meeting have a key in common, under which they are found', () => {
  for (const [name, report] of TOLD)
    for (const [other, second] of TOLD) {
      if (name !== other) continue
      expect(reportBlocks(report).some((key) => reportBlocks(second).includes(key))).toBe(true)
    }
})
