// `elchi sources …` over real HTTP: what an operator reads, what is stored of it, and what is left alone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PoliteFetch } from '../../src/net/polite-fetch.ts'
import { reading } from '../../src/reader/reading.ts'
import { listSources, loadSource, setSourceState } from '../../src/store/sources.ts'
import type { StoredSource } from '../../src/store/sources.ts'
import { recordFailure } from '../../src/store/visits.ts'
import { fetchNearby, rss, startOutlet, talks } from '../jobs/outlet.ts'
import type { Outlet } from '../jobs/outlet.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'
import type { Performed } from './run-on.ts'
import { temporaryFolder } from './run-elchi.ts'

let store: TestStore
let outlet: Outlet
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.clear()
  outlet = await startOutlet()
})
afterEach(() => outlet.close())
afterAll(() => store.close())

const sources = (...argv: string[]): Promise<Performed> =>
  runOn(store, ['sources', ...argv], {}, { politeFetch: fetchNearby(store.clock), reader: reading })

const stored = (): Promise<StoredSource[]> => listSources(store.db)

/** A feed of one article about talks, at /rss. */
function publish(date = '2026-01-31'): void {
  outlet.pages.set('/rss', rss([{ link: outlet.url('/news/1'), title: 'Talks in Tashkent', date }]))
  outlet.pages.set('/news/1', talks('Tashkent', 'on Saturday'))
}

async function added(): Promise<StoredSource> {
  publish()
  await sources('add', outlet.url('/rss'))
  return (await stored())[0]!
}

