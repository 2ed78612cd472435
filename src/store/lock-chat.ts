// Two changes of one chat that must not overlap → one after the other.
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

/** Holds the chat until the transaction ends; waits while another one holds it. Leaves no trace. */
export async function lockChat(tx: Db, id: string): Promise<void> {
  await tables(tx).$queryRaw`SELECT id FROM chats WHERE id = ${rowId(id)} FOR UPDATE`
}
