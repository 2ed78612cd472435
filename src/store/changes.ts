// Changes that readers can see, numbered so that commit order is number order.
import type { Change, ChangeType } from '../domain/meeting.ts'
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

/** What brought a change: a report that came, or an editor's act. */
export type Cause = { report: string } | { act: string }

export interface NewChange {
  meetingId: string
  type: ChangeType
  /** What readers saw, and what they see now; plain data. */
  before?: unknown
  after?: unknown
  cause?: Cause
  at: Date
}

export interface StoredChange extends Change {
  before: unknown
  after: unknown
  /** null for what was stored before causes were. */
  cause: Cause | null
}

/**
 * Gives the changes the next numbers and their meetings the last of them. Call it LAST in the changing transaction:
 * the counter's row stays locked until the commit, so whoever takes a later number also commits later, and a reader
 * who has seen number n has seen all before it.
 */
export async function recordChanges(tx: Db, changes: readonly NewChange[]): Promise<Change[]> {
  if (changes.length === 0) return []
  const rows = changes.map(({ meetingId, type, before, after, cause }, index) => ({
    index,
    meeting_id: rowId(meetingId),
    type,
    before: before ?? null,
    after: after ?? null,
    cause: cause ?? null,
    at: changes[index]!.at.toISOString(),
  }))
  const [counter] = await tables(tx).$queryRaw<{ last: number }[]>`
    WITH counter AS (
      UPDATE counters SET last = last + ${changes.length} WHERE name = 'changes' RETURNING last
    ), numbered AS (
      SELECT c.last - ${changes.length} + 1 + x.index AS number, x.*
      FROM counter c, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x (index int, meeting_id int, type text, before jsonb, after jsonb, cause jsonb, at timestamp)
    ), stored AS (
      INSERT INTO changes (number, meeting_id, type, before, after, cause, at)
      SELECT number, meeting_id, type, nullif(before, 'null'), nullif(after, 'null'), nullif(cause, 'null'), at
      FROM numbered
    ), shown AS (
      UPDATE meetings m SET number = n.number, released_number = coalesce(n.released, m.released_number)
      FROM (
        SELECT meeting_id, max(number) AS number, max(number) FILTER (WHERE type = 'released') AS released
        FROM numbered GROUP BY meeting_id
      ) n
      WHERE m.id = n.meeting_id
    )
    SELECT last FROM counter`
  const first = counter!.last - changes.length + 1
  return changes.map(({ meetingId, type, at }, index) => ({ number: first + index, meetingId, type, at }))
}

/** Changes with a number above `number`, in order; those of a meeting that was joined carry the id that stays. */
export async function loadChangesAfter(db: Db, number: number, limit?: number): Promise<StoredChange[]> {
  const rows = await tables(db).change.findMany({
    where: { number: { gt: number } },
    orderBy: { number: 'asc' },
    take: limit,
    include: { meeting: { select: { redirectTo: true } } },
  })
  return rows.map(({ meetingId, meeting, type, cause, ...row }) => ({
    ...row,
    cause: cause as Cause | null,
    meetingId: String(meeting.redirectTo ?? meetingId),
    type: type as ChangeType,
  }))
}

/** The number of the last committed change; 0 before the first. */
export async function currentNumber(db: Db): Promise<number> {
  const { last } = await tables(db).counter.findUniqueOrThrow({ where: { name: 'changes' } })
  return last
}

/** When the changes of these numbers were made; unknown numbers are left out. */
export async function loadChangeTimes(db: Db, numbers: readonly number[]): Promise<Map<number, Date>> {
  const rows = await tables(db).change.findMany({
    where: { number: { in: [...numbers] } },
    select: { number: true, at: true },
  })
  return new Map(rows.map(({ number, at }) => [number, at]))
}
