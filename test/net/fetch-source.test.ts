import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { FetchError } from '../../src/net/fetch-error.ts'
import { fetchSource } from '../../src/net/fetch-source.ts'
import type { FetchOptions } from '../../src/net/fetch-source.ts'
import { resolveName } from '../../src/net/guarded-lookup.ts'
import { serve } from './serve.ts'

const OPEN: FetchOptions = { version: '0.0.0', allowPrivate: true }
/** Stands for the public Internet: the only address that may be read. */
const PUBLIC_HOST = '127.0.0.1'
const GUARDED: FetchOptions = { version: '0.0.0', allowed: (address) => address === PUBLIC_HOST }

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

async function failure(address: string, options: FetchOptions): Promise<FetchError> {
  return fetchSource(address, options).then(
    () => {
      throw new Error('was fetched')
    },
    (error: FetchError) => error,
  )
}

describe('an answer', () => {
  it('gives its bytes, type and validators, asked for under our name', async () => {
    let agent: string | undefined
    const root = await serve((request, response) => {
      agent = request.headers['user-agent']
      response.writeHead(200, { 'content-type': 'Text/HTML; charset="windows-1254"', etag: '"1"' })
      response.end('salam')
    })

    const fetched = await fetchSource(`${root}/news`, { ...OPEN, version: '1.2.3' })

    expect(fetched).toMatchObject({
      url: `${root}/news`,
      unchanged: false,
      contentType: 'text/html',
      charset: 'windows-1254',
      etag: '"1"',
      lastModified: null,
    })
    expect(textOf(fetched.bytes)).toBe('salam')
    expect(agent).toMatch(/^Elchi\/1\.2\.3 \(/)
  })

  it('without a body means that nothing has changed since', async () => {
    const root = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end()
    })

    expect(await fetchSource(root, { ...OPEN, etag: '"1"' })).toMatchObject({ unchanged: true })
    expect(await fetchSource(root, OPEN)).toMatchObject({ unchanged: false })
  })

  it.each([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: string) => text],
    ['UTF-8', (text: string) => text],
  ] as const)('packed with %s is unpacked', async (encoding, pack) => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(pack('newsnews'))
    })

    expect(textOf((await fetchSource(root, OPEN)).bytes)).toBe('newsnews')
  })

  it.each([
    [204, 'status', true],
    [205, 'status', true],
    [206, 'status', true],
    [304, 'status', true],
    [400, 'status', false],
    [401, 'refused', false],
    [403, 'refused', false],
    [404, 'missing', false],
    [410, 'gone', false],
    [429, 'busy', true],
    [451, 'refused', false],
    [500, 'status', true],
    [503, 'status', true],
  ] as const)('%i is the error "%s", worth another try: %s', async (status, failed, retryable) => {
    const root = await serve((_request, response) => {
      response.writeHead(status, { 'retry-after': '120' }).end('x')
    })

    expect(await failure(root, OPEN)).toMatchObject({
      failure: failed,
      status,
      retryable,
      retryAfterSeconds: 120,
    })
  })
})

describe('a limit', () => {
  it('ends the wait for a server that never answers', async () => {
    const root = await serve(() => undefined)

    expect(await failure(root, { ...OPEN, timeoutMs: 30 })).toMatchObject({
      failure: 'timeout',
      retryable: true,
    })
  })

  it('ends the wait for a body that stops', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200)
      response.write('begin')
    })

    expect(await failure(root, { ...OPEN, timeoutMs: 60 })).toMatchObject({ failure: 'timeout' })
  })

  it('refuses a body that announces too much before reading it', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '5000000' })
      response.write('x')
    })

    expect(await failure(root, { ...OPEN, maxBytes: 1000 })).toMatchObject({
      failure: 'too-large',
      retryable: false,
    })
  })

  it('stops reading a body without end', async () => {
    let sent = 0
    const root = await serve((_request, response) => {
      response.writeHead(200)
      const pump = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(1024))) sent += 1024
      }
      response.on('drain', pump)
      pump()
    })

    expect(await failure(root, { ...OPEN, maxBytes: 100_000 })).toMatchObject({ failure: 'too-large' })
    expect(sent).toBeLessThan(50_000_000)
  })

  it('stops unpacking what grows beyond measure', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })

    expect(bomb.length).toBeLessThan(100_000)
    expect(await failure(root, { ...OPEN, maxBytes: 1024 * 1024 })).toMatchObject({ failure: 'too-large' })
  })
})

describe('a damaged answer', () => {
  it('that ends early is no whole answer', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })

    expect(await failure(root, OPEN)).toMatchObject({ failure: 'cut', retryable: true })
  })

  it('whose packing is cut is told', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('news'.repeat(99)).subarray(0, 20))
    })

    expect(await failure(root, OPEN)).toMatchObject({ failure: 'cut', retryable: true })
  })

  it('packed again and again is not unpacked', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip' }).end('x')
    })

    expect(await failure(root, OPEN)).toMatchObject({ failure: 'encoding', retryable: false })
  })

  it('that is empty although it is called packed is empty', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end()
    })

    expect((await fetchSource(root, OPEN)).bytes).toHaveLength(0)
  })

  it('in a packing that is not known is told', async () => {
    const root = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'rot13' }).end('arjf')
    })

    expect((await failure(root, OPEN)).message).toContain('rot13')
  })

  it('of a server that is not there is worth another try', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))

    expect(await failure(`http://127.0.0.1:${port}/`, OPEN)).toMatchObject({
      failure: 'network',
      retryable: true,
    })
  })
})

