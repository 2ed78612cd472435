// A database of any age becomes one of today at start, or says what is in the way.
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tables } from '../../src/store/db.ts'
import { MIGRATIONS_FOLDER } from '../../src/store/migrations.ts'
import { openEmbedded } from '../../src/store/open-embedded.ts'
import { openServer, probeServer } from '../../src/store/open-server.ts'
import { openStore } from '../../src/store/open.ts'
import { createServerDatabase, onEither, NOW, onServer } from '../support/test-db.ts'

describe('migrations', () => {
  let folder: string
  let migrations: string
  let url: string | null
  let drop: () => Promise<void>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elchi-migrate-'))
    migrations = join(folder, 'migrations')
    await cp(MIGRATIONS_FOLDER, migrations, { recursive: true })
    const database = onServer ? await createServerDatabase() : null
    url = database?.url ?? null
    drop = database?.drop ?? (async () => {})
  })
  afterEach(async () => {
    await drop()
    await rm(folder, { recursive: true })
  })

  const open = () =>
    url === null ? openEmbedded({ dataDir: folder, migrations }) : openServer({ url, migrations })

  async function addMigration(name: string, sql: string) {
    await mkdir(join(migrations, name), { recursive: true })
    await writeFile(join(migrations, name, 'migration.sql'), sql)
  }

  it('are applied once, whatever they hold', async () => {
    await addMigration(
      '299901010000_notes',
      `CREATE TABLE notes (text TEXT NOT NULL DEFAULT 'one; two'); -- first; then
       INSERT INTO notes DEFAULT VALUES;`,
    )
    const first = await open()
    expect(first.migrated.at(-1)).toBe('299901010000_notes')
    await first.close()

    const second = await open()
    expect(second.migrated).toEqual([])
    const notes = await tables(second.db).$queryRaw`SELECT text FROM notes`
    expect(notes).toEqual([{ text: 'one; two' }])
    await second.close()
  })

  it('that fail leave nothing behind, name themselves, and can be mended', async () => {
    const name = '299901010000_broken'
    await addMigration(name, 'CREATE TABLE half (id INT); SELECT no_such_column FROM half;')
    await expect(open()).rejects.toMatchObject({
      name: 'StoreError',
      problem: 'migration',
      message: expect.stringContaining(name),
    })
    await addMigration(name, 'CREATE TABLE half (id INT);')
    const mended = await open()
    expect(mended.migrated).toEqual([name])
    await mended.close()
  })

  it('of a newer program are not run backwards', async () => {
    await addMigration('299901010000_tomorrow', 'CREATE TABLE tomorrow (id INT);')
    await (await open()).close()
    await rm(join(migrations, '299901010000_tomorrow'), { recursive: true })
    await expect(open()).rejects.toThrow(/newer Elchi \(299901010000_tomorrow\)/)
  })

  it('that the next start of a server will apply can be told without applying them', () =>
    onEither({
      server: async () => {
        const all = await probeServer({ url: url!, migrations })
        expect(all.length).toBeGreaterThan(0)
        expect(await probeServer({ url: url!, migrations })).toEqual(all)
        await (await open()).close()
        expect(await probeServer({ url: url!, migrations })).toEqual([])
        await addMigration('299901010000_tomorrow', 'CREATE TABLE tomorrow (id INT);')
        expect(await probeServer({ url: url!, migrations })).toEqual(['299901010000_tomorrow'])
        await (await open()).close()
        await expect(probeServer({ url: url! })).rejects.toThrow(/newer Elchi \(299901010000_tomorrow\)/)
      },
      embedded: async () => {
        await expect(
          probeServer({ url: 'postgresql://elchi:geheim@127.0.0.1:1/elchi' }),
        ).rejects.toMatchObject({
          name: 'StoreError',
          problem: 'refused',
        })
      },
    }))

  it('make the schema that schema.prisma describes', () => {
    const { stdout, status } = spawnSync(process.execPath, ['prisma/make-migration.ts', '--check'], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })
    expect(stdout).toBe('The migrations already make this schema.\n')
    expect(status).toBe(0)
  })

  it('are applied once by processes that start at the same time', () =>
    onEither({
      server: async () => {
        const stores = await Promise.all([open(), open(), open()])
        const applied = stores.flatMap(({ migrated }) => migrated)
        expect(new Set(applied).size).toBe(applied.length)
        expect(applied.length).toBeGreaterThan(0)
        await Promise.all(stores.map((store) => store.close()))
      },
      // An embedded database has one process: see the tests of holdDataDir.
      embedded: async () => {
        const store = await open()
        expect(store.migrated.length).toBeGreaterThan(0)
        await store.close()
      },
    }))
})

describe('a server that cannot be used', () => {
  const refusal = (databaseUrl: string) =>
    openStore({ databaseUrl, dataDir: null, clock: { now: () => NOW } }).then(
      () => 'opened',
      (error: unknown) => String(error),
    )

  it('is named with what to do, and without its password', async () => {
    const line = await refusal('postgresql://elchi:geheim@127.0.0.1:1/elchi')
    expect(line).toBe(
      'StoreError: The PostgreSQL server at 127.0.0.1:1 does not answer (ECONNREFUSED). Start it, or mend DATABASE_URL.',
    )
  })

  it('refuses a wrong password and an unknown database, each in its own words', () =>
    onEither({
      server: async () => {
        const database = await createServerDatabase()
        const wrong = new URL(database.url)
        wrong.password = 'geheim'
        const denied = await refusal(wrong.href)
        expect(denied).toMatch(/refused the user .+ Check the name and password/)
        expect(denied).not.toContain('geheim')
        await database.drop()
        expect(await refusal(database.url)).toMatch(/has no database elchi_test_/)
      },
      embedded: async () => {
        const folder = await mkdtemp(join(tmpdir(), 'elchi-damaged-'))
        await writeFile(join(folder, 'database'), 'not a folder')
        const damaged = openStore({ databaseUrl: null, dataDir: folder, clock: { now: () => NOW } })
        await expect(damaged).rejects.toMatchObject({ name: 'StoreError', problem: 'refused' })
        await rm(folder, { recursive: true })
      },
    }))
})
