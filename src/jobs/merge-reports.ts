// report → meeting: gives a report to the meeting it tells of, or makes a new one, and numbers what readers can see of it.
import type { MeetingFacts } from '../domain/report.ts'
import type { Standing } from '../domain/source.ts'
import { reportBlocks } from '../meetings/blocks.ts'
import { addDays, civilDay } from '../meetings/civil-date.ts'
import { reportRange } from '../meetings/date-range.ts'
import { findChanges } from '../meetings/find-changes.ts'
import { isHistory } from '../meetings/is-history.ts'
import { matchVersions } from '../meetings/match-versions.ts'
import { sidesOf } from '../meetings/meeting-report.ts'
import type { KnownMeeting, MeetingReport, PublisherRole } from '../meetings/meeting-report.ts'
import { mergeFacts } from '../meetings/merge-facts.ts'
import { foldPerson, personKey } from '../meetings/person-key.ts'
import { placeReport } from '../meetings/place-report.ts'
import type { Placing } from '../meetings/place-report.ts'
import { lockBlocks } from '../store/blocks.ts'
import { recordChanges } from '../store/changes.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { createMeeting, loadCandidates, loadMeeting, updateMeeting } from '../store/meetings.ts'
import type { MeetingDraft } from '../store/meetings.ts'
import type { Store } from '../store/open.ts'
import { findOrCreatePerson } from '../store/people.ts'
import {
  isReread,
  loadArticleReports,
  loadPlacedReports,
  loadReport,
  markPlaced,
  markReport,
  supersedeReport,
} from '../store/reports.ts'
import type { StoredReport } from '../store/reports.ts'

/** known: placed before. review: an editor decides. gone: refused, superseded or never there. */
export type Merged =
  | { outcome: 'created' | 'joined' | 'corrected' | 'known'; meetingId: string }
  | { outcome: 'review'; reason: ReviewReason }
  | { outcome: 'gone' }

export type ReviewReason = Extract<Placing, { review: string[] }>['reason'] | 'read-anew'

/** How far around a report's days a meeting on record may lie: an announced one can have been moved by a season. */
const SEARCH_DAYS = 100

/**
 * Places one report in one transaction: whoever could make the same meeting waits at the blocks, and the change
 * numbers are taken last. Run twice it does nothing the second time.
 */
export async function mergeReport({ db, clock }: Pick<Store, 'db' | 'clock'>, id: string): Promise<Merged> {
  return inTransaction(db, async (tx) => {
    const asked = await loadReport(tx, id)
    if (asked === null) return { outcome: 'gone' }
    const told = toMeetingReport(asked)
    await lockBlocks(tx, [`article/${asked.article.articleId}`, ...reportBlocks(told)])
    // Looked at again, now that nobody else can be placing it.
    const report = await loadReport(tx, id)
    if (report === null || report.state !== 'unplaced') return settledBefore(report)

    const older = await correctedBy(tx, report)
    const placing: Placing | { review: string[]; reason: 'read-anew' } =
      older !== null
        ? { join: older.meetingId!, reasons: ['changed-article'] }
        : (await isReread(tx, report.versionId, report.ruleset))
          ? { review: [], reason: 'read-anew' }
          : placeReport(told, await loadKnown(tx, told))
    if ('review' in placing) {
      await markReport(tx, id, 'review')
      return { outcome: 'review', reason: placing.reason }
    }
    const now = clock.now()
    if (older !== null) await supersedeReport(tx, older.id, id)
    if ('create' in placing) return { outcome: 'created', meetingId: await release(tx, report, null, now) }
    const meetingId = await release(tx, report, placing.join, now)
    return { outcome: older === null ? 'joined' : 'corrected', meetingId }
  })
}

function settledBefore(report: StoredReport | null): Merged {
  if (report?.state === 'placed' && report.meetingId !== null)
    return { outcome: 'known', meetingId: report.meetingId }
  return report?.state === 'review' ? { outcome: 'review', reason: 'low-confidence' } : { outcome: 'gone' }
}

