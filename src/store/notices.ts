// What editors are told once: stored with the change that it tells of, sent until Telegram has it.
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { rowId } from './row-id.ts'

export interface NewNotice {
  kind: string
  /** Codes, names and ISO instants: the sentence is made when it is sent. */
  facts: Record<string, unknown>
}

export interface Notice extends NewNotice {
  id: string
  /** Telegram's id of the editor. */
  telegramId: number
  attempts: number
}

/** Owes each editor the notice; in the transaction of what it tells of. */
export async function addNotice(
  tx: Db,
  editors: readonly number[],
  { kind, facts }: NewNotice,
  now: Date,
): Promise<void> {
  await tables(tx).notice.createMany({
    data: editors.map((editor) => ({
      telegramId: BigInt(editor),
      kind,
      facts: toJson(facts),
      state: 'owed',
      notBefore: now,
      createdAt: now,
    })),
  })
}

/** Notices that are owed and due, the oldest first. */
export async function loadOwedNotices(db: Db, now: Date, limit: number): Promise<Notice[]> {
  const rows = await tables(db).notice.findMany({
    where: { state: 'owed', notBefore: { lte: now } },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id, telegramId, kind, facts, attempts }) => ({
    id: String(id),
    telegramId: Number(telegramId),
    kind,
    facts: facts as Record<string, unknown>,
    attempts,
  }))
}

export async function markNoticeSent(db: Db, id: string, at: Date): Promise<void> {
  await tables(db).notice.updateMany({
    where: { id: rowId(id), state: 'owed' },
    data: { state: 'sent', sentAt: at },
  })
}

export async function putOffNotice(db: Db, id: string, notBefore: Date, attempts: number): Promise<void> {
  await tables(db).notice.updateMany({
    where: { id: rowId(id), state: 'owed' },
    data: { notBefore, attempts },
  })
}

/** It will never go: the editor has blocked the bot, or never started it. */
export async function markNoticeFailed(db: Db, id: string, reason: string): Promise<void> {
  await tables(db).notice.updateMany({
    where: { id: rowId(id), state: 'owed' },
    data: { state: 'failed', reason },
  })
}
