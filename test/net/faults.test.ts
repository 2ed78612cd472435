// Each fault of the fault server → the exact outcome of a fetch.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { decode } from '../../src/sources/decode.ts'
import type { FetchError } from '../../src/net/fetch-error.ts'
import { fetchSource } from '../../src/net/fetch-source.ts'
import type { Fetched, FetchOptions } from '../../src/net/fetch-source.ts'
import { BUSY_UNTIL, gzipBomb, startFaultServer, TITLE } from './fault-server.ts'
import type { FaultServer } from './fault-server.ts'
import { serve } from './serve.ts'

/** Ten minutes before the host may be asked again. */
const CLOCK = { now: () => new Date(BUSY_UNTIL.getTime() - 600_000) }
/** The test's host stands for the public Internet: nothing else may be read. */
const OPTIONS: FetchOptions = {
  version: '0.0.0',
  allowed: (address) => address === '127.0.0.1',
  clock: CLOCK,
}

let server: FaultServer

beforeAll(async () => {
  server = await startFaultServer({ items: 3 })
})

afterAll(() => server.close())

function read(path: string, options: Partial<FetchOptions> = {}): Promise<Fetched> {
  return fetchSource(server.url(path), { ...OPTIONS, ...options })
}

async function failure(path: string, options: Partial<FetchOptions> = {}): Promise<FetchError> {
  return read(path, options).then(
    () => {
      throw new Error('was fetched')
    },
    (error: FetchError) => error,
  )
}

describe('a source that answers well', () => {
  it('gives its items, and then says that there is nothing new', async () => {
    const first = await read('/feed.xml')

    expect(
      Buffer.from(first.bytes)
        .toString()
        .match(/<item>/g),
    ).toHaveLength(3)
    expect(first).toMatchObject({ unchanged: false, movedTo: null, contentType: 'application/rss+xml' })
    expect(await read('/feed.xml', { etag: first.etag })).toMatchObject({ unchanged: true })
  })

  it('is unchanged with 304, which means nothing to a plain question', async () => {
    const first = await read('/304')
    const second = await read('/304', { etag: first.etag })

    expect(second).toMatchObject({ unchanged: true, etag: '"same"' })
    expect(second.bytes).toHaveLength(0)
  })

  it('has moved for good where every redirect says so', async () => {
    const moved = { url: server.url('/feed.xml'), movedTo: server.url('/feed.xml') }

    expect(await read('/301')).toMatchObject(moved)
    expect(await read('/308')).toMatchObject(moved)
    expect(await read('/301-chain')).toMatchObject(moved)
  })

  it('has not moved where a redirect is for the moment', async () => {
    const here = { url: server.url('/feed.xml'), movedTo: null }

    expect(await read('/302')).toMatchObject(here)
    expect(await read('/302-chain')).toMatchObject(here)
  })

  it('is found where a redirect names it in letters of its own', async () => {
    expect((await read('/redirect-utf8')).url).toBe(server.url('/item/%D0%B0%D0%BD%D0%BA%D0%B0%D1%80%D0%B0'))
  })

  it('may be packed as a bare deflate stream', async () => {
    expect(Buffer.from((await read('/raw-deflate')).bytes).toString()).toContain(TITLE)
  })

  it.each([
    ['/windows-1251', 'windows-1251'],
    ['/wrong-charset', 'utf-8'],
  ])('gives its bytes as they are beside the charset it tells: %s', async (path, charset) => {
    const { bytes, charset: told } = await read(path)

    expect(told).toBe(charset)
    expect(new TextDecoder('windows-1251').decode(bytes)).toContain(TITLE)
  })

  it('is read in the charset that it tells', async () => {
    const { bytes, charset } = await read('/windows-1251')
    const decoded = decode(bytes, 'feed', charset)

    expect(decoded).toMatchObject({
      ok: true,
      encoding: 'windows-1251',
      text: expect.stringContaining(TITLE),
    })
  })
})

