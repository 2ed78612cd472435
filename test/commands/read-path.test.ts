import { symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPath } from '../../src/commands/frame/read-path.ts'
import { temporaryFolder } from './run-elchi.ts'

describe('a path', () => {
  it('gives the bytes of its file', async () => {
    const path = join(await temporaryFolder(), 'a')
    await writeFile(path, Uint8Array.of(1, 2, 255))

    expect(await readPath(path)).toEqual({ ok: true, bytes: Buffer.of(1, 2, 255) })
  })

  it('to a file larger than memory is refused by its size alone', async () => {
    const path = join(await temporaryFolder(), 'a')
    await writeFile(path, '')
    await truncate(path, 2 ** 40)

    expect(await readPath(path, 'a')).toMatchObject({
      ok: false,
      problem: {
        code: 'too-large',
        file: 'a',
        message: expect.stringMatching(/^has 1048576\.0 MB/) as string,
      },
    })
  })

  it('to a source without end is read up to the limit', async () => {
    expect(await readPath('/dev/zero')).toMatchObject({
      problem: {
        code: 'too-large',
        message: expect.stringMatching(/^is larger than the 20\.0 MB/) as string,
      },
    })
  })

  it('that leads in a circle is told', async () => {
    const path = join(await temporaryFolder(), 'a')
    await symlink(path, path)

    expect(await readPath(path, 'a')).toMatchObject({
      problem: { message: 'it is a link that leads in a circle' },
    })
  })
})
