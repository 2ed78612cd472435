// A question → the answer of whoever can look into the database: its server, the Elchi that holds it, or this process.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import type { Db } from '../../store/db.ts'
import { StoreError } from '../../store/error.ts'
import { askHolder, holdDataDir, holderOf } from '../../store/instance.ts'
import { openServer, probeServer } from '../../store/open-server.ts'

export interface Question<T> {
  /** As a running Elchi is asked, which answers with one line. */
  argv: readonly string[]
  read: (answer: string) => T
  onServer: (db: Db) => Promise<T>
  /** In a folder that nobody else uses; its database is not migrated. */
  inFolder: (dataDir: string) => Promise<T | null>
}

/** null where there is no database to ask, or an older one; what is wrong with it is another check's matter. */
export async function askDatabase<T>(
  { databaseUrl, dataDir }: Config,
  question: Question<T>,
): Promise<T | null> {
  try {
    return databaseUrl === null ? await askFolder(dataDir, question) : await askServer(databaseUrl, question)
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

async function askServer<T>(url: string, { onServer }: Question<T>): Promise<T | null> {
  if ((await probeServer({ url })).length > 0) return null
  const { db, close } = await openServer({ url })
  try {
    return await onServer(db)
  } finally {
    await close()
  }
}

/** The embedded database has room for one process: where an Elchi is running, it is the one to tell. */
async function askFolder<T>(dir: string, { argv, read, inFolder }: Question<T>): Promise<T | null> {
  if ((await holderOf(dir)) !== null) {
    let answer = ''
    const reply = { stdout: (text: string) => void (answer += text), stderr: () => {} }
    const code = await askHolder(dir, { argv }, reply)
    // An Elchi that is only starting, or an older one, has no answer.
    return code === 0 && answer !== '' ? read(answer) : null
  }
  if (!existsSync(join(dir, 'database'))) return null
  const hold = await holdDataDir(dir, { title: 'elchi doctor', onCommand: async () => 1 })
  try {
    return await inFolder(dir)
  } finally {
    await hold.release()
  }
}
