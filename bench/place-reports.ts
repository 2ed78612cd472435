// How long one report takes to find its place among many meetings, and whether meetings of other months cost anything.
//
//   npm run -s bench:placing                               10,000, 100,000 and 1,000,000 meetings, embedded database
//   npm run -s bench:placing -- --meetings 10000           one size
//
// With TEST_DATABASE_URL the database is a PostgreSQL server. The whole of `mergeReport` is timed: the transaction with its
// locks, the search, the clustering, the writing and the commit. Bars, from issue 5: under 5 ms on a server, 20 ms embedded.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mergeReport } from '../src/jobs/merge-reports.ts'
import { saveArticleVersion } from '../src/store/articles.ts'
import { inTransaction } from '../src/store/db.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/open.ts'
import { saveReports } from '../src/store/reports.ts'
import { buildMeeting } from '../test/meetings/build-report.ts'
import { createServerDatabase, onServer } from '../test/support/test-db.ts'
import { COUNTRIES, fillMeetings } from './placing/fill-meetings.ts'
import { quantile } from './polling/rates.ts'

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: '10000,100000,1000000' },
    reports: { type: 'string', default: '400' },
    month: { type: 'string', default: '2000' },
  },
})
const UNTIL = '2026-10-31'
const NOW = new Date('2026-11-01T06:00:00Z')
const BAR_MS = onServer ? 5 : 20

console.log(
  `Node ${process.version}; database: ${onServer ? 'server' : 'embedded'}; ${options.month} meetings a month; ms for one report (bar: ${BAR_MS})`,
)
console.log(
  '  on record  filled in s  placing                     median    p95    max  meetings made  joined',
)
for (const meetings of options.meetings.split(',').map(Number)) await measure(meetings)

async function measure(meetings: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'elchi-placing-'))
  const server = onServer ? await createServerDatabase() : null
  const clock = { now: () => NOW }
  const store = await openStore({ databaseUrl: server?.url ?? null, dataDir, clock })
  try {
    const began = performance.now()
    const filling = { meetings, perMonth: Number(options.month), until: UNTIL }
    await fillMeetings(store.db, filling, () => {})
    const filled = ((performance.now() - began) / 1000).toFixed(0)
    await place(store, 'warm up', 50, '2026-10-01')
    for (const [what, month] of [
      ['in the newest month', '2026-10'],
      ['in a month without others', '2027-03'],
    ] as const) {
      const { times, made, joined } = await place(store, what, Number(options.reports), month)
      const figures = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)]
      console.log(
        `${String(meetings).padStart(11)}  ${filled.padStart(11)}  ${what.padEnd(26)}` +
          figures.map((ms) => ms.toFixed(1).padStart(8)).join('') +
          `${String(made).padStart(14)}${String(joined).padStart(8)}`,
      )
    }
  } finally {
    await store.close()
    await server?.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Places reports of ministers' talks with two people and a place each, half of them of a meeting that another told of. */
async function place(store: Store, name: string, count: number, month: string) {
  const ids: string[] = []
  for (let at = 0; at < count; at++)
    ids.push(await save(store, `${name}-${month}-${at}`, Math.floor(at / 2), month))
  const times: number[] = []
  let [made, joined] = [0, 0]
  for (const id of ids) {
    const began = performance.now()
    const { outcome } = await mergeReport(store, id)
    times.push(performance.now() - began)
    if (outcome === 'created') made++
    if (outcome === 'joined') joined++
  }
  return { times, made, joined }
}

async function save({ db }: Store, name: string, index: number, month: string): Promise<string> {
  const day = `${month.slice(0, 7)}-${String(1 + (index % 28)).padStart(2, '0')}`
  const one = COUNTRIES[index % COUNTRIES.length]!
  const other = COUNTRIES[(index + 1 + (Math.floor(index / COUNTRIES.length) % 14)) % COUNTRIES.length]!
  const person = (country: string) => ({
    name: `Person${index} Of${country}`,
    office: 'foreign-minister',
    country,
    organization: null,
  })
  const meeting = buildMeeting({
    date: day,
    countries: [one, other].toSorted(),
    people: [person(one), person(other)],
    place: { city: 'Ankara', country: 'TR', venue: null },
    kind: 'consultations',
  })
  return inTransaction(db, async (tx) => {
    const address = `https://new.example/${name}`
    const { versionId } = await saveArticleVersion(tx, {
      sourceId: String(1 + ((name.length + index) % 200)),
      address,
      url: address,
      title: null,
      published: day,
      language: 'en',
      country: null,
      text: name,
      hash: name,
      now: NOW,
    })
    const [id] = await saveReports(tx, versionId, 'bench', { meetings: [meeting] }, NOW)
    return id!
  })
}
