// Visits to sources: which are due, who makes them, and what they left behind.
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'
import { toStoredSource, type StoredSource } from './sources.ts'
import type { Trouble } from '../domain/source.ts'

/** Sources that are visited by themselves. */
const VISITED = { state: { in: ['trial', 'on'] }, nextAt: { not: null } }

export interface Claim {
  /** Sources whose visit is due by this instant. */
  until: Date
  limit: number
  now: Date
  /** Until when the visits count as under way: longer than any takes. */
  leaseUntil: Date
  /** The installation that makes them. */
  by: string
}

/** Nothing is ever put off for so long: a clock that once ran ahead has left it, and it is due now. */
const BEYOND_MS = 2 * 86_400_000

/** Takes sources that are due, the longest overdue first, so that no other worker visits them. */
export async function claimVisits(db: Db, claim: Claim): Promise<StoredSource[]> {
  const { until, limit, now, leaseUntil, by } = claim
  const client = tables(db)
  const beyond = new Date(now.getTime() + BEYOND_MS)
  // Picked before the update and once: see claimDue in deliveries.ts.
  const claimed = await client.$queryRaw<{ id: number }[]>`
    WITH picked AS MATERIALIZED (
      SELECT id FROM sources
      WHERE state IN ('trial', 'on') AND (next_at <= ${until} OR next_at > ${beyond})
        AND (claimed_until IS NULL OR claimed_until <= ${now} OR claimed_until > ${beyond})
      ORDER BY next_at, id
      LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE sources SET claimed_until = ${leaseUntil}, claimed_by = ${by}
    FROM picked WHERE sources.id = picked.id
    RETURNING sources.id`
  const rows = await client.source.findMany({
    where: { id: { in: claimed.map(({ id }) => id) } },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
    include: { publisher: true },
  })
  return rows.map(toStoredSource)
}

/** When the next visit is due that nobody makes; null where there is none. */
export async function nextVisitAt(db: Db, now: Date): Promise<Date | null> {
  const row = await tables(db).source.findFirst({
    where: { ...VISITED, OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }] },
    orderBy: { nextAt: 'asc' },
    select: { nextAt: true },
  })
  const nextAt = row?.nextAt ?? null
  return nextAt !== null && nextAt.getTime() > now.getTime() + BEYOND_MS ? now : nextAt
}

/** How many sources are visited by themselves. */
export async function countVisited(db: Db): Promise<number> {
  return tables(db).source.count({ where: VISITED })
}

/** Visits that this installation had begun when it ended are due again. Only while it makes none. */
export async function releaseClaims(db: Db, by: string): Promise<number> {
  const { count } = await tables(db).source.updateMany({
    where: { claimedBy: by },
    data: { claimedUntil: null, claimedBy: null },
  })
  return count
}

const DONE = { claimedUntil: null, claimedBy: null }

/** A visit that `by` has claimed and will not make: it is due again at `nextAt`. */
export async function putOffVisit(db: Db, id: string, by: string, nextAt: Date): Promise<void> {
  await tables(db).source.updateMany({
    where: { id: rowId(id), claimedBy: by, nextAt: { not: null } },
    data: { ...DONE, nextAt },
  })
}

export interface VisitResult {
  at: Date
  nextAt: Date
  trouble: Trouble | null
  troubleSince: Date | null
}

export interface Success extends VisitResult {
  movedTo: string | null
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  /** How many entries the listing has; null where it was not sent anew. */
  listed: number | null
  /** Whether some were not listed before. */
  hasNew: boolean
  /** Visits in a row that gave nothing, this one included: a listing can be empty. */
  failures: number
}

/** Keeps what a visit that succeeded leaves for the next; in the transaction that stores its entries. */
export async function recordSuccess(tx: Db, id: string, success: Success): Promise<void> {
  const { at, listed, hasNew, ...data } = success
  await tables(tx).source.updateMany({
    where: { id: rowId(id) },
    data: {
      ...data,
      ...DONE,
      visitedAt: at,
      succeededAt: at,
      lastError: null,
      ...(listed === null ? {} : { listed }),
      ...(hasNew ? { newEntryAt: at } : {}),
    },
  })
}

export interface Failure extends VisitResult {
  failures: number
  /** null forgets it; left out it stays. */
  movedTo?: string | null
  /** For operators: a line without secrets. */
  error: string
}

export async function recordFailure(tx: Db, id: string, failure: Failure): Promise<void> {
  const { at, error, ...data } = failure
  await tables(tx).source.updateMany({
    where: { id: rowId(id) },
    data: { ...data, ...DONE, visitedAt: at, lastError: error },
  })
}

/**
 * Whether nothing at all answers: of the sources visited since `since`, several, none succeeded. Then it is our own
 * network that fails, and no source is to be blamed.
 */
export async function isCutOff(db: Db, since: Date, several: number): Promise<boolean> {
  const visited = { ...VISITED, visitedAt: { gte: since } }
  const failed = await tables(db).source.count({ where: { ...visited, lastError: { not: null } } })
  if (failed < several) return false
  return (await tables(db).source.count({ where: { succeededAt: { gte: since } } })) === 0
}

/**
 * Where the way into a source's archive stands: the next page of it, or its end. `of` is the day that it was read down
 * to: where another was asked for meanwhile, that one begins anew.
 */
export async function recordArchive(
  tx: Db,
  id: string,
  archive: { of: string; since: string | null; next: string | null },
): Promise<void> {
  await tables(tx).source.updateMany({
    where: { id: rowId(id), archiveSince: archive.of },
    data: { archiveSince: archive.since, archiveNext: archive.next },
  })
}

/** The verdict on a source that is on trial still: what an editor decided meanwhile stands. */
export async function endTrial(
  tx: Db,
  id: string,
  verdict: { state: 'on' | 'off'; reason?: string; nextAt: Date | null },
): Promise<void> {
  const { state, reason = null, nextAt } = verdict
  await tables(tx).source.updateMany({
    where: { id: rowId(id), state: 'trial' },
    data: { state, reason, nextAt, failures: 0, ...DONE },
  })
}

/** How many sources wait for their first verdict. */
export async function countTrials(db: Db): Promise<number> {
  return tables(db).source.count({ where: { state: 'trial' } })
}
