// What it costs to read 6,000 feeds every ten minutes, and how soon an article is there after it was published.
//
//   npm run -s bench:polling                               ten minutes' interval, 35 minutes, embedded database
//   npm run -s bench:polling -- --feeds 600 --interval 60 --minutes 4   for every day: the same rate, sooner
//   npm run -s bench:polling -- --interval 60 --minutes 4  ten times the rate: what there is in reserve
//
// With TEST_DATABASE_URL the database is a PostgreSQL server and not in the fetching process. Outlets and this program run
// on one core, the fetching process with its reader on another (taskset). Linux only: memory is read from /proc. Bars, from
// issue 4: no burst over twice the mean; less than 350 MB in the fetching process, the database apart, and flat; an article
// stored within one interval and 60 s at the 95th percentile.
import { fork, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createServerDatabase, onServer } from '../test/support/test-db.ts'
import type { FetcherAnswered, FetcherAsked, FetcherSettings, Memory } from './polling/fetcher.ts'
import { fillSources } from './polling/fill-sources.ts'
import type { Asked, Answered, Counts } from './polling/outlets.ts'
import { articleAddress, planPublications } from './polling/publications.ts'
import { quantile, ratesOf } from './polling/rates.ts'
import { usageOf } from './polling/usage.ts'

const { values: options } = parseArgs({
  options: {
    feeds: { type: 'string', default: '6000' },
    interval: { type: 'string', default: '600' },
    minutes: { type: 'string', default: '35' },
  },
})
const intervalMs = Number(options.interval) * 1000
const lengthMs = Number(options.minutes) * 60_000
const plan = { feeds: Number(options.feeds), intervalMs, lengthMs }
const SAMPLE_MS = 5000
const BARS = { burst: 2, megabytes: 350, lateMs: intervalMs + 60_000 }

interface Sample {
  /** Since the beginning, in ms. */
  at: number
  fetcher: number
  reader: number
}

const dataDir = await mkdtemp(join(tmpdir(), 'elchi-bench-'))
const server = onServer ? await createServerDatabase() : null
const outlets = fork(pathOf('outlets.ts'), [JSON.stringify(plan)])
const { port } = await answerOf<Extract<Answered, { port: number }>>(outlets)
const began = await fillSources({ ...plan, port, databaseUrl: server?.url ?? null, dataDir })
outlets.send({ begin: began.getTime() } satisfies Asked)
const hasTaskset = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0
const fetcher = startFetcher({ databaseUrl: server?.url ?? null, dataDir, intervalMs })
const { opening } = await answerOf<Extract<FetcherAnswered, { opening: number }>>(fetcher)
console.log(
  `Node ${process.version}; ${plan.feeds} feeds every ${options.interval} s for ${options.minutes} minutes; database: ${onServer ? 'server' : 'embedded'}; ` +
    (hasTaskset ? 'fetching process and reader on core 0 alone' : 'no taskset here: on any core') +
    `; flags: ${flagsOfStart().join(' ') || 'none'}`,
)
await pause(Math.max(0, began.getTime() - Date.now()))

const samples: Sample[] = []
const requests: number[] = []
const stored = new Map<string, number>()
const sums: Counts = { robots: 0, unchanged: 0, feeds: 0, articles: 0, missing: 0 }
let readerPid: number | null = null
let memory: Memory = { heapUsed: 0, heapTotal: 0, external: 0, database: 0 }
let meetings = 0
let processor = processorNow()
const processorBefore = processor

console.log(
  'minute  requests/s  most in 1 s  fetcher MB (heap, total, external, database)  reader MB  CPU % fetcher reader  stored  meetings',
)
for (let minute = 1; minute <= Number(options.minutes); minute += 1) {
  while (Date.now() < began.getTime() + minute * 60_000) {
    await pause(Math.min(SAMPLE_MS, began.getTime() + minute * 60_000 - Date.now()))
    samples.push(sample())
  }
  await ask()
  console.log(lineOf(minute))
}
const ended = Date.now()
fetcher.send({ stop: true } satisfies FetcherAsked)
const stopping = performance.now()
await answerOf(fetcher)
console.log(`stopped within ${Math.round(performance.now() - stopping)} ms`)
outlets.disconnect()
summarise()
await server?.drop()
await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })

function pathOf(name: string): string {
  return fileURLToPath(new URL(`polling/${name}`, import.meta.url))
}

function startFetcher(settings: FetcherSettings): ChildProcess {
  const line = [process.execPath, ...flagsOfStart(), pathOf('fetcher.ts'), JSON.stringify(settings)]
  const [command = '', ...rest] = hasTaskset ? ['taskset', '-c', '0', ...line] : line
  return spawn(command, rest, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // As the program's own door has it from its second start on: without it the compiler of TypeScript stays in memory.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
  })
}

