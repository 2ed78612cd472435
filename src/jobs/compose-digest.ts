// A brief and everything numbered since its last digest → what the next one says, in messages ready to be sent.
import { DEFAULT_INDEX } from '../../digests/group-of.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import type { MessagePayload } from '../../digests/render-messages.ts'
import { selectDigest } from '../../digests/select.ts'
import type { DigestInput } from '../../digests/select.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { DigestContent, ToldRevision } from '../domain/digest.ts'
import type { Change, Meeting } from '../domain/meeting.ts'
import type { Brief, Chat } from '../domain/subscription.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { loadChangesAfter } from '../store/changes.ts'
import type { Db } from '../store/db.ts'
import { loadMeetings } from '../store/meetings.ts'
import { loadAwaited, loadTold } from '../store/told.ts'
import { digestWords } from './digest-words.ts'

export interface ComposedDigest {
  content: DigestContent
  /** None where there is nothing to say. */
  payloads: MessagePayload[]
  told: ToldRevision[]
  /** The last number it covers. */
  toNumber: number
}

/** Changes after some number, and the present records of the meetings they are of. */
export interface News {
  changes: readonly Change[]
  meetings: readonly Meeting[]
}

export interface DigestRequest {
  brief: Brief
  chat: Chat
  /** The digest's scheduled day in the chat's zone. */
  localDate: CivilDate
  fromNumber: number
  /** Announced meetings whose day has passed since this one are shown as not confirmed; the brief's last day if not given. */
  awaitedSince?: CivilDate | null
  /** Says in the message that the real digest still comes. */
  preview?: boolean
  /** Leaves out changes after this instant. */
  asOf?: Date
}

/** After a pause or a block, changes of this many days before the return are told; older ones are counted. */
const RETURN_DAYS = 7
const DAY = 86_400_000

/** Whom a meeting answers to; what else selects meetings for a chat must use the same. */
export const FOLLOW_INDEX = DEFAULT_INDEX

/** Reads the changes first: the records are then at least as new as they are. */
export async function loadNews(db: Db, afterNumber: number): Promise<News> {
  const changes = await loadChangesAfter(db, afterNumber)
  const ids = new Set(changes.map(({ meetingId }) => meetingId))
  return { changes, meetings: await loadMeetings(db, [...ids]) }
}

/**
 * Composes what a brief is owed after number `fromNumber`. Reads only; the caller stores it. `news` may begin earlier
 * and serve many briefs.
 */
export async function composeDigest(db: Db, request: DigestRequest, news?: News): Promise<ComposedDigest> {
  const { brief, chat, localDate, fromNumber, preview, asOf } = request
  const { awaitedSince = brief.lastLocalDate } = request
  const all = news ?? (await loadNews(db, fromNumber))
  const changes = all.changes.filter(
    ({ number, at }) => number > fromNumber && (asOf === undefined || at <= asOf),
  )
  const changed = new Set(changes.map(({ meetingId }) => meetingId))
  const awaited =
    awaitedSince === null ? [] : await loadAwaited(db, chat.id, { from: awaitedSince, before: localDate })
  const meetings = [
    ...all.meetings.filter(({ id }) => changed.has(id)),
    ...(await loadMeetings(
      db,
      awaited.filter((id) => !changed.has(id)),
    )),
  ]
  const told = await loadTold(
    db,
    chat.id,
    meetings.map(({ id }) => id),
  )
  const content = selectSince(new Date(brief.activeSince.getTime() - RETURN_DAYS * DAY), {
    changes,
    meetings,
    told,
    followed: brief.followed,
    localDate,
    zone: chat.zone,
    lastNumber: fromNumber,
    lastLocalDate: awaitedSince,
    index: FOLLOW_INDEX,
  })
  const document = digestWords(content, chat.locale, preview)
  return {
    content,
    payloads: document === null ? [] : renderMessages(document, chat.form),
    told: content.items.map(({ meeting }) => ({
      meetingId: meeting.id,
      number: meeting.number,
      facts: toldFacts(meeting),
    })),
    toNumber: content.upTo,
  }
}

/** What moved last before `since` is only counted, except where the reader holds something wrong. */
function selectSince(since: Date, input: DigestInput): DigestContent {
  const newest = new Map(input.changes.map(({ meetingId, at }) => [meetingId, at]))
  if ([...newest.values()].every((at) => at >= since)) return selectDigest(input)
  const all = selectDigest({ ...input, limit: Infinity })
  const old = all.items.filter(({ meeting, section }) => {
    const at = newest.get(meeting.id)
    return at !== undefined && at < since && section !== 'corrections'
  })
  const left = new Set(old.map(({ meeting }) => meeting.id))
  const recent = selectDigest({ ...input, meetings: input.meetings.filter(({ id }) => !left.has(id)) })
  return { ...recent, more: recent.more + old.length }
}
