// What editors did, in order: the audit trail.
import type { Act, DeedKind } from '../domain/review.ts'
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { rowId } from './row-id.ts'

export interface NewAct {
  /** null: the command line. */
  telegramId: number | null
  kind: DeedKind
  meetingId: string | null
  facts: object
}

/** Returns the act's id. */
export async function addAct(
  tx: Db,
  { telegramId, kind, meetingId, facts }: NewAct,
  now: Date,
): Promise<string> {
  const { id } = await tables(tx).act.create({
    data: {
      telegramId: telegramId === null ? null : BigInt(telegramId),
      kind,
      meetingId: meetingId === null ? null : rowId(meetingId),
      facts: toJson(facts),
      at: now,
    },
    select: { id: true },
  })
  return String(id)
}

/** The meeting that an act turned out to be about. */
export async function setActMeeting(tx: Db, id: string, meetingId: string): Promise<void> {
  await tables(tx).act.update({ where: { id: rowId(id) }, data: { meetingId: rowId(meetingId) } })
}

export interface ActQuery {
  /** Of this meeting alone. */
  meetingId?: string
  /** Older than this act. */
  before?: string
  limit: number
}

/** The newest first. */
export async function listActs(db: Db, { meetingId, before, limit }: ActQuery): Promise<Act[]> {
  const rows = await tables(db).act.findMany({
    where: {
      ...(meetingId === undefined ? {} : { meetingId: rowId(meetingId) }),
      ...(before === undefined ? {} : { id: { lt: rowId(before) } }),
    },
    orderBy: { id: 'desc' },
    take: limit,
  })
  return rows.map(toAct)
}

export async function loadAct(db: Db, id: string): Promise<Act | null> {
  const row = await tables(db).act.findUnique({ where: { id: rowId(id) } })
  return row === null ? null : toAct(row)
}

/** Takes an act back, and what it overruled is in force again. false: it was taken back before. */
export async function markUndone(tx: Db, id: string, telegramId: number | null, now: Date): Promise<boolean> {
  const { act, decision } = tables(tx)
  const { count } = await act.updateMany({
    where: { id: rowId(id), undoneAt: null },
    data: { undoneAt: now, undoneBy: telegramId === null ? null : BigInt(telegramId) },
  })
  if (count > 0) await decision.updateMany({ where: { overruledBy: rowId(id) }, data: { overruledBy: null } })
  return count > 0
}

/** Meetings and reports that an act and what it overruled were about. */
export async function loadReach(db: Db, id: string): Promise<{ meetingIds: string[]; reportIds: string[] }> {
  const rows = await tables(db).decision.findMany({
    where: { OR: [{ actId: rowId(id) }, { overruledBy: rowId(id) }] },
    select: { meetingId: true, oneReport: true, otherReport: true },
  })
  const named = (ids: (number | null)[]) => [...new Set(ids.filter((one) => one !== null).map(String))]
  return {
    meetingIds: named(rows.map(({ meetingId }) => meetingId)),
    reportIds: named(rows.flatMap(({ oneReport, otherReport }) => [oneReport, otherReport])),
  }
}

/** An editor wishes to be forgotten: what they did stays, who did it does not. */
export async function forgetActor(tx: Db, telegramId: number): Promise<void> {
  const { act } = tables(tx)
  const who = BigInt(telegramId)
  await act.updateMany({ where: { telegramId: who }, data: { telegramId: null } })
  await act.updateMany({ where: { undoneBy: who }, data: { undoneBy: null } })
  await act.updateMany({ where: { facts: { path: ['editor'], equals: telegramId } }, data: { facts: {} } })
}

function toAct(row: {
  id: number
  telegramId: bigint | null
  kind: string
  meetingId: number | null
  facts: unknown
  at: Date
  undoneAt: Date | null
}): Act {
  const { id, telegramId, kind, meetingId, facts, at, undoneAt } = row
  return {
    id: String(id),
    telegramId: telegramId === null ? null : Number(telegramId),
    kind: kind as DeedKind,
    meetingId: meetingId === null ? null : String(meetingId),
    facts: facts as Record<string, unknown>,
    at,
    undoneAt,
  }
}
