// Entries that are to be read → a job for each, in the group of its host.
import type { Db } from '../store/db.ts'
import type { DueEntry } from '../store/entries.ts'
import type { Queue } from '../store/queue.ts'

/** Orders the reading of entries, as a part of the transaction that makes them due. */
export async function orderEntries(
  queue: Pick<Queue, 'send'>,
  tx: Db,
  entries: readonly DueEntry[],
  after?: Date,
): Promise<void> {
  for (const { id, url, notBefore } of entries) {
    const group = url === null ? undefined : URL.parse(url)?.hostname
    await queue.send(tx, 'read-entries', { entryId: id }, { after: after ?? notBefore, group })
  }
}

/** Orders the finding of meetings in a version, as a part of the transaction that stores it. */
export async function orderExtraction(queue: Pick<Queue, 'send'>, tx: Db, versionId: string): Promise<void> {
  await queue.send(tx, 'extract-reports', { versionId })
}
