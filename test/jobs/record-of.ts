// The record as it stands and as its reports and decisions make it → one shape, to be compared.
import { toMeetingReport } from '../../src/jobs/to-meeting-report.ts'
import { clusterReports } from '../../src/meetings/cluster-reports.ts'
import { mergeFacts } from '../../src/meetings/merge-facts.ts'
import { whyWait } from '../../src/meetings/why-wait.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Db } from '../../src/store/db.ts'
import { loadPairings } from '../../src/store/decisions.ts'
import { loadMeetings } from '../../src/store/meetings.ts'
import { loadPlaceables } from '../../src/store/placing.ts'

export interface Found {
  reports: string[]
  facts: unknown
  waits: string[]
  /** Of each meeting that it may be the same as, the reports. */
  maybe: string[]
}

const byReports = (a: Found, b: Found) => (a.reports.join(' ') < b.reports.join(' ') ? -1 : 1)
const numeric = (all: readonly string[]) => all.toSorted((a, b) => Number(a) - Number(b))

/** What is on record. */
export async function recorded(db: Db, ids: readonly string[]): Promise<Found[]> {
  const groups = Map.groupBy(await loadPlaceables(db, ids), ({ meetingId }) => meetingId ?? '')
  const reportsOf = (id: string) => numeric((groups.get(id) ?? []).map((report) => report.id))
  const meetings = await loadMeetings(db, [...groups.keys()])
  return meetings
    .map((meeting) => ({
      reports: reportsOf(meeting.id),
      facts: comparable(meeting, meeting.conflicts),
      waits: meeting.waits,
      maybe: meeting.maybe.map((id) => reportsOf(id).join(' ')).sort(),
    }))
    .sort(byReports)
}

/** What the reports and the decisions in force make, computed anew from nothing. */
export async function computed(db: Db, ids: readonly string[]): Promise<Found[]> {
  const clusters = clusterReports(
    (await loadPlaceables(db, ids)).map(toMeetingReport),
    await loadPairings(db, ids),
  )
  const reportsOf = (at: number) => numeric(clusters[at]!.reports.map(({ id }) => id))
  return clusters
    .map((cluster, at) => {
      const { facts, conflicts } = mergeFacts(cluster.reports)
      return {
        reports: reportsOf(at),
        facts: comparable(facts, conflicts),
        waits: whyWait(cluster),
        maybe: cluster.doubts.map((doubt) => reportsOf(doubt.cluster).join(' ')).sort(),
      }
    })
    .sort(byReports)
}

/** Records of people are numbered as they become known. */
function comparable(facts: Omit<Meeting, 'id'> | object, conflicts: Meeting['conflicts']) {
  const { people, place, date, datePrecision, endDate, notAfter, status, mode, kind, level } =
    facts as Meeting
  const { countries, organizations, host, chair, format, ordinal, topics, outcomes } = facts as Meeting
  const named = people.map(({ name, office, country, organization }) => [name, office, country, organization])
  const when = { date, datePrecision, endDate, notAfter }
  const what = { status, mode, kind, level, host, chair, format, ordinal, topics, outcomes }
  return { named, place, ...when, ...what, countries, organizations, conflicts }
}
