// A data folder → the name of the installation that lives in it, the same at every start.
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Tells installations on one database apart. Hold the folder first (`holdDataDir`). */
export async function installationId(dir: string): Promise<string> {
  const path = join(dir, 'installation')
  const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (known.trim() !== '') return known.trim()
  const made = randomUUID()
  await makeFolder(resolve(dir))
  await writeFile(path, `${made}\n`)
  return made
}
