// An address as somebody gives it, over real HTTP → what would be read there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposeSource } from '../../src/jobs/propose-source.ts'
import type { Proposal } from '../../src/jobs/propose-source.ts'
import type { TryWish } from '../../src/jobs/try-source.ts'
import { reading } from '../../src/reader/reading.ts'
import { serve } from '../net/serve.ts'
import { NOW } from '../support/test-db.ts'
import { fetchNearby, rss, startOutlet, talks } from './outlet.ts'
import type { Outlet } from './outlet.ts'

let outlet: Outlet
beforeEach(async () => {
  outlet = await startOutlet()
})
afterEach(() => outlet.close())

const clock = { now: () => NOW }

const propose = (given: string, wish?: TryWish): Promise<Proposal> =>
  proposeSource({ politeFetch: fetchNearby(clock), reader: reading, store: { clock } }, given, wish)

async function sourceAt(path: string, wish?: TryWish) {
  const proposal = await propose(outlet.url(path), wish)
  if (proposal.form !== 'source') throw new Error(JSON.stringify(proposal))
  return { ...proposal.source, address: proposal.source.address.replace(outlet.url(''), '') }
}

async function problemAt(path: string, wish?: TryWish): Promise<string> {
  const proposal = await propose(outlet.url(path), wish)
  return proposal.form === 'problem' ? proposal.problem : `no problem: ${proposal.form}`
}

const FEED = rss([{ link: 'https://outlet.example/1', date: '2026-01-31' }])
const OLD_FEED = rss([{ link: 'https://outlet.example/1', date: '2024-01-31' }])

