// From a source to its articles, over real HTTP: what is new is read once, what changed is read again, nothing is lost.
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readArchive } from '../../src/jobs/read-archive.ts'
import { readEntry } from '../../src/jobs/read-entry.ts'
import type { ReadingPorts } from '../../src/jobs/reading-ports.ts'
import { beginTrials } from '../../src/jobs/seeded.ts'
import { tellTrialsOver } from '../../src/jobs/tell-editors.ts'
import { visitSource } from '../../src/jobs/visit-source.ts'
import type { Visited } from '../../src/jobs/visit-source.ts'
import { reading } from '../../src/reader/reading.ts'
import { inTransaction, tables } from '../../src/store/db.ts'
import { loadDueEntries, loadEntry } from '../../src/store/entries.ts'
import { loadOwedNotices } from '../../src/store/notices.ts'
import {
  addVisited,
  askForArchive,
  loadSource,
  removeSource,
  savePublisher,
  setSourceState,
} from '../../src/store/sources.ts'
import type { NewVisited, StoredSource } from '../../src/store/sources.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { fetchNearby, rss, startOutlet, talks } from './outlet.ts'
import type { Item, Outlet } from './outlet.ts'

let store: TestStore
let outlet: Outlet
let now = NOW
let orders: Record<string, string>[] = []

const clock = { now: () => now }
const minutesLater = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  store = await openTestStore(clock)
})
afterAll(() => store.close())
beforeEach(async () => {
  await store.clear()
  now = NOW
  orders = []
  outlet = await startOutlet()
})
afterEach(() => outlet.close())

function ports(): ReadingPorts {
  const send: ReadingPorts['queue']['send'] = (_tx, name, ids, options) => {
    orders.push({ name, ...ids, group: options?.group ?? '' })
    return Promise.resolve()
  }
  return {
    store,
    queue: { send },
    politeFetch: fetchNearby(clock),
    reader: reading,
    intervalMs: 600_000,
    editors: [7],
  }
}

async function add(path: string, stated: Partial<NewVisited> = {}): Promise<string> {
  await savePublisher(store.db, { id: 'outlet', name: 'Outlet', country: 'UZ', standing: 'agency' })
  const kinds = { kind: 'feed', name: 'Outlet', language: null, zone: 'Asia/Tashkent' } as const
  const source = { ...kinds, publisherId: 'outlet', address: outlet.url(path), rule: null, ...stated }
  const { id } = await addVisited(store.db, { state: 'on', nextAt: now, ...source }, now)
  return id
}

const sourceOf = async (id: string): Promise<StoredSource> => (await loadSource(store.db, id))!
const visit = async (id: string): Promise<Visited> => visitSource(ports(), await sourceOf(id))

/** Reads all that is due, as the queue would. */
async function readDue(): Promise<string[]> {
  const read: string[] = []
  for (const { id } of await loadDueEntries(store.db, 100)) read.push((await readEntry(ports(), id)).kind)
  return read
}

function feed(items: Item[]): void {
  const links = items.map((item) => ({ ...item, link: outlet.url(item.link) }))
  outlet.pages.set('/rss', rss(links))
}

const LONG = `Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Sunday. ${'They spoke about trade between their countries. '.repeat(4)}`

const articles = () =>
  tables(store.db).article.findMany({ include: { versions: true }, orderBy: { id: 'asc' } })

