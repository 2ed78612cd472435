// article → report: reads one stored version and keeps what it says of meetings.
import { RULESET } from '../extraction/ruleset.ts'
import type { Reader } from '../reader/reading.ts'
import { nextLook } from '../schedule/which-entries.ts'
import { loadArticleText } from '../store/articles.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { orderLooks } from '../store/entries.ts'
import type { Store } from '../store/open.ts'
import { loadEqualReading, saveReports } from '../store/reports.ts'

export interface ExtractOptions {
  /** Who reads; in this process where left out. */
  reader?: Pick<Reader, 'meetings'>
  onStored?: (tx: Db, reportIds: readonly string[]) => Promise<void>
}

/**
 * Reads a version unless its text is gone; run twice it adds nothing. An equal text of the same day shares the reading
 * and keeps reports of its own. `onStored` runs in the same transaction with the reports' ids.
 */
export async function extractReports(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  versionId: string,
  { reader, onStored = async () => {} }: ExtractOptions = {},
): Promise<string[]> {
  const article = await loadArticleText(db, versionId)
  if (article === null) return []
  const shared = await loadEqualReading(db, versionId, RULESET)
  const meetings = shared ?? (await (reader ?? (await inThisProcess())).meetings(article))
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const ids = await saveReports(tx, versionId, RULESET, { meetings }, now)
    if (ids.length > 0) await orderLooks(tx, versionId, (looks) => nextLook(now, looks, true))
    await onStored(tx, ids)
    return ids
  })
}

/** Loaded on demand: where a child reads, this process does without the languages and their rules. */
async function inThisProcess(): Promise<Reader> {
  const { reading } = await import('../reader/reading.ts')
  return reading
}
