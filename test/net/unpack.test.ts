import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpack } from '../../src/net/unpack.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a packed file', () => {
  it('becomes its content, and another file stays as it is', async () => {
    expect(text(await unpack(gzipSync('<urlset/>'), 'a.xml.gz'))).toBe('<urlset/>')
    expect(text(await unpack(new TextEncoder().encode('<urlset/>'), 'a.xml'))).toBe('<urlset/>')
  })

  it('is refused as soon as its content is over the limit', async () => {
    const bomb = gzipSync(new Uint8Array(30 * 1024 * 1024))

    expect(bomb.length).toBeLessThan(100_000)
    await expect(unpack(bomb, 'bomb.xml.gz')).rejects.toMatchObject({
      failure: 'too-large',
      message: expect.stringMatching(/^bomb\.xml\.gz is larger than the 20\.0 MB/),
    })
    await expect(unpack(gzipSync('12345'), 'a', 4)).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('that is cut or damaged is told as such', async () => {
    await expect(unpack(gzipSync('<urlset/>').subarray(0, 15), 'a.gz')).rejects.toMatchObject({
      failure: 'encoding',
      retryable: true,
    })
  })
})
