// A brief that was never served → its first digest: the last days at once, stored and told like any other.
import { renderMessages } from '../../digests/render-messages.ts'
import { selectRecent } from '../../digests/select.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import { FOLLOW_INDEX } from '../jobs/compose-digest.ts'
import { digestWords } from '../jobs/digest-words.ts'
import { addDays } from '../meetings/civil-date.ts'
import { localTime } from '../schedule/local-time.ts'
import { loadBrief, updateBrief } from '../store/briefs.ts'
import { currentNumber } from '../store/changes.ts'
import { inTransaction } from '../store/db.ts'
import { writeDigest } from '../store/digests.ts'
import { findMeetings } from '../store/find-meetings.ts'
import { lockChat } from '../store/lock-chat.ts'
import { withFormats } from './followed-query.ts'
import type { Turn } from './turn.ts'

/** How far the first digest looks back. */
const DAYS = 7
const NOTHING_TOLD = 0

/**
 * Stores the first digest of a brief with its messages, once in the brief's life: what it tells is recorded as told,
 * so that the next morning's digest repeats none of it. `empty`: there was nothing to tell, and that is recorded too.
 */
export async function writeFirstDigest(
  { ports: { store }, chat, now }: Turn,
  briefId: string,
): Promise<'written' | 'empty' | 'already'> {
  const localDate = localTime(now, chat.zone).date
  return inTransaction(store.db, async (tx) => {
    await lockChat(tx, chat.id)
    const brief = await loadBrief(tx, briefId)
    if (brief === null || brief.lastLocalDate !== null) return 'already'
    // The number first: what changes after it is news for the next digest.
    const upTo = await currentNumber(tx)
    const followed = withFormats(brief.followed)
    const meetings = [
      ...(await findMeetings(tx, { followed, from: addDays(localDate, -DAYS) })),
      ...(await findMeetings(tx, { followed, upcoming: localDate })),
    ]
    const content = selectRecent({
      meetings,
      followed: brief.followed,
      localDate,
      zone: chat.zone,
      days: DAYS,
      upTo,
      index: FOLLOW_INDEX,
    })
    const document = digestWords(content, chat.locale)
    const payloads = document === null ? [] : renderMessages(document, chat.form)
    // The chat knows nothing yet. Should the person leave before it arrives, it is taken back as far as that.
    await updateBrief(tx, briefId, { lastNumber: NOTHING_TOLD })
    const { outcome } = await writeDigest(tx, {
      briefId,
      localDate,
      slot: 'first',
      content,
      locale: chat.locale,
      form: chat.form,
      fromNumber: NOTHING_TOLD,
      toNumber: upTo,
      payloads,
      told: content.items.map(({ meeting }) => ({
        meetingId: meeting.id,
        number: meeting.number,
        facts: toldFacts(meeting),
      })),
      now,
    })
    if (outcome !== 'written') throw new Error(`a first digest was ${outcome} under the chat's lock`)
    return payloads.length > 0 ? 'written' : 'empty'
  })
}
