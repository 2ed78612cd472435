// Reports of which each is a meeting of its own → their records, with what finds them again.
import { recordChanges } from './changes.ts'
import { tables, type Db } from './db.ts'
import { moveReports, type ReportKey } from './placing.ts'
import { rowId } from './row-id.ts'
import { createMeeting, type MeetingDraft } from './save-meeting.ts'

export interface LoneReport {
  reportId: string
  keys: readonly ReportKey[]
  draft: MeetingDraft
}

/**
 * Whoever else places a report waits until the transaction ends, as `lockBlocks` has two wait that share a block: here it
 * would be thousands. Call it first in the transaction.
 */
export async function lockPlacing(tx: Db): Promise<void> {
  await tables(tx).$executeRaw`LOCK TABLE blocks IN EXCLUSIVE MODE`
}

/** Those of the reports that share a key and its days with a placed one. */
export async function findMet(
  tx: Db,
  reports: readonly Pick<LoneReport, 'reportId' | 'keys'>[],
): Promise<Set<string>> {
  const { ids, names, earliest, latest } = columnsOf(reports)
  const rows = await tables(tx).$queryRaw<{ id: number }[]>`
    SELECT DISTINCT k.id FROM unnest(${ids}::int[], ${names}::text[], ${earliest}::text[], ${latest}::text[])
      AS k (id, key, earliest, latest)
    JOIN report_blocks b ON b.key = k.key AND b.earliest <= k.latest AND b.latest >= k.earliest
    JOIN reports r ON r.id = b.report_id AND r.state = 'placed'`
  return new Set(rows.map(({ id }) => String(id)))
}

/** Releases a meeting for each report. Numbers are taken last: nothing may follow in the transaction. */
export async function placeAlone(tx: Db, reports: readonly LoneReport[], now: Date): Promise<void> {
  const homes = new Map<string, string>()
  for (const { reportId, draft } of reports) homes.set(reportId, await createMeeting(tx, draft, now))
  const { ids, names, earliest, latest } = columnsOf(reports)
  await tables(tx).$executeRaw`
    WITH stored AS (
      INSERT INTO report_blocks (key, report_id, earliest, latest)
      SELECT k.key, k.id, k.earliest, k.latest
      FROM unnest(${ids}::int[], ${names}::text[], ${earliest}::text[], ${latest}::text[])
        AS k (id, key, earliest, latest)
      ON CONFLICT DO NOTHING
    )
    UPDATE reports SET component_id = id WHERE id = ANY(${ids}::int[])`
  const places = [...homes].map(([reportId, meetingId]) => ({
    reportId,
    meetingId,
    reasons: [],
    actId: null,
  }))
  await moveReports(tx, places, now)
  await recordChanges(
    tx,
    places.map(({ reportId, meetingId }) => ({
      meetingId,
      type: 'released',
      cause: { report: reportId },
      at: now,
    })),
  )
}

/** A report tells of nothing any more. What no other tells of is not there for readers. */
export async function retireReport(tx: Db, reportId: string, meetingId: string | null): Promise<void> {
  const { report, reportBlock, meeting } = tables(tx)
  await report.update({ where: { id: rowId(reportId) }, data: { state: 'superseded' }, select: { id: true } })
  await reportBlock.deleteMany({ where: { reportId: rowId(reportId) } })
  if (meetingId !== null)
    await meeting.updateMany({
      where: { id: rowId(meetingId), reports: { none: { state: 'placed' } } },
      data: { number: 0, releasedNumber: null, waits: [], maybe: [], waitingSince: null },
    })
}

function columnsOf(reports: readonly Pick<LoneReport, 'reportId' | 'keys'>[]) {
  const rows = reports.flatMap(({ reportId, keys }) => keys.map((key) => ({ id: rowId(reportId), ...key })))
  return {
    ids: rows.map(({ id }) => id),
    names: rows.map(({ key }) => key),
    earliest: rows.map((row) => row.earliest),
    latest: rows.map((row) => row.latest),
  }
}
