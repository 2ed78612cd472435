// The queue's jobs → the arrows they carry out, each sending the next one in the transaction that stores its result.
import { RULESET } from '../extraction/ruleset.ts'
import { loadUnread } from '../store/articles.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import type { Queue } from '../store/queue.ts'
import { loadUnplacedReports } from '../store/reports.ts'
import { extractReports } from './extract-reports.ts'
import { mergeReport } from './merge-reports.ts'
import type { Merged } from './merge-reports.ts'

export const QUEUE_NAMES = ['extract-reports', 'merge-reports'] as const

interface WorkPorts {
  store: Store
  queue: Queue
  /** Told of each report that found its place. */
  onMerged?: (reportId: string, merged: Merged) => void
}

/** Orders the reading of a version, as a part of the transaction that stores it. */
export async function orderReading(queue: Queue, tx: Db, versionId: string): Promise<void> {
  await queue.send(tx, 'extract-reports', { versionId })
}

async function orderMerging(queue: Queue, tx: Db, reportIds: readonly string[]): Promise<void> {
  for (const reportId of reportIds) await queue.send(tx, 'merge-reports', { reportId })
}

/**
 * Starts to work off the queue. Reports are merged one after the other: the reports of an article each see the meetings
 * that the ones before made.
 */
export async function startWork({ store, queue, onMerged }: WorkPorts): Promise<void> {
  await queue.work('extract-reports', async ({ versionId }) => {
    await extractReports(store, versionId!, (tx, ids) => orderMerging(queue, tx, ids))
  })
  await queue.work('merge-reports', async ({ reportId }) => {
    const merged = await mergeReport(store, reportId!)
    onMerged?.(reportId!, merged)
  })
}

/**
 * Orders what no job is left for: texts that this ruleset has not read, reports that wait for a meeting. Run at start,
 * after a crash or an ingest without a running bot. Orders of things done meanwhile do nothing.
 */
export async function orderLeftovers({ store, queue }: WorkPorts): Promise<number> {
  const unread = await loadUnread(store.db, RULESET, LEFTOVERS)
  const unplaced = await loadUnplacedReports(store.db, LEFTOVERS)
  await inTransaction(store.db, async (tx) => {
    for (const versionId of unread) await orderReading(queue, tx, versionId)
    await orderMerging(
      queue,
      tx,
      unplaced.map(({ id }) => id),
    )
  })
  return unread.length + unplaced.length
}

/** More than a crash can leave; a new ruleset over a large archive is read in several starts. */
const LEFTOVERS = 1000
