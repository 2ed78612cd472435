// Prisma's schema engine, compiled to WebAssembly: it compares schemas and applies migrations without any download.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

/** The part used here; Node's type declarations leave it out. */
declare const WebAssembly: {
  instantiate: (
    bytes: Uint8Array,
    imports: object,
  ) => Promise<{ instance: { exports: Record<string, unknown> } }>
}

/** Runs SQL of many statements as a whole: all of them or none. */
export type RunScript = (sql: string) => Promise<void>

/** Everything the engine keeps apart from its exports, which the type declarations leave out. */
interface Glue {
  SchemaEngine: {
    new: (options: object, log: (line: string) => void, adapter: object) => Promise<SchemaEngine>
  }
  /** Hands the glue its engine. */
  ['__wbg_set_wasm']: (exports: object) => void
}

let loaded: Promise<Glue> | null = null

/**
 * An engine that speaks to one database through one connection, which stays the caller's to end; `schema` is Prisma's,
 * needed for comparing only. One connection, because the engine locks the database for its session and would stand in
 * its own way on a second. `runScript` stands in for the adapters' own running of scripts: one of them cuts the SQL at
 * every semicolon and the other does not wait for an answer, so that a failed migration would be half applied or pass
 * for a good one.
 */
export async function openSchemaEngine(
  connection: SqlDriverAdapter,
  runScript: RunScript,
  schema?: string,
): Promise<SchemaEngine> {
  loaded ??= loadEngine()
  const { SchemaEngine } = await loaded
  const lent = Object.assign(Object.create(connection) as SqlDriverAdapter, {
    executeScript: runScript,
    dispose: async () => {},
  })
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'elchi-migrations',
    connect: async () => lent,
    connectToShadowDb: () => Promise.reject(new Error('Migrations need no shadow database.')),
  })
  const datamodels = schema === undefined ? undefined : [['schema.prisma', schema]]
  return SchemaEngine.new({ datamodels }, () => {}, bound)
}

/** By hand, because importing a `.wasm` file is still experimental in Node 24. */
async function loadEngine(): Promise<Glue> {
  const require = createRequire(import.meta.url)
  const beside = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(beside.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': withIdleTimers(glue),
  })
  const engine = glue as unknown as Glue
  engine['__wbg_set_wasm'](instance.exports)
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
  return engine
}

/** The engine leaves its lock's ten-second timer behind; a program that is done should not have to wait for it. */
function withIdleTimers(imports: object): object {
  const entries = Object.entries(imports).map(([name, value]: [string, unknown]) => {
    if (!name.startsWith('__wbg_setTimeout')) return [name, value]
    const setTimer = value as (...given: unknown[]) => NodeJS.Timeout
    return [name, (...given: unknown[]) => setTimer(...given).unref()]
  })
  return Object.fromEntries(entries) as object
}
