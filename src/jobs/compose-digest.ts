// A brief and everything numbered since its last digest → what the next one says, in messages ready to be sent.
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { digestDocument } from '../../digests/digest-document.ts'
import type { FollowIndex } from '../../digests/group-of.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import type { MessagePayload } from '../../digests/render-messages.ts'
import { selectDigest } from '../../digests/select.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { DigestContent, ToldRevision } from '../domain/digest.ts'
import type { Change } from '../domain/meeting.ts'
import type { Brief, Chat } from '../domain/subscription.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { formatById } from '../gazetteer/formats.ts'
import { loadChangesAfter } from '../store/changes.ts'
import type { Db } from '../store/db.ts'
import { loadMeetings } from '../store/meetings.ts'
import { loadTold } from '../store/told.ts'

export interface ComposedDigest {
  content: DigestContent
  /** None where there is nothing to say. */
  payloads: MessagePayload[]
  told: ToldRevision[]
  /** The last number it covers. */
  toNumber: number
}

/** After a pause or a block, changes of this many days before the return are told; older ones are counted. */
const RETURN_DAYS = 7
const DAY = 86_400_000

/** What a meeting answers to beyond its own fields. */
export const FOLLOW_INDEX: FollowIndex = {
  personCode: (person) => person.personId ?? person.name,
  formatOrganization: (format) => formatById(format)?.organization ?? null,
}

/**
 * Composes what `brief` is owed after number `fromNumber`. Reads only; the caller stores it. `preview` says in the
 * message that the real digest still comes; with `asOf`, changes after that instant are left out.
 */
export async function composeDigest(
  db: Db,
  {
    brief,
    chat,
    localDate,
    fromNumber,
    preview = false,
    asOf,
  }: {
    brief: Brief
    chat: Chat
    localDate: CivilDate
    fromNumber: number
    preview?: boolean
    asOf?: Date
  },
): Promise<ComposedDigest> {
  const later = await loadChangesAfter(db, fromNumber)
  const changes = asOf === undefined ? later : later.filter(({ at }) => at <= asOf)
  const meetings = await loadMeetings(db, [...new Set(changes.map(({ meetingId }) => meetingId))])
  const told = await loadTold(
    db,
    brief.chatId,
    meetings.map(({ id }) => id),
  )
  const select = (changes: readonly Change[]): DigestContent =>
    selectDigest({
      changes,
      meetings,
      told,
      followed: brief.followed,
      localDate,
      zone: chat.zone,
      lastNumber: fromNumber,
      index: FOLLOW_INDEX,
    })
  const since = new Date(brief.activeSince.getTime() - RETURN_DAYS * DAY)
  const everything = select(changes)
  const recent = select(changes.filter(({ at }) => at >= since))
  const content = {
    ...recent,
    more: recent.more + (everything.items.length + everything.more) - (recent.items.length + recent.more),
    upTo: everything.upTo,
  }
  const document = digestDocument(content, chat.locale, {
    names: gazetteerNames(chat.locale),
    preview,
    moreData: 'recent',
  })
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
