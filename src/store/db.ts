// The connection that every store function takes first: the database itself or a transaction in it.
import type { Prisma, PrismaClient } from './generated/client.ts'

declare const opaque: unique symbol

/** A connection to hand on. What it is made of is nobody's matter outside this folder. */
export interface Db {
  readonly [opaque]: 'connection'
}

/** The tables behind a connection; for this folder only. */
export function tables(db: Db): Prisma.TransactionClient {
  return db as unknown as Prisma.TransactionClient
}

/** Prisma's client or transaction as a connection; for this folder only. */
export function asDb(client: Prisma.TransactionClient): Db {
  return client as unknown as Db
}

/** How long a transaction may wait for its turn, and how long it may take. In ms. */
const PATIENCE = { maxWait: 60_000, timeout: 60_000 }
/** The database ends one of two transactions that wait for each other; the loser is run again. */
const ATTEMPTS = 5

/**
 * Runs `work` in one transaction and returns what it returns; an error rolls everything back.
 *
 * `work` must use the connection it is given and no other: the embedded database has only one, so that the outer one
 * would wait for ever. It may run more than once, where two transactions got into each other's way.
 */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  const client = db as unknown as PrismaClient
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.$transaction((tx) => work(asDb(tx)), PATIENCE)
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
  }
}

/** Serialization failure (40001) or deadlock (40P01), however deep the driver's error lies. */
function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, originalCode, cause, meta } = error as Record<string, unknown>
  if (code === 'P2034') return true
  if ([code, originalCode].some((found) => found === '40001' || found === '40P01')) return true
  if (isConflict(cause)) return true
  const { driverAdapterError } = (meta ?? {}) as Record<string, unknown>
  return isConflict(driverAdapterError)
}
