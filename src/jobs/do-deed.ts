// What an editor decides → an act in the audit trail, decisions that hold from now on, and the record in line with them.
import type { Deed, DeedOutcome } from '../domain/review.ts'
import type { MeetingFacts } from '../domain/report.ts'
import { canonical } from '../meetings/cluster-reports.ts'
import { addAct, keepOverrulers, loadAct, loadReach, markUndone } from '../store/acts.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { addDecisions, loadRulings, overrule } from '../store/decisions.ts'
import type { NewDecision, Overruled } from '../store/decisions.ts'
import { followRedirects, loadMeeting } from '../store/meetings.ts'
import type { Store } from '../store/open.ts'
import {
  loadComponents,
  loadOfMeetings,
  loadPlaceable,
  loadPlaceables,
  uniteComponents,
} from '../store/placing.ts'
import type { PlaceableReport } from '../store/placing.ts'
import { markReport } from '../store/reports.ts'
import { closeComplaints, reopenComplaints } from '../store/review.ts'
import { holdComponents } from './hold-components.ts'
import { undoOffice } from './appoint-editor.ts'
import { holdPlace, placeReport, supersededBy } from './merge-reports.ts'
import { settleComponent } from './settle-component.ts'
import type { Settling } from './settle-component.ts'
import { takeReportAway } from './take-report-away.ts'
import { toMeetingReport } from './to-meeting-report.ts'

/** Who does it: Telegram's id of an editor; null: the command line. Whether they may is asked before. */
export type Actor = number | null

interface Consequences {
  meetingId: string | null
  decisions: NewDecision[]
  overruled: Overruled[]
  /** Meetings whose reports must be clustered anew. */
  meetings: string[]
}

/**
 * Does one deed in one transaction; nothing of it is done where it is refused. What it decides holds in every later merge
 * and re-reading, until `undoDeed` or a later deed says otherwise.
 */
export async function doDeed(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  actor: Actor,
  deed: Deed,
): Promise<DeedOutcome> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    if (deed.kind === 'close') return closeAll(tx, actor, deed.meetingId, now)
    if (deed.kind === 'accept' || deed.kind === 'pass-over') return decideReading(tx, actor, deed, now)
    // Held before anything is read: what it is about must not move until it is decided.
    await holdMeetings(tx, 'otherId' in deed ? [deed.meetingId, deed.otherId] : [deed.meetingId])
    const result = await consequencesOf(tx, deed)
    if ('ok' in result) return result
    const { meetingId, decisions, overruled, meetings } = result
    const { kind, ...facts } = deed
    const actId = await addAct(tx, { telegramId: actor, kind, meetingId, facts }, now)
    const overrulers = {}
    for (const one of overruled) Object.assign(overrulers, await overrule(tx, actId, one))
    await keepOverrulers(tx, actId, overrulers)
    await addDecisions(tx, actId, decisions)
    await settleMeetings(tx, meetings, { now, cause: { act: actId } })
    return { ok: true, actId, meetingId }
  })
}

/** Takes an act back: what it decided no longer holds, and what it overruled does again. */
export async function undoDeed(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  actor: Actor,
  actId: string,
): Promise<DeedOutcome> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const act = await loadAct(tx, actId)
    if (act === null) return UNKNOWN
    // What was accepted has taken the place of what was read before: there is nothing to go back to.
    if (act.kind === 'accept') return NOTHING
    const reach = await loadReach(tx, actId)
    const reports = await loadPlaceables(tx, reach.reportIds)
    const meetings = [...reach.meetingIds, ...reports.flatMap(({ meetingId }) => meetingId ?? [])]
    await holdMeetings(tx, meetings)
    if (!(await markUndone(tx, actId, actor, now))) return NOTHING
    if (act.kind === 'add') {
      await takeReportAway(tx, String(act.facts['reportId']), { now, cause: { act: actId } })
      return { ok: true, actId, meetingId: act.meetingId }
    }
    if (act.kind === 'appoint' || act.kind === 'dismiss') await undoOffice(tx, act, actor, now)
    if (act.kind === 'close' && act.meetingId !== null) await reopenComplaints(tx, act.meetingId, act.at)
    if (act.kind === 'pass-over') await markReport(tx, String(act.facts['reportId']), 'review')
    await settleMeetings(tx, meetings, { now, cause: { act: actId }, undone: actId })
    return { ok: true, actId, meetingId: act.meetingId }
  })
}

type Refused = Extract<DeedOutcome, { ok: false }>
type Recorded = Exclude<Deed, { kind: 'close' } | { kind: 'accept' } | { kind: 'pass-over' }>

const UNKNOWN: Refused = { ok: false, reason: 'unknown' }
const NOTHING: Refused = { ok: false, reason: 'nothing' }

async function consequencesOf(tx: Db, deed: Recorded): Promise<Consequences | Refused> {
  const meeting = await loadMeeting(tx, deed.meetingId)
  if (meeting === null) return UNKNOWN
  const { id, number, waits } = meeting
  if (deed.kind === 'join' || deed.kind === 'part') return pairing(tx, deed, id)
  if (deed.kind === 'split') return splitting(tx, deed.articleIds, id)
  if (deed.kind === 'mend') return mending(deed.values, id)
  const withdrawn = (await loadRulings(tx, [id])).get(id)?.withdrawn ?? false
  const isShown = !withdrawn && number > 0 && waits.length === 0
  if (deed.kind === 'release')
    return isShown ? NOTHING : ofOne(id, [{ kind: 'released', meetingId: id }], ['withdrawn'])
  if (deed.kind === 'withdraw')
    return withdrawn ? NOTHING : ofOne(id, [{ kind: 'withdrawn', meetingId: id }], ['released'])
  return withdrawn ? ofOne(id, [], ['withdrawn']) : NOTHING
}

