// DATABASE_URL → a PostgreSQL server, migrated.
import { PrismaPg } from '@prisma/adapter-pg'
import { asDb } from './db.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate, newerDatabase } from './migrate.ts'
import { nameStatements } from './statement-names.ts'
import { readMigrations } from './migrations.ts'
import type { Store } from './open.ts'
import { connectionTrouble } from './connection-trouble.ts'
import { StoreError } from './error.ts'

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
  const factory = new PrismaPg(
    { ...connecting(url), max: CONNECTIONS },
    { statementNameGenerator: nameStatements() },
  )
  const client = new PrismaClient({ adapter: factory })
  return {
    db: asDb(client),
    engine: { kind: 'server', url },
    migrated,
    close: () => client.$disconnect(),
  }
}

/**
 * Logs in and looks, as a start would, and changes nothing. Returns the names of the migrations that the next start will
 * apply. Throws a StoreError with the line that the start would end with.
 */
export async function probeServer({ url, migrations }: ServerOptions): Promise<string[]> {
  const { migrationDirectories } = await readMigrations(migrations)
  const connection = await new PrismaPg({ ...connecting(url), max: 1 }).connect()
  const pool = connection.underlyingDriver()
  try {
    const { rows } = await pool
      .query<Grounds>(
        `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS migrated,
                has_schema_privilege(current_schema(), 'CREATE') AS "mayCreate"`,
      )
      .catch((error: unknown) => {
        throw connectionTrouble(url, error)
      })
    const applied = new Set(rows[0]?.migrated === true ? await readApplied(pool) : [])
    const known = migrationDirectories.map(({ path }) => path)
    const newer = [...applied].filter((name) => !known.includes(name))
    if (newer.length > 0) throw newerDatabase(newer)
    const pending = known.filter((name) => !applied.has(name))
    if (pending.length > 0 && rows[0]?.mayCreate !== true) throw mayNotCreate(url)
    return pending
  } finally {
    await connection.dispose()
  }
}

/** What a migration needs to know of a database. `mayCreate` is null where the user sees no schema at all. */
interface Grounds {
  migrated: boolean
  mayCreate: boolean | null
}

type Pool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>

async function readApplied(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  return rows.map(({ name }) => name)
}

function mayNotCreate(url: string): StoreError {
  const { username, pathname } = new URL(url)
  const [user, database] = [username, pathname.slice(1)].map(decodeURIComponent)
  return new StoreError(
    'denied',
    `The user ${user} may not make tables in the database ${database}. Make it the owner (ALTER DATABASE … OWNER TO …), or mend DATABASE_URL.`,
  )
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
