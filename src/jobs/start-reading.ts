// The way from sources to meetings, running: the queue's work, the visits to sources, looks at what was read before.
import type { PublisherEntry } from '../domain/source.ts'
import type { PastMeeting } from '../gazetteer/history.ts'
import type { Log } from '../log.ts'
import { takeLooks } from '../store/entries.ts'
import { inTransaction } from '../store/db.ts'
import type { Queue } from '../store/queue.ts'
import { forgetEditorsMatters } from './forget-editors-matters.ts'
import { orderEntries } from './order-reading.ts'
import { startPolling } from './poll-sources.ts'
import type { Polling } from './poll-sources.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { seedSources } from './seed-sources.ts'
import { tellTrialsOver } from './tell-editors.ts'
import { keyReports } from './key-reports.ts'
import { orderLeftovers, startWork } from './work.ts'

export interface StartReadingPorts extends Omit<ReadingPorts, 'queue'> {
  queue: Queue
  log: Log
  /** This installation's name. */
  by: string
  /** Whether sources are visited by themselves. */
  polls: boolean
  /** What a new Elchi reads. */
  startingList: readonly PublisherEntry[]
  /** What it knows before it has read anything. */
  history: readonly PastMeeting[]
}

export interface RunningReading {
  /** A source was added, or the clock was moved. */
  wake: () => void
  /** What falls due from time to time: looks for corrections, the end of what editors sent and were told. */
  tick: () => Promise<void>
  stop: () => Promise<void>
}

/** Of one tick; the next takes the rest. */
const LOOKS_A_TICK = 200

/** Starts everything between a source and its meetings. Stop it before the queue is closed. */
export async function startReading(ports: StartReadingPorts): Promise<RunningReading> {
  const { store, queue, log, polls, startingList, intervalMs } = ports
  await keyReports(store)
  // Before all reading: an article of a session that is known joins it, and makes none of its own.
  await seed(ports)
  await startWork({
    ...ports,
    fetches: polls,
    onEntry: (entryId, read) => log.debug({ entryId, ...read }, 'entry dealt with'),
    onMerged: (reportId, merged) => log.info({ reportId, ...merged }, 'report merged'),
    onGivenUp: (versionId) => log.warn({ versionId }, 'a text took too long to read and was given up'),
  })
  await orderLeftovers({ store, queue })
  const polling = polls ? await poll(ports) : null
  if (polls) {
    const added = await seedSources(store, startingList, intervalMs)
    if (added > 0) log.info({ sources: added }, 'sources of the starting list are being tried')
    polling?.wake()
  }
  return {
    wake: () => polling?.wake(),
    tick: async () => {
      const now = store.clock.now()
      if (polls)
        await inTransaction(store.db, async (tx) =>
          orderEntries(queue, tx, await takeLooks(tx, now, LOOKS_A_TICK)),
        )
      await inTransaction(store.db, (tx) => tellTrialsOver(tx, ports.editors, now))
      await forgetEditorsMatters(store)
    },
    stop: async () => polling?.stop(),
  }
}

/** Loaded on demand: what fetches does without the gazetteer otherwise. */
async function seed({ store, log, history }: StartReadingPorts): Promise<void> {
  const { seedHistory } = await import('./seed-history.ts')
  const seeded = await seedHistory(store, history)
  if (seeded.added + seeded.changed + seeded.dropped > 0)
    log.info({ ...seeded, meetings: history.length }, 'the table of past meetings is on record')
}

function poll(ports: StartReadingPorts): Promise<Polling> {
  const { log } = ports
  return startPolling({
    ...ports,
    onVisit: ({ id }, { outcome, ordered }) => {
      if (outcome.kind === 'failed') log.info({ sourceId: id, ...outcome }, 'source not read')
      else if (ordered > 0) log.info({ sourceId: id, ordered }, 'source has something new')
    },
    onError: (error) => log.error({ err: error }, 'visiting sources failed'),
  })
}