describe('a fault', () => {
  it.each([
    ['/204', { failure: 'status', status: 204, retryable: true }],
    ['/403', { failure: 'refused', status: 403, retryable: false }],
    ['/404', { failure: 'missing', status: 404, retryable: false }],
    ['/410', { failure: 'gone', status: 410, retryable: false }],
    ['/429', { failure: 'busy', status: 429, retryable: true, retryAfterSeconds: 120 }],
    ['/429-date', { failure: 'busy', status: 429, retryable: true, retryAfterSeconds: 600 }],
    ['/500', { failure: 'status', status: 500, retryable: true, retryAfterSeconds: null }],
    ['/503', { failure: 'status', status: 503, retryable: true, retryAfterSeconds: 60 }],
    ['/redirect-nowhere', { failure: 'status', status: 302 }],
    ['/loop', { failure: 'redirects', retryable: false }],
    ['/endless', { failure: 'redirects', retryable: false }],
    ['/scheme-redirect', { failure: 'address', retryable: false }],
    ['/password-redirect', { failure: 'address', retryable: false }],
    ['/private-redirect', { failure: 'private', retryable: false }],
    ['/metadata-redirect', { failure: 'private', retryable: false }],
    ['/cut', { failure: 'cut', retryable: true }],
    ['/cut-gzip', { failure: 'cut', retryable: true }],
    ['/reset', { failure: 'cut', retryable: true }],
    ['/short-length', { failure: 'cut', retryable: true }],
    ['/long-length', { failure: 'cut', retryable: true }],
    ['/two-lengths', { failure: 'protocol', retryable: true }],
    ['/junk', { failure: 'protocol', retryable: true }],
    ['/header-bomb', { failure: 'protocol', retryable: true }],
    ['/endless-header', { failure: 'protocol', retryable: true }],
    ['/upgrade', { failure: 'network', retryable: true }],
    ['/silence', { failure: 'network', retryable: true }],
    ['/unknown-encoding', { failure: 'encoding', retryable: false }],
    ['/false-gzip', { failure: 'encoding', retryable: true }],
    ['/gzip-bomb', { failure: 'too-large', retryable: false }],
    ['/brotli-bomb', { failure: 'too-large', retryable: false }],
  ])('%s is told as %o, and the next source is read all the same', async (path, outcome) => {
    const error = await failure(path)

    expect(error).toMatchObject({ name: 'FetchError', ...outcome })
    expect(error.message).toMatch(/^\S.*\S$/)
    expect(error.message).not.toContain('\n')
    expect(await read('/feed.xml')).toMatchObject({ unchanged: false })
  })

  it('of a redirect into this machine asks nothing there', async () => {
    await failure('/private-redirect')

    expect(server.hits('/secret')).toBe(0)
    expect(Buffer.from((await read('/private-redirect', { allowPrivate: true })).bytes).toString()).toBe(
      'secret',
    )
  })

  it('of a circle is noticed at its first repetition', async () => {
    const own = await startFaultServer()
    onTestFinished(() => own.close())
    await fetchSource(own.url('/loop'), OPTIONS).catch(() => undefined)

    expect([own.hits('/loop'), own.hits('/loop-back')]).toEqual([1, 1])
  })
})

describe('a host that keeps us waiting', () => {
  it.each([
    ['/stall-head', { headMs: 30 }, 'begin to answer'],
    ['/stall-head', { timeoutMs: 30 }, 'finish'],
    ['/stall', { timeoutMs: 60 }, 'finish'],
    ['/trickle', { timeoutMs: 60 }, 'finish'],
  ])('%s with %o is left after its time', async (path, limits, stage) => {
    const error = await failure(path, limits)

    expect(error).toMatchObject({ failure: 'timeout', retryable: true })
    expect(error.message).toContain(`did not ${stage}`)
  })

  it('before a connection stands is left after its time', async () => {
    const stuck = { resolve: () => new Promise<never>(() => undefined), connectMs: 30 }

    await expect(fetchSource('http://news.test/', { ...OPTIONS, ...stuck })).rejects.toMatchObject({
      failure: 'timeout',
      message: expect.stringContaining('connected'),
    })
  })

  it('has the time of its head for the head alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const root = await serve((_request, response) => {
      const finish = (): void => {
        unsubscribe('http.client.response.finish', finish)
        setImmediate(() => {
          vi.advanceTimersByTime(2000)
          response.end('late')
        })
      }
      subscribe('http.client.response.finish', finish)
      response.flushHeaders()
    })
    const { bytes } = await fetchSource(root, { ...OPTIONS, connectMs: 1000, headMs: 1000, timeoutMs: 3000 })

    expect(Buffer.from(bytes).toString()).toBe('late')
  })

  it('is left when everything ends, for the reason that everything ends', async () => {
    const stop = new AbortController()
    const waiting = read('/stall-head', { signal: stop.signal })
    stop.abort(new Error('the process ends'))

    await expect(waiting).rejects.toThrow('the process ends')
    await expect(read('/feed.xml', { signal: stop.signal })).rejects.toThrow('the process ends')
  })
})

describe('5 GB from 5 MB', () => {
  it('is what the bomb holds', () => {
    const members = [...gzipBomb()]
    const packed = members.reduce((size, { length }) => size + length, 0)
    // The last four bytes of a member are the length it unpacks to.
    const unpacked = members.reduce((size, member) => size + member.readUInt32LE(member.length - 4), 0)

    expect(packed).toBeLessThan(5.5 * 1024 ** 2)
    expect(unpacked).toBe(5 * 1024 ** 3)
  })

  it.each(['/gzip-bomb', '/brotli-bomb'])('%s ends long before it fills the memory', async (path) => {
    const before = process.resourceUsage().maxRSS
    await failure(path)

    // In kilobytes; the tests beside this one take their share.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(500_000)
  })

  it('gives its beginning where no more is wanted', async () => {
    const { bytes } = await read('/gzip-bomb', { maxBytes: 10_000_000, truncate: true })

    expect(bytes).toHaveLength(10_000_000)
  })
})
