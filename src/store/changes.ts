// Changes that readers can see, numbered so that commit order is number order.
import type { Change, ChangeType } from '../domain/meeting.ts'
import { tables, type Db } from './db.ts'
import { toJsonOrEmpty } from './json.ts'
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
}

/**
 * Gives the changes the next numbers and their meetings the last of them. Call it LAST in the changing transaction:
 * the counter's row stays locked until the commit, so whoever takes a later number also commits later, and a reader
 * who has seen number n has seen all before it.
 */
export async function recordChanges(tx: Db, changes: readonly NewChange[]): Promise<Change[]> {
  if (changes.length === 0) return []
  const client = tables(tx)
  const [counter] = await client.$queryRaw<{ last: number }[]>`
    UPDATE counters SET last = last + ${changes.length} WHERE name = 'changes' RETURNING last`
  const { last } = counter!
  const first = last - changes.length + 1
  const numbered = changes.map((change, index) => ({ ...change, number: first + index }))
  await client.change.createMany({
    data: numbered.map(({ number, meetingId, type, before, after, cause, at }) => ({
      number,
      meetingId: rowId(meetingId),
      type,
      before: toJsonOrEmpty(before),
      after: toJsonOrEmpty(after),
      cause: toJsonOrEmpty(cause),
      at,
    })),
  })
  for (const { number, meetingId, type } of numbered) {
    await client.meeting.update({
      where: { id: rowId(meetingId) },
      data: type === 'released' ? { number, releasedNumber: number } : { number },
    })
  }
  return numbered.map(({ number, meetingId, type, at }) => ({ number, meetingId, type, at }))
}

/** Changes with a number above `number`, in order; those of a meeting that was joined carry the id that stays. */
export async function loadChangesAfter(db: Db, number: number, limit?: number): Promise<StoredChange[]> {
  const rows = await tables(db).change.findMany({
    where: { number: { gt: number } },
    orderBy: { number: 'asc' },
    take: limit,
    include: { meeting: { select: { redirectTo: true } } },
  })
  return rows.map(({ meetingId, meeting, type, ...row }) => ({
    ...row,
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
