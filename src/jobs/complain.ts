// A reader says that something is wrong with a meeting → a complaint for editors, who are told of it once.
import { lockBlocks } from '../store/blocks.ts'
import { countComplaintsOf, countOpenComplaints } from '../store/complaints.ts'
import { inTransaction } from '../store/db.ts'
import { allEditors } from '../store/editors.ts'
import { lockChat } from '../store/lock-chat.ts'
import { addNotice } from '../store/notices.ts'
import type { Store } from '../store/open.ts'
import { addComplaint } from '../store/review.ts'

/** Of one reader in 24 hours: whoever presses every button must not bury what others say. */
export const MOST_COMPLAINTS = 10
const DAY = 86_400_000

export interface NewComplaint {
  meetingId: string
  chatId: string
  /** What they chose or wrote. */
  text: string
  /** Those whom the settings name as editors; whom these appointed is told as well. */
  editors: readonly number[]
}

/** already: what this reader said of the meeting is still open. too-many: enough for a day. */
export type Complained = 'thanks' | 'already' | 'too-many'

/** Stores what a reader says. Editors are owed a notice by the first complaint of those that are open. */
export async function complain(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  { meetingId, chatId, text, editors }: NewComplaint,
): Promise<Complained> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    await lockChat(tx, chatId)
    if ((await countOpenComplaints(tx, meetingId, chatId)) > 0) return 'already'
    const yesterday = new Date(now.getTime() - DAY)
    if ((await countComplaintsOf(tx, chatId, yesterday)) >= MOST_COMPLAINTS) return 'too-many'
    await lockBlocks(tx, [`complaints/${meetingId}`])
    const isFirst = (await countOpenComplaints(tx, meetingId)) === 0
    await addComplaint(tx, { meetingId, chatId, text }, now)
    if (isFirst) {
      const notice = { kind: 'complaint', facts: { meetingId } }
      await addNotice(tx, await allEditors(tx, editors), notice, now)
    }
    return 'thanks'
  })
}
