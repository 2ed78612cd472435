import { describe, expect, it } from 'vitest'
import type { ListedEntry, Listing } from '../../src/domain/source.ts'
import { feedListing } from '../../src/sources/feed-listing.ts'
import type { FeedContext } from '../../src/sources/feed-listing.ts'

const CONTEXT: FeedContext = {
  name: 'feed',
  url: 'https://feeds.example/all',
  zone: 'Asia/Tashkent',
  language: null,
}

function list(text: string, context: Partial<FeedContext> = {}): Listing {
  const result = feedListing(text, { ...CONTEXT, ...context })
  if (!result.ok) throw new Error(result.problem.message)
  return result.listing
}

function refusal(text: string): string {
  const result = feedListing(text, CONTEXT)
  return result.ok ? 'read' : `${result.problem.code}: ${result.problem.message}`
}

function rss(items: string, head = ''): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title><link>https://mfa.example/</link>${head}${items}</channel></rss>`
}

function atom(entries: string, attributes = '', head = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Agency</title>${head}${entries}</feed>`
}

function only(text: string, context: Partial<FeedContext> = {}): ListedEntry {
  const [entry, ...rest] = list(text, context).entries
  expect(rest).toEqual([])
  return entry!
}

const SENTENCE = 'The ministers of the two countries met on Tuesday and spoke of trade, roads and water. '
const ARTICLE = `<p>${SENTENCE.repeat(5)}</p><p>${SENTENCE.repeat(5)}</p>`

describe('an entry of a feed', () => {
  it('has an address, a day in its zone and a text in paragraphs', () => {
    const entry = only(
      rss(`<item><title>Talks</title><link>/news/1?utm_source=rss</link><pubDate>Tue, 20 Jan 2026 21:30:00 GMT</pubDate>
        <description>short</description><content:encoded><![CDATA[<p>One</p><p>two</p>]]></content:encoded></item>`),
    )

    expect(entry).toEqual({
      address: 'https://mfa.example/news/1',
      url: 'https://mfa.example/news/1?utm_source=rss',
      title: 'Talks',
      published: '2026-01-21',
      language: null,
      text: 'One\n\ntwo',
      whole: false,
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  it('has a title of some length at most', () => {
    expect(only(rss(`<item><title>${'word '.repeat(10_000)}</title></item>`)).title).toHaveLength(4999)
  })

  it('keeps the blank lines of a text without markup', () => {
    expect(
      only(rss('<item><link>/1</link><description>One\n\ntwo &amp; three</description></item>')).text,
    ).toBe('One\n\ntwo & three')
  })

  it('has another fingerprint once its title, text or day of change is another', () => {
    const entry = (title: string, text: string, updated: string) =>
      only(
        atom(
          `<entry><title>${title}</title><link href="https://a.example/1"/><updated>${updated}</updated><summary>${text}</summary></entry>`,
        ),
      ).fingerprint
    const first = entry('A', 'b', '2026-01-20T00:00:00Z')

    expect(entry('A', 'b', '2026-01-20T00:00:00Z')).toBe(first)
    expect(
      new Set([
        first,
        entry('A!', 'b', '2026-01-20T00:00:00Z'),
        entry('A', 'b!', '2026-01-20T00:00:00Z'),
        entry('A', 'b', '2026-01-21T00:00:00Z'),
      ]).size,
    ).toBe(4)
  })

  it('is in the language that its source is in, then in the one that the feed claims and its letters bear out', () => {
    const feed = rss('<item><link>/1</link><title>Кездесу өтті</title></item>', '<language>kk</language>')

    expect(only(feed).language).toBe('kk')
    expect(only(feed, { language: 'ky' }).language).toBe('ky')
    expect(list(feed).language).toBe('kk')
  })

  it('whose first date is none takes the next', () => {
    expect(
      only(
        rss(
          '<item><link>/1</link><title>A</title><pubDate>yesterday</pubDate><dc:date>2026-01-20</dc:date></item>',
        ),
      ).published,
    ).toBe('2026-01-20')
  })
})

describe('the address of an entry', () => {
  it.each<[what: string, feed: string, url: string | null, address: string]>([
    [
      'is its permalink where it has no link',
      rss('<item><title>A</title><guid>https://mfa.example/1</guid></item>'),
      'https://mfa.example/1',
      'https://mfa.example/1',
    ],
    [
      'is the identifier where that is no permalink',
      rss('<item><title>A</title><guid isPermaLink="false">https://mfa.example/?p=1</guid></item>'),
      null,
      'id:https://mfa.example/?p=1',
    ],
    [
      'is the one behind the counter of clicks',
      rss(
        '<item><title>A</title><link>https://feedproxy.example/x</link><feedburner:origLink>https://mfa.example/1</feedburner:origLink></item>',
      ),
      'https://mfa.example/1',
      'https://mfa.example/1',
    ],
    [
      'is the one behind the counter of clicks in Atom',
      atom(
        '<entry><title>A</title><link href="https://feedproxy.example/x"/><feedburner:origLink>https://mfa.example/1</feedburner:origLink></entry>',
      ),
      'https://mfa.example/1',
      'https://mfa.example/1',
    ],
    [
      'is the page among several forms of it',
      atom(
        '<entry><title>A</title><link rel="self" href="https://a.example/api/1"/><link href="https://a.example/1.pdf" type="application/pdf"/><link href="https://a.example/1" type="text/html"/></entry>',
      ),
      'https://a.example/1',
      'https://a.example/1',
    ],
    [
      'is resolved against every xml:base around it',
      atom(
        '<entry xml:base="2026/"><title>A</title><link href="1.html"/></entry>',
        ' xml:base="https://a.example/news/"',
      ),
      'https://a.example/news/2026/1.html',
      'https://a.example/news/2026/1.html',
    ],
    [
      'is resolved against the address of an Atom feed without xml:base',
      atom('<entry><title>A</title><link href="/1"/></entry>'),
      'https://feeds.example/1',
      'https://feeds.example/1',
    ],
    [
      'is a document enclosed where there is nothing else',
      rss(
        '<item><title>A</title><enclosure url="https://mfa.example/1.pdf" type="application/pdf" length="1"/></item>',
      ),
      'https://mfa.example/1.pdf',
      'https://mfa.example/1.pdf',
    ],
    [
      'is never a script',
      rss('<item><title>A</title><link>javascript:alert(1)</link><guid isPermaLink="false">7</guid></item>'),
      null,
      'id:7',
    ],
  ])('%s', (_what, feed, url, address) => {
    expect(only(feed)).toMatchObject({ url, address })
  })

  it('is made of its words where it has neither link nor identifier, and stays the same', () => {
    const feed = rss('<item><title>A</title><description>b</description></item>')

    expect(only(feed)).toMatchObject({ url: null, address: expect.stringMatching(/^id:[0-9a-f]{32}$/) })
    expect(only(feed).address).toBe(only(feed).address)
  })

  it('stands once in a listing', () => {
    const { entries } = list(
      rss('<item><title>A</title><link>/1</link></item><item><title>A</title><link>/1#top</link></item>'),
    )

    expect(entries.map(({ address }) => address)).toEqual(['https://mfa.example/1'])
  })

  it('is none where different entries link to the same page', () => {
    const item = (id: number) =>
      `<item><title>News ${id}</title><link>/news</link><guid isPermaLink="false">${id}</guid></item>`

    expect(list(rss(item(1) + item(2))).entries).toMatchObject([
      { address: 'id:1', url: null, title: 'News 1' },
      { address: 'id:2', url: null, title: 'News 2' },
    ])
  })

  it('is none where entries without titles stand on one page', () => {
    const item = (id: number) =>
      `<item><description>News ${id}</description><guid>https://mfa.example/day#${id}</guid></item>`

    expect(list(rss(item(1) + item(2))).entries).toMatchObject([
      { address: 'id:https://mfa.example/day#1', url: null, text: 'News 1' },
      { address: 'id:https://mfa.example/day#2', url: null, text: 'News 2' },
    ])
  })

  it('is none where entries without identifiers but with titles of their own link to one page', () => {
    const item = (id: number) => `<item><title>News ${id}</title><link>/news</link></item>`

    expect(list(rss(item(1) + item(2))).entries).toMatchObject([{ url: null }, { url: null }])
  })

  it('is none where entries link to the home page', () => {
    const { entries } = list(
      rss(
        '<item><title>A</title><link>https://mfa.example</link></item><item><title>B</title><link>/2</link></item>',
      ),
    )

    expect(entries).toMatchObject([{ url: null, title: 'A' }, { url: 'https://mfa.example/2' }])
  })
})

