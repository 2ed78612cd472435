// A process of its own, the one that is measured: what `elchi start` runs between sources and meetings, on a filled database.
import { startReading } from '../../src/jobs/start-reading.ts'
import { QUEUE_NAMES } from '../../src/jobs/work.ts'
import { createLog } from '../../src/log.ts'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import { startReader } from '../../src/reader/start-reader.ts'
import { tables } from '../../src/store/db.ts'
import { openStore } from '../../src/store/open.ts'
import { openQueue } from '../../src/store/queue.ts'
import type { Sources } from './fill-sources.ts'

export type FetcherSettings = Pick<Sources, 'databaseUrl' | 'dataDir' | 'intervalMs'>

export type FetcherAsked = { stored: true } | { stop: true }
export type FetcherAnswered =
  /** opening: bytes by which the process grew when it opened its database. */
  | { opening: number }
  /** Addresses of articles that were stored since it was last asked, with the Unix ms; how many meetings there are. */
  | { stored: [address: string, at: number][]; meetings: number; readerPid: number | null; memory: Memory }
  | { stopped: true }

/** In bytes. */
export interface Memory {
  heapUsed: number
  heapTotal: number
  external: number
  /** Of `external`, the embedded database's. */
  database: number
}

const settings = JSON.parse(process.argv[2] ?? '') as FetcherSettings

const clock = { now: () => new Date() }
const log = createLog('warn')
const { databaseUrl, dataDir, intervalMs } = settings
const before = process.memoryUsage().rss
const store = await openStore({ databaseUrl, dataDir, clock })
await tables(store.db).meeting.count()
const opening = process.memoryUsage().rss - before
const onError = (error: unknown): void => log.error({ err: error }, 'background work failed')
const queue = await openQueue(store, { names: QUEUE_NAMES, onError })
const reader = startReader({ onEnded: (reason) => log.warn({ reason }, 'the reader ended') })
const politeFetch = createPoliteFetch({
  version: 'bench',
  clock,
  allowed: (address) => address === '127.0.0.1',
  resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
})
const reading = await startReading({
  store,
  queue,
  politeFetch,
  reader,
  log,
  intervalMs,
  editors: [],
  by: 'bench',
  polls: true,
  startingList: [],
  history: [],
})
const ticking = setInterval(() => void reading.tick().catch(onError), 60_000)
let last = 0

process.on('message', (asked: FetcherAsked) => void ('stop' in asked ? stop() : report()))
process.on('disconnect', () => process.exit())
tell({ opening })

async function report(): Promise<void> {
  const rows = await tables(store.db).article.findMany({
    where: { id: { gt: last } },
    orderBy: { id: 'asc' },
    select: { id: true, address: true, createdAt: true },
  })
  last = rows.at(-1)?.id ?? last
  const { heapUsed, heapTotal, external } = process.memoryUsage()
  const { engine } = store
  const database = engine.kind === 'embedded' ? engine.pglite.Module.HEAPU8.byteLength : 0
  tell({
    stored: rows.map(({ address, createdAt }) => [address, createdAt.getTime()]),
    meetings: await tables(store.db).meeting.count(),
    readerPid: reader.pid(),
    memory: { heapUsed, heapTotal, external, database },
  })
}

async function stop(): Promise<void> {
  clearInterval(ticking)
  await reading.stop()
  await queue.close()
  await reader.close()
  await store.close()
  tell({ stopped: true })
  process.disconnect()
}

function tell(answered: FetcherAnswered): void {
  process.send?.(answered)
}
