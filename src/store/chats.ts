// Chats: our id and Telegram's, and what each chose.
import type { Chat } from '../domain/subscription.ts'
import { tables, type Db } from './db.ts'
import { takeBackUnsent } from './digests.ts'
import type { Chat as ChatRow } from './generated/client.ts'
import { rowId } from './row-id.ts'

/** What a chat may change of itself. */
export type ChatPatch = Partial<Pick<Chat, 'locale' | 'zone' | 'form' | 'state' | 'introduced'>>

export type NewChat = Pick<Chat, 'telegramId' | 'locale' | 'zone' | 'form'> & { now: Date }

/** The chat with this Telegram id, made with these choices where there is none; an existing one keeps its own. */
export async function findOrCreateChat(
  db: Db,
  { telegramId, locale, zone, form, now }: NewChat,
): Promise<{ chat: Chat; isNew: boolean }> {
  const { chat } = tables(db)
  const { count } = await chat.createMany({
    data: {
      telegramId: BigInt(telegramId),
      locale,
      zone,
      form,
      state: 'active',
      introduced: false,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  const row = await chat.findUniqueOrThrow({ where: { telegramId: BigInt(telegramId) } })
  return { chat: toChat(row), isNew: count > 0 }
}

export async function findChat(db: Db, telegramId: number): Promise<Chat | null> {
  const row = await tables(db).chat.findUnique({ where: { telegramId: BigInt(telegramId) } })
  return row === null ? null : toChat(row)
}

export async function loadChat(db: Db, id: string): Promise<Chat | null> {
  const row = await tables(db).chat.findUnique({ where: { id: rowId(id) } })
  return row === null ? null : toChat(row)
}

/** Changes what is given and leaves the rest; null where the chat is gone. */
export async function updateChat(db: Db, id: string, patch: ChatPatch): Promise<Chat | null> {
  const { locale, zone, form, state, introduced } = patch
  const { chat } = tables(db)
  await chat.updateMany({
    where: { id: rowId(id) },
    data: { locale, zone, form, state, introduced },
  })
  return loadChat(db, id)
}

/**
 * Everything of this chat goes: what it follows, its digests, what it was told, its messages on their way, its use of
 * an invitation. One statement: the tables that hold something of a chat fall with it.
 */
export async function forgetChat(db: Db, id: string): Promise<void> {
  await tables(db).chat.deleteMany({ where: { id: rowId(id) } })
}

/**
 * A group became a supergroup: the chat keeps everything under its new Telegram id. A chat that was made under the new
 * id before we were told is empty and gives way. Run it in a transaction.
 */
export async function migrateChatId(tx: Db, from: number, to: number): Promise<void> {
  const { chat } = tables(tx)
  const older = await chat.findUnique({ where: { telegramId: BigInt(from) } })
  if (older === null) return
  await chat.deleteMany({ where: { telegramId: BigInt(to), id: { not: older.id } } })
  await chat.update({ where: { id: older.id }, data: { telegramId: BigInt(to) } })
}

/**
 * Nobody is there any more: the chat sleeps, and what was on its way to it will not go. Digests of which it got nothing
 * are taken back, so that it is told of their meetings when it wakes. Run it in a transaction.
 */
export async function blockChat(tx: Db, id: string, reason = 'blocked'): Promise<void> {
  const { chat, delivery } = tables(tx)
  await takeBackUnsent(tx, id)
  await chat.updateMany({ where: { id: rowId(id) }, data: { state: 'blocked' } })
  await delivery.updateMany({
    where: { chatId: rowId(id), state: { in: ['owed', 'sending'] } },
    data: { state: 'gone', reason },
  })
}

/** Ids of chats in their order; for operators' lists. */
export async function listChats(db: Db): Promise<Chat[]> {
  const rows = await tables(db).chat.findMany({ orderBy: { id: 'asc' } })
  return rows.map(toChat)
}

/** For this folder only. */
export function toChat(row: ChatRow): Chat {
  return {
    id: String(row.id),
    telegramId: Number(row.telegramId),
    locale: row.locale as Chat['locale'],
    zone: row.zone,
    form: row.form as Chat['form'],
    state: row.state as Chat['state'],
    introduced: row.introduced,
    createdAt: row.createdAt,
  }
}
