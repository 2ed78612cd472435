// The reports of one component, after something about them changed → the meetings on record, brought in line with them.
import { assignIds } from '../meetings/assign-ids.ts'
import type { Assignment } from '../meetings/assign-ids.ts'
import { civilDay } from '../meetings/civil-date.ts'
import { clusterReports } from '../meetings/cluster-reports.ts'
import type { Cluster } from '../meetings/cluster-reports.ts'
import { findChanges } from '../meetings/find-changes.ts'
import type { VisibleChange, VisibleMeeting } from '../meetings/find-changes.ts'
import { isHistory } from '../meetings/is-history.ts'
import { mergeFacts } from '../meetings/merge-facts.ts'
import { whyWait } from '../meetings/why-wait.ts'
import type { WaitReason } from '../domain/review.ts'
import { recordChanges } from '../store/changes.ts'
import type { Cause, NewChange } from '../store/changes.ts'
import type { Db } from '../store/db.ts'
import { loadPairings, loadRulings } from '../store/decisions.ts'
import type { Rulings } from '../store/decisions.ts'
import { loadMeetingRecords } from '../store/meeting-records.ts'
import type { MeetingRecord } from '../store/meeting-records.ts'
import { joinMeetings, reviveMeeting, withdrawMeeting } from '../store/meetings.ts'
import { createMeeting, updateMeeting } from '../store/save-meeting.ts'
import type { MeetingDraft } from '../store/save-meeting.ts'
import { findFormerMeeting, loadMovedBy, moveReports } from '../store/placing.ts'
import type { NewPlace, PlaceableReport } from '../store/placing.ts'
import { withRecords } from './name-people.ts'
import { toMeetingReport } from './to-meeting-report.ts'

export interface Settling {
  now: Date
  /** What brought the change. */
  cause: Cause
  /** Meetings to be written anew though their reports are as they were: an editor decided something of them. */
  touched?: readonly string[]
  /** Meetings that a report was taken away from: one that has none left is withdrawn. */
  emptied?: readonly string[]
  /** The act that was taken back: records that it made part of others are themselves again where their reports part. */
  undone?: string
}

export interface Settled {
  /** Where each report is: report id → meeting id. */
  meetingOf: Map<string, string>
  /** Why each of these meetings waits for an editor; none: it does not. */
  waits: Map<string, WaitReason[]>
}

const NO_RULINGS: Rulings = { values: {}, withdrawn: false, released: false }

/**
 * Clusters the component anew and stores the difference to what is on record. `reports` are all of its reports; those
 * without a meeting are new. The caller holds the component's lock; numbers are taken last, so that nothing may follow in
 * the transaction.
 */
export async function settleComponent(
  tx: Db,
  reports: readonly PlaceableReport[],
  settling: Settling,
): Promise<Settled> {
  const placeOf = new Map(reports.map((report) => [report.id, report]))
  const pairings = reports.length > 1 ? await loadPairings(tx, [...placeOf.keys()]) : undefined
  const clusters = clusterReports(reports.map(toMeetingReport), pairings)
  const before = new Map(
    reports.flatMap(({ id, meetingId }) => (meetingId === null ? [] : [[id, meetingId] as const])),
  )
  const live = new Set(before.values())
  const former =
    settling.undone === undefined ? [] : await loadMovedBy(tx, settling.undone, [...before.keys()])
  const assigned = await assign(tx, clusters, new Map([...before, ...former]))
  const gone = [...live].flatMap((id) => {
    if (assigned.ids.includes(id)) return []
    return [[id, assigned.gone.get(id) ?? homeOf(id, clusters, before)] as const]
  })
  const ids = before.size > 0 ? await revive(tx, clusters, assigned.ids, live, settling.now) : assigned.ids
  const records = await loadRecords(tx, [
    ...new Set([...live, ...ids, ...(settling.touched ?? []), ...(settling.emptied ?? [])]),
  ])
  const settled: Settled = { meetingOf: new Map(), waits: new Map() }
  const changes: NewChange[] = []
  const places: NewPlace[] = []
  for (const [index, cluster] of clusters.entries()) {
    const joined = gone.flatMap(([id, home]) => (home === index ? [id] : []))
    const known = ids[index] ?? null
    const maybe = cluster.doubts.map((doubt) =>
      settled.meetingOf.get(clusters[doubt.cluster]!.reports[0].id)!,
    )
    const written = await writeMeeting(tx, { cluster, known, joined, maybe, records, before, settling })
    settled.waits.set(written.id, written.waits)
    changes.push(...written.changes)
    for (const { id } of cluster.reports) {
      settled.meetingOf.set(id, written.id)
      if (before.get(id) !== written.id || placeOf.get(id)?.state !== 'placed')
        places.push({
          reportId: id,
          meetingId: written.id,
          reasons: cluster.reasons.get(id) ?? [],
          actId: 'act' in settling.cause ? settling.cause.act : null,
        })
    }
  }
  await moveReports(tx, places, settling.now)
  for (const [id, home] of gone)
    await joinMeetings(tx, settled.meetingOf.get(clusters[home]!.reports[0].id)!, id, settling.now)
  changes.push(...(await withdrawEmpty(tx, records, settled, settling)))
  await recordChanges(tx, changes)
  return settled
}

