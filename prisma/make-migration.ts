// The difference between schema.prisma and the migrations → a new migration. For contributors:
//   node prisma/make-migration.ts add-venues
//   node prisma/make-migration.ts --check      says whether one is missing
//
// The older migrations are played into an empty database in memory, so that neither a server nor a download is needed.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { MIGRATIONS_FOLDER, readMigrations } from '../src/store/migrations.ts'
import { openSchemaEngine } from '../src/store/schema-engine.ts'

const what = process.argv[2] ?? ''
const checking = what === '--check'
if (!checking && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(what)) {
  console.error('Say in a few words what changes: node prisma/make-migration.ts add-venues')
  process.exit(2)
}

const path = join(import.meta.dirname, 'schema.prisma')
const content = await readFile(path, 'utf8')
const database = await PGlite.create()
const runScript = async (sql: string) => {
  await database.exec(sql)
}
const engine = await openSchemaEngine(await new PrismaPGlite(database).connect(), runScript, content)
const nothing = { externalTables: [], externalEnums: [] }
const older = await readMigrations()
if (older.migrationDirectories.length > 0) {
  await engine.applyMigrations({ migrationsList: older, filters: nothing })
}
const files = [{ path, content }]
const { stdout } = await engine.diff({
  from: { tag: 'schemaDatasource', files, configDir: import.meta.dirname },
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: null,
  filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
})
engine.free()
await database.close()

if (stdout === null || stdout.trim().startsWith('-- This is an empty migration')) {
  console.log('The migrations already make this schema.')
} else if (checking) {
  console.log('A migration is missing. Make it: node prisma/make-migration.ts WHAT-CHANGES')
  process.exitCode = 1
} else {
  const minute = new Date().toISOString().replace(/\D/g, '').slice(0, 12)
  const folder = join(MIGRATIONS_FOLDER, `${minute}_${what}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), stdout)
  console.log(`Written: prisma/migrations/${minute}_${what}/migration.sql. Read it before committing it.`)
}
