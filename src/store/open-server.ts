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
  const factory = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN,
    max: CONNECTIONS,
  })
  const migrated = await migrateAlone(factory, url, migrations)
  const client = new PrismaClient({ adapter: factory })
  return {
    db: asDb(client),
    engine: { kind: 'server', url },
    migrated,
    close: () => client.$disconnect(),
  }
}

async function migrateAlone(factory: PrismaPg, url: string, folder: string | undefined): Promise<string[]> {
  const adapter = await factory.connect().catch((error: unknown) => {
    throw connectionTrouble(url, error)
  })
  const pool = adapter.underlyingDriver()
  try {
    const holder = await pool.connect().catch((error: unknown) => {
      throw connectionTrouble(url, error)
    })
    try {
      await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
      return await migrate(factory, async (sql) => void (await pool.query(sql)), folder)
    } finally {
      // Ended rather than given back: the lock goes with its session, also when a query was cut off.
      holder.release(true)
    }
  } finally {
    await adapter.dispose()
  }
}