describe('a feed', () => {
  it('gives each of its articles once, with the publisher of its source', async () => {
    feed([{ link: '/1' }, { link: '/2' }])
    outlet.pages.set('/1', talks('Tashkent')).set('/2', talks('Bukhara'))
    const id = await add('/rss')

    expect(await visit(id)).toMatchObject({ ordered: 2, outcome: { kind: 'listed', entries: 2 } })
    expect(await readDue()).toEqual(['stored', 'stored'])
    expect(await visit(id)).toMatchObject({ ordered: 0, outcome: { kind: 'unchanged' } })
    expect(await readDue()).toEqual([])

    expect(await articles()).toMatchObject([
      { address: outlet.url('/1'), published: '2026-02-01', language: 'en', country: null },
      { address: outlet.url('/2') },
    ])
    expect(outlet.asked).toEqual(['/rss', '/1', '/2', '/rss'])
    expect(orders.map(({ name, group }) => [name, group])).toEqual([
      ['read-entries', '127.0.0.1'],
      ['read-entries', '127.0.0.1'],
      ['extract-reports', ''],
      ['extract-reports', ''],
    ])
  })

  it('that sends validators is asked only for what is new', async () => {
    const id = await add('/rss')
    const conditions: unknown[] = []
    outlet.pages.set('/rss', (request, response) => {
      conditions.push(request.headers['if-none-match'])
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(rss([{ link: outlet.url('/1') }]))
    })
    await visit(id)

    expect(await visit(id)).toMatchObject({ outcome: { kind: 'unchanged' } })
    expect(await visit(id)).toMatchObject({ outcome: { kind: 'unchanged' } })
    expect(conditions).toEqual([undefined, '"1"', '"1"'])
  })

  it('has its whole articles read without asking for their pages', async () => {
    const text = talks('Tashkent')
      .replace(/^[\s\S]*<article>|<\/article>[\s\S]*$/g, '')
      .repeat(3)
    outlet.pages.set(
      '/rss',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>O</title><item><title>Talks</title>
       <link>${outlet.url('/1')}</link><pubDate>Sun, 01 Feb 2026 05:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`,
    )
    await visit(await add('/rss'))

    expect(await readDue()).toEqual(['stored'])
    expect(outlet.asked).toEqual(['/rss'])
    expect(await articles()).toMatchObject([
      { published: '2026-02-01', versions: [{ text: expect.stringContaining('Saidov') }] },
    ])
  })

  it('is remembered at the address where it moved for good', async () => {
    outlet.pages.set('/old', (_request, response) => response.writeHead(301, { location: '/rss' }).end())
    feed([{ link: '/1' }])
    const id = await add('/old')
    await visit(id)
    await visit(id)

    expect(outlet.asked).toEqual(['/old', '/rss', '/rss'])
    expect(await sourceOf(id)).toMatchObject({ address: outlet.url('/old'), movedTo: outlet.url('/rss') })
  })

  it('shares an article with another feed of its publisher', async () => {
    feed([{ link: '/1' }])
    outlet.pages.set('/other', rss([{ link: outlet.url('/1?utm_source=rss') }])).set('/1', talks('Tashkent'))
    await visit(await add('/rss'))
    await readDue()
    await visit(await add('/other'))

    expect(await readDue()).toEqual(['passed'])
    expect(outlet.asked.filter((path) => path.startsWith('/1'))).toHaveLength(1)
  })
})

describe('a sitemap', () => {
  const urlset = (paths: string[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${outlet.url(path)}</loc></url>`).join('')}</urlset>`

  it('that is an index is read in its newest part, at every visit', async () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${outlet.url('/posts.xml.gz')}</loc></sitemap></sitemapindex>`
    outlet.pages.set('/sitemap.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(index)
    })
    const posts = (paths: string[]) =>
      outlet.pages.set('/posts.xml.gz', (_request, response) => response.end(gzipSync(urlset(paths))))
    posts(['/news/2026/02/01/talks-in-tashkent'])
    const id = await add('/sitemap.xml', { kind: 'sitemap' })
    const first = await visit(id)
    posts(['/news/2026/02/01/talks-in-bukhara', '/news/2026/02/01/talks-in-tashkent'])

    expect(first).toMatchObject({ ordered: 1 })
    expect(await visit(id)).toMatchObject({ ordered: 1, outcome: { entries: 2 } })
  })
})