describe('sources add', () => {
  it('shows what is read at an address, and has it visited at once', async () => {
    publish()
    const ran = await sources('add', outlet.url('/rss'))
    expect(ran).toMatchObject({ code: 0, told: [], woken: 1 })
    expect(ran.out).toEqual([
      `1 added: feed ${outlet.url('/rss')}, of 127.0.0.1`,
      '  utf-8, 1 entry, the newest of 2026-01-31, texts on their pages',
      '  2026-01-31  Talks in Tashkent',
    ])
    expect(await stored()).toMatchObject([{ state: 'on', nextAt: NOW, name: 'Outlet', archiveSince: null }])
  })

  it('keeps what the operator states', async () => {
    publish()
    const stating =
      '--publisher Ministry --standing ministry --country uz --language en --zone asia/tashkent --since 2025-06-01 --name News'
    const { code, out } = await sources('add', outlet.url('/rss'), ...stating.split(' '))
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
    const { out } = await runOn(store, ['sources', 'add', 'daily.uz/rss'], {}, guest)
    expect(out[0]).toBe('1 added: feed https://daily.uz/rss, of daily.uz (UZ, Asia/Tashkent, uz)')
    await runOn(store, ['sources', 'add', 'second.uz/rss', '--country', 'TR', '--language', 'tr'], {}, guest)
    expect((await stored())[1]).toMatchObject({ country: 'TR', zone: 'Europe/Istanbul', language: 'tr' })
  })

  it('reads a list page by the rule that it is given', async () => {
    const rows = [1, 2, 3].map(
      (id) => `<li><a href="/x/${id}">Foreign ministers hold talks, part ${id}</a></li>`,
    )
    outlet.pages.set(
      '/',
      `<html><body><ul class="picked">${rows.join('')}</ul><a href="/y">Other</a></body></html>`,
    )
    const { code } = await sources('add', outlet.url('/'), '--links', '.picked a')
    expect(code).toBe(0)
    expect(await stored()).toMatchObject([{ kind: 'page', rule: { selector: '.picked a', path: null } }])
  })

  it('says that it knows a source, and how to have it back', async () => {
    const { id } = await added()
    await setSourceState(store.db, id, { state: 'paused', nextAt: null })
    const { code, out } = await sources('add', outlet.url('/rss'))
    expect({ code, out }).toEqual({
      code: 0,
      out: [`1 known already: ${outlet.url('/rss')} (paused); \`sources resume 1\` visits it again`],
    })
  })

  it('adds what it can read, and tells of each address that it cannot', async () => {
    publish()
    const { code, told } = await sources(
      'add',
      outlet.url('/gone'),
      outlet.url('/news/1'),
      outlet.url('/rss'),
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
    const { code, told } = await sources('add', outlet.url('/rss'))
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
    const { code, told } = await sources('add', outlet.url('/rss'), ...flags)
    expect(code).toBe(2)
    expect(told).toEqual([expect.stringContaining(line)])
    expect(outlet.asked).toEqual([])
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
    await recordFailure(store.db, id, {
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
    await setSourceState(store.db, '1', { state: 'off', reason: 'stale', nextAt: null })
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
      { id: '1', state: 'on', kind: 'feed', address: outlet.url('/rss'), nextVisit: NOW.toISOString() },
    ])
  })

  it('leaves out what only counts documents handed in', async () => {
    outlet.pages.set('/news/1', talks('Tashkent'))
    await runOn(store, ['ingest', outlet.url('/news/1')], { ALLOW_PRIVATE_SOURCES: 'true' })
    expect(await stored()).toHaveLength(1)
    expect((await sources('list')).out).toEqual([])
  })

  it('shows no commands to the terminal that a title may hold', async () => {
    publish()
    outlet.pages.set('/rss', rss([{ link: outlet.url('/news/1'), title: 'Talks \u202eevil\u001b[31m' }]))
    const { out } = await sources('add', outlet.url('/rss'))
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
      `ok       1 ${outlet.url('/rss')}`,
      '  feed: utf-8, 1 entry, the newest of 2026-01-31, texts on their pages',
      '  2026-01-31  Talks in Tashkent',
      expect.stringMatching(/^ {4}en, \d+ letters from its page, 1 meeting$/),
      '      held 2026-01-31: TR, UZ',
    ])
    expect(await stored()).toMatchObject([{ visitedAt: null, listed: null }])
  })

  it('sorts out an address that is not on the list', async () => {
    publish()
    outlet.pages.set(
      '/',
      `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`,
    )
    const { code, out } = await sources('check', outlet.url('/'))
    expect(code).toBe(0)
    expect(out).toContain(`  read at ${outlet.url('/rss')}`)
    expect(await stored()).toEqual([])
  })

  it('tells where a source has moved', async () => {
    await added()
    const feed = outlet.pages.get('/rss')!
    outlet.pages.set('/rss', (_request, response) => void response.writeHead(308, { location: '/new' }).end())
    outlet.pages.set('/new', feed)
    expect((await sources('check', '1')).out).toContain(`  moved for good to ${outlet.url('/new')}`)
  })

  it.each([
    ['gone', '', /answered 404/],
    ['another form', '<!doctype html><html><body>Welcome</body></html>', /no longer a feed/],
  ])('fails where the source is %s, and checks the next one all the same', async (_, page, line) => {
    await added()
    outlet.pages.set('/other', rss([{ link: outlet.url('/news/1') }]))
    if (page === '') outlet.pages.delete('/rss')
    else outlet.pages.set('/rss', page)
    const { code, out } = await sources('check', '1', outlet.url('/other'))
    expect(code).toBe(1)
    expect(out[0]).toBe(`problem  1 ${outlet.url('/rss')}`)
    expect(out[1]).toMatch(line)
    expect(out[2]).toBe(`ok       ${outlet.url('/other')}`)
  })

  it('fails where nothing of what is listed can be read', async () => {
    await added()
    outlet.pages.delete('/news/1')
    const { code, out } = await sources('check', '1')
    expect(code).toBe(1)
    expect(out.at(-1)).toMatch(/^ {4}not read: .* answered 404 for \/news\/1/)
  })

  it('checks all that are not paused, for programs too', async () => {
    await added()
    outlet.pages.set('/rss2', rss([]))
    await sources('add', outlet.url('/rss2'))
    await sources('add', outlet.url('/rss'), outlet.url('/rss2'))
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
    expect((await sources('pause', '1')).out).toEqual([`1 ${outlet.url('/rss')}: paused`])
    expect(await stored()).toMatchObject([{ state: 'paused', nextAt: null }])
    expect(await sources('resume', outlet.url('/rss'))).toMatchObject({ code: 0, woken: 1 })
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
    outlet.pages.set('/news/1', talks('Tashkent'))
    await runOn(store, ['ingest', outlet.url('/news/1')], { ALLOW_PRIVATE_SOURCES: 'true' })
    expect(await sources('remove', '1')).toMatchObject({ code: 1, out: [] })
    expect(await stored()).toMatchObject([{ kind: 'files', state: 'on' }])
  })

  it('orders the archive of a source', async () => {
    const { id } = await added()
    const { code, out, woken } = await sources('backfill', '1', '--since', '2025-01-01')
    expect({ code, out, woken }).toEqual({
      code: 0,
      out: [`1 ${outlet.url('/rss')}: its archive is read down to 2025-01-01, as history`],
      woken: 1,
    })
    expect(await loadSource(store.db, id)).toMatchObject({ archiveSince: '2025-01-01', nextAt: NOW })
    await sources('pause', '1')
    expect((await sources('backfill', '1', '--since', '2025-01-01')).told[0]).toContain('is paused')
    expect(await sources('backfill', '1')).toMatchObject({ code: 2 })
  })
})

