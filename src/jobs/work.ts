// The queue's jobs → the arrows they carry out, each sending the next one in the transaction that stores its result.
import { RULESET } from '../extraction/ruleset.ts'
import { OverBudget } from '../reader/over-budget.ts'
import { loadUnread } from '../store/articles.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { loadDueEntries } from '../store/entries.ts'
import type { DueEntry } from '../store/entries.ts'
import type { Queue } from '../store/queue.ts'
import { findUnplaced, saveReports } from '../store/reports.ts'
import { extractReports } from './extract-reports.ts'
import { mergeReport } from './merge-reports.ts'
import type { Merged } from './merge-reports.ts'
import { orderEntries, orderExtraction } from './order-reading.ts'
import { readEntry } from './read-entry.ts'
import type { EntryRead } from './read-entry.ts'
import type { ReadingPorts } from './reading-ports.ts'

export const QUEUE_NAMES = ['read-entries', 'extract-reports', 'merge-reports'] as const

export interface WorkPorts extends Omit<ReadingPorts, 'queue'> {
  queue: Queue
  /** Whether entries of sources are fetched; otherwise their orders wait. */
  fetches: boolean
  /** Told of each entry that was dealt with. */
  onEntry?: (entryId: string, read: EntryRead) => void
  /** Told of each report that found its place. */
  onMerged?: (reportId: string, merged: Merged) => void
  /** Told of a text that took too long to read: it counts as one without meetings. */
  onGivenUp?: (versionId: string, error: OverBudget) => void
}

/** Entries of different hosts are fetched beside each other; of one host one after the other. */
const FETCHERS = 16

/**
 * Starts to work off the queue. Reports are merged one after the other: the reports of an article each see the meetings
 * that the ones before made.
 */
export async function startWork(ports: WorkPorts): Promise<void> {
  const { store, queue, reader, fetches, onEntry, onMerged } = ports
  if (fetches)
    await queue.work(
      'read-entries',
      async ({ entryId }) => onEntry?.(entryId!, await readEntry(ports, entryId!)),
      { workers: FETCHERS, oneOfGroup: true },
    )
  await queue.work('extract-reports', async ({ versionId }) => {
    try {
      await extractReports(store, versionId!, { reader, onStored: (tx, ids) => orderMerging(queue, tx, ids) })
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error
      await giveUp(ports, versionId!, error)
    }
  })
  await queue.work('merge-reports', async ({ reportId }) => {
    const merged = await mergeReport(store, reportId!)
    onMerged?.(reportId!, merged)
  })
}

/** What stopped the reader once would stop it at every start: it is kept as read, without a meeting. */
async function giveUp({ store, onGivenUp }: WorkPorts, versionId: string, error: OverBudget): Promise<void> {
  await inTransaction(store.db, (tx) =>
    saveReports(tx, versionId, RULESET, { meetings: [] }, store.clock.now()),
  )
  onGivenUp?.(versionId, error)
}

async function orderMerging(queue: Queue, tx: Db, reportIds: readonly string[]): Promise<void> {
  for (const reportId of reportIds) await queue.send(tx, 'merge-reports', { reportId })
}

/**
 * Orders what no job waits for: entries that are due, texts that this ruleset has not read, reports that wait for a
 * meeting. Run at start, after a crash or an ingest without a running bot. Orders of things done meanwhile do nothing, but
 * thousands of them keep the others waiting.
 */
export async function orderLeftovers({ store, queue }: Pick<WorkPorts, 'store' | 'queue'>): Promise<number> {
  const ordered = async (name: (typeof QUEUE_NAMES)[number], key: string): Promise<Set<string | undefined>> =>
    new Set((await queue.waiting(name)).map((ids) => ids[key]))
  const entries = await ordered('read-entries', 'entryId')
  const versions = await ordered('extract-reports', 'versionId')
  const reports = await ordered('merge-reports', 'reportId')
  const due = await dueWithout(store.db, entries)
  const unread = (await loadUnread(store.db, RULESET, LEFTOVERS)).filter((id) => !versions.has(id))
  const unplaced = (await findUnplaced(store.db, LEFTOVERS)).filter((id) => !reports.has(id))
  await inTransaction(store.db, async (tx) => {
    await orderEntries(queue, tx, due)
    for (const versionId of unread) await orderExtraction(queue, tx, versionId)
    await orderMerging(queue, tx, unplaced)
  })
  return due.length + unread.length + unplaced.length
}

/** Due entries that no job waits for, wherever among the waiting ones they stand. */
async function dueWithout(db: Db, ordered: ReadonlySet<string | undefined>): Promise<DueEntry[]> {
  const left: DueEntry[] = []
  let some: DueEntry[] = []
  do {
    some = await loadDueEntries(db, LEFTOVERS, some.at(-1)?.id)
    left.push(...some.filter(({ id }) => !ordered.has(id)))
  } while (some.length === LEFTOVERS && left.length < LEFTOVERS)
  return left
}

/** More than a crash can leave; a new ruleset over a large archive is read in several starts. */
const LEFTOVERS = 1000