describe('an article that its outlet changed', () => {
  it('is read again when its entry changes, as another version of the same article', async () => {
    feed([{ link: '/1', title: 'Talks' }])
    outlet.pages.set('/1', talks('Tashkent'))
    const id = await add('/rss')
    await visit(id)
    await readDue()
    feed([{ link: '/1', title: 'Talks (corrected)' }])
    outlet.pages.set('/1', talks('Bukhara'))

    expect(await visit(id)).toMatchObject({ ordered: 1 })
    expect(await readDue()).toEqual(['stored'])
    const [article, ...more] = await articles()
    expect(more).toEqual([])
    expect(article!.versions).toHaveLength(2)
  })

  it('whose page is gone by then keeps what was read before', async () => {
    feed([{ link: '/1', title: 'Talks' }])
    outlet.pages.set('/1', talks('Tashkent'))
    const id = await add('/rss')
    await visit(id)
    await readDue()
    feed([{ link: '/1', title: 'Talks (corrected)', text: LONG }])
    outlet.pages.delete('/1')
    await visit(id)
    const entryId = (await loadDueEntries(store.db, 1))[0]!.id

    expect(await readDue()).toEqual(['failed'])
    expect(await loadEntry(store.db, entryId)).toMatchObject({ state: 'failed', articleId: '1' })
    expect(await articles()).toMatchObject([{ versions: [{}] }])
  })
})

describe('an article that cannot be fetched', () => {
  it('is tried again after a server’s trouble, as late as the server asks', async () => {
    feed([{ link: '/1' }])
    outlet.pages.set('/1', (_request, response) => response.writeHead(503, { 'retry-after': '900' }).end())
    await visit(await add('/rss'))
    const [entry] = await loadDueEntries(store.db, 1)

    expect(await readEntry(ports(), entry!.id)).toEqual({ kind: 'put-off', until: minutesLater(15) })
    outlet.pages.set('/1', talks('Tashkent'))
    now = minutesLater(15)
    expect(await readEntry(ports(), entry!.id)).toMatchObject({ kind: 'stored' })
  })

  it('is told by what its feed has of it, where that is more than a line', async () => {
    feed([
      { link: '/1', text: LONG },
      { link: '/2', text: 'They met.' },
    ])
    await visit(await add('/rss'))

    expect(await readDue()).toEqual(['stored', 'failed'])
    expect(await articles()).toHaveLength(1)
  })

  it('that is no article is passed over', async () => {
    feed([{ link: '/film' }, { link: '/empty' }, { link: '/list' }])
    outlet.pages.set('/film', (_request, response) =>
      response.writeHead(200).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
    )
    outlet.pages.set('/empty', '<html><body></body></html>')
    outlet.pages.set('/list', (_request, response) => response.end(rss([{ link: '/a' }, { link: '/b' }])))
    await visit(await add('/rss'))

    expect(new Set(await readDue())).not.toContain('stored')
    expect(await loadDueEntries(store.db, 10)).toEqual([])
  })
})

describe('a source that fails', () => {
  it('is visited more and more rarely, told of once, and told of once when it is back', async () => {
    feed([{ link: '/1' }])
    const id = await add('/rss')
    await visit(id)
    outlet.pages.set('/rss', (_request, response) => response.writeHead(500).end())
    const waits: number[] = []
    for (let count = 0; count < 9; count += 1) {
      now = (await sourceOf(id)).nextAt!
      const before = now
      await visit(id)
      waits.push(((await sourceOf(id)).nextAt!.getTime() - before.getTime()) / 600_000)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 144])
    expect(await loadOwedNotices(store.db, now, 10)).toMatchObject([
      { telegramId: 7, kind: 'source-down', facts: { sourceId: id, trouble: 'unreachable', name: 'Outlet' } },
    ])

    feed([{ link: '/1' }, { link: '/2' }])
    await visit(id)
    expect((await loadOwedNotices(store.db, now, 10)).map(({ kind }) => kind)).toEqual([
      'source-down',
      'source-back',
    ])
    expect(await sourceOf(id)).toMatchObject({ failures: 0, trouble: null, lastError: null })
  })

  it.each([
    ['lists nothing any more', () => rss([]), 'empty'],
    ['answers with a page', () => '<html><body><h1>Welcome</h1></body></html>', 'form'],
    ['is gone', () => null, 'gone'],
  ])('because it %s is told of by its trouble', async (_, answer, trouble) => {
    feed([{ link: '/1' }])
    const id = await add('/rss')
    await visit(id)
    const page = answer()
    if (page === null) outlet.pages.delete('/rss')
    else outlet.pages.set('/rss', page)
    for (let count = 0; count < 6; count += 1) {
      now = (await sourceOf(id)).nextAt!
      await visit(id)
    }

    expect(await loadOwedNotices(store.db, now, 10)).toMatchObject([
      { kind: 'source-down', facts: { trouble } },
    ])
  })
})

