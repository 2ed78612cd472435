// A path → a folder there, or the line that says why there can be none.
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreError } from './error.ts'

/**
 * Makes the folder and what is missing above it, for this user only. Node's own recursive way never ends where the system
 * says of an existing folder that there is none to make another in, as Linux does under /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return
    const parent = dirname(folder)
    if (codeOf(error) !== 'ENOENT' || parent === folder || (await isThere(parent))) throw error
    await makeFolder(parent)
    // Somebody else may have been quicker; whoever made it, it is there.
    await makeFolder(folder)
  }
}

const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'a file is in its way; choose another DATA_DIR',
  ENOTDIR: 'a file is in its way; choose another DATA_DIR',
  EACCES: 'it may not be written by this user; change its owner (chown) or choose another DATA_DIR',
  EPERM: 'it may not be written by this user; change its owner (chown) or choose another DATA_DIR',
  EROFS: 'it lies on a file system that is read-only; choose another DATA_DIR',
  ENOENT: 'no folder can be made there; choose another DATA_DIR',
  ENOSPC: 'its disk is full; make room or choose another DATA_DIR',
  ENAMETOOLONG: 'its name is too long; choose another DATA_DIR',
  ELOOP: 'its links lead in a circle; choose another DATA_DIR',
}

/** An error of the file system at `dir` → a StoreError `folder` that says what to mend; any other error as it is. */
export function folderTrouble(dir: string, error: unknown): unknown {
  const why = WHY[codeOf(error) ?? '']
  if (why === undefined || error instanceof StoreError) return error
  return new StoreError('folder', `${dir} cannot be used as data folder: ${why}.`, { cause: error })
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}

function codeOf(error: unknown): string | null {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : null
}
