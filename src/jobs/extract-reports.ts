// article → report: reads one stored version and keeps what it says of meetings.
import { extractArticle } from '../extraction/extract-article.ts'
import { RULESET } from '../extraction/ruleset.ts'
import { loadArticleText } from '../store/articles.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { loadEqualReading, saveReports } from '../store/reports.ts'

/**
 * Reads a version unless its text is gone; run twice it adds nothing. An equal text of the same day shares the reading
 * and keeps reports of its own. `onStored` runs in the same transaction with the reports' ids.
 */
export async function extractReports(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  versionId: string,
  onStored: (tx: Db, reportIds: readonly string[]) => Promise<void> = async () => {},
): Promise<string[]> {
  const article = await loadArticleText(db, versionId)
  if (article === null) return []
  const shared = await loadEqualReading(db, versionId, RULESET)
  const meetings = shared ?? extractArticle(article).extraction.meetings
  return inTransaction(db, async (tx) => {
    const ids = await saveReports(tx, versionId, RULESET, { meetings }, clock.now())
    await onStored(tx, ids)
    return ids
  })
}
