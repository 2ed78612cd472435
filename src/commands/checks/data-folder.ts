// DATA_DIR → whether a running Elchi can hold it: for the embedded database, and for the commands that reach it there.
import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { StoreError } from '../../store/error.ts'
import { holdDataDir } from '../../store/instance.ts'
import type { Check, Finding } from './check.ts'

export const dataFolder: Check = {
  name: 'Data folder',
  async examine({ parsed }) {
    if (!parsed.ok) return [{ state: 'warning', message: 'not looked at: mend the settings first' }]
    return [await folderFinding(resolve(parsed.config.dataDir))]
  },
}

async function folderFinding(folder: string): Promise<Finding> {
  const found = await stat(folder).catch(() => null)
  if (found === null) {
    const parent = await nearestFolder(folder)
    return (await isWritable(parent))
      ? { state: 'ok', message: `${folder} will be made at the first start` }
      : {
          state: 'problem',
          message: `${folder} cannot be made: ${parent} may not be written; choose another DATA_DIR`,
        }
  }
  if (!found.isDirectory())
    return { state: 'problem', message: `${folder} is not a folder; choose another DATA_DIR` }
  if (!(await isWritable(folder)))
    return {
      state: 'problem',
      message: `${folder} may not be written by this user; change its owner (chown) or choose another DATA_DIR`,
    }
  return holderFinding(folder)
}

/** The surest way to learn whether a folder is free is to hold it for a moment: others are refused by the same rule. */
async function holderFinding(folder: string): Promise<Finding> {
  try {
    const hold = await holdDataDir(folder, { title: 'elchi doctor', onCommand: async () => 1 })
    await hold.release()
    return { state: 'ok', message: `${folder} can be written, and no process uses it` }
  } catch (error) {
    if (error instanceof StoreError && error.problem === 'busy')
      return {
        state: 'ok',
        message: `a running Elchi has it, and a second could not start: ${error.message}`,
      }
    throw error
  }
}

/** The closest folder above that exists; the root at the latest. */
async function nearestFolder(folder: string): Promise<string> {
  const parent = dirname(folder)
  if (parent === folder || (await stat(parent).catch(() => null)) !== null) return parent
  return nearestFolder(parent)
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}
