// report → meeting: gives a report to the meeting it tells of, or makes a new one, and numbers what readers can see of it.
import { searchBlocks } from '../meetings/blocks.ts'
import { linkReports } from '../meetings/link-reports.ts'
import { matchVersions } from '../meetings/match-versions.ts'
import { sameReading } from '../meetings/same-reading.ts'
import type { WaitReason } from '../domain/review.ts'
import { lockBlocks } from '../store/blocks.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { loadWaits } from '../store/meetings.ts'
import type { Store } from '../store/open.ts'
import {
  findByKeys,
  loadComponents,
  loadPlaceable,
  loadWithArticle,
  saveKeys,
  succeedReport,
  uniteComponents,
} from '../store/placing.ts'
import type { PlaceableReport } from '../store/placing.ts'
import { markReport } from '../store/reports.ts'
import { holdComponents } from './hold-components.ts'
import { settleComponent } from './settle-component.ts'
import type { Settling } from './settle-component.ts'
import { toMeetingReport } from './to-meeting-report.ts'

/** known: placed before. review: an editor decides. gone: refused, superseded or never there. */
export type Merged =
  | {
      outcome: 'created' | 'joined' | 'corrected' | 'known'
      meetingId: string
      /** Why the meeting waits for an editor; none: readers are told of it. */
      waits: WaitReason[]
    }
  | { outcome: 'review'; reason: ReviewReason }
  | { outcome: 'gone' }

/** read-anew: other rules read something else in a text, and readers hear of that only from an editor. */
export type ReviewReason = 'read-anew'

/**
 * Places one report in one transaction: whoever could make the same meeting waits at the blocks, and the change
 * numbers are taken last. Run twice it does nothing the second time.
 */
export async function mergeReport({ db, clock }: Pick<Store, 'db' | 'clock'>, id: string): Promise<Merged> {
  return inTransaction(db, async (tx) => {
    const asked = await loadPlaceable(tx, id)
    if (asked === null) return { outcome: 'gone' }
    await holdPlace(tx, asked)
    // Looked at again, now that nobody else can be placing it.
    const ofArticle = await loadWithArticle(tx, id)
    const report = ofArticle.find((one) => one.id === id)
    if (report === undefined || report.state !== 'unplaced') return settledBefore(tx, report)

    const succession = findSuccession(report, ofArticle)
    if (succession === 'read-anew') {
      await markReport(tx, id, 'review')
      return { outcome: 'review', reason: 'read-anew' }
    }
    if ('newer' in succession) {
      await succeedReport(tx, report.id, succession.newer.id)
      return { outcome: 'gone' }
    }
    return placeReport(tx, report, succession.older, { now: clock.now(), cause: { report: id } })
  })
}

/** Nobody else places this report, one of its article or one that could be of the same meeting before the transaction ends. */
export async function holdPlace(tx: Db, report: PlaceableReport): Promise<void> {
  const keys = searchBlocks(toMeetingReport(report)).map(({ key }) => key)
  await lockBlocks(tx, [`article/${report.articleId}`, ...keys])
}

/** Places a report that nothing speaks against; `predecessor`: the one whose place it takes. The caller holds its place. */
export async function placeReport(
  tx: Db,
  report: PlaceableReport,
  predecessor: PlaceableReport | null,
  settling: Settling,
): Promise<Merged> {
  const keys = searchBlocks(toMeetingReport(report))
  const touched = [...(await linkedTo(tx, report, keys)), ...(predecessor === null ? [] : [predecessor])]
  const componentIds = await holdComponents(tx, touched)
  // Looked at again, now that nobody else can be moving it.
  const older = predecessor && (await loadPlaceable(tx, predecessor.id))
  if (older !== null) await succeedReport(tx, older.id, report.id)
  const others = await loadComponents(tx, componentIds)
  const [first, ...more] = componentIds
  const component = first === undefined ? report.id : await uniteComponents(tx, [first, ...more])
  await saveKeys(tx, report.id, component, keys)
  const heir = older === null ? report : { ...report, meetingId: older.meetingId }
  const { meetingOf, waits } = await settleComponent(tx, [...others, heir], {
    ...settling,
    touched: [...(settling.touched ?? []), ...(older?.meetingId == null ? [] : [older.meetingId])],
  })
  const meetingId = meetingOf.get(report.id)!
  const isKnown = others.some((other) => other.meetingId === meetingId)
  const outcome = older !== null ? 'corrected' : isKnown ? 'joined' : 'created'
  return { outcome, meetingId, waits: waits.get(meetingId) ?? [] }
}

