import { describe, expect, it } from 'vitest'
import { FetchError } from '../../src/net/fetch-error.ts'
import type { Fetched } from '../../src/net/fetch-source.ts'
import { createRobots, MAX_ROBOTS_BYTES } from '../../src/net/robots.ts'

const HOUR = 60 * 60 * 1000

/** Hosts that answer with the next of `answers`, the last for ever; and a clock that is moved by hand. */
function start(...answers: (string | FetchError)[]) {
  const asked: string[] = []
  let time = Date.parse('2026-01-20T09:00:00Z')
  const robots = createRobots({
    clock: { now: () => new Date(time) },
    mostOrigins: 3,
    async fetch(address) {
      asked.push(address)
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!
      if (answer instanceof FetchError) throw answer
      return { bytes: new TextEncoder().encode(answer).subarray(0, MAX_ROBOTS_BYTES) } as Fetched
    },
  })
  return {
    asked,
    check: (address: string) => robots.check(new URL(address)),
    pass: (ms: number) => {
      time += ms
    },
  }
}

function answered(status: number, retryAfterSeconds: number | null = null): FetchError {
  return new FetchError('status', `a.test answered ${status}`, { status, retryAfterSeconds })
}

describe('a robots.txt', () => {
  it.each([
    ['', '/news', true],
    ['User-agent: *\nDisallow:', '/news', true],
    ['User-agent: *\nDisallow: /', '/news', false],
    ['User-agent: *\nDisallow: /news', '/new', true],
    ['User-agent: *\nDisallow: /news', '/news/1?a=b', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/en', '/news/en/1', true],
    ['User-agent: *\nAllow: /news\nDisallow: /news', '/news', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?v=1', true],
    ['User-agent: *\nDisallow: /новости', '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1', false],
    ['User-agent: *\nDisallow: /search?q=', '/search?q=Ankara', false],
    ['User-agent: Elchi\nDisallow: /', '/news', false],
    ['user-agent: elchi/1.0\ndisallow: / # all of it', '/news', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: ELCHI\nAllow: /', '/news', true],
    ['User-agent: Elchi\nDisallow: /a\nUser-agent: Bing\nDisallow: /b', '/b', true],
    ['User-agent: Elchi-Images\nDisallow: /', '/news', true],
    [
      'User-agent: Googlebot\nUser-agent: Elchi\nSitemap: https://a.test/s.xml\nUser-agent: Bing\nDisallow: /',
      '/news',
      false,
    ],
    ['User-agent: Googlebot\nDisallow: /\nUser-agent: *\nDisallow: /private', '/news', true],
    ['\uFEFFUser-agent: *\r\nDisallow: /\r\n', '/news', false],
    ['Disallow: /', '/news', true],
    ['<!doctype html><html><body>Welcome: to our site</body></html>', '/news', true],
  ])('%j lets %s be read: %s', async (text, path, allowed) => {
    expect((await start(text).check(`https://a.test${path}`)).allowed).toBe(allowed)
  })

  it('tells the line of the rule that forbids, and pauses', async () => {
    const text = [
      'User-agent: Googlebot',
      'Disallow: /',
      '',
      'User-agent: *',
      'Crawl-delay: 2.5',
      'Disallow: /private',
    ].join('\n')

    expect(await start(text).check('https://a.test/private/1')).toEqual({
      allowed: false,
      line: 6,
      crawlDelayMs: 2500,
    })
  })

  it.each(['soon', '-5', '0', ''])('asks for no pause with "%s"', async (delay) => {
    const { crawlDelayMs } = await start(`User-agent: *\nCrawl-delay: ${delay}`).check('https://a.test/')

    expect(crawlDelayMs).toBeNull()
  })

  it('is obeyed in its first 500 KiB, without a line that their end cuts', async () => {
    const first = 'User-agent: *\nDisallow: /private\n'
    const filler = `# ${'a'.repeat(MAX_ROBOTS_BYTES - first.length - 2 - '\nDisallow: /a'.length)}`
    const { check } = start(`${first}${filler}\nDisallow: /away\nDisallow: /late\n`)

    expect(await check('https://a.test/private')).toMatchObject({ allowed: false })
    expect(await check('https://a.test/about')).toMatchObject({ allowed: true })
    expect(await check('https://a.test/late')).toMatchObject({ allowed: true })
  })

  it('that names ten thousand readers before ten thousand rules is read as any other', async () => {
    const text = `${'User-agent: x\n'.repeat(15_000)}${'Disallow: /a\n'.repeat(15_000)}User-agent: *\nDisallow: /b`
    const { check } = start(text)

    expect(await check('https://a.test/a')).toMatchObject({ allowed: true })
    expect(await check('https://a.test/b')).toMatchObject({ allowed: false, line: 30_002 })
  })

  it('too long to be held against a long address forbids it', async () => {
    const { check } = start(`User-agent: *\n${`Disallow: /*${'a'.repeat(400)}$\n`.repeat(1000)}`)

    expect(await check(`https://a.test/${'b'.repeat(2000)}`)).toMatchObject({ allowed: false, line: null })
    expect(await check('https://a.test/news')).toMatchObject({ allowed: true })
  })
})

describe('a host without a robots.txt', () => {
  it.each([400, 401, 403, 404, 410])('that answers %i may be read', async (status) => {
    expect(await start(answered(status)).check('https://a.test/')).toMatchObject({ allowed: true })
  })

  it('that redirects without end may be read', async () => {
    const { check } = start(new FetchError('redirects', 'a.test redirects more than 5 times'))

    expect(await check('https://a.test/')).toMatchObject({ allowed: true })
  })
})

describe('a host whose robots.txt cannot be read', () => {
  it.each([
    answered(429),
    answered(500),
    answered(503),
    new FetchError('timeout', 'a.test did not answer in time'),
    new FetchError('network', 'a.test cannot be reached (ENOTFOUND)'),
    new FetchError('cut', 'a.test sent more or less than it announced'),
  ])('is not read for now: %s', async (error) => {
    await expect(start(error).check('https://a.test/')).rejects.toMatchObject({
      failure: 'robots-unreachable',
      retryable: true,
      message: `a.test is not read while its robots.txt cannot be: ${error.message}`,
    })
  })

  it.each(['private', 'certificate'] as const)(
    'for a reason that holds for all of it tells that: %s',
    async (failure) => {
      const { check } = start(new FetchError(failure, 'a.test is not read'))

      await expect(check('https://a.test/')).rejects.toMatchObject({ failure, message: 'a.test is not read' })
    },
  )

  it('is asked again after five minutes, or when it says', async () => {
    const { check, asked, pass } = start(answered(503), answered(503, 3600), 'User-agent: *\nDisallow: /')
    const trouble = { failure: 'robots-unreachable' }
    await expect(check('https://a.test/1')).rejects.toMatchObject({ ...trouble, retryAfterSeconds: null })
    await expect(check('https://a.test/2')).rejects.toMatchObject(trouble)
    expect(asked).toHaveLength(1)

    pass(5 * 60 * 1000)
    await expect(check('https://a.test/3')).rejects.toMatchObject({ ...trouble, retryAfterSeconds: 3600 })
    pass(HOUR / 2)
    await expect(check('https://a.test/4')).rejects.toMatchObject({ ...trouble, retryAfterSeconds: 1800 })
    expect(asked).toHaveLength(2)

    pass(HOUR / 2)
    expect(await check('https://a.test/5')).toMatchObject({ allowed: false })
  })

  it('is read by the rules it had', async () => {
    const { check, pass } = start('User-agent: *\nDisallow: /private', answered(500))
    await check('https://a.test/')
    pass(25 * HOUR)

    expect(await check('https://a.test/news')).toMatchObject({ allowed: true })
    expect(await check('https://a.test/private')).toMatchObject({ allowed: false })
  })

  it('is not held against it where we did not ask', async () => {
    const { check } = start(new FetchError('busy', 'too many wait'), '')

    await expect(check('https://a.test/')).rejects.toMatchObject({ failure: 'busy' })
    expect(await check('https://a.test/')).toMatchObject({ allowed: true })
  })
})

describe('rules', () => {
  it('are asked for once a day and origin, however many articles wait for them', async () => {
    const { check, asked, pass } = start('')
    await Promise.all([check('https://a.test/1'), check('https://a.test/2'), check('http://a.test/3')])
    pass(23 * HOUR)
    await check('https://a.test/4')
    expect(asked).toEqual(['https://a.test/robots.txt', 'http://a.test/robots.txt'])

    pass(2 * HOUR)
    await check('https://a.test/5')
    expect(asked).toHaveLength(3)
  })

  it('are kept of so many hosts, those longest unused going first', async () => {
    const { check, asked } = start('')
    for (const host of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await check(`https://${host}.test/`)

    expect(asked.map((address) => address[8])).toEqual(['a', 'b', 'c', 'd', 'b'])
  })
})
