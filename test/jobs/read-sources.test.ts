// From a source to its articles, over real HTTP: what is new is read once, what changed is read again, nothing is lost.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/jobs/read-archive.ts'
import { readEntry } from '../../src/jobs/read-entry.ts'
import { beginTrials } from '../../src/jobs/seeded.ts'
import { tellTrialsOver } from '../../src/jobs/tell-editors.ts'
import { inTransaction, tables } from '../../src/store/db.ts'
import { loadDueEntries, loadEntry } from '../../src/store/entries.ts'
import { loadOwedNotices } from '../../src/store/notices.ts'
import { askForArchive, removeSource, setSourceState } from '../../src/store/sources.ts'
import { rss, talks } from './outlet.ts'
import { readingWorld } from './reading-world.ts'

const world = readingWorld()

const LONG = `Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Sunday. ${'They spoke about trade between their countries. '.repeat(4)}`

describe('a feed', () => {
  it('gives each of its articles once, with the publisher of its source', async () => {
    world.feed([{ link: '/1' }, { link: '/2' }])
    world.outlet.pages.set('/1', talks('Tashkent')).set('/2', talks('Bukhara'))
    const id = await world.add('/rss')

    expect(await world.visit(id)).toMatchObject({ ordered: 2, outcome: { kind: 'listed', entries: 2 } })
    expect(await world.readDue()).toEqual(['stored', 'stored'])
    expect(await world.visit(id)).toMatchObject({ ordered: 0, outcome: { kind: 'unchanged' } })
    expect(await world.readDue()).toEqual([])

    expect(await world.articles()).toMatchObject([
      { address: world.outlet.url('/1'), published: '2026-02-01', language: 'en', country: null },
      { address: world.outlet.url('/2') },
    ])
    expect(world.outlet.asked).toEqual(['/rss', '/1', '/2', '/rss'])
    expect(world.orders.map(({ name, group }) => [name, group])).toEqual([
      ['read-entries', '127.0.0.1'],
      ['read-entries', '127.0.0.1'],
      ['extract-reports', ''],
      ['extract-reports', ''],
    ])
  })

  it('that sends validators is asked only for what is new', async () => {
    const id = await world.add('/rss')
    const conditions: unknown[] = []
    world.outlet.pages.set('/rss', (request, response) => {
      conditions.push(request.headers['if-none-match'])
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(rss([{ link: world.outlet.url('/1') }]))
    })
    await world.visit(id)

    expect(await world.visit(id)).toMatchObject({ outcome: { kind: 'unchanged' } })
    expect(await world.visit(id)).toMatchObject({ outcome: { kind: 'unchanged' } })
    expect(conditions).toEqual([undefined, '"1"', '"1"'])
  })

  it('has its whole articles read without asking for their pages', async () => {
    const text = talks('Tashkent')
      .replace(/^[\s\S]*<article>|<\/article>[\s\S]*$/g, '')
      .repeat(3)
    world.outlet.pages.set(
      '/rss',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>O</title><item><title>Talks</title>
       <link>${world.outlet.url('/1')}</link><pubDate>Sun, 01 Feb 2026 05:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`,
    )
    await world.visit(await world.add('/rss'))

    expect(await world.readDue()).toEqual(['stored'])
    expect(world.outlet.asked).toEqual(['/rss'])
    expect(await world.articles()).toMatchObject([
      { published: '2026-02-01', versions: [{ text: expect.stringContaining('Saidov') }] },
    ])
  })

  it('is remembered at the address where it moved for good', async () => {
    world.outlet.pages.set('/old', (_request, response) =>
      response.writeHead(301, { location: '/rss' }).end(),
    )
    world.feed([{ link: '/1' }])
    const id = await world.add('/old')
    await world.visit(id)
    await world.visit(id)

    expect(world.outlet.asked).toEqual(['/old', '/rss', '/rss'])
    expect(await world.sourceOf(id)).toMatchObject({
      address: world.outlet.url('/old'),
      movedTo: world.outlet.url('/rss'),
    })
  })

  it('shares an article with another feed of its publisher', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages
      .set('/other', rss([{ link: world.outlet.url('/1?utm_source=rss') }]))
      .set('/1', talks('Tashkent'))
    await world.visit(await world.add('/rss'))
    await world.readDue()
    await world.visit(await world.add('/other'))

    expect(await world.readDue()).toEqual(['passed'])
    expect(world.outlet.asked.filter((path) => path.startsWith('/1'))).toHaveLength(1)
  })
})

describe('a sitemap', () => {
  const urlset = (paths: string[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${world.outlet.url(path)}</loc></url>`).join('')}</urlset>`

  it('that is an index is read in its newest part, at every visit', async () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${world.outlet.url('/posts.xml.gz')}</loc></sitemap></sitemapindex>`
    world.outlet.pages.set('/sitemap.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(index)
    })
    const posts = (paths: string[]) =>
      world.outlet.pages.set('/posts.xml.gz', (_request, response) => response.end(gzipSync(urlset(paths))))
    posts(['/news/2026/02/01/talks-in-tashkent'])
    const id = await world.add('/sitemap.xml', { kind: 'sitemap' })
    const first = await world.visit(id)
    posts(['/news/2026/02/01/talks-in-bukhara', '/news/2026/02/01/talks-in-tashkent'])

    expect(first).toMatchObject({ ordered: 1 })
    expect(await world.visit(id)).toMatchObject({ ordered: 1, outcome: { entries: 2 } })
  })
})

