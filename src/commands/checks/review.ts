// The database → how many reports wait for an editor. Readers see nothing of them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { StoreError } from '../../store/error.ts'
import { askHolder, holdDataDir, holderOf } from '../../store/instance.ts'
import { peekReview } from '../../store/open-embedded.ts'
import { openServer, probeServer } from '../../store/open-server.ts'
import { countReportsInReview } from '../../store/reports.ts'
import type { Check } from './check.ts'

export const review: Check = {
  name: 'Review',
  async examine({ parsed }) {
    const waiting = parsed.ok ? await countWaiting(parsed.config) : null
    if (waiting === null) return []
    if (waiting === 0) return [{ state: 'ok', message: 'no report waits for an editor' }]
    const message = `${waiting} ${waiting === 1 ? 'report waits' : 'reports wait'} for an editor; readers see nothing of it until a later version brings the review queue`
    return [{ state: 'warning', message }]
  },
}

/** null where there is no database to ask; what is wrong with it is another check's matter. */
async function countWaiting({ databaseUrl, dataDir }: Config): Promise<number | null> {
  try {
    return databaseUrl === null ? await inFolder(dataDir) : await onServer(databaseUrl)
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

async function onServer(url: string): Promise<number | null> {
  if ((await probeServer({ url })).length > 0) return null
  const { db, close } = await openServer({ url })
  try {
    return await countReportsInReview(db)
  } finally {
    await close()
  }
}

/** The embedded database has room for one process: where an Elchi is running, it is the one to count. */
async function inFolder(dir: string): Promise<number | null> {
  if ((await holderOf(dir)) !== null) {
    let answer = ''
    const reply = { stdout: (text: string) => void (answer += text), stderr: () => {} }
    const code = await askHolder(dir, { argv: ['doctor', '--waiting'] }, reply)
    return code === 0 ? Number(answer) : null
  }
  if (!hasDatabase(dir)) return null
  const hold = await holdDataDir(dir, { title: 'elchi doctor', onCommand: async () => 1 })
  try {
    return await peekReview(dir)
  } finally {
    await hold.release()
  }
}

function hasDatabase(dir: string): boolean {
  return existsSync(join(dir, 'database'))
}
