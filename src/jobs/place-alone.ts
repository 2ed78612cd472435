// Many reports that are of no meeting on record → a meeting for each; those that could be of one are left to be merged.
import { searchBlocks } from '../meetings/blocks.ts'
import { civilDay } from '../meetings/civil-date.ts'
import { isHistory } from '../meetings/is-history.ts'
import { linkReports } from '../meetings/link-reports.ts'
import type { MeetingReport } from '../meetings/meeting-report.ts'
import { mergeFacts } from '../meetings/merge-facts.ts'
import type { Db } from '../store/db.ts'
import type { MeetingDraft } from '../store/save-meeting.ts'
import { findMet, placeAlone, type LoneReport } from '../store/place-alone.ts'
import type { PlaceableReport } from '../store/placing.ts'
import { withRecords } from './name-people.ts'
import { toMeetingReport } from './to-meeting-report.ts'

/**
 * Does for reports that nothing on record could be joined with, and that are not of one meeting among themselves, what
 * merging them one after the other would, in a hundredth of the time. The reports are sure and of articles that are new.
 * Returns the ids of the others, which are to be merged. The caller has locked placing before all else. Numbers are taken
 * last: nothing may follow in the transaction.
 */
export async function placeLoneReports(
  tx: Db,
  reports: readonly PlaceableReport[],
  now: Date,
): Promise<string[]> {
  const told = reports.map(toMeetingReport)
  const keyed = told.map((report) => ({ reportId: report.id, keys: searchBlocks(report), report }))
  const met = await findMet(tx, keyed)
  for (const id of linkedAmong(keyed)) met.add(id)
  const alone: LoneReport[] = []
  for (const { report, ...one } of keyed)
    if (!met.has(report.id)) alone.push({ ...one, draft: await draftOf(tx, report, now) })
  await placeAlone(tx, alone, now)
  return [...met]
}

/** Reports of which another of the batch could be of the same meeting. */
function linkedAmong(
  keyed: readonly { keys: readonly { key: string }[]; report: MeetingReport }[],
): Set<string> {
  const areLinked = linkReports()
  const byKey = new Map<string, MeetingReport[]>()
  const linked = new Set<string>()
  for (const { keys, report } of keyed) {
    const near = new Set(keys.flatMap(({ key }) => byKey.get(key) ?? []))
    for (const other of near) {
      if (!areLinked(report, other)) continue
      linked.add(report.id)
      linked.add(other.id)
    }
    for (const { key } of keys) byKey.set(key, [...(byKey.get(key) ?? []), report])
  }
  return linked
}

async function draftOf(tx: Db, report: MeetingReport, now: Date): Promise<MeetingDraft> {
  const { facts, implied, earliest, latest, conflicts } = mergeFacts([report])
  const history = isHistory({ ...facts, earliest, latest }, [report], civilDay(now))
  const people = await withRecords(tx, facts.people, [], now)
  const { confidence } = report.meeting
  return { ...facts, people, implied, earliest, latest, history, confidence, conflicts }
}
