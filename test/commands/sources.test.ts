// `elchi sources …` over real HTTP: what an operator reads, what is stored of it, and what is left alone.
import { describe, expect, it } from 'vitest'
import type { PoliteFetch } from '../../src/net/polite-fetch.ts'
import { reading } from '../../src/reader/reading.ts'
import { loadSource, setSourceState } from '../../src/store/sources.ts'
import type { StoredSource } from '../../src/store/sources.ts'
import { recordFailure } from '../../src/store/visits.ts'
import { rss, talks } from '../jobs/outlet.ts'
import { NOW } from '../support/test-db.ts'
import { runOn } from './run-on.ts'
import { sourcesWorld } from './sources-world.ts'

const world = sourcesWorld()
const { sources, stored } = world

/** A feed of one article about talks, at /rss. */
function publish(date = '2026-01-31'): void {
  world.outlet.pages.set(
    '/rss',
    rss([{ link: world.outlet.url('/news/1'), title: 'Talks in Tashkent', date }]),
  )
  world.outlet.pages.set('/news/1', talks('Tashkent', 'on Saturday'))
}

async function added(): Promise<StoredSource> {
  publish()
  await sources('add', world.outlet.url('/rss'))
  return (await stored())[0]!
}

describe('sources add', () => {
  it('shows what is read at an address, and has it visited at once', async () => {
    publish()
    const ran = await sources('add', world.outlet.url('/rss'))
    expect(ran).toMatchObject({ code: 0, told: [], woken: 1 })
    expect(ran.out).toEqual([
      `1 added: feed ${world.outlet.url('/rss')}, of 127.0.0.1`,
      '  utf-8, 1 entry, the newest of 2026-01-31, texts on their pages',
      '  2026-01-31  Talks in Tashkent',
    ])
    expect(await stored()).toMatchObject([{ state: 'on', nextAt: NOW, name: 'Outlet', archiveSince: null }])
  })

  it('keeps what the operator states', async () => {
    publish()
    const stating =
      '--publisher Ministry --standing ministry --country uz --language en --zone asia/tashkent --since 2025-06-01 --name News'
    const { code, out } = await sources('add', world.outlet.url('/rss'), ...stating.split(' '))
    expect({ code, last: out.at(-1) }).toEqual({
      code: 0,
      last: '  its archive is read down to 2025-06-01, as history',
    })
    expect(await stored()).toMatchObject([
      {
        publisher: 'Ministry',
        standing: 'ministry',
        country: 'UZ',
        language: 'en',
        zone: 'Asia/Tashkent',
        archiveSince: '2025-06-01',
        name: 'News',
      },
    ])
  })

  it('takes country and zone from the address, the language from the titles, and says so', async () => {
    const titles = [
      'Tashqi ishlar vazirlari Toshkentda muzokara oʻtkazdi',
      'Vazir Anqaraga tashrif buyurdi va uchrashdi',
    ]
    const feed = rss(titles.map((title, at) => ({ link: `https://daily.uz/${at}`, title })))
    const politeFetch: PoliteFetch = async (address) => ({
      url: address,
      bytes: new TextEncoder().encode(feed),
      movedTo: null,
      unchanged: false,
      contentType: null,
      charset: 'utf-8',
      etag: null,
      lastModified: null,
    })
    const guest = { politeFetch, reader: reading }
    const { out } = await runOn(world.store, ['sources', 'add', 'daily.uz/rss'], {}, guest)
    expect(out[0]).toBe('1 added: feed https://daily.uz/rss, of daily.uz (UZ, Asia/Tashkent, uz)')
    await runOn(
      world.store,
      ['sources', 'add', 'second.uz/rss', '--country', 'TR', '--language', 'tr'],
      {},
      guest,
    )
    expect((await stored())[1]).toMatchObject({ country: 'TR', zone: 'Europe/Istanbul', language: 'tr' })
  })

  it('reads a list page by the rule that it is given', async () => {
    const rows = [1, 2, 3].map(
      (id) => `<li><a href="/x/${id}">Foreign ministers hold talks, part ${id}</a></li>`,
    )
    world.outlet.pages.set(
      '/',
      `<html><body><ul class="picked">${rows.join('')}</ul><a href="/y">Other</a></body></html>`,
    )
    const { code } = await sources('add', world.outlet.url('/'), '--links', '.picked a')
    expect(code).toBe(0)
    expect(await stored()).toMatchObject([{ kind: 'page', rule: { selector: '.picked a', path: null } }])
  })

  it('says that it knows a source, and how to have it back', async () => {
    const { id } = await added()
    await setSourceState(world.store.db, id, { state: 'paused', nextAt: null })
    const { code, out } = await sources('add', world.outlet.url('/rss'))
    expect({ code, out }).toEqual({
      code: 0,
      out: [`1 known already: ${world.outlet.url('/rss')} (paused); \`sources resume 1\` visits it again`],
    })
  })

  it('adds what it can read, and tells of each address that it cannot', async () => {
    publish()
    const { code, told } = await sources(
      'add',
      world.outlet.url('/gone'),
      world.outlet.url('/news/1'),
      world.outlet.url('/rss'),
    )
    expect(code).toBe(1)
    expect(told).toEqual([
      expect.stringContaining('answered 404 for /gone'),
      expect.stringContaining('/news/1 is one article: `elchi ingest` reads it'),
    ])
    expect(await stored()).toHaveLength(1)
  })

  it('warns of a feed that nobody keeps', async () => {
    publish('2024-01-31')
    const { code, told } = await sources('add', world.outlet.url('/rss'))
    expect(code).toBe(0)
    expect(told).toEqual([expect.stringContaining('its newest entry is of 2024-01-31')])
  })

  it.each([
    [['--kind', 'blog'], '--kind is "blog"; it must be one of: feed, page, sitemap, channel'],
    [['--country', 'Uzbekistan'], 'write a code such as UZ'],
    [['--zone', '+05:00'], 'write the zone by name'],
    [['--since', 'last year'], 'write a day like 2026-01-20'],
    [['--since', '2026-02-30'], 'write a day like 2026-01-20'],
    [['--since', '2027-01-01'], 'is still to come'],
    [['--path', 'news/*'], 'a path begins with /'],
    [['--kind', 'feed', '--links', 'a'], '--links and --path are for list pages'],
    [['--language', 'de'], 'it must be one of: en, tr'],
  ])('refuses %j before it asks for anything', async (flags, line) => {
    publish()
    const { code, told } = await sources('add', world.outlet.url('/rss'), ...flags)
    expect(code).toBe(2)
    expect(told).toEqual([expect.stringContaining(line)])
    expect(world.outlet.asked).toEqual([])
  })
})

