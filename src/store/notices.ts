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

/** It does not go: the editor has blocked the bot, or never started it. `oweAgain` has it go all the same. */
export async function markNoticeFailed(db: Db, id: string, reason: string): Promise<void> {
  await tables(db).notice.updateMany({
    where: { id: rowId(id), state: 'owed' },
    data: { state: 'failed', reason },
  })
}

/** Reasons that end when the editor starts the bot. */
const NOT_THERE = ['not-started', 'blocked', 'chat-not-found', 'deactivated', '403']

/**
 * The editor is there: what could not reach them and is not from before `since` is owed again. Returns
 * how many.
 */
export async function oweAgain(
  db: Db,
  telegramId: number,
  { since, now }: { since: Date; now: Date },
): Promise<number> {
  const { count } = await tables(db).notice.updateMany({
    where: {
      telegramId: BigInt(telegramId),
      state: 'failed',
      reason: { in: NOT_THERE },
      createdAt: { gte: since },
    },
    data: { state: 'owed', reason: null, notBefore: now, attempts: 0 },
  })
  return count
}

/** What was told, or could not be, goes. Returns how many. */
export async function forgetNotices(db: Db, before: Date): Promise<number> {
  const { count } = await tables(db).notice.deleteMany({
    where: { state: { not: 'owed' }, createdAt: { lt: before } },
  })
  return count
}
