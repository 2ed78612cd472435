// Posts and documents that editors sent: kept apart from articles until their sender says that they are public.
import type { RawDocument } from '../domain/article.ts'
import { tables, type Db } from './db.ts'
import { Prisma } from './generated/client.ts'
import { toJson } from './json.ts'
import { rowId } from './row-id.ts'

export interface Submission {
  id: string
  /** Telegram's id of the sender: nobody else decides on it. */
  telegramId: number
  document: RawDocument
}

/** Keeps a document that its sender is asked about; returns its id. */
export async function addSubmission(
  db: Db,
  { telegramId, document }: Omit<Submission, 'id'>,
  now: Date,
): Promise<string> {
  const { id } = await tables(db).submission.create({
    data: { telegramId: BigInt(telegramId), document: toJson(document), state: 'asked', createdAt: now },
    select: { id: true },
  })
  return String(id)
}

/** What waits for its sender's word; null where it was decided, is another's or was never there. */
export async function loadSubmission(db: Db, id: string, telegramId: number): Promise<Submission | null> {
  const row = await tables(db).submission.findFirst({
    where: { id: rowId(id), telegramId: BigInt(telegramId), state: 'asked' },
  })
  if (row?.document == null) return null
  return { id: String(row.id), telegramId, document: row.document as unknown as RawDocument }
}

/** Decides once; false where it was decided before. The document is not kept here any longer. */
export async function decideSubmission(
  tx: Db,
  id: string,
  state: 'released' | 'dropped',
  now: Date,
): Promise<boolean> {
  const { count } = await tables(tx).submission.updateMany({
    where: { id: rowId(id), state: 'asked' },
    data: { state, decidedAt: now, document: Prisma.DbNull },
  })
  return count > 0
}

/** What nobody decided on in time is dropped. Returns how many. */
export async function dropOldSubmissions(db: Db, before: Date, now: Date): Promise<number> {
  const { count } = await tables(db).submission.updateMany({
    where: { state: 'asked', createdAt: { lt: before } },
    data: { state: 'dropped', decidedAt: now, document: Prisma.DbNull },
  })
  return count
}

/** Who decided on what is told by nothing any more. Returns how many were forgotten. */
export async function forgetDecided(db: Db, before: Date): Promise<number> {
  const { count } = await tables(db).submission.deleteMany({
    where: { state: { not: 'asked' }, decidedAt: { lt: before } },
  })
  return count
}
