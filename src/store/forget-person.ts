// Somebody who wants to be forgotten → nothing left that their Telegram id stands in, but what a chat holds.
import { forgetActor } from './acts.ts'
import { tables, type Db } from './db.ts'
import { forgetEditor } from './editors.ts'

/**
 * What they sent and what they were told as an editor goes, and that they were appointed; a source that they added and what
 * they did to the record stay, and nobody knows any more who it was. What their chat holds goes with `forgetChat`, in the same transaction.
 */
export async function forgetPerson(tx: Db, telegramId: number): Promise<void> {
  const { submission, notice, source } = tables(tx)
  const person = BigInt(telegramId)
  await submission.deleteMany({ where: { telegramId: person } })
  await notice.deleteMany({ where: { telegramId: person } })
  await source.updateMany({ where: { addedBy: person }, data: { addedBy: null } })
  await forgetActor(tx, telegramId)
  await forgetEditor(tx, telegramId)
}
