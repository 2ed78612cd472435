// What readers said is wrong, counted: how often one of them, and of which meeting.
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

/** How many complaints a chat made since an instant, closed ones too. */
export async function countComplaintsOf(db: Db, chatId: string, since: Date): Promise<number> {
  return tables(db).complaint.count({ where: { chatId: rowId(chatId), at: { gte: since } } })
}

/** Open ones about a meeting; of one chat, where it is given. */
export async function countOpenComplaints(db: Db, meetingId: string, chatId?: string): Promise<number> {
  const ofChat = chatId === undefined ? {} : { chatId: rowId(chatId) }
  return tables(db).complaint.count({ where: { meetingId: rowId(meetingId), state: 'open', ...ofChat } })
}
