// Arguments → what a real process of the command line prints, and its exit code.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/**
 * Root without the right to pass over permissions (util-linux). Another user would not do: the checkout may lie in a
 * folder that only root can enter.
 */
const WITHOUT_OVERRIDE = ['setpriv', '--bounding-set=-dac_override,-dac_read_search']

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  env?: Record<string, string>
  /** Bound by permissions as any user is, where the tests run as root. */
  bound?: boolean
  /** Another file than the command line's, and flags of Node before it. */
  entry?: string
  nodeFlags?: readonly string[]
}

/** Runs `node src/cli.ts …` with nothing of our environment but the path. */
export async function runElchi(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const line = [process.execPath, ...(options.nodeFlags ?? []), options.entry ?? CLI, ...args]
  const [command = '', ...rest] =
    options.bound === true && process.getuid?.() === 0 ? [...WITHOUT_OVERRIDE, ...line] : line
  const child = spawn(command, rest, {
    cwd: options.cwd ?? tmpdir(),
    env: { PATH: process.env['PATH'], ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran: Ran = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text))
  ran.code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  return ran
}

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'elchi-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
