// What each chat was told of each meeting, so that the next digest knows what is news to it.
import type { ToldFacts, ToldRevision } from '../domain/digest.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { rowId, rowIds } from './row-id.ts'

/** What a chat was told before a digest, of a meeting in it; null: nothing. */
export interface ToldBefore {
  meetingId: string
  told: ToldRevision | null
}

/** The last revision of each of these meetings that the chat was told; all it was ever told without `meetingIds`. */
export async function loadTold(
  db: Db,
  chatId: string,
  meetingIds?: readonly string[],
): Promise<ToldRevision[]> {
  const rows = await tables(db).told.findMany({
    where: {
      chatId: rowId(chatId),
      meetingId: meetingIds === undefined ? undefined : { in: rowIds(meetingIds) },
    },
    orderBy: { meetingId: 'asc' },
  })
  return rows.map(({ meetingId, number, facts }) => ({
    meetingId: String(meetingId),
    number,
    facts: facts as unknown as ToldFacts,
  }))
}

/** What a chat awaits: told it, still announced, and its last day falls on `from` or later and before `before`. */
export async function loadAwaited(
  db: Db,
  chatId: string,
  { from, before }: { from: CivilDate; before: CivilDate },
): Promise<string[]> {
  const rows = await tables(db).told.findMany({
    where: {
      chatId: rowId(chatId),
      meeting: { redirectTo: null, status: 'announced', withdrawn: false, latest: { gte: from, lt: before } },
    },
    orderBy: { meetingId: 'asc' },
    select: { meetingId: true },
  })
  return rows.map(({ meetingId }) => String(meetingId))
}

/** Stores what a chat is being told and returns what it was told before. For this folder only. */
export async function saveTold(tx: Db, chatId: string, told: readonly ToldRevision[]): Promise<ToldBefore[]> {
  const meetingIds = told.map(({ meetingId }) => meetingId)
  const before = new Map(
    (await loadTold(tx, chatId, meetingIds)).map((revision) => [revision.meetingId, revision]),
  )
  await putTold(tx, chatId, told)
  return meetingIds.map((meetingId) => ({ meetingId, told: before.get(meetingId) ?? null }))
}

/** Undoes `saveTold`. For this folder only. */
export async function restoreTold(tx: Db, chatId: string, before: readonly ToldBefore[]): Promise<void> {
  const ids = before.map(({ meetingId }) => meetingId)
  await dropTold(tx, chatId, ids)
  await putTold(
    tx,
    chatId,
    before.flatMap(({ told }) => told ?? []),
  )
}

/** In two statements however many there are: a digest has forty, and a tick writes many digests. */
async function putTold(tx: Db, chatId: string, told: readonly ToldRevision[]): Promise<void> {
  await dropTold(
    tx,
    chatId,
    told.map(({ meetingId }) => meetingId),
  )
  await tables(tx).told.createMany({
    data: told.map(({ meetingId, number, facts }) => ({
      chatId: rowId(chatId),
      meetingId: rowId(meetingId),
      number,
      facts: toJson(facts),
    })),
  })
}

async function dropTold(tx: Db, chatId: string, meetingIds: readonly string[]): Promise<void> {
  await tables(tx).told.deleteMany({
    where: { chatId: rowId(chatId), meetingId: { in: rowIds(meetingIds) } },
  })
}
