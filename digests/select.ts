// Changes since a brief's last digest, and what its chat was told → what the next digest says.
import type {
  DigestContent,
  DigestItem,
  DigestSection,
  ToldFacts,
  ToldRevision,
} from '../src/domain/digest.ts'
import type { Change, Meeting } from '../src/domain/meeting.ts'
import type { Followed } from '../src/domain/subscription.ts'
import type { CivilDate } from '../src/domain/vocabulary.ts'
import { compareFacts } from './compare-facts.ts'
import { groupOf, DEFAULT_INDEX, type FollowIndex } from './group-of.ts'
import { byRank } from './rank.ts'
import { sectionOf, sectionOfUntold } from './section-of.ts'
import { toldFacts } from './told-facts.ts'

/** In the order of reading. */
export const SECTIONS = [
  'new',
  'upcoming',
  'unconfirmed',
  'developments',
  'corrections',
] as const satisfies readonly DigestSection[]

/** Meetings that one digest shows; the rest is counted. */
export const DIGEST_LIMIT = 40

export interface DigestInput {
  /** Changes after the brief's last number, in any order. Others may be among them. */
  changes: readonly Change[]
  /**
   * Current records of the meetings that changed (a change of one that was joined into another names the other), and
   * of those this chat awaits: told as announced and not moved since.
   */
  meetings: readonly Meeting[]
  /** Everything this chat was told of these meetings, by any of its briefs. */
  told: readonly ToldRevision[]
  followed: readonly Followed[]
  /** The digest's scheduled day in the chat's zone. */
  localDate: CivilDate
  zone: string
  lastNumber: number
  /** Day of the brief's last digest. Awaited meetings whose day has passed since are shown as not confirmed, once. */
  lastLocalDate?: CivilDate | null
  limit?: number
  index?: FollowIndex
}

/**
 * Folds all changes of a meeting into its present state and compares that with what the chat knows. Whom a meeting
 * concerns is decided by what is followed today; only corrections go to everyone who was told. Corrections are never
 * left out by the limit: a reader who holds something wrong comes first.
 */
export function selectDigest(input: DigestInput): DigestContent {
  const changes = input.changes.filter((change) => change.number > input.lastNumber)
  const changed = new Set(changes.map((change) => change.meetingId))
  const told = Map.groupBy(input.told, ({ meetingId }) => meetingId)
  const items = distinct(input.meetings).flatMap((meeting) =>
    itemOf(meeting, knownOf(meeting, told.get(meeting.id) ?? []), changed.has(meeting.id), input),
  )
  const upTo = changes.reduce((highest, change) => Math.max(highest, change.number), input.lastNumber)
  return { localDate: input.localDate, zone: input.zone, ...limited(items, input), upTo }
}

export interface RecentInput {
  meetings: readonly Meeting[]
  followed: readonly Followed[]
  localDate: CivilDate
  zone: string
  /** Meetings of these last days, and all to come. */
  days: number
  /** The highest number there is: what comes later is the next digest's. */
  upTo: number
  limit?: number
  index?: FollowIndex
}

/**
 * For a chat that knows nothing yet or was away: held meetings of the last days and those to come. `more` counts
 * older ones among the meetings given and those beyond the limit.
 */
export function selectRecent(input: RecentInput): DigestContent {
  const items = distinct(input.meetings).flatMap((meeting): DigestItem[] => {
    const group = groupOf(meeting, input.followed, input.index)
    if (group === null || meeting.history || meeting.withdrawn) return []
    return [{ meeting, section: sectionOfUntold(meeting, input.localDate), group, before: null }]
  })
  const since = daysBefore(input.localDate, input.days)
  const recent = items.filter(({ meeting, section }) => section === 'upcoming' || meeting.latest >= since)
  const { items: shown, more } = limited(recent, input)
  return {
    localDate: input.localDate,
    zone: input.zone,
    items: shown,
    more: more + items.length - recent.length,
    upTo: input.upTo,
  }
}

function itemOf(
  meeting: Meeting,
  told: ToldRevision | null,
  changed: boolean,
  input: DigestInput,
): DigestItem[] {
  const before = told?.facts ?? null
  const moved = changed ? sectionOf(meeting, before, input.localDate) : null
  const section = moved ?? (isOverdue(meeting, before, input) ? 'unconfirmed' : null)
  const group = groupOf(meeting, input.followed, input.index ?? DEFAULT_INDEX)
  if (section === null || (group === null && section !== 'corrections')) return []
  return [{ meeting, section, group, before: section === 'unconfirmed' ? null : before }]
}

/** Told as announced, and its day went by between the last digest and this one. */
function isOverdue(
  meeting: Meeting,
  before: ToldFacts | null,
  { lastLocalDate, localDate }: DigestInput,
): boolean {
  if (before === null || lastLocalDate === undefined || lastLocalDate === null) return false
  const awaited = meeting.status === 'announced' && meeting.date !== null && !meeting.withdrawn
  return awaited && meeting.latest >= lastLocalDate && meeting.latest < localDate
}

function limited(
  items: readonly DigestItem[],
  { limit = DIGEST_LIMIT, followed }: { limit?: number; followed: readonly Followed[] },
): Pick<DigestContent, 'items' | 'more'> {
  const important = items.toSorted(
    (one, other) =>
      Number(other.section === 'corrections') - Number(one.section === 'corrections') ||
      byRank(one.meeting, other.meeting),
  )
  const corrections = items.filter((item) => item.section === 'corrections').length
  const shown = important.slice(0, Math.max(limit, corrections))
  return { items: inReadingOrder(shown, followed), more: items.length - shown.length }
}

function inReadingOrder(items: readonly DigestItem[], followed: readonly Followed[]): DigestItem[] {
  return items.toSorted(
    (one, other) =>
      SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) ||
      groupPlace(one, followed) - groupPlace(other, followed) ||
      byRank(one.meeting, other.meeting),
  )
}

/** Groups stand in the order in which their things were followed; what is followed no longer comes last. */
function groupPlace({ group }: DigestItem, followed: readonly Followed[]): number {
  return group === null ? followed.length : followed.indexOf(group)
}

/** The same meeting given twice is one. */
function distinct(meetings: readonly Meeting[]): Meeting[] {
  return [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()]
}

/**
 * What a chat knows of a meeting. It may have been told of several records that turned out to be one: what it holds wrong of
 * any of them is what it must hear.
 */
function knownOf(meeting: Meeting, told: readonly ToldRevision[]): ToldRevision | null {
  const inOrder = told.toSorted((one, other) => one.number - other.number)
  const latest = [...new Map(inOrder.map((one) => [one.record ?? one.meetingId, one])).values()]
  const now = toldFacts(meeting)
  return latest.find(({ facts }) => compareFacts(facts, now).length > 0) ?? latest.at(-1) ?? null
}

/** Civil arithmetic: UTC knows no clock changes. */
function daysBefore(date: CivilDate, days: number): CivilDate {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - days)
  return instant.toISOString().slice(0, 10)
}
