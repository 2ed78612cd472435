// The folder of migrations as the schema engine wants to be handed it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'

/** Where this project keeps its migrations: folders `<yyyymmddhhmm>_<what>` with a `migration.sql` each. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../prisma/migrations')

/** The migrations of `folder`, oldest first. */
export async function readMigrations(folder: string = MIGRATIONS_FOLDER): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = names.sort().map(async (path) => {
    const value = await readFile(join(folder, path, 'migration.sql'), 'utf8')
    return {
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } },
    }
  })
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(migrationDirectories),
  }
}
