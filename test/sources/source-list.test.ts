import { describe, expect, it } from 'vitest'
import type { PublisherEntry } from '../../src/domain/source.ts'
import { parseOpml, writeOpml } from '../../src/sources/opml.ts'
import { describeProblem } from '../../src/sources/problem.ts'
import { parseSourceList, writeSourceList } from '../../src/sources/source-list.ts'
import type { SourceList } from '../../src/sources/source-list.ts'
import { STARTING_LIST } from '../../src/sources/starting-list/index.ts'

const MINISTRY: PublisherEntry = {
  id: 'uz-mfa',
  name: 'Ministry “A” & others',
  country: 'UZ',
  organization: null,
  standing: 'ministry',
  zone: 'Asia/Tashkent',
  sources: [
    { address: 'https://mfa.example/rss?lang=uz&cat=1', kind: 'feed', language: 'uz-Cyrl', rule: null },
    {
      address: 'https://mfa.example/news',
      kind: 'page',
      language: null,
      rule: { selector: 'ul > li a', path: '/news/*' },
    },
    { address: 'https://t.me/s/ministry', kind: 'channel', language: 'uz', rule: null },
  ],
}
const UNION: PublisherEntry = {
  ...MINISTRY,
  id: 'ots',
  country: null,
  organization: 'OTS',
  standing: 'organization',
  sources: [],
}

function problems({ problems }: SourceList): string[] {
  return problems.map(describeProblem)
}

describe('a list of sources as JSON', () => {
  it('comes back as it was written', () => {
    expect(parseSourceList(writeSourceList([MINISTRY, UNION]), 'a.json')).toEqual({
      publishers: [MINISTRY, UNION],
      problems: [],
    })
  })

  it('may be a bare list, and leave out what is not known', () => {
    const text =
      '[{"id":"a","name":"A","standing":"agency","sources":[{"address":"https://a.example/rss"},{"address":"https://t.me/Channel","kind":"channel"}]}]'

    expect(parseSourceList(text, 'a.json')).toEqual({
      problems: [],
      publishers: [
        {
          id: 'a',
          name: 'A',
          standing: 'agency',
          country: null,
          organization: null,
          zone: null,
          sources: [
            { address: 'https://a.example/rss', kind: 'feed', language: null, rule: null },
            { address: 'https://t.me/s/channel', kind: 'channel', language: null, rule: null },
          ],
        },
      ],
    })
  })

  it('tells each fault with its place and keeps what is right', () => {
    const text = JSON.stringify([
      { ...MINISTRY, zone: '+05:00', country: 'ZZ' },
      {
        ...MINISTRY,
        id: 'b',
        sources: [
          { address: 'ftp://x' },
          { address: 'https://b.example/rss', kind: 'blog' },
          MINISTRY.sources[0],
        ],
      },
      { ...MINISTRY, id: 'b' },
      { ...UNION, sources: [MINISTRY.sources[0], { address: 'https://c.example', kind: 'channel' }] },
      null,
    ])
    const list = parseSourceList(text, 'a.json')

    expect(list.publishers.map(({ id, sources }) => [id, sources.length])).toEqual([
      ['b', 1],
      ['ots', 0],
    ])
    expect(problems(list)).toEqual([
      'a.json: publishers[0] (uz-mfa).country: a country is a code like TR, UZ, XK or TRNC',
      'a.json: publishers[0] (uz-mfa).zone: a zone is an IANA name such as Asia/Tashkent',
      'a.json: publishers[1] (b), sources[0].address: an address begins with http:// or https://',
      'a.json: publishers[1] (b), sources[1].kind: a kind is one of feed, page, sitemap, channel',
      'a.json: publishers[2] (b): this id is there already',
      'a.json: publishers[3] (ots), sources[0]: https://mfa.example/rss?lang=uz&cat=1 is there already',
      'a.json: publishers[3] (ots), sources[1].address: a channel is public, such as https://t.me/s/name',
      expect.stringMatching(/^a\.json: publishers\[4\]: /),
    ])
  })

  it.each([
    ['{"a":', 'not JSON'],
    ['{"a":1}', 'no "publishers"'],
    ['null', 'no "publishers"'],
  ])('%s is none', (text, told) => {
    expect(problems(parseSourceList(text, 'a.json'))).toEqual([expect.stringContaining(told)])
  })
})

