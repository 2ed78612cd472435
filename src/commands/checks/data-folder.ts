// DATA_DIR → whether a running Elchi can hold it: for the embedded database, and for the commands that reach it there.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { StoreError } from '../../store/error.ts'
import { describeHolder, holdDataDir, holderOf } from '../../store/instance.ts'
import { folderTrouble } from '../../store/make-folder.ts'
import type { Check, Finding } from './check.ts'

export const dataFolder: Check = {
  name: 'Data folder',
  async examine({ parsed }) {
    if (!parsed.ok) return [{ state: 'warning', message: 'not looked at: mend the settings first' }]
    try {
      return [await folderFinding(resolve(parsed.config.dataDir))]
    } catch (error) {
      if (error instanceof StoreError) return [{ state: 'problem', message: error.message }]
      throw error
    }
  },
}

async function folderFinding(folder: string): Promise<Finding> {
  if ((await stat(folder).catch(() => null)) === null) {
    await tryMaking(folder)
    return { state: 'ok', message: `${folder} will be made at the first start` }
  }
  const holder = await holderOf(folder)
  if (holder !== null) return { state: 'ok', message: `${folder} is in use by ${describeHolder(holder)}` }
  // The surest way to learn whether a folder can be held.
  const hold = await holdDataDir(folder, { title: 'elchi doctor', onCommand: async () => 1 })
  await hold.release()
  return { state: 'ok', message: `${folder} can be written, and no process uses it` }
}

/** Rights alone do not tell: some folders let nobody make another. A trial folder beside it does, and is gone at once. */
async function tryMaking(folder: string): Promise<void> {
  try {
    const trial = await mkdtemp(join(await nearestAbove(folder), '.elchi-doctor-'))
    await rm(trial, { recursive: true })
  } catch (error) {
    throw folderTrouble(folder, error)
  }
}

/** The closest that exists above; the root at the latest. */
async function nearestAbove(folder: string): Promise<string> {
  const parent = dirname(folder)
  if (parent === folder || (await stat(parent).catch(() => null)) !== null) return parent
  return nearestAbove(parent)
}
