// DATABASE_URL → whether a server answers there. The embedded database is its folder's matter.
import { connectionTroubleOf } from '../../net/connection-trouble-of.ts'
import type { Check } from './check.ts'

const POSTGRESQL_PORT = 5432

export const database: Check = {
  name: 'Database',
  async examine({ parsed }) {
    if (!parsed.ok) return [{ state: 'warning', message: 'not asked: mend the settings first' }]
    const { databaseUrl, dataDir } = parsed.config
    if (databaseUrl === null) return [{ state: 'ok', message: `embedded, in ${dataDir}` }]
    const url = new URL(databaseUrl)
    const host = url.hostname.replace(/^\[|\]$/g, '') || 'localhost'
    const port = Number(url.port) || POSTGRESQL_PORT
    const trouble = await connectionTroubleOf(host, port)
    if (trouble === null) return [{ state: 'ok', message: `${host}:${port} answers` }]
    const message = `${host}:${port} cannot be reached (${trouble}); start PostgreSQL or mend DATABASE_URL`
    return [{ state: 'problem', message }]
  },
}