describe('a source of the starting list', () => {
  it('stays on where it is fresh, goes off where it is not, and the rest is told of once', async () => {
    feed([{ link: '/1' }])
    outlet.pages.set('/stale', rss([{ link: outlet.url('/2'), date: '2024-01-01' }]))
    const ids = [
      await add('/rss', { state: 'trial' }),
      await add('/stale', { state: 'trial' }),
      await add('/none', { state: 'trial' }),
    ]
    await beginTrials(store.db, now)
    const tellOnce = () => inTransaction(store.db, (tx) => tellTrialsOver(tx, [7], now))
    for (const id of ids) await visit(id)
    const early = await tellOnce()
    await visit(ids[2]!)
    const told = [early, await tellOnce(), await tellOnce()]

    expect(told).toEqual([false, true, false])
    const states = await Promise.all(ids.map(sourceOf))
    expect(states.map(({ state, reason }) => [state, reason])).toEqual([
      ['on', null],
      ['off', 'stale'],
      ['off', 'gone'],
    ])
    expect(await loadOwedNotices(store.db, now, 10)).toMatchObject([
      { kind: 'sources-tried', facts: { on: 1, off: [{ reason: 'stale' }, { reason: 'gone' }] } },
    ])
  })
})

describe('sources on trial', () => {
  it('are over too when an editor takes the last of them off, and each list is told of by itself', async () => {
    const tell = () => inTransaction(store.db, (tx) => tellTrialsOver(tx, [7], now))
    outlet.pages.set('/stale', rss([{ link: outlet.url('/2'), date: '2024-01-01' }]))
    await beginTrials(store.db, now)
    const stale = await add('/stale', { state: 'trial' })
    const other = await add('/never-answers', { state: 'trial' })
    await visit(stale)
    await removeSource(store.db, other)
    await tell()

    now = minutesLater(60)
    await beginTrials(store.db, now)
    await setSourceState(store.db, await add('/third', { state: 'trial' }), { state: 'on', nextAt: now })
    await tell()

    const notices = await loadOwedNotices(store.db, now, 10)
    expect(notices.map(({ facts }) => facts)).toMatchObject([{ off: [{ id: stale }] }, { on: 1, off: [] }])
  })
})

describe('a back-fill', () => {
  it('reads the archive page by page down to its day, as history', async () => {
    feed([{ link: '/1' }])
    const page = (number: number, dates: string[]) =>
      outlet.pages.set(
        `/rss?paged=${number}`,
        rss(dates.map((date) => ({ link: outlet.url(`/old/${date}`), date }))),
      )
    page(2, ['2025-12-20', '2025-12-10'])
    page(3, ['2025-11-20', '2025-10-01'])
    page(4, ['2025-09-01'])
    const id = await add('/rss')
    await visit(id)
    await askForArchive(store.db, id, '2025-11-01', now)
    const { archiveNext } = await visit(id)

    expect(await readArchive(ports(), await sourceOf(id), archiveNext)).toBe(3)
    expect(outlet.asked).not.toContain('/rss?paged=5')
    expect(await sourceOf(id)).toMatchObject({ archiveSince: null, archiveNext: null })
    const due = await tables(store.db).entry.findMany({
      where: { archive: true },
      orderBy: { published: 'desc' },
    })
    expect(due.map(({ published, state }) => [published, state])).toEqual([
      ['2025-12-20', 'due'],
      ['2025-12-10', 'due'],
      ['2025-11-20', 'due'],
    ])
  })

  it('ends where a server answers every page with the first', async () => {
    const items = [{ link: outlet.url('/1') }]
    for (const path of ['/rss', '/rss?paged=2', '/rss?paged=3']) outlet.pages.set(path, rss(items))
    const id = await add('/rss')
    await askForArchive(store.db, id, '2020-01-01', now)
    const { archiveNext } = await visit(id)

    expect(await readArchive(ports(), await sourceOf(id), archiveNext)).toBe(0)
    expect(outlet.asked).not.toContain('/rss?paged=3')
    expect(await sourceOf(id)).toMatchObject({ archiveSince: null })
  })
})
