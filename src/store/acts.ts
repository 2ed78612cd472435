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
  /** Of this meeting alone, and of records that became part of it. */
  meetingId?: string
  /** Older than this act. */
  before?: string
  limit: number
}

/** The newest first. */
export async function listActs(db: Db, { meetingId, before, limit }: ActQuery): Promise<Act[]> {
  const rows = await tables(db).act.findMany({
    where: {
      ...(meetingId === undefined
        ? {}
        : { OR: [{ meetingId: rowId(meetingId) }, { meeting: { redirectTo: rowId(meetingId) } }] }),
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
  if (count === 0) return false
  const rows = await decision.findMany({ where: { overruledBy: rowId(id) }, select: { id: true } })
  for (const row of rows) {
    const overruledBy = await overrulerBefore(tx, id, row.id)
    await decision.update({ where: { id: row.id }, data: { overruledBy }, select: { id: true } })
  }
  return true
}

/** Keeps which acts had overruled what this one overrules as well: decision id → act id. */
export async function keepOverrulers(
  tx: Db,
  id: string,
  overrulers: Readonly<Record<string, number>>,
): Promise<void> {
  if (Object.keys(overrulers).length === 0) return
  const { facts } = await tables(tx).act.findUniqueOrThrow({
    where: { id: rowId(id) },
    select: { facts: true },
  })
  await tables(tx).act.update({
    where: { id: rowId(id) },
    data: { facts: toJson({ ...(facts as object), overrulers }) },
    select: { id: true },
  })
}

/** The last act before this one that overruled the decision and stands; null where none does. */
async function overrulerBefore(tx: Db, id: string, decisionId: number): Promise<number | null> {
  const { facts } = await tables(tx).act.findUniqueOrThrow({
    where: { id: rowId(id) },
    select: { facts: true },
  })
  const { overrulers } = facts as { overrulers?: Record<string, number> }
  const before = overrulers?.[decisionId]
  if (before === undefined) return null
  const act = await tables(tx).act.findUnique({ where: { id: before }, select: { undoneAt: true } })
  return act?.undoneAt === null ? before : overrulerBefore(tx, String(before), decisionId)
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
