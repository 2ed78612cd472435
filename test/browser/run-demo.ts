// A folder → `elchi demo` as a real process, and the address of its page.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../src/elchi.mjs', import.meta.url))

export interface RunningDemo {
  url: string
  /** What it wrote to standard error so far. */
  told: () => string
  /** Ctrl-C; resolves with the exit code. */
  stop: () => Promise<number | null>
}

/** Starts the demo on any free port with nothing of our environment; rejects with what it said where it ends instead. */
export async function runDemo(dataDir: string): Promise<RunningDemo> {
  const child = spawn(process.execPath, [PROGRAM, 'demo', '--port', '0'], {
    cwd: dataDir,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const url = await Promise.race([
    addressIn(child.stdout),
    ended.then((code) => Promise.reject(new Error(`the demo ended with ${code}: ${told}`))),
  ])
  return {
    url,
    told: () => told,
    stop: async () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) return url
  }
  throw new Error('the demo names no address')
}
