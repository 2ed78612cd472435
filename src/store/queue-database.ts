// The store's database as the queue wants to be handed it.
import { fromPglite, type ConstructorOptions } from 'pg-boss'
import type { PGlite } from '@electric-sql/pglite'
import type { Store } from './open.ts'

/** A server gets connections of the queue's own; the embedded database is shared. */
export function queueDatabase({ engine }: Store): ConstructorOptions {
  if (engine.kind === 'server') return { connectionString: engine.url, max: 4 }
  return {
    db: embeddedDatabase(engine.pglite),
    backend: 'pglite',
    // No other process vacuums an embedded database, and nothing can be rebuilt beside its one connection.
    monitorVacuum: false,
    reindex: false,
  }
}

const SCRIPT = /^\s*BEGIN;([\s\S]*)COMMIT;?\s*$/

/**
 * pg-boss's adapter runs its maintenance as `BEGIN; …; COMMIT;` on the one connection and rolls back afterwards when it
 * fails; whoever comes between would find the connection in an aborted transaction. PGlite's own transaction keeps
 * others out until it is over.
 */
function embeddedDatabase(pglite: PGlite): ReturnType<typeof fromPglite> {
  const adapter = fromPglite(pglite)
  return {
    ...adapter,
    executeSql: async (text, values) => {
      if (values !== undefined && values.length > 0) {
        const { rows } = await pglite.query(text, values)
        return { rows }
      }
      const [, body] = SCRIPT.exec(text) ?? []
      const results =
        body === undefined ? await pglite.exec(text) : await pglite.transaction((tx) => tx.exec(body))
      return { rows: results.flatMap(({ rows }) => rows) }
    },
  }
}