describe('redirects', () => {
  it('are followed to the last address', async () => {
    const root = await serve((request, response) => {
      if (request.url === '/new') response.writeHead(200).end('here')
      else response.writeHead(301, { location: '/new' }).end()
    })

    expect(await fetchSource(`${root}/old`, OPEN)).toMatchObject({ url: `${root}/new` })
  })

  it('in a circle end', async () => {
    const root = await serve((_request, response) => void response.writeHead(302, { location: '/' }).end())

    expect(await failure(root, OPEN)).toMatchObject({ failure: 'redirects' })
  })

  it.each(['file:///etc/passwd', 'gopher://x/', 'http://user:pw@127.0.0.1/'])(
    'to %s are refused',
    async (location) => {
      const root = await serve((_request, response) => void response.writeHead(302, { location }).end())

      expect(await failure(root, OPEN)).toMatchObject({ failure: 'address' })
    },
  )

  it('into a private network are refused without asking there', async () => {
    let asked = false
    const inner = await serve((_request, response) => {
      asked = true
      response.end('secret')
    })
    // Another spelling of loopback, which the rule of this test does not take for public.
    const location = inner.replace('127.0.0.1', '[::ffff:127.0.0.1]')
    const outer = await serve((_request, response) => void response.writeHead(302, { location }).end())

    expect(await failure(outer, GUARDED)).toMatchObject({ failure: 'private', retryable: false })
    expect(asked).toBe(false)
  })
})

describe('a private address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://localhost./',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/latest/meta-data',
    'http://[64:ff9b::7f00:1]/',
    'http://１２７.０.０.１/',
  ])('%s is refused, and the setting that allows it is named', async (address) => {
    const refused = await failure(address, { version: '0.0.0' })

    expect(refused).toMatchObject({ failure: 'private', retryable: false })
    expect(refused.message).toContain('ALLOW_PRIVATE_SOURCES')
  })

  it('behind a name is refused at the very lookup that the connection uses', async () => {
    const root = await serve((_request, response) => void response.end('public'))
    const { port } = new URL(root)
    // A name server that turns to a private address after its first answer.
    const answers = [PUBLIC_HOST, '127.0.0.2']
    let lookups = 0
    const resolve = async () => {
      const address = answers[Math.min(lookups, 1)]!
      lookups += 1
      return [{ address, family: 4 as const }]
    }

    const first = await fetchSource(`http://rebinding.test:${port}/`, { ...GUARDED, resolve })

    expect(textOf(first.bytes)).toBe('public')
    expect(lookups).toBe(1)
    expect(await failure(`http://rebinding.test:${port}/`, { ...GUARDED, resolve })).toMatchObject({
      failure: 'private',
    })
  })
})

describe('a name of several addresses', () => {
  it.each([['127.0.0.1'], ['127.0.0.2', '127.0.0.1', '10.0.0.1']])(
    'is asked at the public ones alone: %s, %s',
    async (...addresses) => {
      const root = await serve((_request, response) => void response.end('public'))
      const resolve = async () => addresses.map((address) => ({ address, family: 4 as const }))
      const fetched = await fetchSource(`http://news.test:${new URL(root).port}/`, { ...GUARDED, resolve })

      expect(textOf(fetched.bytes)).toBe('public')
    },
  )

  it('is refused where none of them is public', async () => {
    const resolve = async () => [
      { address: '10.0.0.1', family: 4 as const },
      { address: 'fe80::1', family: 6 as const },
    ]

    expect(await failure('http://news.test/', { ...GUARDED, resolve })).toMatchObject({ failure: 'private' })
  })
})

describe('the time of a fetch', () => {
  it('counts its requests together and no waiting for a turn', async () => {
    const root = await serve((request, response) => {
      if (request.url === '/new') response.end('here')
      else response.writeHead(301, { location: '/new' }).end()
    })
    const clock = vi.spyOn(performance, 'now')
    onTestFinished(() => clock.mockRestore())
    let time = 0
    clock.mockImplementation(() => time)
    const hour = (): void => {
      time += 3_600_000
    }

    const waiting = await fetchSource(root, { ...OPEN, inTurn: async (_url, ask) => (hour(), ask()) })
    expect(textOf(waiting.bytes)).toBe('here')
    const slow: FetchOptions = {
      ...OPEN,
      resolve: async (name) => {
        hour()
        return resolveName(name)
      },
    }
    expect(await failure(root.replace('127.0.0.1', 'localhost'), slow)).toMatchObject({ failure: 'timeout' })
  })
})

describe('an address', () => {
  it.each([
    '',
    'news.example',
    'ftp://news.example/',
    'javascript:alert(1)',
    'http://',
    'http://[fe80::1%25eth0]/',
  ])('"%s" is none to read', async (address) => {
    expect(await failure(address, OPEN)).toMatchObject({ failure: 'address', retryable: false })
  })

  it('with a password is refused without telling it', async () => {
    const refused = await failure('https://user:hidden@news.example/', OPEN)

    expect(refused.failure).toBe('address')
    expect(refused.message).not.toContain('hidden')
  })
})