/** What `npm start` gives to Node: the fetching process is to be as the program is. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts['start']?.match(/ --\S+/g)?.map((flag) => flag.trim()) ?? []
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null): void => reject(new Error(`a process ended with ${code}`))
    child.once('exit', end).once('message', (answer) => {
      child.off('exit', end)
      resolve(answer as T)
    })
  })
}

async function ask(): Promise<void> {
  outlets.send({ arrivals: true } satisfies Asked)
  const arrived = await answerOf<Extract<Answered, { at: number[] }>>(outlets)
  requests.push(...arrived.at)
  for (const key of Object.keys(sums) as (keyof Counts)[]) sums[key] += arrived.counts[key]
  fetcher.send({ stored: true } satisfies FetcherAsked)
  const told = await answerOf<Extract<FetcherAnswered, { stored: unknown }>>(fetcher)
  for (const [address, at] of told.stored) stored.set(address, at)
  ;({ readerPid, memory, meetings } = told)
}

function sample(): Sample {
  return {
    at: Date.now() - began.getTime(),
    fetcher: usageOf(fetcher.pid ?? null)?.resident ?? 0,
    reader: usageOf(readerPid)?.resident ?? 0,
  }
}

function processorNow(): { at: number; fetcher: number; reader: number } {
  return {
    at: Date.now(),
    fetcher: usageOf(fetcher.pid ?? null)?.processor ?? 0,
    reader: usageOf(readerPid)?.processor ?? 0,
  }
}

function lineOf(minute: number): string {
  const from = began.getTime() + (minute - 1) * 60_000
  const { mean, most1 } = ratesOf(requests, from, from + 60_000)
  const { fetcher, reader } = samples.at(-1)!
  const before = processor
  processor = processorNow()
  const share = (which: 'fetcher' | 'reader'): string =>
    ((100_000 * (processor[which] - before[which])) / (processor.at - before.at)).toFixed(0)
  const parts = [memory.heapUsed, memory.heapTotal, memory.external, memory.database].map((bytes) =>
    (bytes / 1e6).toFixed(0),
  )
  const cells: [string | number, number][] = [
    [minute, 6],
    [mean.toFixed(1), 12],
    [most1, 13],
    [`${fetcher.toFixed(0)} (${parts.join(', ')})`, 31],
    [reader.toFixed(0), 11],
    [share('fetcher'), 15],
    [share('reader'), 7],
    [stored.size, 8],
    [meetings, 10],
  ]
  return cells.map(([cell, width]) => String(cell).padStart(width)).join('')
}

function summarise(): void {
  const first = began.getTime() + intervalMs
  // The last of the first visits wait a second for their host, which has just told its rules.
  const after = first + 5000
  console.log(
    `       answered: ${sums.unchanged} × 304, ${sums.feeds} feeds, ${sums.articles} articles, ${sums.robots} robots.txt, ${sums.missing} × 404`,
  )
  tellRates('the first interval, with every robots.txt', began.getTime(), Math.min(first, ended))
  if (after < ended) tellRates('after it', after, ended)
  tellMemory()
  console.log(`       reader: at most ${Math.max(...samples.map(({ reader }) => reader)).toFixed(0)} MB`)
  const now = processor
  const seconds = (now.at - processorBefore.at) / 1000
  console.log(
    `       processor: fetching process ${((100 * (now.fetcher - processorBefore.fetcher)) / seconds).toFixed(1)} %, reader ${((100 * now.reader) / seconds).toFixed(1)} % of the core`,
  )
  tellLatency()
}

function tellRates(when: string, from: number, until: number): void {
  const { mean, most1, most10 } = ratesOf(requests, from, until)
  const ratio = most1 / mean
  tellBar(
    `requests a second, ${when}: ${mean.toFixed(2)} on the mean; at most ${most1} in 1 s (× ${ratio.toFixed(2)}), ${most10.toFixed(1)} in 10 s (× ${(most10 / mean).toFixed(2)})`,
    ratio <= BARS.burst,
  )
}

function tellMemory(): void {
  const most = Math.max(...samples.map((one) => one.fetcher))
  const line = `fetching process: at most ${most.toFixed(0)} MB; opening its database took ${(opening / 1e6).toFixed(0)} MB of them`
  // Where the database is in the same process the two cannot be told apart.
  if (onServer) tellBar(line, most < BARS.megabytes)
  else console.log(`       ${line}`)
  const half = samples.filter(({ at }) => at >= lengthMs / 2)
  console.log(
    `       in the second half from ${half[0]?.fetcher.toFixed(0)} to ${half.at(-1)?.fetcher.toFixed(0)} MB: ${slopeOf(half).toFixed(1)} MB an hour`,
  )
}

/** Of what was published early enough to be there. */
function tellLatency(): void {
  const due = planPublications(plan).filter(({ at }) => began.getTime() + at + BARS.lateMs <= ended)
  if (due.length === 0) return console.log('       published → stored: too short a run to tell')
  const took = due.map((item) => {
    const at = stored.get(articleAddress(item, port))
    return at === undefined ? Infinity : at - (began.getTime() + item.at)
  })
  const lost = took.filter((ms) => ms === Infinity).length
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => (quantile(took, share) / 1000).toFixed(1))
  tellBar(
    `published → stored, ${due.length} articles: p50 ${p50} s, p95 ${p95} s, most ${most} s; ${lost} not stored by the end`,
    quantile(took, 0.95) <= BARS.lateMs && lost === 0,
  )
}

function tellBar(line: string, isMet: boolean): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${line}`)
}

/** Of the fetching process's memory: least squares, in MB an hour. */
function slopeOf(some: readonly Sample[]): number {
  const points = some.map(({ at, fetcher }) => ({ x: at / 3_600_000, y: fetcher }))
  const mean = (pick: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
}
