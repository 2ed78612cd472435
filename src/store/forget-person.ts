// Somebody who wants to be forgotten → nothing left that their Telegram id stands in, but what a chat holds.
import { tables, type Db } from './db.ts'

/**
 * What they sent and what they were told as an editor goes; a source that they added stays, and nobody knows any more who
 * added it. What their chat holds goes with `forgetChat`, in the same transaction.
 */
export async function forgetPerson(tx: Db, telegramId: number): Promise<void> {
  const { submission, notice, source } = tables(tx)
  const person = BigInt(telegramId)
  await submission.deleteMany({ where: { telegramId: person } })
  await notice.deleteMany({ where: { telegramId: person } })
  await source.updateMany({ where: { addedBy: person }, data: { addedBy: null } })
}
