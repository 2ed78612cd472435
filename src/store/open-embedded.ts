// A folder → PostgreSQL inside this process, migrated.
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { asDb } from './db.ts'
import { StoreError } from './error.ts'
import { folderTrouble, makeFolder } from './make-folder.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate } from './migrate.ts'
import type { Store } from './open.ts'
import { WAITING } from './review.ts'
import { HISTORY_TALLY, type HistoryTally } from './tally-history.ts'
import { SOURCE_TALLY } from './tally-sources.ts'
import type { SourceTally } from './tally-sources.ts'

/** `image`: a dumped data folder to begin with instead of an empty one. `migrations`: another folder of them. */
export interface EmbeddedOptions {
  dataDir: string | null
  image?: Blob
  migrations?: string
}

/** Opens `dataDir`/database, or a database in memory where it is null. */
export async function openEmbedded({
  dataDir,
  image,
  migrations,
}: EmbeddedOptions): Promise<Omit<Store, 'clock'>> {
  const pglite = await create(dataDir, image)
  const factory = new PrismaPGlite(pglite)
  const runScript = async (sql: string) => {
    await pglite.exec(sql)
  }
  const connection = await factory.connect()
  const migrated = await migrate(connection, runScript, migrations).catch(async (error: unknown) => {
    await pglite.close()
    throw error
  })
  const client = new PrismaClient({ adapter: factory })
  return {
    db: asDb(client),
    engine: { kind: 'embedded', pglite },
    migrated,
    close: async () => {
      await client.$disconnect()
      if (!pglite.closed) await pglite.close()
    },
  }
}

/**
 * How much waits for an editor in `dataDir`/database, which is not migrated; null where it is too old to tell. Hold the
 * folder first, and see that there is a database in it.
 */
export async function peekReview(dataDir: string): Promise<number | null> {
  return (await peek<{ waiting: number }>(dataDir, WAITING))?.waiting ?? null
}

/** What `tallySources` tells, of a database that is not migrated; as for `peekReview`. */
export function peekSources(dataDir: string): Promise<SourceTally | null> {
  return peek<SourceTally>(dataDir, SOURCE_TALLY)
}

/** What `tallyHistory` tells; as for `peekReview`. */
export function peekHistory(dataDir: string): Promise<HistoryTally | null> {
  return peek<HistoryTally>(dataDir, HISTORY_TALLY)
}

/** SQLSTATE of a table or a column that an older version did not have. */
const UNKNOWN = new Set(['42P01', '42703'])

/** The one row of a question to the database as it is. */
async function peek<T>(dataDir: string, sql: string): Promise<T | null> {
  const pglite = await create(dataDir, undefined)
  try {
    const { rows } = await pglite.query<T>(sql)
    return rows[0] ?? null
  } catch (error) {
    if (UNKNOWN.has((error as { code?: string }).code ?? '')) return null
    throw error
  } finally {
    await pglite.close()
  }
}

async function create(dataDir: string | null, image: Blob | undefined): Promise<PGlite> {
  const folder = dataDir === null ? undefined : join(dataDir, 'database')
  if (dataDir !== null)
    await makeFolder(resolve(dataDir)).catch((error: unknown) => {
      throw folderTrouble(dataDir, error)
    })
  try {
    return await PGlite.create({ dataDir: folder, loadDataDir: image })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new StoreError(
      'refused',
      `The database in ${folder ?? 'memory'} cannot be opened: ${why}. If the folder is damaged, restore it from a backup or choose another DATA_DIR.`,
      { cause: error },
    )
  }
}
