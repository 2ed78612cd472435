// A dozen reports of one visit and a summit, stored for tests that place them in every order.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { tables, type Db } from '../../src/store/db.ts'
import { FIDAN, SAIDOV, ERDOGAN, MIRZIYOYEV } from '../meetings/build-report.ts'
import { report } from './tell.ts'
import type { Telling } from './tell.ts'

type Stated = Partial<ExtractedMeeting>

const TASHKENT = { city: 'Tashkent', country: 'UZ', venue: null }
const talks: Stated = { people: [FIDAN, SAIDOV], outcomes: [], topics: [] }
const received: Stated = { ...talks, kind: 'reception', level: 'head-of-state', people: [ERDOGAN, SAIDOV] }
const summit: Stated = {
  ...talks,
  date: '2026-01-23',
  kind: 'summit',
  level: 'head-of-state',
  format: 'ots-summit',
  ordinal: 12,
  countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
  organizations: ['OTS'],
  people: [ERDOGAN, MIRZIYOYEV],
  place: { city: 'Gabala', country: 'AZ', venue: null },
  host: 'AZ',
}

/** Announced, held, read doubtfully, dated a day off, without a day, printed twice; two meetings that may be one. */
const ARTICLES: readonly (readonly [readonly Stated[], Telling])[] = [
  [
    [{ ...talks, status: 'announced', date: '2026-01', people: [] }],
    { outlet: 'a', published: '2026-01-12' },
  ],
  [[talks, received], { outlet: 'b', published: '2026-01-20' }],
  [[{ ...talks, date: '2026-01-21', implied: ['date'] }], { outlet: 'c', published: '2026-01-21' }],
  [
    [{ ...talks, review: true, level: null }],
    { outlet: 'd', published: '2026-01-21', text: 'Of an agency.' },
  ],
  [
    [{ ...talks, review: true, level: null }],
    { outlet: 'e', published: '2026-01-21', text: 'Of an agency.' },
  ],
  [
    [{ ...talks, date: null, datePrecision: 'unknown', notAfter: '2026-01-22', people: [] }],
    { outlet: 'f', published: '2026-01-22' },
  ],
  [[{ ...talks, people: [], date: '2026-01-21' }], { outlet: 'g', published: '2026-01-22' }],
  [[{ ...received, place: TASHKENT, people: [] }], { outlet: 'h', published: '2026-01-22' }],
  [
    [{ ...summit, status: 'announced', date: '2026-01-22', people: [] }],
    { outlet: 'i', published: '2026-01-15' },
  ],
  [
    [summit, { ...talks, date: '2026-01-23', place: summit.place! }],
    { outlet: 'j', published: '2026-01-23' },
  ],
  [[{ ...summit, ordinal: null, countries: ['KG', 'TR', 'UZ'] }], { outlet: 'k', published: '2026-01-24' }],
]

/** Ids of the reports, of which none is placed yet. */
export async function storeDozen(db: Db): Promise<string[]> {
  const ids: string[] = []
  for (const [meetings, telling] of ARTICLES) ids.push(...(await report(db, meetings, telling)))
  return ids
}

/** Takes every report out of its meeting again, with all that was decided. */
export async function unplace(db: Db): Promise<void> {
  for (const table of ['decisions', 'acts', 'placements', 'changes', 'report_blocks'])
    await tables(db).$executeRawUnsafe(`DELETE FROM ${table}`)
  await tables(db).report.updateMany({ data: { state: 'unplaced', meetingId: null, componentId: null } })
  await tables(db).$executeRaw`DELETE FROM meetings`
}
