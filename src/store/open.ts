// Settings → an open, migrated database: embedded PostgreSQL in a folder, or a PostgreSQL server.
import type { PGlite } from '@electric-sql/pglite'
import type { Clock } from '../domain/clock.ts'
import type { Db } from './db.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'

/** The database as the program holds it. Store functions take `store.db`, or the `tx` of a transaction in it. */
export interface Store {
  readonly db: Db
  readonly clock: Clock
  /** What the queue opens its own way into. */
  readonly engine: { kind: 'embedded'; pglite: PGlite } | { kind: 'server'; url: string }
  /** Names of the migrations that this opening applied. */
  readonly migrated: readonly string[]
  /** Ends every connection. An embedded database must be closed before the process ends or it recovers at next start. */
  close(): Promise<void>
}

export interface StoreSettings {
  /** null: embedded. */
  databaseUrl: string | null
  /** Where the embedded database lives; null keeps it in memory. Hold the folder first (`holdDataDir`). */
  dataDir: string | null
  clock: Clock
}

/**
 * Opens and migrates the database. Throws a StoreError with one clear line where it is down, refuses us, is not there
 * or cannot be migrated.
 */
export async function openStore({ databaseUrl, dataDir, clock }: StoreSettings): Promise<Store> {
  const opened =
    databaseUrl === null ? await openEmbedded({ dataDir }) : await openServer({ url: databaseUrl })
  return { ...opened, clock }
}
