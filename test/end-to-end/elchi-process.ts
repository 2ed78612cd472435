// A stand-in for Telegram and a data folder → `elchi start` as a real process, to be ended in every way.
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

export interface ElchiProcess {
  /** What it has logged and told so far. */
  log(): string
  kill(signal: 'SIGKILL' | 'SIGTERM'): void
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>
}

/** Starts with these settings and nothing else of our environment. Killed with the test if it still runs. */
export function startElchi(settings: Record<string, string>): ElchiProcess {
  const child = spawn(process.execPath, [CLI, 'start'], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], PORT: '0', POLL_MINUTES: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  )
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { log: () => log, kill: (signal) => void child.kill(signal), ended }
}
