// `elchi sources import` and `export`: lists of sources from and for elsewhere, and what becomes of those already known.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setSourceState } from '../../src/store/sources.ts'
import { temporaryFolder } from './run-elchi.ts'
import { sourcesWorld } from './sources-world.ts'

const world = sourcesWorld()
const { sources, stored } = world

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
    const before = await listed()
    await world.store.clear()
    expect(await sources('import', await file(exported.out.join('\n')))).toMatchObject({
      code: 0,
      out: ['4 added, 0 known already'],
    })
    expect(await listed()).toEqual(before)
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
    await setSourceState(world.store.db, '1', { state: 'off', reason: 'gone', nextAt: null })
    const { out, told } = await sources('export')
    expect(out.join()).not.toContain('mfa.example/rss')
    expect(told).toEqual(['1 that are off were left out; --all has them'])
    expect((await sources('export', '--all')).out.join()).toContain('mfa.example/rss')
  })
})

/** What a list tells of a source: an export keeps it. */
const TOLD = [
  'address',
  'kind',
  'language',
  'zone',
  'rule',
  'publisherId',
  'publisher',
  'country',
  'standing',
] as const

/** That of every source, in the order of their addresses. */
async function listed(): Promise<Record<string, unknown>[]> {
  const all = (await stored()).sort((a, b) => (a.address < b.address ? -1 : 1))
  return all.map((source) => Object.fromEntries(TOLD.map((key) => [key, source[key]])))
}