function page(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>Outlet</title>${head}</head><body><main>${body}</main></body></html>`
}

function newsList(folder = '/news', count = 6): string {
  const row = (id: number): string =>
    `<li><a href="${folder}/${1000 + id}-ministers-hold-talks">Foreign ministers hold talks on trade, round ${id}</a><time datetime="2026-01-${10 + id}"></time></li>`
  return `<h1>News</h1><ul class="news">${Array.from({ length: count }, (_, id) => row(id)).join('')}</ul>`
}

const link = (href: string): string => `<link rel="alternate" type="application/rss+xml" href="${href}">`

describe('proposing a source', () => {
  it('knows a feed by what it is, whatever its address', async () => {
    outlet.pages.set('/strange', FEED)
    expect(await sourceAt('/strange')).toMatchObject({
      kind: 'feed',
      address: '/strange',
      isFresh: true,
      newest: '2026-01-31',
      encoding: 'utf-8',
    })
  })

  it('finds the feed that a page names, and asks for no other', async () => {
    outlet.pages.set('/', page(link('/feed-1'), newsList()))
    outlet.pages.set('/feed-1', FEED)
    expect(await sourceAt('/')).toMatchObject({ kind: 'feed', address: '/feed-1' })
    expect(outlet.asked).toEqual(['/', '/feed-1'])
  })

  it('passes over feeds that are dead, and tells of those it did not try', async () => {
    outlet.pages.set('/', page(link('/dead') + link('/old') + link('/alive') + link('/more')))
    outlet.pages.set('/old', OLD_FEED)
    outlet.pages.set('/alive', FEED)
    const proposal = await propose(outlet.url('/'))
    expect(proposal).toMatchObject({
      form: 'source',
      source: { address: outlet.url('/alive'), isFresh: true },
    })
    const others = proposal.form === 'source' ? proposal.others : []
    expect(others.map(({ address }) => address)).toContain(outlet.url('/more'))
  })

  it('takes the list of a page that has no feed', async () => {
    outlet.pages.set('/en/news', page('', newsList()))
    expect(await sourceAt('/en/news')).toMatchObject({ kind: 'page', address: '/en/news', isFresh: true })
  })

  it('prefers a list that is kept to a feed that is not', async () => {
    outlet.pages.set('/en/news', page(link('/old'), newsList()))
    outlet.pages.set('/old', OLD_FEED)
    expect(await sourceAt('/en/news')).toMatchObject({ kind: 'page', address: '/en/news' })
  })

  it('looks for a feed in the usual places where a page has no list', async () => {
    outlet.pages.set('/', page('', '<p>Welcome to the ministry.</p>'))
    outlet.pages.set('/feed', FEED)
    expect(await sourceAt('/')).toMatchObject({ kind: 'feed', address: '/feed' })
  })

  it('proposes a feed that nobody keeps rather than nothing, and says so', async () => {
    outlet.pages.set('/', page(link('/old')))
    outlet.pages.set('/old', OLD_FEED)
    expect(await sourceAt('/')).toMatchObject({ kind: 'feed', isFresh: false, newest: '2024-01-31' })
  })

  it('tells an article from a list, with the feeds of its site untried', async () => {
    outlet.pages.set(
      '/news/4711-talks-in-tashkent',
      talks('Tashkent').replace('<title>', `${link('/feed')}<title>`),
    )
    const proposal = await propose(outlet.url('/news/4711-talks-in-tashkent'))
    expect(proposal).toMatchObject({
      form: 'article',
      cleaned: { kind: 'clean', article: { language: 'en' } },
      feeds: [{ address: outlet.url('/feed'), told: 'stated' }],
    })
    expect(outlet.asked).toHaveLength(1)
  })

  it('takes a page with a text and no list for an article, whatever its address', async () => {
    outlet.pages.set('/news/visit', talks('Tashkent'))
    outlet.pages.set('/rss', FEED)
    expect(await propose(outlet.url('/news/visit'))).toMatchObject({ form: 'article' })
  })

  it('remembers where a permanent redirect leads', async () => {
    outlet.pages.set('/old', (_request, response) => void response.writeHead(301, { location: '/new' }).end())
    outlet.pages.set('/new', FEED)
    expect(await sourceAt('/old')).toMatchObject({ kind: 'feed', address: '/new' })
  })

  it('keeps to the kind that it is told', async () => {
    outlet.pages.set('/news', page(link('/feed'), newsList()))
    outlet.pages.set('/feed', FEED)
    expect(await sourceAt('/news', { kind: 'page' })).toMatchObject({ kind: 'page', address: '/news' })
    expect(await problemAt('/news', { kind: 'feed' })).toContain('it answers with a page')
  })

  it('keeps to the rule that it is told', async () => {
    outlet.pages.set('/news', page('', newsList('/news') + newsList('/sport')))
    const { listing } = await sourceAt('/news', { kind: 'page', rule: { selector: null, path: '/sport/*' } })
    expect(listing.entries).toHaveLength(6)
    expect(listing.entries.every(({ url }) => url?.includes('/sport/'))).toBe(true)
  })

  it.each([
    ['/gone', 'answered 404'],
    ['/empty', 'neither a feed nor a list of news nor an article'],
    ['/picture', 'it is a PNG picture'],
  ])('says in one sentence why nothing can be read at %s', async (path, sentence) => {
    outlet.pages.set('/empty', page('', '<p>Under construction.</p>'))
    outlet.pages.set(
      '/picture',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'image/png' })
          .end(Buffer.from('89504e470d0a1a0a', 'hex')),
    )
    expect(await problemAt(path)).toContain(sentence)
  })

  it.each(['', 'hello', 'hello world', 'ftp://files.example/a', 'https://', 'javascript:alert(1)', '@'])(
    'tells that %j is no address, without a request',
    async (given) => {
      expect(await propose(given)).toEqual({
        form: 'problem',
        problem: expect.stringContaining('an address begins with https://'),
        code: 'address',
      })
    },
  )

  it('knows that an invitation to a private channel cannot be read', async () => {
    expect(await propose('https://t.me/+AbCdEf')).toMatchObject({
      form: 'problem',
      problem: expect.stringContaining('is no public channel of Telegram'),
    })
  })

  it.each(['@example', 't.me/example/12', 'tg://resolve?domain=example'])(
    'reads %s as a channel by its web preview',
    async (given) => {
      const asked: string[] = []
      const politeFetch = async (address: string) => {
        asked.push(address)
        const bytes = new TextEncoder().encode(
          '<html><body class="tgme_"><div class="tgme_channel_info_header_title">Example</div><section class="tgme_channel_history"></section></body></html>',
        )
        const none = {
          movedTo: null,
          unchanged: false,
          contentType: 'text/html',
          etag: null,
          lastModified: null,
        }
        return { url: address, bytes, charset: 'utf-8', ...none }
      }
      const proposal = await proposeSource({ politeFetch, reader: reading, store: { clock } }, given)
      expect(proposal).toMatchObject({
        form: 'source',
        source: { kind: 'channel', address: 'https://t.me/s/example', isFresh: false },
      })
      expect(asked).toEqual(['https://t.me/s/example'])
    },
  )
})

describe('the sitemaps of robots.txt', () => {
  const map = (path: string, day: string): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://outlet.example${path}</loc><lastmod>${day}</lastmod></url></urlset>`
  const ROBOTS = 'User-agent: *\nDisallow:\nSitemap: /all.xml\nSitemap: /news-map.xml'
  const site = (pages: Record<string, string>): Promise<string> =>
    serve((request, response) => {
      const body = { '/robots.txt': ROBOTS, ...pages }[request.url ?? '']
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body)
    })
  const MAPS = {
    '/all.xml': map('/news/4711-talks-in-tashkent', '2026-01-31'),
    '/news-map.xml': map('/news/4712-talks-in-ankara', '2026-01-30'),
  }

  it('are what a page without feed and list is read by, one of news first', async () => {
    const root = await site({ '/': page('', '<p>Welcome to the ministry.</p>'), ...MAPS })
    expect(await propose(root)).toMatchObject({
      source: { kind: 'sitemap', address: `${root}/news-map.xml`, isFresh: true },
    })
  })

  it('come before what nobody keeps any more', async () => {
    const root = await site({ '/': page(link('/old')), '/old': OLD_FEED, ...MAPS })
    expect(await propose(root)).toMatchObject({ source: { kind: 'sitemap', isFresh: true } })
  })

  it('come after the list of a page and after feeds in usual places', async () => {
    const list = await site({ '/news': page('', newsList()), ...MAPS })
    expect(await propose(`${list}/news`)).toMatchObject({ source: { kind: 'page' } })
    const feed = await site({ '/': page('', '<p>Welcome.</p>'), '/feed': FEED, ...MAPS })
    expect(await propose(feed)).toMatchObject({ source: { kind: 'feed', address: `${feed}/feed` } })
  })

  it('that cannot be read leave what there is', async () => {
    const root = await site({ '/': page(link('/old')), '/old': OLD_FEED })
    expect(await propose(root)).toMatchObject({ source: { kind: 'feed', isFresh: false } })
  })
})

describe('a page that robots.txt keeps programs from', () => {
  const closed = (pages: Record<string, string>): Promise<string> =>
    serve((request, response) => {
      const body = { '/robots.txt': 'User-agent: *\nDisallow: /news', ...pages }[request.url ?? '']
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body)
    })

  it('is no source itself', async () => {
    const root = await closed({ '/news': page('', newsList()) })
    expect(await propose(`${root}/news`)).toEqual({
      form: 'problem',
      problem: expect.stringContaining('asks programs not to read /news'),
      code: 'robots',
    })
  })

  it('may name a feed that programs may read', async () => {
    const root = await closed({ '/news': page(link('/feed'), newsList()), '/feed': FEED })
    expect(await propose(`${root}/news`)).toMatchObject({ source: { kind: 'feed', address: `${root}/feed` } })
  })

  it('is read as an article for the person who asks', async () => {
    const root = await closed({ '/news/4711-talks-in-tashkent': talks('Tashkent') })
    expect(await propose(`${root}/news/4711-talks-in-tashkent`)).toMatchObject({ form: 'article' })
  })
})
