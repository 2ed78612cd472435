// Who holds a data folder: claims numbered 0, 1, 2 … in it, each leading to the socket that its holder listens on.
//
// A claim is a symbolic link, which the system makes whole and for one of several who try. It is made when its socket
// listens already, so a claim whose socket refuses belongs to a process that ended, and is never taken over: the next
// process makes the next claim. The highest claim counts, and only older ones are removed, so that somebody slow who
// still takes a lower one for free sees the higher one when looking again.
import { mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createHash, randomUUID } from 'node:crypto'
import { makeFolder } from './make-folder.ts'

/** Bytes of a socket's path: 104 on macOS with the closing zero, 108 on Linux. */
const LONGEST_PATH = 103
const CLAIM = /^claim-(\d+)$/

/** Windows: a pipe dies with its process and cannot be made twice, so that no claims are needed. */
export function pipeName(dir: string): string {
  const hash = createHash('sha256').update(resolve(dir).toLowerCase()).digest('hex')
  return `\\\\.\\pipe\\elchi-${hash.slice(0, 32)}`
}

/** A path that a new socket can have: in the folder, or where that would be too long in a private temporary one. */
export async function freshSocketPath(dir: string): Promise<string> {
  const folder = claimsFolder(dir)
  await makeFolder(folder)
  const name = `${randomUUID().slice(0, 8)}.sock`
  const path = join(folder, name)
  if (Buffer.byteLength(path) <= LONGEST_PATH) return path
  return join(await mkdtemp(join(tmpdir(), 'elchi-')), name)
}

/** Takes away what `freshSocketPath` made outside of the folder; the socket itself goes when it is closed. */
export async function leaveSocketPath(dir: string, socket: string): Promise<void> {
  if (dirname(socket) !== claimsFolder(dir)) await rm(dirname(socket), { recursive: true })
}

/** The socket of the highest claim; null where nobody ever claimed. It may belong to a process that ended. */
export async function claimedSocket(dir: string): Promise<string | null> {
  const highest = (await readClaims(dir)).at(-1)
  return highest === undefined ? null : socketOf(dir, highest)
}

/**
 * Claims the folder for a socket that listens. `isAlive` says whether another socket answers. Returns null, or the
 * socket of whoever holds the folder.
 */
export async function claim(
  dir: string,
  socket: string,
  isAlive: (socket: string) => Promise<boolean>,
): Promise<string | null> {
  const folder = claimsFolder(dir)
  // Sockets in the folder go by name alone: the folder may be mounted elsewhere for another process.
  const target = dirname(socket) === folder ? socket.slice(folder.length + 1) : socket
  for (;;) {
    const highest = (await readClaims(dir)).at(-1) ?? -1
    const holder = highest < 0 ? null : await socketOf(dir, highest)
    if (holder !== null && (await isAlive(holder))) return holder
    const mine = highest + 1
    if (!(await makeLink(target, join(folder, `claim-${mine}`)))) continue
    const claims = await readClaims(dir)
    if (claims.at(-1) === mine) {
      await removeOlder(dir, claims.slice(0, -1))
      return null
    }
    await rm(join(folder, `claim-${mine}`), { force: true })
  }
}

function claimsFolder(dir: string): string {
  return join(resolve(dir), 'holder')
}

/** Numbers of the claims, rising. */
async function readClaims(dir: string): Promise<number[]> {
  const names = await readdir(claimsFolder(dir)).catch(ifMissing([]))
  const numbers = names.map((name) => Number(CLAIM.exec(name)?.[1] ?? -1))
  return numbers.filter((number) => number >= 0).sort((a, b) => a - b)
}

async function socketOf(dir: string, number: number): Promise<string | null> {
  const folder = claimsFolder(dir)
  const target = await readlink(join(folder, `claim-${number}`)).catch(ifMissing(null))
  return target === null ? null : resolve(folder, target)
}

async function makeLink(target: string, path: string): Promise<boolean> {
  try {
    await symlink(target, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function removeOlder(dir: string, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const socket = await socketOf(dir, number)
    if (socket !== null) await rm(socket, { force: true })
    await rm(join(claimsFolder(dir), `claim-${number}`), { force: true })
  }
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead
    throw error
  }
}
