import { expect, it } from 'vitest'
import { meetingBlocks, reportBlocks } from '../../src/meetings/blocks.ts'
import { placeReport } from '../../src/meetings/place-report.ts'
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, buildKnown, buildReport, person } from './build-report.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { KnownMeeting, MeetingReport } from '../../src/meetings/meeting-report.ts'

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

/** Places reports one after the other, as the job does, looking only at what shares a block. */
function placeAll(told: typeof TOLD): string[][] {
  const meetings: { known: KnownMeeting; names: string[] }[] = []
  for (const [name, report] of told) {
    const keys = new Set(reportBlocks(report))
    const near = meetings.filter(({ known }) => meetingBlocks(known.reports).some((key) => keys.has(key)))
    const placing = placeReport(
      report,
      near.map(({ known }) => known),
    )
    if ('create' in placing)
      meetings.push({ known: buildKnown(`m${meetings.length}`, report), names: [name] })
    else if ('join' in placing) {
      const joined = meetings.find(({ known }) => known.id === placing.join)!
      joined.known = buildKnown(joined.known.id, report, ...joined.known.reports)
      joined.names.push(name)
    } else throw new Error(`${name} went to an editor: ${placing.reason}`)
  }
  return meetings.map(({ names }) => names).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
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
    expect(placeAll(rotated)).toEqual(expected)
    expect(placeAll(rotated.toReversed())).toEqual(expected)
    expect(placeAll(rotated.map((_, index) => rotated[(index * 7) % rotated.length]!))).toEqual(expected)
  }
})
