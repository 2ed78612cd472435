// One process a data folder: the first holds it and answers commands over a socket, a second is refused by name.
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { chmod } from 'node:fs/promises'
import { StoreError } from './error.ts'
import { folderTrouble } from './make-folder.ts'
import { claim, claimedSocket, freshSocketPath, leaveSocketPath, pipeName } from './holder-place.ts'

/** Where the output of a command goes, piece by piece. */
export interface Reply {
  stdout(text: string): void
  stderr(text: string): void
}

export interface HoldOptions {
  /** What this process is, for whoever is refused: `elchi start`. */
  title: string
  /** Runs a command that another process sent and returns its exit code. */
  onCommand: (request: unknown, reply: Reply) => Promise<number>
}

export interface Hold {
  /** Lets the next process have the folder. A process that ends in any way lets it go as well. */
  release(): Promise<void>
}

/** A holder as it introduces itself. */
export interface Holder {
  pid: number
  title: string
  /** Instant, ISO. */
  since: string
}

/** A line from the holder to the asking process. */
type Line = { holder: Holder } | { stdout: string } | { stderr: string } | { exit: number }

/** How long a holder may take to introduce itself, in ms. */
const INTRODUCTION_WITHIN = 3000

/**
 * Holds `dir` until released or until this process ends. Throws a StoreError `busy` that names the process which holds
 * it already, or `folder` where the folder cannot be used. Of several that start at once exactly one gets it. Only this
 * user can reach the socket.
 */
export async function holdDataDir(dir: string, options: HoldOptions): Promise<Hold> {
  try {
    return await hold(dir, options)
  } catch (error) {
    throw folderTrouble(dir, error)
  }
}

async function hold(dir: string, { title, onCommand }: HoldOptions): Promise<Hold> {
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString()
  const holder: Holder = { pid: process.pid, title, since }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // Whoever asked has gone; the command goes on and its output is dropped.
    socket.on('error', () => {})
    answer(socket, holder, onCommand)
  })
  const path = process.platform === 'win32' ? pipeName(dir) : await freshSocketPath(dir)
  const release = async () => {
    const closed = new Promise<void>((done) => server.close(() => done()))
    for (const socket of open) socket.destroy()
    await closed
    if (process.platform !== 'win32') await leaveSocketPath(dir, path)
  }
  const occupant = await occupy(dir, server, path).catch(async (error: unknown) => {
    // A socket left open would keep the process from ending.
    await release().catch(() => {})
    throw error
  })
  if (occupant !== null) {
    await release()
    throw new StoreError('busy', await describeOccupant(dir, occupant))
  }
  return { release }
}

/**
 * Sends a command to the process that holds `dir` and hands on its output as it comes. Returns its exit code, or null
 * where nobody holds the folder. Throws a StoreError `lost` where the holder ends before the command does.
 */
export async function askHolder(dir: string, request: unknown, reply: Reply): Promise<number | null> {
  const socket = await reachHolder(dir)
  if (socket === null) return null
  socket.write(`${JSON.stringify({ command: request })}\n`)
  for await (const line of readLines(socket)) {
    if ('stdout' in line) reply.stdout(line.stdout)
    if ('stderr' in line) reply.stderr(line.stderr)
    if ('exit' in line) return line.exit
  }
  throw new StoreError(
    'lost',
    'The running Elchi ended before it had answered. Look at its log, and try again.',
  )
}

/**
 * Who holds `dir`; null where nobody does, `silent` where somebody does who does not answer. Throws a StoreError `folder`
 * where the folder cannot be looked into.
 */
export async function holderOf(dir: string): Promise<Holder | 'silent' | null> {
  const socket = await reachHolder(dir)
  return socket === null ? null : ((await introduction(socket)) ?? 'silent')
}

/** The holder in words, for whoever is refused or asks. */
export function describeHolder(holder: Holder | 'silent'): string {
  return holder === 'silent'
    ? 'another process that does not answer'
    : `${holder.title} (process ${holder.pid}, since ${holder.since})`
}

async function reachHolder(dir: string): Promise<Socket | null> {
  try {
    const path = process.platform === 'win32' ? pipeName(dir) : await claimedSocket(dir)
    return path === null ? null : await connect(path)
  } catch (error) {
    throw folderTrouble(dir, error)
  }
}

/** Listens and claims the folder; returns null, or the path of whoever holds it. */
async function occupy(dir: string, server: Server, path: string): Promise<string | null> {
  const free = await listen(server, path)
  if (process.platform === 'win32') return free ? null : path
  if (!free) throw new Error(`The new socket ${path} is taken.`)
  await chmod(path, 0o600)
  return claim(dir, path, isAlive)
}

/** false: the name is taken. */
function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false)
      else fail(error)
    })
    server.listen(path, () => done(true))
  })
}

async function isAlive(path: string): Promise<boolean> {
  const socket = await connect(path)
  socket?.destroy()
  return socket !== null
}

/** null: nobody listens there. A connection that fails in another way belongs to somebody who does. */
function connect(path: string): Promise<Socket | null> {
  return new Promise((done, fail) => {
    const socket = createConnection(path)
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      socket.on('error', () => {})
      done(socket)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') done(null)
      else fail(error)
    })
  })
}

function answer(socket: Socket, holder: Holder, onCommand: HoldOptions['onCommand']): void {
  const say = (line: Line) => {
    if (socket.writable) socket.write(`${JSON.stringify(line)}\n`)
  }
  createInterface({ input: socket }).once('line', (text) => {
    const asked = parse(text)
    if (asked === null || !('command' in asked)) {
      say({ holder })
      socket.end()
      return
    }
    const reply: Reply = {
      stdout: (stdout) => say({ stdout }),
      stderr: (stderr) => say({ stderr }),
    }
    void onCommand(asked['command'], reply)
      .catch((error: unknown) => {
        reply.stderr(`${error instanceof Error ? error.message : String(error)}\n`)
        return 1
      })
      .then((exit) => {
        say({ exit })
        socket.end()
      })
  })
}

async function describeOccupant(dir: string, path: string): Promise<string> {
  const socket = await connect(path)
  const holder = (socket && (await introduction(socket))) ?? 'silent'
  return `${dir} is in use by ${describeHolder(holder)}. Stop it first, or choose another DATA_DIR.`
}

/** null: no introduction in time. */
async function introduction(socket: Socket): Promise<Holder | null> {
  socket.setTimeout(INTRODUCTION_WITHIN, () => socket.destroy())
  socket.write('{}\n')
  for await (const line of readLines(socket)) {
    if ('holder' in line) {
      socket.destroy()
      return line.holder
    }
  }
  return null
}

async function* readLines(socket: Socket): AsyncGenerator<Line> {
  for await (const text of createInterface({ input: socket })) {
    const line = parse(text)
    if (line !== null) yield line as Line
  }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