describe('sources import', () => {
  const LIST = {
    publishers: [
      {
        id: 'uz-mfa',
        name: 'Ministry of Foreign Affairs of Uzbekistan',
        country: 'UZ',
        organization: null,
        standing: 'ministry',
        zone: 'Asia/Tashkent',
        sources: [
          { address: 'https://mfa.example/rss', kind: 'feed', language: 'uz', rule: null },
          {
            address: 'https://mfa.example/news',
            kind: 'page',
            language: 'en',
            rule: { selector: null, path: '/news/*' },
          },
          { address: 'https://t.me/s/mfa_example', kind: 'channel', language: null, rule: null },
        ],
      },
      {
        id: 'ots',
        name: 'OTS',
        country: null,
        organization: 'OTS',
        standing: 'organization',
        zone: null,
        sources: [
          { address: 'https://ots.example/sitemap.xml', kind: 'sitemap', language: 'en', rule: null },
        ],
      },
    ],
  }

  async function file(text: string): Promise<string> {
    const path = join(await temporaryFolder(), 'list')
    await writeFile(path, text)
    return path
  }

  it('puts a list on trial, and leaves alone what it knows', async () => {
    const path = await file(JSON.stringify(LIST))
    expect(await sources('import', path)).toMatchObject({
      code: 0,
      out: ['4 added, 0 known already'],
      told: [expect.stringContaining('on trial')],
      woken: 1,
    })
    expect((await stored()).map(({ state, publisherId }) => [state, publisherId])).toEqual([
      ['trial', 'uz-mfa'],
      ['trial', 'uz-mfa'],
      ['trial', 'uz-mfa'],
      ['trial', 'ots'],
    ])
    await sources('pause', '2')
    expect((await sources('import', path)).out).toEqual(['0 added, 4 known already'])
    expect((await stored())[1]).toMatchObject({ state: 'paused', language: 'en', rule: { path: '/news/*' } })
  })

  it.each(['json', 'opml'])('takes back what export prints as %s', async (format) => {
    await sources('import', await file(JSON.stringify(LIST)))
    const exported = await sources('export', '--format', format)
    expect(exported).toMatchObject({ code: 0, told: [] })
    const before = (await stored()).map(particulars).sort(byAddress)
    await store.clear()
    expect(await sources('import', await file(exported.out.join('\n')))).toMatchObject({
      code: 0,
      out: ['4 added, 0 known already'],
    })
    expect((await stored()).map(particulars).sort(byAddress)).toEqual(before)
    expect((await sources('export', '--format', format)).out).toEqual(exported.out)
  })

  it('tells each fault with its place, and adds the rest', async () => {
    const [first, second] = LIST.publishers
    const broken = { publishers: [{ ...first, country: 'Uzbekistan' }, second] }
    const { code, out, told } = await sources('import', await file(JSON.stringify(broken)))
    expect({ code, out }).toEqual({ code: 1, out: ['1 added, 0 known already'] })
    expect(told[0]).toMatch(/list: publishers\[0\] \(uz-mfa\)\.country: a country is a code/)
  })

  it('takes off what a new list does not have, but only by a list without faults', async () => {
    await sources('import', await file(JSON.stringify(LIST)))
    const [first, second] = LIST.publishers
    const faulty = await file(JSON.stringify([{ ...first, standing: 'blog' }, second]))
    const refused = await sources('import', faulty, '--replace')
    expect(refused.code).toBe(2)
    expect(refused.told.at(-1)).toContain('nothing was changed')
    expect(await stored()).toHaveLength(4)
    const shorter = await file(JSON.stringify([second]))
    expect((await sources('import', shorter, '--replace')).out).toEqual([
      '0 added, 1 known already, 3 taken off the list',
    ])
    expect(await stored()).toMatchObject([{ address: 'https://ots.example/sitemap.xml' }])
    const otherwise = { ...second!.sources[0], kind: 'page', rule: { selector: 'a.news', path: null } }
    const anew = await file(JSON.stringify([{ ...second!, sources: [otherwise] }]))
    expect((await sources('import', anew, '--replace')).out).toEqual([
      '0 added, 1 known already, 1 of them read in another way from now on',
    ])
    expect(await stored()).toMatchObject([{ kind: 'page', rule: { selector: 'a.news', path: null } }])
  })

  it('counts a foreign feed under the publisher that has its host', async () => {
    await sources('import', await file(JSON.stringify(LIST)))
    const opml =
      '<opml version="1.0"><head/><body><outline text="Speeches" xmlUrl="https://mfa.example/speeches.rss"/></body></opml>'
    expect((await sources('import', await file(opml))).out).toEqual(['1 added, 0 known already'])
    expect((await stored()).at(-1)).toMatchObject({
      publisherId: 'uz-mfa',
      zone: 'Asia/Tashkent',
      country: 'UZ',
    })
  })

  it.each([
    ['no list at all', 'hello', 'the file is no OPML'],
    ['JSON that ends too early', '{"publishers": [', 'is not JSON'],
    ['an empty list', '[]', 'there are no publishers in the list'],
  ])('says what is wrong with %s', async (_, text, line) => {
    const { code, out, told } = await sources('import', await file(text))
    expect({ code, out }).toEqual({ code: 1, out: [] })
    expect(told[0]).toContain(line)
  })

  it('leaves out of an export what was turned off, and says so', async () => {
    await sources('import', await file(JSON.stringify(LIST)))
    await setSourceState(store.db, '1', { state: 'off', reason: 'gone', nextAt: null })
    const { out, told } = await sources('export')
    expect(out.join()).not.toContain('mfa.example/rss')
    expect(told).toEqual(['1 that are off were left out; --all has them'])
    expect((await sources('export', '--all')).out.join()).toContain('mfa.example/rss')
  })
})

const particulars = ({
  address,
  kind,
  language,
  zone,
  rule,
  publisherId,
  publisher,
  country,
  standing,
}: StoredSource) => ({
  address,
  kind,
  language,
  zone,
  rule,
  publisherId,
  publisher,
  country,
  standing,
})
const byAddress = (a: { address: string }, b: { address: string }): number => (a.address < b.address ? -1 : 1)
