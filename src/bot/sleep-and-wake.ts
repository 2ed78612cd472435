// A person leaves or comes back → the chat sleeps, or wakes and is owed digests again.
import type { Chat } from '../domain/subscription.ts'
import { listBriefs, updateBrief } from '../store/briefs.ts'
import { blockChat, updateChat } from '../store/chats.ts'
import { inTransaction, type Db } from '../store/db.ts'

/** The person blocked the bot: what has not reached them counts as never told. */
export async function sleepChat(db: Db, chatId: string): Promise<void> {
  await inTransaction(db, async (tx) => blockChat(tx, chatId))
}

/** The person is back: digests are owed from now on, and the next one looks back over the days away. */
export async function wakeChat(db: Db, chat: Chat, now: Date): Promise<Chat> {
  return inTransaction(db, async (tx) => {
    for (const { id } of await listBriefs(tx, chat.id)) await updateBrief(tx, id, { activeSince: now })
    return (await updateChat(tx, chat.id, { state: 'active' })) ?? chat
  })
}