describe('what a feed has of an article is whole', () => {
  const given = (content: string) =>
    only(
      rss(
        `<item><title>A</title><link>/1</link><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
      ),
    ).whole

  it('when it is of some length and comes to an end', () => {
    expect(given(ARTICLE)).toBe(true)
  })

  it('when only a line of the feed follows', () => {
    expect(
      given(`${ARTICLE}<p>The post <a href="/1">Talks</a> appeared first on <a href="/">Ministry</a>.</p>`),
    ).toBe(true)
  })

  it.each([
    ['short', '<p>The ministers met.</p>'],
    ['cut', `${ARTICLE}<p>They also spoke of […]</p>`],
    ['damaged', ARTICLE.replaceAll('trade', 'tra\ufffde')],
    ['cut in a word', `<p>${SENTENCE.repeat(8)} They also sp</p>`],
    ['cut with dots', `${ARTICLE}<p>They also spoke of...</p>`],
    ['going on elsewhere at its end', `<p>${SENTENCE.repeat(10)} <a href="/1">Read more</a>.</p>`],
    [
      'going on elsewhere before its last lines',
      `${ARTICLE}<p><a href="/1">Read more</a></p><p>${SENTENCE}</p>`,
    ],
    ['going on elsewhere in English', `${ARTICLE}<p><a href="/1">Read more</a></p>`],
    ['going on elsewhere in Turkish', `${ARTICLE}<p><a href="/1">Haberin devamı için tıklayınız.</a></p>`],
    ['going on elsewhere in Russian', `${ARTICLE}<p>Читать далее.</p>`],
    ['going on elsewhere in Kazakh', `${ARTICLE}<p>Толығырақ оқу.</p>`],
    ['going on elsewhere in Uzbek', `${ARTICLE}<p>Batafsil.</p>`],
    ['going on elsewhere in Azerbaijani', `${ARTICLE}<p>Ətraflı.</p>`],
  ])('but not when it is %s', (_what, content) => {
    expect(given(content)).toBe(false)
  })

  it('but not when it is a description, however long', () => {
    expect(
      only(rss(`<item><link>/1</link><description><![CDATA[${ARTICLE}]]></description></item>`)),
    ).toMatchObject({
      whole: false,
      text: expect.stringContaining('trade, roads'),
    })
  })

  it('also in the element that Yandex asks for, in Atom and in JSON Feed', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', url: 'https://j.example/1', content_html: ARTICLE }],
    })
    const escaped = ARTICLE.replaceAll('<', '&lt;')

    expect(
      only(rss(`<item><link>/1</link><yandex:full-text>${escaped}</yandex:full-text></item>`)).whole,
    ).toBe(true)
    expect(only(atom(`<entry><id>1</id><content type="html">${escaped}</content></entry>`)).whole).toBe(true)
    expect(only(json).whole).toBe(true)
  })
})

describe('the text of an entry', () => {
  const given = (description: string, content: string) =>
    only(
      rss(
        `<item><title>A</title><description>${description}</description><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
      ),
    )

  it('is its summary where that is the longer one, and not whole then', () => {
    expect(given(SENTENCE.repeat(10), '<p>Photo</p>')).toMatchObject({
      text: SENTENCE.repeat(10).trim(),
      whole: false,
    })
  })

  it('is none where it has more elements than any article', () => {
    expect(given('', '<b>x</b>'.repeat(60_000))).toMatchObject({ title: 'A', text: null })
  })

  it('is without the line that WordPress adds', () => {
    const footer = (words: string) => given('', `<p>${SENTENCE}</p><p>${words}</p>`).text

    expect(footer('The post <a href="/1">Talks</a> appeared first on <a href="/">Ministry</a>.')).toBe(
      SENTENCE.trim(),
    )
    expect(footer('Talks yazısı ilk önce Ministry üzerinde ortaya çıktı.')).toBe(SENTENCE.trim())
    expect(footer('Сообщение Talks появились сначала на Ministry.')).toBe(SENTENCE.trim())
  })
})

