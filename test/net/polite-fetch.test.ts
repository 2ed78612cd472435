import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { FetchError } from '../../src/net/fetch-error.ts'
import { createHostGate } from '../../src/net/host-gate.ts'
import type { HostGate } from '../../src/net/host-gate.ts'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import type { PoliteFetchOptions } from '../../src/net/polite-fetch.ts'
import { serve } from './serve.ts'

type Page = Parameters<RequestListener>

/** A world whose every host is one server on loopback. `asked`: host and path of each request, in order. */
async function start(
  answer: (host: string, path: string, ...page: Page) => void,
  options: Partial<PoliteFetchOptions> = {},
) {
  const asked: string[] = []
  let time = Date.parse('2026-01-20T09:00:00Z')
  const root = await serve((request, response) => {
    const host = request.headers.host!.replace(/\.?:.*/, '')
    asked.push(`${host}${request.url}`)
    answer(host, request.url!, request, response)
  })
  const { port } = new URL(root)
  const read = createPoliteFetch({
    version: '0.0.0',
    clock: { now: () => new Date(time) },
    allowed: (address) => address === '127.0.0.1',
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    gate: createHostGate({ pauseMs: 0 }),
    ...options,
  })
  return {
    asked,
    read,
    at: (host: string, path = '/') => `http://${host}:${port}${path}`,
    pass: (ms: number) => {
      time += ms
    },
  }
}

/** robots.txt says `rules`, everything else is a page. */
function withRules(rules: string) {
  return (_host: string, path: string, ...[, response]: Page): void =>
    void response.end(path === '/robots.txt' ? rules : 'page')
}

