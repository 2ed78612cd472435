// A meeting on record → why each of its reports is in it, and why what was told about the same days is not.
import { searchBlocks } from '../meetings/blocks.ts'
import { mergeFacts } from '../meetings/merge-facts.ts'
import { sameMeeting } from '../meetings/same-meeting.ts'
import type { MeetingReport } from '../meetings/meeting-report.ts'
import type { Verdict } from '../meetings/same-meeting.ts'
import type { Db } from '../store/db.ts'
import { loadPlacements } from '../store/placements.ts'
import { findByKeys, loadOfMeetings } from '../store/placing.ts'
import type { PlacedSince } from '../store/placements.ts'
import { toMeetingReport } from './to-meeting-report.ts'

export interface MeetingExplained {
  /** Each of its reports: since when it is there, and why; no reasons: the meeting began with it. */
  reports: PlacedSince[]
  /** Other meetings of the same sides or format in the same months, those that come nearest first. */
  others: (Pick<Verdict, 'verdict' | 'reasons'> & { meetingId: string })[]
}

/** How many others are told; a busy pair meets every week. */
const MOST = 20

/** As the rules see it now; what editors joined or parted is told by its reasons and in the audit trail. */
export async function explainMeeting(db: Db, meetingId: string): Promise<MeetingExplained> {
  const own = await loadOfMeetings(db, [meetingId])
  const told = own.map(toMeetingReport)
  const near = await findByKeys(
    db,
    told.flatMap((report) => searchBlocks(report)),
  )
  const rivals = Map.groupBy(
    near.filter((report) => report.meetingId !== null && report.meetingId !== meetingId),
    (report) => report.meetingId!,
  )
  const others = [...rivals].map(([id, reports]) => ({
    meetingId: id,
    ...nearest(told, reports.map(toMeetingReport) as [MeetingReport, ...MeetingReport[]]),
  }))
  return {
    reports: await loadPlacements(
      db,
      own.map(({ id }) => id),
    ),
    others: others.sort((a, b) => closeness(b) - closeness(a)).slice(0, MOST),
  }
}

/** The verdict on the report that comes nearest. */
function nearest(
  told: readonly MeetingReport[],
  others: readonly [MeetingReport, ...MeetingReport[]],
): Verdict {
  const known = { facts: mergeFacts(others).facts, reports: others }
  return told
    .map((report) => sameMeeting(report, known))
    .sort((a, b) => closeness(b) - closeness(a) || a.reasons.length - b.reasons.length)[0]!
}

function closeness({ verdict }: Pick<Verdict, 'verdict'>): number {
  return ['different', 'unsure', 'same'].indexOf(verdict)
}