function ofOne(id: string, decisions: NewDecision[], overruled: NewDecision['kind'][]): Consequences {
  return { meetingId: id, decisions, overruled: [{ meetingId: id, kinds: overruled }], meetings: [id] }
}

function mending(values: Partial<MeetingFacts>, id: string): Consequences | Refused {
  const fields = Object.keys(values) as (keyof MeetingFacts)[]
  if (fields.length === 0) return NOTHING
  return {
    meetingId: id,
    decisions: fields.map((field) => ({ kind: 'value', meetingId: id, field, value: values[field] })),
    overruled: fields.map((field) => ({ meetingId: id, kinds: ['value'], field })),
    meetings: [id],
  }
}

async function pairing(
  tx: Db,
  { kind, otherId }: Extract<Deed, { kind: 'join' } | { kind: 'part' }>,
  id: string,
): Promise<Consequences | Refused> {
  const other = await loadMeeting(tx, otherId)
  if (other === null) return UNKNOWN
  if (other.id === id) return NOTHING
  const [ours, theirs] = [await reportsOf(tx, id), await reportsOf(tx, other.id)]
  if (ours.length === 0 || theirs.length === 0) return UNKNOWN
  const sides = { within: ours, against: theirs }
  const decisions = kind === 'join' ? chain([...ours, ...theirs]) : [apart(ours[0]!, theirs[0]!)]
  const kinds: NewDecision['kind'][] = kind === 'join' ? ['apart'] : ['together']
  return { meetingId: id, decisions, overruled: [{ kinds, ...sides }], meetings: [id, other.id] }
}

async function splitting(tx: Db, articleIds: readonly string[], id: string): Promise<Consequences | Refused> {
  const reports = await loadOfMeetings(tx, [id])
  const leaving = reports.filter(({ articleId }) => articleIds.includes(articleId))
  if (leaving.length === 0) return UNKNOWN
  if (leaving.length === reports.length) return { ok: false, reason: 'whole' }
  const gone = ordered(leaving)
  const kept = ordered(reports.filter((report) => !leaving.includes(report)))
  return {
    meetingId: id,
    decisions: [...chain(gone), ...chain(kept), apart(gone[0]!, kept[0]!)],
    // Also by what was taken back since they were joined.
    overruled: [{ kinds: ['together'], within: gone, against: 'others' }],
    meetings: [id],
  }
}

/** Neighbours in a chain make all of them one. */
function chain(reportIds: readonly string[]): NewDecision[] {
  return reportIds
    .slice(1)
    .map((id, index) => ({ kind: 'together', oneReport: reportIds[index]!, otherReport: id }))
}

function apart(oneReport: string, otherReport: string): NewDecision {
  return { kind: 'apart', oneReport, otherReport }
}

async function reportsOf(tx: Db, meetingId: string): Promise<string[]> {
  return ordered(await loadOfMeetings(tx, [meetingId]))
}

function ordered(reports: readonly PlaceableReport[]): string[] {
  return canonical(reports.map(toMeetingReport)).map(({ id }) => id)
}

/** Ids of these meetings, or of those that they are part of by now; nobody else changes them before the transaction ends. */
async function holdMeetings(tx: Db, meetingIds: readonly string[]): Promise<string[]> {
  for (;;) {
    const ids = await followRedirects(tx, meetingIds)
    await holdComponents(tx, await loadOfMeetings(tx, ids))
    // While this waited for its turn another may have joined them to others.
    const now = await followRedirects(tx, meetingIds)
    if (now.join(' ') === ids.join(' ')) return now
  }
}

/** Clusters the components of these meetings anew, as one: what editors joined may have lain in two. */
async function settleMeetings(tx: Db, meetingIds: readonly string[], settling: Settling): Promise<void> {
  const held = await holdMeetings(tx, meetingIds)
  const reports = await loadOfMeetings(tx, held)
  if (reports.length === 0) return
  const componentIds = await holdComponents(tx, reports)
  await uniteComponents(tx, componentIds as [string, ...string[]])
  const all = await loadComponents(tx, componentIds)
  await settleComponent(tx, all, { ...settling, touched: held })
}

async function closeAll(tx: Db, actor: Actor, meetingId: string, now: Date): Promise<DeedOutcome> {
  const [id] = await followRedirects(tx, [meetingId])
  if (id === undefined || (await closeComplaints(tx, id, now)) === 0) return NOTHING
  const actId = await addAct(tx, { telegramId: actor, kind: 'close', meetingId: id, facts: {} }, now)
  return { ok: true, actId, meetingId: id }
}

async function decideReading(
  tx: Db,
  actor: Actor,
  { kind, reportId }: Extract<Deed, { kind: 'accept' } | { kind: 'pass-over' }>,
  now: Date,
): Promise<DeedOutcome> {
  const asked = await loadPlaceable(tx, reportId)
  if (asked === null) return UNKNOWN
  await holdPlace(tx, asked)
  // Looked at again, now that nobody else can be deciding it.
  const report = await loadPlaceable(tx, reportId)
  if (report?.state !== 'review') return NOTHING
  const older = await supersededBy(tx, report)
  const meetingId = older?.meetingId ?? null
  const actId = await addAct(tx, { telegramId: actor, kind, meetingId, facts: { reportId } }, now)
  if (kind === 'pass-over') {
    await markReport(tx, reportId, 'refused')
    return { ok: true, actId, meetingId }
  }
  const placed = await placeReport(tx, report, older, { now, cause: { act: actId } })
  return { ok: true, actId, meetingId: 'meetingId' in placed ? placed.meetingId : null }
}
