// A fresh database for a test file: embedded, or one of its own on the server that TEST_DATABASE_URL names.
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Clock } from '../../src/domain/clock.ts'
import { tables } from '../../src/store/db.ts'
import { openStore, type Store } from '../../src/store/open.ts'

const serverUrl = process.env['TEST_DATABASE_URL'] ?? null

export const onServer = serverUrl !== null

/** Where the clock of the tests stands unless they bring their own. */
export const NOW = new Date('2026-02-01T06:00:00.000Z')

export interface TestStore extends Store {
  /** Empties every table; between tests it is much quicker than a new database. */
  clear(): Promise<void>
  /** Connections of their own to the same database, as another process has; the embedded database has none. */
  beside(): Promise<Store>
}

/** Opens a migrated, empty database. Close it after the file's tests. */
export async function openTestStore(clock: Clock = { now: () => NOW }): Promise<TestStore> {
  const server = onServer ? await createServerDatabase() : null
  const store = await openStore({ databaseUrl: server?.url ?? null, dataDir: null, clock })
  return {
    ...store,
    clear: () => clear(store),
    beside: async () =>
      server === null ? store : openStore({ databaseUrl: server.url, dataDir: null, clock }),
    close: async () => {
      await store.close()
      await server?.drop()
    },
  }
}

/** An empty database on the test server, not migrated. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (serverUrl === null) throw new Error('TEST_DATABASE_URL is not set')
  const name = `elchi_test_${randomUUID().replaceAll('-', '')}`
  await onAdminConnection(serverUrl, `CREATE DATABASE ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => onAdminConnection(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/**
 * For promises that two kinds of database keep each in its own way: a server has several connections, so transactions
 * overlap; the embedded database has one, so they take turns. Runs the way that applies.
 */
export function onEither({
  server,
  embedded,
}: {
  server: () => Promise<void>
  embedded: () => Promise<void>
}): Promise<void> {
  return onServer ? server() : embedded()
}

/** Ends when some transactions of this server, or one, wait for another one's lock. */
export async function untilSomebodyWaits({ db }: Store, many = 1): Promise<void> {
  for (;;) {
    const waiting = await tables(db).$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (waiting.length >= many) return
  }
}

/** A promise and the function that fulfils it. */
export function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { opened: promise, open: () => resolve() }
}

async function clear({ db }: Store): Promise<void> {
  const client = tables(db)
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'counters')`
  const names = rows.map(({ name }) => `"${name}"`).join(', ')
  await client.$executeRawUnsafe(`TRUNCATE ${names} RESTART IDENTITY CASCADE`)
  await client.$executeRaw`UPDATE counters SET last = 0`
}

async function onAdminConnection(url: string, sql: string): Promise<void> {
  const adapter = await new PrismaPg(url).connect()
  try {
    await adapter.executeScript(sql)
  } finally {
    await adapter.dispose()
  }
}
