// A stand-in for Telegram and a data folder → `elchi start` as a real process, to be ended in every way.
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** By the program's own door: from the second start on it is compiled already. */
const DOOR = fileURLToPath(new URL('../../src/elchi.mjs', import.meta.url))

export interface ElchiProcess {
  /** What it has logged and told so far. */
  log(): string
  /** Resolves at the moment when `text` has been logged so often; rejects where it ends before. */
  logged(text: string, times?: number): Promise<void>
  kill(signal: 'SIGKILL' | 'SIGTERM'): void
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>
}

/** Starts with these settings and nothing else of our environment. Killed with the test if it still runs. */
export function startElchi(settings: Record<string, string>): ElchiProcess {
  const child = spawn(process.execPath, [DOOR, 'start'], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], PORT: '0', POLL_MINUTES: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  const awaited = new Set<() => void>()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
    for (const look of awaited) look()
  })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  )
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const logged = (text: string, times = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (log.split(text).length <= times) return
        awaited.delete(look)
        resolve()
      }
      awaited.add(look)
      look()
      const end = (): void =>
        reject(new Error(`Elchi ended before it logged ${text} ${times} times:\n${log}`))
      void ended.then(end, end)
    })
  return { log: () => log, logged, kill: (signal) => void child.kill(signal), ended }
}
