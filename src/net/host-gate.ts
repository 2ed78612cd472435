// Requests to hosts → one at a time each, with a pause between.
import { setTimeout as sleepFor } from 'node:timers/promises'
import { FetchError } from './fetch-error.ts'
import { sweepIdle } from './sweep-idle.ts'

export interface HostGateOptions {
  /** From the end of one request to the beginning of the next. */
  pauseMs?: number
  /** No host makes us pause longer, whatever its robots.txt wishes. */
  longestPauseMs?: number
  /** How many may wait for one host; the next is turned away. */
  mostWaiting?: number
  /** Milliseconds of a clock that only goes forward. */
  now?: () => number
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

export interface HostGate {
  /**
   * Runs `work` when the turn of `host` has come, first come first served, and gives what it gives. `pauseMs`: the pause
   * before and after this request, where it is to be longer than usual. Rejects with a FetchError (`busy`) where too many wait
   * already, with the signal's reason where it ends the wait.
   */
  run: <T>(
    host: string,
    work: () => Promise<T>,
    wish?: { pauseMs?: number; signal?: AbortSignal },
  ) => Promise<T>
}

interface Line {
  running: boolean
  /** In the order of their coming; each is called when the one before has ended. */
  waiting: Set<() => void>
  endedAt: number
  pauseMs: number
}

const PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000
const MOST_WAITING = 1000

/**
 * Lines of requests, one a host name, for this process. Queues of libraries keep one rhythm, counted from start to start,
 * for all their work; here the pause counts from the end of an answer and every host has its own.
 */
export function createHostGate(options: HostGateOptions = {}): HostGate {
  const { pauseMs = PAUSE_MS, longestPauseMs = LONGEST_PAUSE_MS, mostWaiting = MOST_WAITING } = options
  const now = options.now ?? (() => performance.now())
  const sleep = options.sleep ?? ((ms, signal) => sleepFor(ms, undefined, { signal }))
  const lines = new Map<string, Line>()
  const sweep = sweepIdle(lines, (line) => !line.running && line.endedAt + line.pauseMs <= now())

  function lineOf(host: string): Line {
    const known = lines.get(host)
    if (known !== undefined) return known
    sweep()
    const line = { running: false, waiting: new Set<() => void>(), endedAt: -Infinity, pauseMs: 0 }
    lines.set(host, line)
    return line
  }

  async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await sleep(ms, signal)
    } catch (error) {
      // Timers wrap the reason in an error of their own.
      signal?.throwIfAborted()
      throw error
    }
  }

  return {
    async run(name, work, wish = {}) {
      wish.signal?.throwIfAborted()
      const line = lineOf(name)
      if (line.waiting.size >= mostWaiting) throw tooMany(name, mostWaiting)
      if (line.running) await turn(line, wish.signal)
      line.running = true
      const own = Math.min(Math.max(pauseMs, wish.pauseMs ?? 0), longestPauseMs)
      try {
        const wait = line.endedAt + Math.max(own, line.pauseMs) - now()
        if (wait > 0) await rest(wait, wish.signal)
        try {
          return await work()
        } finally {
          line.endedAt = now()
          line.pauseMs = own
        }
      } finally {
        const [next] = line.waiting
        if (next === undefined) line.running = false
        else next()
      }
    },
  }
}

/** Resolves when the one before has handed the line on. */
function turn(line: Line, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      line.waiting.delete(go)
      signal?.removeEventListener('abort', giveUp)
    }
    const go = (): void => {
      leave()
      resolve()
    }
    const giveUp = (): void => {
      leave()
      reject(signal?.reason)
    }
    line.waiting.add(go)
    signal?.addEventListener('abort', giveUp)
  })
}

function tooMany(host: string, most: number): FetchError {
  return new FetchError('busy', `${most} requests wait for ${host} already; try again later`, {
    retryable: true,
  })
}
