// The reader's file → a child process that reads one piece at a time, and how it ended.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Reply } from './child.ts'
import { OUT_OF_MEMORY } from './out-of-memory.ts'

/** What came of an order: the reply, or the end of the process, which may have nothing to do with what was read. */
export type Answer =
  | { kind: 'reply'; reply: Reply }
  | { kind: 'ended'; reason: string; started: boolean }
  /** It was ended since it took longer than it may. */
  | { kind: 'slow' }

export interface ForkedReader {
  pid: number | null
  /** Has one order read once the process has loaded; the time begins then, since starting is not the page's doing. */
  ask(order: Order, budgetMs: number): Promise<Answer>
  /** Resolves with the reason when the process ends, whoever ends it. */
  ended: Promise<string>
  kill(): void
}

/**
 * What the child needs of this process's environment. The rest, such as the bot's token and the database's address, is
 * none of its business: a page that gets code to run there should find nothing.
 */
const PASSED_ON = [
  'PATH',
  'TZ',
  'LANG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'NODE_COMPILE_CACHE',
  'NODE_DISABLE_COMPILE_CACHE',
  'NODE_ICU_DATA',
]

/** V8's heap has some of the whole; code, buffers and threads take the rest. */
const HEAP_SHARE = 0.85

/** Starts a child whose memory in all is at most `maxMegabytes`. It never rejects: what goes wrong is its end. */
export function forkReader(maxMegabytes: number): ForkedReader {
  const heap = Math.round(maxMegabytes * HEAP_SHARE)
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [String(maxMegabytes)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`, '--no-warnings'],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => isPassedOn(name))),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const { promise: ended, resolve: end } = Promise.withResolvers<string>()
  let started = false
  let over: string | null = null
  /** The order in hand: nothing of it may be held by what lives as long as the child, or everything read would pile up. */
  let inHand: { id: number; begin: () => void; settle: (answer: Answer) => void } | null = null

  function settle(answer: Answer): void {
    const asked = inHand
    inHand = null
    asked?.settle(answer)
  }

  function hearEnd(reason: string): void {
    over ??= reason
    end(reason)
    settle({ kind: 'ended', reason, started })
  }

  child.on('message', (message: Reply | { ready: true }) => {
    if ('ready' in message) {
      started = true
      inHand?.begin()
    } else if (message.id === inHand?.id) settle({ kind: 'reply', reply: message })
  })
  child.on('error', (error) => {
    // The process is beyond our reach: not started, or deaf.
    child.kill('SIGKILL')
    hearEnd(error.message)
  })
  child.on('exit', (code, signal) => hearEnd(nameEnd(code, signal)))

  return {
    pid: child.pid ?? null,
    ended,
    kill: () => void child.kill('SIGKILL'),
    ask: (order, budgetMs) =>
      new Promise<Answer>((resolve) => {
        if (over !== null) {
          resolve({ kind: 'ended', reason: over, started })
          return
        }
        let timer: NodeJS.Timeout | undefined
        const begin = (): void => {
          timer = setTimeout(() => {
            settle({ kind: 'slow' })
            child.kill('SIGKILL')
          }, budgetMs)
          child.send(order)
        }
        const hear = (answer: Answer): void => {
          clearTimeout(timer)
          resolve(answer)
        }
        inHand = { id: order.id, begin, settle: hear }
        if (started) begin()
      }),
  }
}

/** Windows has names in small letters too. */
function isPassedOn(name: string): boolean {
  return PASSED_ON.includes(name.toUpperCase())
}

/** V8 aborts where its heap is full. */
function nameEnd(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === OUT_OF_MEMORY || signal === 'SIGABRT') return `out of memory, ${signal}`
  return signal ?? `exit code ${code}`
}
