// An opened database of any age → one with every migration of this program.
import { readMigrations } from './migrations.ts'
import { openSchemaEngine, type RunScript } from './schema-engine.ts'
import { StoreError } from './error.ts'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

const EVERYTHING = { externalTables: [], externalEnums: [] }

/**
 * Applies what is missing, each migration as a whole, and returns the names. The caller keeps others from doing so at
 * the same time. A migration that failed, now or before, is a StoreError that names it and says what to do.
 */
export async function migrate(
  connection: SqlDriverAdapter,
  runScript: RunScript,
  folder?: string,
): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  const engine = await openSchemaEngine(connection, runScript)
  try {
    const { failedMigrationNames, history } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: EVERYTHING,
    })
    for (const name of failedMigrationNames) {
      // Each runs as a whole: what is marked as failed has left nothing behind and can be tried again.
      await engine.markMigrationRolledBack({ migrationName: name })
    }
    if (history !== null && history.diagnostic !== 'databaseIsBehind')
      throw newerDatabase(history.unpersistedMigrationNames)
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: EVERYTHING,
    })
    return appliedMigrationNames
  } catch (error) {
    if (error instanceof StoreError) throw error
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n\n', 1)
    throw new StoreError('migration', `The database could not be migrated: ${line}`, {
      cause: error,
    })
  } finally {
    engine.free()
  }
}

/** The database has these migrations, and this program does not. */
export function newerDatabase(names: readonly string[]): StoreError {
  return new StoreError(
    'migration',
    `The database was migrated by a newer Elchi (${names.join(', ')}). Start that version, or restore the backup made before it.`,
  )
}