/** Of a meeting that nobody tells of any more, whoever was told learns that it never was. */
async function withdrawEmpty(
  tx: Db,
  records: ReadonlyMap<string, Records>,
  { meetingOf }: Settled,
  { now, cause, emptied = [] }: Settling,
): Promise<NewChange[]> {
  const changes: NewChange[] = []
  for (const id of emptied) {
    const record = records.get(id)
    if (record === undefined || [...meetingOf.values()].includes(id)) continue
    await withdrawMeeting(tx, id, now)
    const { number, withdrawn, status } = record.meeting
    if (number > 0 && !withdrawn)
      changes.push({ meetingId: id, type: 'withdrawn', before: status, cause, at: now })
  }
  return changes
}

interface Records {
  meeting: MeetingRecord
  rulings: Rulings
}

async function loadRecords(tx: Db, known: readonly (string | null)[]): Promise<Map<string, Records>> {
  const ids = known.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const meetings = await loadMeetingRecords(tx, ids)
  const rulings = await loadRulings(tx, ids)
  return new Map(
    meetings.map((meeting) => [meeting.id, { meeting, rulings: rulings.get(meeting.id) ?? NO_RULINGS }]),
  )
}

/** The cluster that has most of a record's reports. */
function homeOf(record: string, clusters: readonly Cluster[], before: ReadonlyMap<string, string>): number {
  const own = new Map([...before].filter(([, id]) => id === record))
  return assignIds(clusters, own).ids.indexOf(record)
}

/** What never was takes nothing with it that readers know: of the two the known one stays. */
async function assign(
  tx: Db,
  clusters: readonly Cluster[],
  before: ReadonlyMap<string, string>,
): Promise<Assignment> {
  const assigned = assignIds(clusters, before)
  if (assigned.gone.size === 0) return assigned
  const kept = [...assigned.gone.values()].map((home) => assigned.ids[home]!)
  const records = await loadMeetingRecords(tx, [...new Set([...kept, ...assigned.gone.keys()])])
  const withdrawn = new Set(records.filter((record) => record.withdrawn).map(({ id }) => id))
  const known = records.filter(({ id, number }) => number > 0 && !withdrawn.has(id))
  const homes = new Set(known.map(({ id }) => assigned.gone.get(id)))
  const yielding = kept.filter((id) => withdrawn.has(id) && homes.has(assigned.ids.indexOf(id)))
  return yielding.length === 0 ? assigned : assignIds(clusters, before, new Set(yielding))
}

/** What was joined wrongly gets its own id back. */
async function revive(
  tx: Db,
  clusters: readonly Cluster[],
  assigned: readonly (string | null)[],
  live: ReadonlySet<string>,
  now: Date,
): Promise<(string | null)[]> {
  const reportsOf = ({ reports }: Cluster): string[] => reports.map(({ id }) => id)
  // These first: what is assigned to one part must not be found for another.
  for (const [index, id] of assigned.entries())
    if (id !== null && !live.has(id)) await reviveMeeting(tx, id, reportsOf(clusters[index]!), now)
  const ids = [...assigned]
  for (const [index, cluster] of clusters.entries()) {
    if (ids[index] !== null) continue
    const former = await findFormerMeeting(tx, reportsOf(cluster), [...live])
    if (former !== null) await reviveMeeting(tx, former, reportsOf(cluster), now)
    ids[index] = former
  }
  return ids
}

