// A report that an editor entered and took back → out of its meeting, which is withdrawn where nobody else tells of it.
import type { Db } from '../store/db.ts'
import { loadComponents, loadPlaceable, refuseReport } from '../store/placing.ts'
import { holdComponents } from './hold-components.ts'
import { settleComponent } from './settle-component.ts'
import type { Settling } from './settle-component.ts'

/** Numbers are taken last, so that nothing may follow in the transaction. */
export async function takeReportAway(tx: Db, reportId: string, settling: Settling): Promise<void> {
  const asked = await loadPlaceable(tx, reportId)
  if (asked === null) return
  const componentIds = await holdComponents(tx, [asked])
  // Looked at again, now that nobody else can be moving it.
  const report = await loadPlaceable(tx, reportId)
  if (report?.state !== 'placed' || report.meetingId === null) return
  await refuseReport(tx, reportId)
  await settleComponent(tx, await loadComponents(tx, componentIds), {
    ...settling,
    touched: [report.meetingId],
    emptied: [report.meetingId],
  })
}
