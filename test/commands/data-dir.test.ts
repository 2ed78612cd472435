// A DATA_DIR that cannot be used ends every command that needs it with one line, and quickly.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runElchi, temporaryFolder } from './run-elchi.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

describe('a DATA_DIR that is a file', () => {
  it.each([
    ['start'],
    ['demo', '--port', '0'],
    ['ingest', 'a.txt'],
    ['export'],
    ['digest', '--chat', '1'],
    ['sources', 'list'],
  ])('is told by %s in one line that says what to do', async (...argv) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'data'), '')
    const ran = await runElchi(argv, { cwd, env: { BOT_TOKEN: TOKEN, DATA_DIR: 'data' } })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^elchi: data(\/demo)? cannot be used as data folder: a file is in its way; choose another DATA_DIR\.\n$/,
    )
  })
})

// Windows knows neither these permissions nor setpriv.
describe.skipIf(process.platform === 'win32')('a DATA_DIR', () => {
  it('that may not be written is told in one line', async () => {
    const closed = join(await temporaryFolder(), 'closed')
    await mkdir(closed, { mode: 0o555 })
    const ran = await runElchi(['export'], { env: { DATA_DIR: join(closed, 'data') }, bound: true })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^elchi: .* it may not be written by this user; change its owner \(chown\) or .*\n$/,
    )
  })

  // Only Linux has /proc, where making a folder fails in a way of its own.
  it.skipIf(process.platform !== 'linux')('that no system call can make ends the command', async () => {
    const ran = await runElchi(['export'], { env: { DATA_DIR: '/proc/nope/deeper' } })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^elchi: \/proc\/nope\/deeper cannot be used as data folder: .* DATA_DIR\.\n$/)
  })

  it('is made with all that is missing above it', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'a'))
    const ran = await runElchi(['digest', '--chat', '1'], { cwd, env: { DATA_DIR: 'a/b/c' } })
    expect(ran.stderr).toBe('elchi: there is no chat 1; the log names chats by number\n')
  })
})