interface Writing {
  cluster: Cluster
  /** The record that it keeps. */
  known: string | null
  /** Records that become part of it. */
  joined: readonly string[]
  maybe: readonly string[]
  records: ReadonlyMap<string, Records>
  before: ReadonlyMap<string, string>
  settling: Settling
}

interface Written {
  id: string
  waits: WaitReason[]
  changes: NewChange[]
}

async function writeMeeting(tx: Db, writing: Writing): Promise<Written> {
  const { cluster, known, joined, maybe, records, settling } = writing
  const { now, cause } = settling
  const old = known === null ? null : (records.get(known) ?? null)
  const absorbed = joined.flatMap((id) => records.get(id) ?? [])
  const rulings = joinRulings(old?.rulings ?? NO_RULINGS, absorbed)

  const shown = [...(old === null ? [] : [old]), ...absorbed].filter(({ meeting }) => meeting.number > 0)
  const waits = rulings.withdrawn || rulings.released ? [] : whyWait(cluster)
  const isReleased = shown.length > 0 || (waits.length === 0 && !rulings.withdrawn)
  const { facts, implied, earliest, latest, conflicts } = mergeFacts(cluster.reports, rulings.values)
  // What readers were told as news does not become history by getting old.
  const history =
    shown.every(({ meeting }) => meeting.history) &&
    isHistory({ ...facts, earliest, latest }, cluster.reports, civilDay(now))
  if (known !== null && !isTouched(writing) && sameDoubts(old?.meeting, waits, maybe))
    return { id: known, waits, changes: [] }

  const draft: MeetingDraft = {
    ...facts,
    people: await withRecords(tx, facts.people, old?.meeting.people ?? [], now),
    implied,
    earliest,
    latest,
    history,
    withdrawn: rulings.withdrawn,
    confidence: Math.max(...cluster.reports.map(({ meeting }) => meeting.confidence)),
    waits,
    maybe,
    conflicts,
  }
  const id = known ?? (await createMeeting(tx, draft, now))
  if (known !== null) await updateMeeting(tx, known, draft, now, old?.meeting)
  const after: VisibleMeeting = { facts, history, withdrawn: rulings.withdrawn }
  const seen = shown.map(({ meeting }): VisibleMeeting => ({
    facts: meeting,
    history: meeting.history,
    withdrawn: meeting.withdrawn,
  }))
  const changes = isReleased ? visibleChanges(seen, after) : []
  return {
    id,
    waits,
    changes: changes.map(({ type, field, before, after: value }) => ({
      meetingId: id,
      type,
      before: field && { [field]: before },
      after: field && { [field]: value },
      cause,
      at: now,
    })),
  }
}

/** The value that stands for the meeting that stays; those of one that joins it fill what it leaves open. */
function joinRulings(own: Rulings, absorbed: readonly Records[]): Rulings {
  return absorbed.reduce(
    (all, { rulings }) => ({
      values: { ...rulings.values, ...all.values },
      withdrawn: all.withdrawn,
      released: all.released || rulings.released,
    }),
    own,
  )
}

/** Whoever was told of any of the records must learn what is different now. */
function visibleChanges(seen: readonly VisibleMeeting[], after: VisibleMeeting): VisibleChange[] {
  if (seen.length === 0) return findChanges(null, after)
  const changes = seen.flatMap((before) => findChanges(before, after))
  const unlike = new Map(changes.map((change) => [`${change.type} ${change.field ?? ''}`, change]))
  return [...unlike.values()]
}

function isTouched({ cluster, known, joined, before, settling }: Writing): boolean {
  if (joined.length > 0 || settling.touched?.includes(known!)) return true
  const was = [...before].filter(([, meetingId]) => meetingId === known).map(([id]) => id)
  const is = new Set(cluster.reports.map(({ id }) => id))
  return was.length !== is.size || was.some((id) => !is.has(id))
}

function sameDoubts(
  meeting: MeetingRecord | undefined,
  waits: readonly string[],
  maybe: readonly string[],
): boolean {
  if (meeting === undefined) return false
  return meeting.waits.join(' ') === waits.join(' ') && meeting.maybe.join(' ') === maybe.join(' ')
}
