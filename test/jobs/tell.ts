// A meeting as an outlet tells it → stored as the reader would have stored it, and merged.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import type { Merged } from '../../src/jobs/merge-reports.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import type { Store } from '../../src/store/open.ts'
import { saveReports } from '../../src/store/reports.ts'
import { extracted, version } from '../store/rows.ts'

export interface Telling {
  /** Names the outlet; its one article stands under one address. */
  outlet?: string
  /** Another text under the same address changes the article. */
  text?: string
  ruleset?: string
  published?: string
}

/** Stores the reports of an article without placing them; their ids. */
export async function report(
  db: Db,
  meetings: readonly Partial<ExtractedMeeting>[],
  { outlet = 'one', text = `The text of ${outlet}.`, ruleset = 'rules-1', published }: Telling = {},
): Promise<string[]> {
  const { versionId } = await version(db, outlet, text, published)
  const whole = meetings.map((stated) => extracted(stated))
  return inTransaction(db, (tx) =>
    saveReports(tx, versionId, ruleset, { meetings: whole }, new Date('2026-02-01T06:00:00Z')),
  )
}

/** The same, and places them. */
export async function tell(
  store: Pick<Store, 'db' | 'clock'>,
  stated: Partial<ExtractedMeeting> = {},
  telling: Telling = {},
): Promise<Merged> {
  const [id] = await report(store.db, [stated], telling)
  return mergeReport(store, id!)
}