describe('sources list', () => {
  it('says what to do where there are none', async () => {
    expect(await sources('list')).toMatchObject({
      code: 0,
      out: [],
      told: [expect.stringContaining('`sources add` adds one')],
    })
  })

  it('aligns its columns, and says why a source is not read', async () => {
    const { id } = await added()
    await recordFailure(world.store.db, id, {
      at: NOW,
      nextAt: NOW,
      error: 'outlet.example answered 500 for /rss; try again later',
      failures: 3,
      trouble: 'unreachable',
      troubleSince: NOW,
    })
    const { out, told } = await sources('list')
    expect(out[0]).toMatch(/^id {2}state {4}kind {2}language {2}publisher {2}address +last success {2}why$/)
    expect(out[1]).toMatch(
      /^1 {3}trouble {2}feed {2}mixed +127\.0\.0\.1 +http:\S+ +never +does not answer since 2026-02-01 06:00Z: outlet\.example answered 500/,
    )
    expect(told).toEqual(['1 source; 1 on'])
  })

  it('shows those of a state or a language alone', async () => {
    await added()
    await setSourceState(world.store.db, '1', { state: 'off', reason: 'stale', nextAt: null })
    expect((await sources('list', '--state', 'off')).out[1]).toContain('nothing new for 60 days')
    expect((await sources('list', '--state', 'on')).out).toEqual([])
    expect((await sources('list', '--language', 'mixed')).out).toHaveLength(2)
    expect((await sources('list', '--language', 'kk')).out).toEqual([])
    expect(await sources('list', '--state', 'dead')).toMatchObject({ code: 2 })
  })

  it('gives programs all that is known', async () => {
    await added()
    const { out } = await sources('list', '--json')
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      { id: '1', state: 'on', kind: 'feed', address: world.outlet.url('/rss'), nextVisit: NOW.toISOString() },
    ])
  })

  it('leaves out what only counts documents handed in', async () => {
    world.outlet.pages.set('/news/1', talks('Tashkent'))
    await runOn(world.store, ['ingest', world.outlet.url('/news/1')], { ALLOW_PRIVATE_SOURCES: 'true' })
    expect(await stored()).toHaveLength(1)
    expect((await sources('list')).out).toEqual([])
  })

  it('shows no commands to the terminal that a title may hold', async () => {
    publish()
    world.outlet.pages.set(
      '/rss',
      rss([{ link: world.outlet.url('/news/1'), title: 'Talks \u202eevil\u001b[31m' }]),
    )
    const { out } = await sources('add', world.outlet.url('/rss'))
    expect(out.join('')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(out.join()).toContain('Talks evil')
  })
})