async function settledBefore(tx: Db, report: PlaceableReport | undefined): Promise<Merged> {
  if (report?.state === 'placed' && report.meetingId !== null) {
    const { meetingId } = report
    return { outcome: 'known', meetingId, waits: await loadWaits(tx, meetingId) }
  }
  return report?.state === 'review' ? { outcome: 'review', reason: 'read-anew' } : { outcome: 'gone' }
}

/**
 * The report of the article's earlier wording that this one takes the place of, or that of a later one which has taken its
 * own already. What other rules read in the same wording takes its place where it says the same; otherwise an editor decides.
 */
function findSuccession(
  report: PlaceableReport,
  ofArticle: readonly PlaceableReport[],
): { older: PlaceableReport | null } | { newer: PlaceableReport } | 'read-anew' {
  const placed = ofArticle.filter(({ state }) => state === 'placed')
  const read = ofSameReading(ofArticle, report)
  const ofLater = placed.filter(({ versionId }) => Number(versionId) > Number(report.versionId))
  const newer = ofLater.find((later) => matching(later, read, ofLater)?.id === report.id)
  if (newer !== undefined) return { newer }
  if (!report.reread) return { older: matching(report, ofEarlierText(placed, report), read) }
  const older = matching(report, ofSameText(placed, report), read)
  return older !== null && sameReading(older.meeting, report.meeting) ? { older } : 'read-anew'
}

/**
 * What other rules read in the same wording, or its outlet told before, and this report tells instead; null where there is
 * nothing like it.
 */
export async function supersededBy(tx: Db, report: PlaceableReport): Promise<PlaceableReport | null> {
  const ofArticle = await loadWithArticle(tx, report.id)
  const placed = ofArticle.filter(({ state }) => state === 'placed')
  const read = ofSameReading(ofArticle, report)
  return (
    matching(report, ofSameText(placed, report), read) ??
    matching(report, ofEarlierText(placed, report), read)
  )
}

function ofEarlierText(placed: readonly PlaceableReport[], report: PlaceableReport): PlaceableReport[] {
  return placed.filter(({ versionId }) => Number(versionId) < Number(report.versionId))
}

function ofSameReading(ofArticle: readonly PlaceableReport[], report: PlaceableReport): PlaceableReport[] {
  return ofArticle.filter(
    ({ versionId, ruleset }) => versionId === report.versionId && ruleset === report.ruleset,
  )
}

function ofSameText(placed: readonly PlaceableReport[], report: PlaceableReport): PlaceableReport[] {
  return placed.filter(
    ({ versionId, ruleset }) => versionId === report.versionId && ruleset !== report.ruleset,
  )
}

/** The one of the older reports that this one of the newer takes the place of. */
function matching(
  report: PlaceableReport,
  older: readonly PlaceableReport[],
  newer: readonly PlaceableReport[],
): PlaceableReport | null {
  const matches = matchVersions(older.map(toMeetingReport), newer.map(toMeetingReport))
  return older.find(({ id }) => id === matches.get(report.id)) ?? null
}

async function linkedTo(
  tx: Db,
  report: PlaceableReport,
  keys: ReturnType<typeof searchBlocks>,
): Promise<PlaceableReport[]> {
  const near = (await findByKeys(tx, keys)).filter(({ id }) => id !== report.id)
  const areLinked = linkReports()
  const told = toMeetingReport(report)
  return near.filter((other) => areLinked(told, toMeetingReport(other)))
}