/** The report of the article's earlier wording that this one takes the place of. */
async function correctedBy(tx: Db, report: StoredReport): Promise<StoredReport | null> {
  const all = await loadArticleReports(tx, report.article.articleId)
  const older = all.filter(
    ({ state, versionId }) => state === 'placed' && Number(versionId) < Number(report.versionId),
  )
  if (older.length === 0) return null
  const newer = all.filter(
    ({ versionId, ruleset }) => versionId === report.versionId && ruleset === report.ruleset,
  )
  const match = matchVersions(older.map(toMeetingReport), newer.map(toMeetingReport)).get(report.id)
  return older.find(({ id }) => id === match) ?? null
}

async function loadKnown(tx: Db, report: MeetingReport): Promise<KnownMeeting[]> {
  const { earliest, latest } = reportRange(report)
  const candidates = await loadCandidates(tx, {
    from: addDays(earliest, -SEARCH_DAYS),
    to: addDays(latest, SEARCH_DAYS),
    participants: sidesOf(report.meeting),
    format: report.meeting.format,
  })
  const known: KnownMeeting[] = []
  for (const meeting of candidates) {
    if (meeting.withdrawn) continue
    const reports = (await loadPlacedReports(tx, meeting.id)).map(toMeetingReport)
    known.push({ id: meeting.id, facts: meeting, reports })
  }
  return known
}

/** Adds the report to its meeting (null: a new one), merges all it has, and numbers what readers can see change. */
async function release(tx: Db, report: StoredReport, joined: string | null, now: Date): Promise<string> {
  if (joined !== null) await lockBlocks(tx, [`meeting/${joined}`])
  const before = joined === null ? null : await loadMeeting(tx, joined)
  const others = before === null ? [] : await loadPlacedReports(tx, before.id)
  const reports = [...others, report].map(toMeetingReport) as [MeetingReport, ...MeetingReport[]]
  const { facts, implied, earliest, latest } = mergeFacts(reports)
  // What readers were told as news does not become history by getting old.
  const history =
    (before?.history ?? true) && isHistory({ ...facts, earliest, latest }, reports, civilDay(now))
  const draft: MeetingDraft = {
    ...facts,
    people: await withRecords(tx, facts.people, now),
    implied,
    earliest,
    latest,
    history,
  }
  let id = before?.id
  if (id === undefined) id = await createMeeting(tx, draft, now)
  else await updateMeeting(tx, id, draft, now)
  await markPlaced(tx, report.id, id, now)

  const changes = findChanges(
    before && { facts: before, history: before.history, withdrawn: before.withdrawn },
    {
      facts,
      history,
      withdrawn: before?.withdrawn ?? false,
    },
  )
  await recordChanges(
    tx,
    changes.map(({ type, field, before, after }) => ({
      meetingId: id,
      type,
      before: field && { [field]: before },
      after: field && { [field]: after },
      at: now,
    })),
  )
  return id
}

async function withRecords(
  tx: Db,
  people: MeetingFacts['people'],
  now: Date,
): Promise<MeetingDraft['people']> {
  const known: MeetingDraft['people'] = []
  for (const person of people) {
    const side = person.country ?? person.organization
    const { surnames } = foldPerson(person.name)
    const keys = { surnameKey: surnames[0] ?? '', nameKey: personKey(person.name) }
    const personId =
      side === null ? null : await findOrCreatePerson(tx, { name: person.name, side, ...keys }, now)
    known.push({ ...person, personId })
  }
  return known
}

/** A ministry tells of its own meetings first-hand; commentary tells what it heard. */
const ROLES: Partial<Record<Standing, PublisherRole>> = {
  ministry: 'official',
  organization: 'official',
  agency: 'agency',
}

function withRole(publisher: StoredReport['publisher']): MeetingReport['article']['publisher'] {
  if (publisher === null) return null
  const { standing, ...known } = publisher
  return { ...known, role: (standing === null ? undefined : ROLES[standing]) ?? 'outlet' }
}

function toMeetingReport(report: StoredReport): MeetingReport {
  const { id, article, hash, publisher, receivedAt, archive, meeting } = report
  return {
    id,
    article: {
      id: article.articleId,
      textHash: hash,
      publisher: withRole(publisher),
      published: article.published,
      received: civilDay(receivedAt),
      language: article.language,
      archive,
    },
    meeting,
  }
}
