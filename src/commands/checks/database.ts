// DATABASE_URL → whether a start could use the server there. The embedded database is its folder's matter.
import { StoreError } from '../../store/error.ts'
import { probeServer } from '../../store/open-server.ts'
import type { Check, Finding } from './check.ts'

export const database: Check = {
  name: 'Database',
  async examine({ parsed }) {
    if (!parsed.ok) return [{ state: 'warning', message: 'not asked: mend the settings first' }]
    const { databaseUrl, dataDir } = parsed.config
    if (databaseUrl === null) return [{ state: 'ok', message: `embedded, in ${dataDir}` }]
    return [await serverFinding(databaseUrl)]
  },
}

async function serverFinding(url: string): Promise<Finding> {
  try {
    const pending = await probeServer({ url })
    const { host, pathname } = new URL(url)
    const where = `${decodeURIComponent(pathname.slice(1))} at ${host}`
    if (pending.length === 0) return { state: 'ok', message: `${where} can be used and is up to date` }
    return {
      state: 'ok',
      message: `${where} can be used; the next start applies ${pending.length} migrations (make a backup first)`,
    }
  } catch (error) {
    if (error instanceof StoreError) return { state: 'problem', message: error.message }
    throw error
  }
}