describe('the starting list', () => {
  it('goes out and comes back in both forms', () => {
    const plain = STARTING_LIST.filter(({ sources }) => sources.length > 0)
    const json = parseSourceList(writeSourceList(plain), 'a.json')

    expect(json.problems).toEqual([])
    expect(parseOpml(writeOpml(plain, 'Elchi'), 'a.opml')).toEqual(json)
  })
})

describe('OPML', () => {
  it('comes back as it was written', () => {
    expect(parseOpml(writeOpml([MINISTRY], 'Sources'), 'a.opml')).toEqual({
      publishers: [MINISTRY],
      problems: [],
    })
  })

  it('shows feeds to other readers and nothing else as one', () => {
    const opml = writeOpml([MINISTRY], 'Sources')

    expect(opml).toMatch(/<opml version="2\.0">/)
    expect(opml.match(/xmlUrl=/g)).toHaveLength(1)
    expect(opml).toMatch(/type="rss"[^>]*xmlUrl="https:\/\/mfa\.example\/rss\?lang=uz&amp;cat=1"/)
  })

  it('of another reader is read through its folders, a publisher a site', () => {
    const opml = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline title="Central Asia"><outline text="Agency world" type="rss" xmlUrl="https://feeds.agency.example/world" htmlUrl="https://www.agency.example/"/>
      <outline text="Agency asia" xmlUrl="feed://feeds.agency.example/asia" htmlUrl="https://agency.example"/></outline>
      <outline text="Folder without feeds"/></outline>
      <outline text="Kanal" type="rss" xmlUrl="https://t.me/s/Kanal_uz"/><outline text="Other" type="rss" xmlUrl="https://t.me/s/other"/>
      <outline text="Site" type="link" url="https://site.example"/>
      <outline title="Gazete" type="rss" xmlUrl="https://gazete.example/rss" language="tr-TR"/></body></opml>`

    expect(parseOpml(opml, 'a.opml')).toMatchObject({
      problems: [],
      publishers: [
        {
          id: 'agency-example',
          name: 'agency.example',
          standing: 'newspaper',
          country: null,
          sources: [
            { address: 'https://feeds.agency.example/world', kind: 'feed' },
            { address: 'http://feeds.agency.example/asia', kind: 'feed' },
          ],
        },
        {
          id: 't-me-kanal-uz',
          name: 'Kanal',
          sources: [{ address: 'https://t.me/s/kanal_uz', kind: 'channel' }],
        },
        { id: 't-me-other', name: 'Other' },
        { id: 'gazete-example', name: 'Gazete', sources: [{ language: 'tr' }] },
      ],
    })
  })

  it('tells what cannot be added', () => {
    const opml =
      '<opml version="2.0"><body><outline text="A" xmlUrl="a.example/rss"/><outline text="B" xmlUrl="https://b.example/rss"/><outline text="B" xmlUrl="https://b.example/rss"/></body></opml>'
    const list = parseOpml(opml, 'a.opml')

    expect(list.publishers.flatMap(({ sources }) => sources.map(({ address }) => address))).toEqual([
      'https://b.example/rss',
    ])
    expect(problems(list)).toEqual([
      expect.stringMatching(/publishers\[0\] .*address: an address begins with/),
      expect.stringMatching(/publishers\[1\] .*is there already/),
    ])
  })

  it.each([
    ['<opml version="2.0"><body><outline text="A"/></body></opml>', 'no feeds'],
    ['<html><body>x</body></html>', 'no OPML'],
    ['<!DOCTYPE o [<!ENTITY a "b">]><opml><body><outline xmlUrl="&a;"/></body></opml>', 'entities'],
    ['', 'no OPML'],
  ])('%s is refused', (text, told) => {
    expect(problems(parseOpml(text, 'a.opml'))).toEqual([expect.stringContaining(told)])
  })
})