describe('an article that its outlet changed', () => {
  it('is read again when its entry changes, as another version of the same article', async () => {
    world.feed([{ link: '/1', title: 'Talks' }])
    world.outlet.pages.set('/1', talks('Tashkent'))
    const id = await world.add('/rss')
    await world.visit(id)
    await world.readDue()
    world.feed([{ link: '/1', title: 'Talks (corrected)' }])
    world.outlet.pages.set('/1', talks('Bukhara'))

    expect(await world.visit(id)).toMatchObject({ ordered: 1 })
    expect(await world.readDue()).toEqual(['stored'])
    const [article, ...more] = await world.articles()
    expect(more).toEqual([])
    expect(article!.versions).toHaveLength(2)
  })

  it('whose page is gone by then keeps what was read before', async () => {
    world.feed([{ link: '/1', title: 'Talks' }])
    world.outlet.pages.set('/1', talks('Tashkent'))
    const id = await world.add('/rss')
    await world.visit(id)
    await world.readDue()
    world.feed([{ link: '/1', title: 'Talks (corrected)', text: LONG }])
    world.outlet.pages.delete('/1')
    await world.visit(id)
    const entryId = (await loadDueEntries(world.store.db, 1))[0]!.id

    expect(await world.readDue()).toEqual(['failed'])
    expect(await loadEntry(world.store.db, entryId)).toMatchObject({ state: 'failed', articleId: '1' })
    expect(await world.articles()).toMatchObject([{ versions: [{}] }])
  })
})

describe('an article that cannot be fetched', () => {
  it('is tried again after a server’s trouble, as late as the server asks', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages.set('/1', (_request, response) =>
      response.writeHead(503, { 'retry-after': '900' }).end(),
    )
    await world.visit(await world.add('/rss'))
    const [entry] = await loadDueEntries(world.store.db, 1)

    expect(await readEntry(world.ports(), entry!.id)).toEqual({
      kind: 'put-off',
      until: world.minutesLater(15),
    })
    world.outlet.pages.set('/1', talks('Tashkent'))
    world.now = world.minutesLater(15)
    expect(await readEntry(world.ports(), entry!.id)).toMatchObject({ kind: 'stored' })
  })

  it('is told by what its feed has of it, where that is more than a line', async () => {
    world.feed([
      { link: '/1', text: LONG },
      { link: '/2', text: 'They met.' },
    ])
    await world.visit(await world.add('/rss'))

    expect(await world.readDue()).toEqual(['stored', 'failed'])
    expect(await world.articles()).toHaveLength(1)
  })

  it('that is no article is passed over', async () => {
    world.feed([{ link: '/film' }, { link: '/empty' }, { link: '/list' }])
    world.outlet.pages.set('/film', (_request, response) =>
      response.writeHead(200).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
    )
    world.outlet.pages.set('/empty', '<html><body></body></html>')
    world.outlet.pages.set('/list', (_request, response) =>
      response.end(rss([{ link: '/a' }, { link: '/b' }])),
    )
    await world.visit(await world.add('/rss'))

    expect(new Set(await world.readDue())).not.toContain('stored')
    expect(await loadDueEntries(world.store.db, 10)).toEqual([])
  })
})

describe('a source that fails', () => {
  it('is visited more and more rarely, told of once, and told of once when it is back', async () => {
    world.feed([{ link: '/1' }])
    const id = await world.add('/rss')
    await world.visit(id)
    world.outlet.pages.set('/rss', (_request, response) => response.writeHead(500).end())
    const waits: number[] = []
    for (let count = 0; count < 9; count += 1) {
      world.now = (await world.sourceOf(id)).nextAt!
      const before = world.now
      await world.visit(id)
      waits.push(((await world.sourceOf(id)).nextAt!.getTime() - before.getTime()) / 600_000)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 144])
    expect(await loadOwedNotices(world.store.db, world.now, 10)).toMatchObject([
      { telegramId: 7, kind: 'source-down', facts: { sourceId: id, trouble: 'unreachable', name: 'Outlet' } },
    ])

    world.feed([{ link: '/1' }, { link: '/2' }])
    await world.visit(id)
    expect((await loadOwedNotices(world.store.db, world.now, 10)).map(({ kind }) => kind)).toEqual([
      'source-down',
      'source-back',
    ])
    expect(await world.sourceOf(id)).toMatchObject({ failures: 0, trouble: null, lastError: null })
  })

  it.each([
    ['lists nothing any more', () => rss([]), 'empty'],
    ['answers with a page', () => '<html><body><h1>Welcome</h1></body></html>', 'form'],
    ['is gone', () => null, 'gone'],
  ])('because it %s is told of by its trouble', async (_, answer, trouble) => {
    world.feed([{ link: '/1' }])
    const id = await world.add('/rss')
    await world.visit(id)
    const page = answer()
    if (page === null) world.outlet.pages.delete('/rss')
    else world.outlet.pages.set('/rss', page)
    for (let count = 0; count < 6; count += 1) {
      world.now = (await world.sourceOf(id)).nextAt!
      await world.visit(id)
    }

    expect(await loadOwedNotices(world.store.db, world.now, 10)).toMatchObject([
      { kind: 'source-down', facts: { trouble } },
    ])
  })
})