describe('sources check', () => {
  it('reads the newest entry of a source as a visit would, and stores nothing', async () => {
    await added()
    const { code, out } = await sources('check', '1')
    expect(code).toBe(0)
    expect(out).toEqual([
      `ok       1 ${world.outlet.url('/rss')}`,
      '  feed: utf-8, 1 entry, the newest of 2026-01-31, texts on their pages',
      '  2026-01-31  Talks in Tashkent',
      expect.stringMatching(/^ {4}en, \d+ letters from its page, 1 meeting$/),
      '      held 2026-01-31: TR, UZ',
    ])
    expect(await stored()).toMatchObject([{ visitedAt: null, listed: null }])
  })

  it('sorts out an address that is not on the list', async () => {
    publish()
    world.outlet.pages.set(
      '/',
      `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`,
    )
    const { code, out } = await sources('check', world.outlet.url('/'))
    expect(code).toBe(0)
    expect(out).toContain(`  read at ${world.outlet.url('/rss')}`)
    expect(await stored()).toEqual([])
  })

  it('tells where a source has moved', async () => {
    await added()
    const feed = world.outlet.pages.get('/rss')!
    world.outlet.pages.set(
      '/rss',
      (_request, response) => void response.writeHead(308, { location: '/new' }).end(),
    )
    world.outlet.pages.set('/new', feed)
    expect((await sources('check', '1')).out).toContain(`  moved for good to ${world.outlet.url('/new')}`)
  })

  it.each([
    ['gone', '', /answered 404/],
    ['another form', '<!doctype html><html><body>Welcome</body></html>', /no longer a feed/],
  ])('fails where the source is %s, and checks the next one all the same', async (_, page, line) => {
    await added()
    world.outlet.pages.set('/other', rss([{ link: world.outlet.url('/news/1') }]))
    if (page === '') world.outlet.pages.delete('/rss')
    else world.outlet.pages.set('/rss', page)
    const { code, out } = await sources('check', '1', world.outlet.url('/other'))
    expect(code).toBe(1)
    expect(out[0]).toBe(`problem  1 ${world.outlet.url('/rss')}`)
    expect(out[1]).toMatch(line)
    expect(out[2]).toBe(`ok       ${world.outlet.url('/other')}`)
  })

  it('fails where nothing of what is listed can be read', async () => {
    await added()
    world.outlet.pages.delete('/news/1')
    const { code, out } = await sources('check', '1')
    expect(code).toBe(1)
    expect(out.at(-1)).toMatch(/^ {4}not read: .* answered 404 for \/news\/1/)
  })

  it('checks all that are not paused, for programs too', async () => {
    await added()
    world.outlet.pages.set('/rss2', rss([]))
    await sources('add', world.outlet.url('/rss2'))
    await sources('add', world.outlet.url('/rss'), world.outlet.url('/rss2'))
    await sources('pause', '2')
    const { code, out } = await sources('check', '--all', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        id: '1',
        ok: true,
        kind: 'feed',
        listed: 1,
        newest: '2026-01-31',
        entries: [{ language: 'en', meetings: [{ countries: ['TR', 'UZ'] }] }],
      },
    ])
  })

  it('wants to know what to check', async () => {
    expect(await sources('check')).toMatchObject({ code: 2 })
    expect(await sources('check', '1', '--all')).toMatchObject({ code: 2 })
    expect(await sources('check', '--all', '--entries', '-1')).toMatchObject({ code: 2 })
    expect((await sources('check', '7')).out[1]).toContain('no source has number 7')
  })
})

describe('changing sources', () => {
  it('pauses, resumes and removes, by number or address', async () => {
    await added()
    expect((await sources('pause', '1')).out).toEqual([`1 ${world.outlet.url('/rss')}: paused`])
    expect(await stored()).toMatchObject([{ state: 'paused', nextAt: null }])
    expect(await sources('resume', world.outlet.url('/rss'))).toMatchObject({ code: 0, woken: 1 })
    expect(await stored()).toMatchObject([{ state: 'on', nextAt: NOW }])
    expect((await sources('remove', '1')).code).toBe(0)
    expect(await stored()).toEqual([])
  })

  it('changes the others where one is not on the list', async () => {
    await added()
    const { code, told } = await sources('pause', '9', '1', 'https://unknown.example/')
    expect(code).toBe(1)
    expect(told).toEqual([
      'no source has number 9; `sources list` shows all',
      'no source has the address https://unknown.example/; `sources list` shows all',
    ])
    expect(await stored()).toMatchObject([{ state: 'paused' }])
  })

  it('does not touch what counts documents handed in', async () => {
    world.outlet.pages.set('/news/1', talks('Tashkent'))
    await runOn(world.store, ['ingest', world.outlet.url('/news/1')], { ALLOW_PRIVATE_SOURCES: 'true' })
    expect(await sources('remove', '1')).toMatchObject({ code: 1, out: [] })
    expect(await stored()).toMatchObject([{ kind: 'files', state: 'on' }])
  })

  it('orders the archive of a source', async () => {
    const { id } = await added()
    const { code, out, woken } = await sources('backfill', '1', '--since', '2025-01-01')
    expect({ code, out, woken }).toEqual({
      code: 0,
      out: [`1 ${world.outlet.url('/rss')}: its archive is read down to 2025-01-01, as history`],
      woken: 1,
    })
    expect(await loadSource(world.store.db, id)).toMatchObject({ archiveSince: '2025-01-01', nextAt: NOW })
    await sources('pause', '1')
    expect((await sources('backfill', '1', '--since', '2025-01-01')).told[0]).toContain('is paused')
    expect(await sources('backfill', '1')).toMatchObject({ code: 2 })
  })
})