describe('a polite fetch', () => {
  it('asks for the rules of a host once, then for what they allow', async () => {
    const { read, at, asked } = await start(withRules('User-agent: *\nDisallow: /private'))
    await read(at('a.test', '/1'))
    await read(at('a.test', '/2'))
    await read(at('b.test', '/3'))

    expect(asked).toEqual(['a.test/robots.txt', 'a.test/1', 'a.test/2', 'b.test/robots.txt', 'b.test/3'])
  })

  it('leaves alone what they forbid, and says what to do', async () => {
    const { read, at, asked } = await start(withRules('User-agent: Elchi\nDisallow: /private'))
    const refused = await read(at('a.test', '/private/1')).catch((error: FetchError) => error)

    expect(refused).toMatchObject({ failure: 'robots', retryable: false })
    expect((refused as FetchError).message).toMatch(
      /\/private\/1: .*robots\.txt \(line 2\); ask its owner to allow Elchi/,
    )
    expect(asked).toEqual(['a.test/robots.txt'])
  })

  it('reads nothing of a host whose rules cannot be read', async () => {
    const { read, at, asked } = await start((_host, path, _request, response) => {
      response.writeHead(path === '/robots.txt' ? 500 : 200).end()
    })

    await expect(read(at('a.test'))).rejects.toMatchObject({
      failure: 'robots-unreachable',
      retryable: true,
      status: 500,
    })
    expect(asked).toEqual(['a.test/robots.txt'])
  })

  it('follows redirects of a robots.txt to another host, whose rules then hold for the first', async () => {
    const { read, at, asked } = await start((host, path, request, response) => {
      const location = `http://rules.test:${request.headers.host!.split(':')[1]}/shared.txt`
      if (path === '/robots.txt' && host === 'a.test') response.writeHead(301, { location }).end()
      else response.end(path === '/shared.txt' ? 'User-agent: *\nDisallow: /private' : '')
    })

    await expect(read(at('a.test', '/private'))).rejects.toMatchObject({ failure: 'robots' })
    await read(at('rules.test', '/private'))
    expect(asked).toEqual([
      'a.test/robots.txt',
      'rules.test/shared.txt',
      'rules.test/robots.txt',
      'rules.test/private',
    ])
  })

  it('asks an address that an editor wants in person without asking for the rules', async () => {
    const { read, at, asked } = await start(withRules('User-agent: *\nDisallow: /'))
    await read(at('a.test', '/private'), { byPerson: true })

    expect(asked).toEqual(['a.test/private'])
    await expect(read(at('a.test', '/private'))).rejects.toMatchObject({ failure: 'robots' })
  })

  it('asks no private address, for an editor neither', async () => {
    const { read, asked } = await start(withRules(''))
    const inside = 'http://127.0.0.2/'

    await expect(read(inside)).rejects.toMatchObject({ failure: 'private' })
    await expect(read(inside, { byPerson: true })).rejects.toMatchObject({ failure: 'private' })
    expect(asked).toEqual([])
  })

  it('takes unchanged for an answer, and the limits of one fetch', async () => {
    const { read, at } = await start((_host, path, request, response) => {
      const known = request.headers['if-none-match'] === '"1"'
      response.writeHead(known ? 304 : 200).end(path === '/robots.txt' ? '' : 'a page')
    })

    expect(await read(at('a.test'), { etag: '"1"' })).toMatchObject({ unchanged: true })
    await expect(read(at('a.test'), { maxBytes: 3 })).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('takes a name that comes to mean a private address at no point', async () => {
    const answers = ['127.0.0.1', '127.0.0.2']
    const { read, at, asked } = await start(withRules(''), {
      resolve: async () => [{ address: answers.length > 1 ? answers.shift()! : answers[0]!, family: 4 }],
    })

    await expect(read(at('a.test', '/secret'))).rejects.toMatchObject({ failure: 'private' })
    expect(asked).toEqual(['a.test/robots.txt'])
  })
})

describe('a redirect to another host', () => {
  const REDIRECTED = (host: string, path: string, ...[request, response]: Page): void => {
    const location = `http://b.test:${request.headers.host!.split(':')[1]}${path}`
    if (path === '/robots.txt') response.end(host === 'b.test' ? 'User-agent: *\nDisallow: /private' : '')
    else if (host === 'a.test') response.writeHead(301, { location }).end()
    else response.end('page')
  }

  it('is followed by the rules of that host', async () => {
    const { read, at, asked } = await start(REDIRECTED)

    expect(await read(at('a.test', '/news'))).toMatchObject({ movedTo: at('b.test', '/news') })
    await expect(read(at('a.test', '/private'))).rejects.toMatchObject({ failure: 'robots' })
    expect(asked).not.toContain('b.test/private')
  })

  it('waits for the turn of that host', async () => {
    const turns: string[] = []
    const gate: HostGate = {
      run: (host, work) => {
        turns.push(host)
        return work()
      },
    }
    const { read, at } = await start(REDIRECTED, { gate })
    await read(at('a.test.', '/news'), { byPerson: true })

    expect(turns).toEqual(['a.test', 'b.test'])
  })
})

describe('a host', () => {
  it('is asked for one thing at a time', async () => {
    let [running, most] = [0, 0]
    const { read, at, asked } = await start((_host, path, _request, response) => {
      running += 1
      most = Math.max(most, running)
      setImmediate(() => {
        running -= 1
        response.end(path === '/robots.txt' ? '' : 'page')
      })
    })
    await Promise.all(['/1', '/2', '/3', '/4', '/5'].map((path) => read(at('a.test', path))))

    expect(most).toBe(1)
    expect(asked).toHaveLength(6)
  })

  it('has the pauses that its rules wish', async () => {
    const pauses: (number | undefined)[] = []
    const gate: HostGate = {
      run: (_host, work, wish) => {
        pauses.push(wish?.pauseMs)
        return work()
      },
    }
    const { read, at } = await start(withRules('User-agent: *\nCrawl-delay: 7'), { gate })
    await read(at('a.test'))

    expect(pauses).toEqual([0, 7000])
  })

  it('that asks to wait is left alone until then, whichever address is wanted', async () => {
    let busy = true
    let turns = 0
    const gate = createHostGate({ pauseMs: 0 })
    const counted: HostGate = {
      ...gate,
      run: (...of) => {
        turns += 1
        return gate.run(...of)
      },
    }
    const { read, at, asked, pass } = await start(
      (_host, path, _request, response) => {
        const refuses = busy && path !== '/robots.txt'
        response.writeHead(refuses ? 429 : 200, refuses ? { 'retry-after': '120' } : {}).end()
      },
      { gate: counted },
    )
    await expect(read(at('a.test', '/1'))).rejects.toMatchObject({
      failure: 'busy',
      status: 429,
      retryAfterSeconds: 120,
    })
    busy = false
    pass(30_000)
    const before = [asked.length, turns]

    const left = { failure: 'busy', status: null, retryable: true, retryAfterSeconds: 90 }
    await expect(read(at('a.test', '/2'))).rejects.toMatchObject(left)
    await expect(read(at('a.test', '/2'), { byPerson: true })).rejects.toMatchObject(left)
    expect([asked.length, turns]).toEqual(before)
    await read(at('b.test', '/3'))

    pass(90_000)
    await read(at('a.test', '/2'))
    expect(asked.at(-1)).toBe('a.test/2')
  })

  it('that asks to wait is not asked by those who stood in line either', async () => {
    const { read, at, asked } = await start((_host, path, _request, response) => {
      response.writeHead(path === '/robots.txt' ? 404 : 503, { 'retry-after': '60' }).end()
    })
    const outcomes = await Promise.allSettled(['/1', '/2', '/3'].map((path) => read(at('a.test', path))))

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(asked).toEqual(['a.test/robots.txt', 'a.test/1'])
  })
})

describe('the end of everything', () => {
  it('ends what runs and what waits, for its own reason', async () => {
    const stop = new AbortController()
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const { read, at } = await start(
      (_host, path, _request, response) => void (path === '/robots.txt' ? response.end() : begin()),
      { signal: stop.signal },
    )
    const running = read(at('a.test', '/1'))
    const waiting = read(at('a.test', '/2'))
    await begun
    stop.abort(new Error('the process ends'))

    await expect(running).rejects.toThrow('the process ends')
    await expect(waiting).rejects.toThrow('the process ends')
  })
})
