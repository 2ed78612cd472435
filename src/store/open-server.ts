// DATABASE_URL → a PostgreSQL server, migrated.
import { PrismaPg } from '@prisma/adapter-pg'
import { asDb } from './db.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate } from './migrate.ts'
import type { Store } from './open.ts'
import { connectionTrouble } from './connection-trouble.ts'

export interface ServerOptions {
  url: string
  migrations?: string
}

/** What two processes that start at once agree upon: the one with the lock migrates. "ELCHI" on a phone's keys. */
const MIGRATION_LOCK = 35_244
/** How long to wait for a server that does not answer, in ms. */
const CONNECT_WITHIN = 10_000
const CONNECTIONS = 10

/** Connects, migrates under a lock that all processes share, and keeps a pool of connections. */
export async function openServer({ url, migrations }: ServerOptions): Promise<Omit<Store, 'clock'>> {
  const migrated = await migrateAlone(url, migrations)
  const factory = new PrismaPg({ ...connecting(url), max: CONNECTIONS })
  const client = new PrismaClient({ adapter: factory })
  return {
    db: asDb(client),
    engine: { kind: 'server', url },
    migrated,
    close: () => client.$disconnect(),
  }
}

function connecting(url: string) {
  return { connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN }
}

/** On one connection that never rests: the lock is its session's, and goes with it however it ends. */
async function migrateAlone(url: string, folder: string | undefined): Promise<string[]> {
  const connection = await new PrismaPg({ ...connecting(url), max: 1, idleTimeoutMillis: 0 }).connect()
  const pool = connection.underlyingDriver()
  try {
    await pool.query('SELECT 1').catch((error: unknown) => {
      throw connectionTrouble(url, error)
    })
    await pool.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await migrate(connection, async (sql) => void (await pool.query(sql)), folder)
  } finally {
    await connection.dispose()
  }
}
