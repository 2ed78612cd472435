// A child process that reads → a Reader that a page cannot stop: what takes too long or too much ends with its process.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Reply } from './child.ts'
import { OverBudget } from './over-budget.ts'
import type { Reader } from './reading.ts'

export interface ReaderSettings {
  /** For one piece. A text of 1 MB takes 2 s on a slow machine; what takes longer by far is made to. */
  budgetMs?: number
  /** Of the child's memory. The gazetteer in eight languages takes some 300 MB. */
  maxMegabytes?: number
  /** Told when a child was ended or ended by itself. */
  onEnded?: (reason: string) => void
}

export interface ReaderProcess extends Reader {
  /** The child's id; null while there is none. For those who measure it. */
  pid(): number | null
  /** Ends the child. What is being read is dropped with an error. */
  close(): Promise<void>
}

const BUDGET_MS = 60_000
const MAX_MEGABYTES = 1024

interface Piece {
  order: Order
  /** What is told of it where it fails. */
  name: string
  resolve: (found: unknown) => void
  reject: (error: Error) => void
}

/** Starts with the first piece, reads one piece after the other, and begins anew after a child that had to be ended. */
export function startReader(settings: ReaderSettings = {}): ReaderProcess {
  const { budgetMs = BUDGET_MS, maxMegabytes = MAX_MEGABYTES, onEnded = () => undefined } = settings
  const waiting: Piece[] = []
  let child: ChildProcess | null = null
  let ready: Promise<void> | null = null
  let current: Piece | null = null
  let timer: NodeJS.Timeout | undefined
  let last = 0
  let closed = false

  function order<T>(what: Order['what'], name: string, given: unknown[]): Promise<T> {
    if (closed) return Promise.reject(new Error('The reader is closed.'))
    last += 1
    const id = last
    return new Promise<T>((resolve, reject) => {
      const settle = resolve as (found: unknown) => void
      waiting.push({ order: { id, what, given }, name, resolve: settle, reject })
      void readNext()
    })
  }

  async function readNext(): Promise<void> {
    if (current !== null) return
    const next = waiting.shift()
    if (next === undefined) return
    current = next
    try {
      ready ??= begin()
      await ready
    } catch (error) {
      return fail(new Error(`the reader did not start: ${(error as Error).message}`, { cause: error }))
    }
    // The time begins when the child has loaded: starting is not the page's doing.
    timer = setTimeout(() => endOver(`took more than ${budgetMs / 1000} s`), budgetMs)
    child?.send(next.order)
  }

  function begin(): Promise<void> {
    const started = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${maxMegabytes}`, '--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child = started
    return new Promise((resolve, reject) => {
      started.on('message', (reply: Reply | { ready: true }) => {
        if ('ready' in reply) resolve()
        else hear(reply)
      })
      started.on('error', reject)
      started.on('exit', (code, signal) => {
        reject(new Error(`it ended at once (${signal ?? code})`))
        hearEnd(started, signal ?? `exit code ${code}`)
      })
    })
  }

  function hear(reply: Reply): void {
    if (current === null || reply.id !== current.order.id) return
    if ('error' in reply)
      return fail(new Error(`${current.name} could not be read`, { cause: new Error(reply.error) }))
    const { resolve } = release()
    resolve(reply.found)
    void readNext()
  }

  function fail(error: Error): void {
    const { reject } = release()
    reject(error)
    void readNext()
  }

  /** The piece in hand, which is nobody's from now on. */
  function release(): Piece {
    const piece = current!
    clearTimeout(timer)
    current = null
    return piece
  }

  function endOver(reason: string): void {
    const over = child
    const { name } = current!
    child = null
    ready = null
    over?.kill('SIGKILL')
    onEnded(reason)
    fail(new OverBudget(`${name} ${reason} to read; it was given up`))
  }

  /** It ended by itself: out of memory, or killed from outside. */
  function hearEnd(ended: ChildProcess, reason: string): void {
    if (ended !== child) return
    child = null
    ready = null
    if (!closed) onEnded(reason)
    if (current === null) return
    if (closed) fail(new Error('The reader is closed.'))
    else fail(new OverBudget(`${current.name} ended the reader (${reason}); it was given up`))
  }

  return {
    listing: (bytes, context) => order('listing', context.name, [bytes, context]),
    feeds: (bytes, context) => order('feeds', context.name, [bytes, context]),
    page: (bytes, context, stated) => order('page', context.name, [bytes, context, stated]),
    clean: (document) => order('clean', document.name, [document]),
    meetings: (article) => order('meetings', article.title ?? 'an article', [article]),
    pid: () => child?.pid ?? null,
    close: async () => {
      closed = true
      for (const piece of waiting.splice(0)) piece.reject(new Error('The reader is closed.'))
      const ending = child
      if (ending === null) return
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      ending.kill('SIGKILL')
      await ended
    },
  }
}
