// One process a data folder, with real processes: refused by name, taken over after a kill, reached by commands.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimedSocket } from '../../src/store/holder-place.ts'
import { askHolder, holdDataDir, type Hold } from '../../src/store/instance.ts'

const HOLDER = join(import.meta.dirname, 'holder.ts')

describe('holding a data folder', () => {
  let dir: string
  let children: ChildProcess[]
  let holds: Hold[]

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'elchi-hold-'))
    children = []
    holds = []
  })
  afterEach(async () => {
    for (const child of children) await end(child)
    for (const hold of holds) await hold.release()
    await rm(dir, { recursive: true, force: true })
  })

  async function end(child: ChildProcess) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** Another process that tries to hold the folder; what it says first. */
  async function start(folder = dir): Promise<{ child: ChildProcess; line: string }> {
    const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    return { child, line }
  }

  async function hold(folder = dir, title = 'elchi start') {
    const held = await holdDataDir(folder, {
      title,
      onCommand: async (request, reply) => {
        reply.stdout(`asked ${JSON.stringify(request)}\n`)
        return 0
      },
    })
    holds.push(held)
    return held
  }

  async function ask(request: unknown, folder = dir) {
    const said: string[] = []
    const exit = await askHolder(folder, request, {
      stdout: (text) => said.push(`out ${text}`),
      stderr: (text) => said.push(`err ${text}`),
    })
    return { exit, said }
  }

  it('refuses a second process with a line that names the first', async () => {
    const { child, line } = await start()
    expect(line).toBe('held')
    await expect(hold()).rejects.toMatchObject({
      name: 'StoreError',
      problem: 'busy',
      message: expect.stringMatching(
        new RegExp(
          `^${dir} is in use by test holder \\(process ${child.pid}, since 20\\d\\d-.+Z\\)\\. Stop it first`,
        ),
      ),
    })
  })

  it('lets exactly one of several have it that start at the same time', async () => {
    const lines = await Promise.all([1, 2, 3, 4].map(async () => (await start()).line))
    expect(lines.filter((line) => line === 'held')).toHaveLength(1)
    expect(lines.filter((line) => line.includes('is in use by test holder'))).toHaveLength(3)
  })

  it('lets exactly one of several take over from a process that was killed', async () => {
    const { child } = await start()
    await end(child)
    const lines = await Promise.all([1, 2, 3, 4].map(async () => (await start()).line))
    expect(lines.filter((line) => line === 'held')).toHaveLength(1)
  })

  it('ends with its release, any number of times', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const held = await hold()
      await held.release()
      holds = []
    }
    expect(await ask({})).toEqual({ exit: null, said: [] })
  })

  it('hands a command to the holder, and its output and exit code back', async () => {
    await start()
    expect(await ask({ args: ['doctor', '--json'] })).toEqual({
      exit: 3,
      said: ['out {"args":["doctor","--json"]}\n', 'err done\n'],
    })
  })

  it('tells of a command that fails, in one line', async () => {
    await start()
    expect(await ask('fail')).toEqual({ exit: 1, said: ['err no such chat\n'] })
  })

  it('tells when the holder ends in the middle of a command', async () => {
    await start()
    await expect(ask('end')).rejects.toMatchObject({ name: 'StoreError', problem: 'lost' })
  })

  it('finds nobody to ask in a folder that nobody holds or that is not there', async () => {
    expect((await ask({})).exit).toBeNull()
    expect((await ask({}, join(dir, 'nowhere'))).exit).toBeNull()
  })

  // On Windows the holder listens on a named pipe, which has no file permissions.
  it.skipIf(process.platform === 'win32')('is open to this user only', async () => {
    await hold()
    const socket = await claimedSocket(dir)
    expect((await stat(socket!)).mode & 0o777).toBe(0o600)
    expect((await stat(join(dir, 'holder'))).mode & 0o777).toBe(0o700)
  })

  it('works in a folder whose path is too long for a socket', async () => {
    const long = join(dir, 'x'.repeat(60), 'y'.repeat(60))
    await mkdir(long, { recursive: true })
    const held = await hold(long)
    expect(await ask({}, long)).toEqual({ exit: 0, said: ['out asked {}\n'] })
    await expect(hold(long)).rejects.toThrow(/in use/)
    const socket = await claimedSocket(long)
    await held.release()
    holds = []
    await expect(stat(join(socket!, '..'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
