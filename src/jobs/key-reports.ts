// Reports that an older version placed → the keys and components by which placing finds them.
import { searchBlocks } from '../meetings/blocks.ts'
import { inTransaction } from '../store/db.ts'
import { lockPlacing } from '../store/place-alone.ts'
import type { Store } from '../store/open.ts'
import { loadKeyless, saveKeys } from '../store/placing.ts'
import { toMeetingReport } from './to-meeting-report.ts'

const PAGE = 500

/** Gives keys to placed reports that have none; those of one meeting share a component. Returns how many there were. */
export async function keyReports({ db }: Pick<Store, 'db'>): Promise<number> {
  let keyed = 0
  for (;;) {
    const count = await inTransaction(db, async (tx) => {
      // Whoever places reports at the same time unites components.
      await lockPlacing(tx)
      const reports = await loadKeyless(tx, PAGE)
      for (const report of reports)
        await saveKeys(tx, report.id, report.componentId!, searchBlocks(toMeetingReport(report)))
      return reports.length
    })
    keyed += count
    if (count < PAGE) return keyed
  }
}