describe('older entries', () => {
  it.each([
    [
      'in the archive of Atom',
      atom('<entry><title>A</title><id>1</id></entry>', '', '<link rel="prev-archive" href="/2025"/>'),
    ],
    [
      'on the next page of RSS',
      rss('<item><title>A</title></item>', '<atom:link rel="next" href="https://feeds.example/2025"/>'),
    ],
    [
      'at the next address of JSON Feed',
      '{"version":"https://jsonfeed.org/version/1","next_url":"/2025","items":[]}',
    ],
  ])('stand %s', (_what, feed) => {
    expect(list(feed).older).toBe('https://feeds.example/2025')
  })

  it('are told by no link to the feed itself', () => {
    expect(list(atom('', '', '<link rel="next" href="/all"/>')).older).toBeNull()
  })
})

describe('a broken feed is read', () => {
  it.each<[what: string, feed: string, entry: Partial<ListedEntry>]>([
    [
      'behind a warning of its server',
      `\ufeff\n<b>Warning</b>: include() in feed.php\n${rss('<item><title>A</title></item>')}`,
      { title: 'A' },
    ],
    [
      'behind a comment that names another root',
      `<!-- no <feed> here -->${rss('<item><title>A</title></item>')}`,
      { title: 'A' },
    ],
    [
      'with bare ampersands, entities of HTML and characters that XML forbids',
      rss('<item><title>A\u0003T&T &ndash; B&nbsp;C</title><link>/?a=1&b=2</link></item>'),
      { title: 'AT&T – B C', url: 'https://mfa.example/?a=1&b=2' },
    ],
    [
      'with a bare sign in its title',
      rss('<item><title>A < B</title><link>/1</link></item>'),
      { title: 'A < B', url: 'https://mfa.example/1' },
    ],
    [
      'with bare markup that is never closed',
      rss('<item><title>A</title><description><p>One<br><p>two "<b>x</description></item>'),
      { title: 'A', text: 'One\n\ntwo "x' },
    ],
    [
      'with a section within a section',
      rss('<item><title><![CDATA[<![CDATA[A]]>]]></title><link>/1</link></item>'),
      { title: 'A' },
    ],
    [
      'with a title that was escaped too often',
      rss('<item><title>&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt; &amp;amp;amp; B</title></item>'),
      { title: 'A & B' },
    ],
    [
      'with a namespace that it never declared',
      '<rss><channel><item><dc:title>A</dc:title><dc:date>2026-01-20</dc:date></item></channel></rss>',
      { title: 'A', published: '2026-01-20' },
    ],
    [
      'with a declaration of entities that it does not use',
      `<!DOCTYPE rss [<!ENTITY % HTMLlat1 SYSTEM "xhtml-lat1.ent"><!ENTITY nbsp "&#160;">]>${rss('<item><title>A&nbsp;B</title></item>')}`,
      { title: 'A B' },
    ],
    [
      'with the ends of its texts misspelt or forgotten',
      rss('<item><title>A</titel><description><![CDATA[b<link>/1</link></item>'),
      { title: 'A', text: 'b', url: 'https://mfa.example/1' },
    ],
    [
      'with quotes of Windows carried over by their numbers',
      rss('<item><title>don\u0092t</title></item>'),
      { title: 'don’t' },
    ],
    [
      'with its elements under a prefix',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>',
      { title: 'A' },
    ],
    [
      'with texts packed in base64',
      atom(
        '<entry><title mode="base64">QTxiPkI8L2I+</title><content type="application/octet-stream">w7w=</content></entry>',
      ),
      { title: 'AB', text: 'ü' },
    ],
    [
      'with what it tells of a film',
      atom(
        '<entry><id>1</id><media:group><media:title>A</media:title><media:description>b</media:description></media:group></entry>',
      ),
      { title: 'A', text: 'b' },
    ],
    [
      'of JSON without the name of its format',
      '{"version":"1.0","items":[{"id":"1","title":"A"}]}',
      { title: 'A' },
    ],
    [
      'without the end of its root, everything else being there',
      rss('<item><title>A</title></item>').replace('</rss>', ''),
      { title: 'A' },
    ],
  ])('%s', (_what, feed, entry) => {
    expect(only(feed)).toMatchObject(entry)
  })

  it('with entries that its table of contents forgot', () => {
    const item = (id: number) => `<item rdf:about="https://o.example/${id}"><title>News ${id}</title></item>`
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title>
      <items><rdf:Seq><rdf:li resource="https://o.example/2"/></rdf:Seq></items></channel>${item(1)}${item(2)}</rdf:RDF>`

    expect(list(feed).entries).toMatchObject([
      { title: 'News 1', url: 'https://o.example/1' },
      { title: 'News 2', url: 'https://o.example/2' },
    ])
  })

  it('up to a section that was never closed, and on from the next entry', () => {
    expect(
      list(rss('<item><title><![CDATA[A</title></item><item><title><![CDATA[B]]></title></item>')).entries,
    ).toMatchObject([{ title: 'A' }, { title: 'B' }])
  })

  it('without entries that hold nothing, which it tells', () => {
    expect(list(rss('<item><author>A</author></item>'))).toMatchObject({
      entries: [],
      warnings: ['feed: 1 items have neither title, text nor address; left out'],
    })
  })
})

it('a feed in which there is nothing yet is empty, not damaged', () => {
  expect(list('<rss version="2.0"><channel></channel></rss>')).toEqual({
    title: null,
    language: null,
    entries: [],
    older: null,
    warnings: ['feed: the feed has no items'],
  })
})

describe('a feed is refused', () => {
  it.each<[what: string, feed: string, told: RegExp]>([
    [
      'cut between entries',
      rss('<item><title>A</title></item>').replace('</channel></rss>', ''),
      /^truncated/,
    ],
    ['cut within an entry', rss('<item><title>A</title></item>').slice(0, -30), /^truncated/],
    [
      'of Atom cut between entries',
      atom('<entry><title>A</title></entry>').replace('</feed>', ''),
      /^truncated/,
    ],
    [
      'cut behind a quoted end of a feed',
      rss('<item><title>A</title><description><![CDATA[</rss>]]></description></item><item><title>B').replace(
        '</channel></rss>',
        '',
      ),
      /^truncated/,
    ],
    [
      'that grows by entities of its own',
      `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
      /^broken: .*&b;/,
    ],
    [
      'that asks for a file of this machine',
      `<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]>${rss('<item><title>&secret;</title></item>')}`,
      /^broken: .*&secret;/,
    ],
    [
      'whose elements do not fit',
      rss('<item><x></item>').replace('</channel>', '<__proto__>'),
      /^broken: .*damaged/,
    ],
    ['that is a page', '<html><body><p>Feeds are here</p></body></html>', /^broken: .*none of RSS/],
  ])('%s', (_what, feed, told) => {
    expect(refusal(feed)).toMatch(told)
  })
})

describe('a feed made to exhaust its reader', () => {
  it.each<[what: string, feed: string]>([
    [
      'by nested elements',
      rss(`<item><title>A</title>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</item>`),
    ],
    [
      'by nested elements in a text',
      rss(`<item><title>A</title><description>${'&lt;div&gt;'.repeat(100_000)}</description></item>`),
    ],
    [
      'by nested arrays',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ],
    ['by titles without end', `<rss>${'<title>'.repeat(100_000)}</rss>`],
    ['by sections without end', rss(`<item><title>${'<![CDATA['.repeat(100_000)}</title></item>`)],
    ['by comments without end', '<!--'.repeat(200_000)],
    [
      'by signs without meaning',
      rss(`<item><title>${'<'.repeat(200_000)}${'&'.repeat(200_000)}</title></item>`),
    ],
  ])('%s comes to an end', (_what, feed) => {
    expect(() => feedListing(feed, CONTEXT)).not.toThrow()
  })
})
