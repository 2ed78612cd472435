// `elchi demo` as a real process where it cannot start: one line each, and nothing begun.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { holdDataDir } from '../../src/store/instance.ts'
import { runElchi, temporaryFolder } from '../commands/run-elchi.ts'

describe('elchi demo', () => {
  it('names the demo that has the folder already', async () => {
    const folder = await temporaryFolder()
    const first = await holdDataDir(join(folder, 'demo'), { title: 'elchi demo', onCommand: async () => 1 })
    onTestFinished(() => first.release())

    const { code, stdout, stderr } = await runElchi(['demo', '--port', '0'], { env: { DATA_DIR: folder } })

    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`is in use by elchi demo (process ${process.pid},`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says at once that its port is taken, and how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((listening) => other.once('listening', listening))
    const { port } = other.address() as AddressInfo
    const env = { DATA_DIR: await temporaryFolder() }

    const { code, stdout, stderr } = await runElchi(['demo', '--port', String(port)], { env })

    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      `elchi: port ${port} cannot be had (EADDRINUSE); choose another, or 0 for any free one: npm run demo -- --port 0`,
    )
  })

  it('refuses what is no port before it begins', async () => {
    const { code, stderr } = await runElchi(['demo', '--port', '80 88'])

    expect([code, stderr]).toEqual([2, 'elchi: --port is "80 88"; it must be a whole number up to 65535\n'])
  })
})
