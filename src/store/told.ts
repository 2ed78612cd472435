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

/**
 * The last revision of each of these meetings that the chat was told; all it was ever told without `meetingIds`. What it was
 * told of a record that has become part of another since counts for the other, so that there may be several of one.
 */
export async function loadTold(
  db: Db,
  chatId: string,
  meetingIds?: readonly string[],
): Promise<ToldRevision[]> {
  const rows = await loadRows(db, chatId, meetingIds)
  return rows.map(({ meetingId, standsFor, number, facts }) => ({
    meetingId: standsFor,
    ...(meetingId === standsFor ? {} : { record: meetingId }),
    number,
    facts,
  }))
}

interface Row extends ToldRevision {
  /** The meeting that it is part of; itself, where it is part of none. */
  standsFor: string
}

/** Records that joined others first, so that a meeting's own stands last. */
async function loadRows(db: Db, chatId: string, meetingIds?: readonly string[]): Promise<Row[]> {
  const ids = meetingIds === undefined ? null : rowIds(meetingIds)
  const rows = await tables(db).told.findMany({
    where: {
      chatId: rowId(chatId),
      ...(ids === null ? {} : { OR: [{ meetingId: { in: ids } }, { meeting: { redirectTo: { in: ids } } }] }),
    },
    orderBy: { meetingId: 'desc' },
    select: { meetingId: true, number: true, facts: true, meeting: { select: { redirectTo: true } } },
  })
  return rows.map(({ meetingId, number, facts, meeting }) => ({
    meetingId: String(meetingId),
    standsFor: String(meeting.redirectTo ?? meetingId),
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
  const awaited = { status: 'announced', withdrawn: false, latest: { gte: from, lt: before } }
  const rows = await tables(db).told.findMany({
    where: {
      chatId: rowId(chatId),
      meeting: { OR: [{ redirectTo: null, ...awaited }, { target: awaited }] },
    },
    orderBy: { meetingId: 'asc' },
    select: { meetingId: true, meeting: { select: { redirectTo: true } } },
  })
  return [...new Set(rows.map(({ meetingId, meeting }) => String(meeting.redirectTo ?? meetingId)))]
}

/**
 * Stores what a chat is being told and returns what it was told before. It holds for records that have become part of these
 * meetings too, should they be meetings of their own again. For this folder only.
 */
export async function saveTold(tx: Db, chatId: string, told: readonly ToldRevision[]): Promise<ToldBefore[]> {
  const ids = told.map(({ meetingId }) => meetingId)
  const revision = new Map(told.map((one) => [one.meetingId, one]))
  const rows = await loadRows(tx, chatId, ids)
  const own = new Map(rows.map(({ standsFor: _standsFor, ...row }) => [row.meetingId, row]))
  const joined = rows.filter(({ meetingId, standsFor }) => meetingId !== standsFor)
  await putTold(tx, chatId, [
    ...told,
    ...joined.map(({ meetingId, standsFor }) => ({ ...revision.get(standsFor)!, meetingId })),
  ])
  const all = [...ids, ...joined.map(({ meetingId }) => meetingId)]
  return all.map((meetingId) => ({ meetingId, told: own.get(meetingId) ?? null }))
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