describe('a source of the starting list', () => {
  it('stays on where it is fresh, goes off where it is not, and the rest is told of once', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages.set('/stale', rss([{ link: world.outlet.url('/2'), date: '2024-01-01' }]))
    const ids = [
      await world.add('/rss', { state: 'trial' }),
      await world.add('/stale', { state: 'trial' }),
      await world.add('/none', { state: 'trial' }),
    ]
    await beginTrials(world.store.db, world.now)
    const tellOnce = () => inTransaction(world.store.db, (tx) => tellTrialsOver(tx, [7], world.now))
    for (const id of ids) await world.visit(id)
    const early = await tellOnce()
    await world.visit(ids[2]!)
    const told = [early, await tellOnce(), await tellOnce()]

    expect(told).toEqual([false, true, false])
    const states = await Promise.all(ids.map(world.sourceOf))
    expect(states.map(({ state, reason }) => [state, reason])).toEqual([
      ['on', null],
      ['off', 'stale'],
      ['off', 'gone'],
    ])
    expect(await loadOwedNotices(world.store.db, world.now, 10)).toMatchObject([
      { kind: 'sources-tried', facts: { on: 1, off: [{ reason: 'stale' }, { reason: 'gone' }] } },
    ])
  })
})

describe('sources on trial', () => {
  it('are over too when an editor takes the last of them off, and each list is told of by itself', async () => {
    const tell = () => inTransaction(world.store.db, (tx) => tellTrialsOver(tx, [7], world.now))
    world.outlet.pages.set('/stale', rss([{ link: world.outlet.url('/2'), date: '2024-01-01' }]))
    await beginTrials(world.store.db, world.now)
    const stale = await world.add('/stale', { state: 'trial' })
    const other = await world.add('/never-answers', { state: 'trial' })
    await world.visit(stale)
    await removeSource(world.store.db, other)
    await tell()

    world.now = world.minutesLater(60)
    await beginTrials(world.store.db, world.now)
    await setSourceState(world.store.db, await world.add('/third', { state: 'trial' }), {
      state: 'on',
      nextAt: world.now,
    })
    await tell()

    const notices = await loadOwedNotices(world.store.db, world.now, 10)
    expect(notices.map(({ facts }) => facts)).toMatchObject([{ off: [{ id: stale }] }, { on: 1, off: [] }])
  })
})

describe('a back-fill', () => {
  it('reads the archive page by page down to its day, as history', async () => {
    world.feed([{ link: '/1' }])
    const page = (number: number, dates: string[]) =>
      world.outlet.pages.set(
        `/rss?paged=${number}`,
        rss(dates.map((date) => ({ link: world.outlet.url(`/old/${date}`), date }))),
      )
    page(2, ['2025-12-20', '2025-12-10'])
    page(3, ['2025-11-20', '2025-10-01'])
    page(4, ['2025-09-01'])
    const id = await world.add('/rss')
    await world.visit(id)
    await askForArchive(world.store.db, id, '2025-11-01', world.now)
    const { archiveNext } = await world.visit(id)

    expect(await readArchive(world.ports(), await world.sourceOf(id), archiveNext)).toBe(3)
    expect(world.outlet.asked).not.toContain('/rss?paged=5')
    expect(await world.sourceOf(id)).toMatchObject({ archiveSince: null, archiveNext: null })
    const due = await tables(world.store.db).entry.findMany({
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
    const items = [{ link: world.outlet.url('/1') }]
    for (const path of ['/rss', '/rss?paged=2', '/rss?paged=3', '/rss?paged=4'])
      world.outlet.pages.set(path, rss(items))
    const id = await world.add('/rss')
    await askForArchive(world.store.db, id, '2020-01-01', world.now)
    const { archiveNext } = await world.visit(id)

    expect(await readArchive(world.ports(), await world.sourceOf(id), archiveNext)).toBe(0)
    expect(world.outlet.asked).not.toContain('/rss?paged=4')
    expect(await world.sourceOf(id)).toMatchObject({ archiveSince: null })
  })
})
