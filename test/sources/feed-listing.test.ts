// A feed → its entries: what each is called, where and when it stands, and how much of it is told.
import { describe, expect, it } from 'vitest'
import { atom, listFeed, onlyEntry, rss } from './list-feed.ts'

const SENTENCE = 'The ministers of the two countries met on Tuesday and spoke of trade, roads and water. '
const ARTICLE = `<p>${SENTENCE.repeat(5)}</p><p>${SENTENCE.repeat(5)}</p>`

describe('an entry of a feed', () => {
  it('has an address, a day in its zone and a text in paragraphs', () => {
    const entry = onlyEntry(
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
    expect(onlyEntry(rss(`<item><title>${'word '.repeat(10_000)}</title></item>`)).title).toHaveLength(4999)
  })

  it('keeps the blank lines of a text without markup', () => {
    expect(
      onlyEntry(rss('<item><link>/1</link><description>One\n\ntwo &amp; three</description></item>')).text,
    ).toBe('One\n\ntwo & three')
  })

  it('has another fingerprint once its title, text or day of change is another', () => {
    const entry = (title: string, text: string, updated: string) =>
      onlyEntry(
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

    expect(onlyEntry(feed).language).toBe('kk')
    expect(onlyEntry(feed, { language: 'ky' }).language).toBe('ky')
    expect(listFeed(feed).language).toBe('kk')
  })

  it('whose first date is none takes the next', () => {
    expect(
      onlyEntry(
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
    expect(onlyEntry(feed)).toMatchObject({ url, address })
  })

  it('is made of its words where it has neither link nor identifier, and stays the same', () => {
    const feed = rss('<item><title>A</title><description>b</description></item>')

    expect(onlyEntry(feed)).toMatchObject({ url: null, address: expect.stringMatching(/^id:[0-9a-f]{32}$/) })
    expect(onlyEntry(feed).address).toBe(onlyEntry(feed).address)
  })

  it('stands once in a listing', () => {
    const { entries } = listFeed(
      rss('<item><title>A</title><link>/1</link></item><item><title>A</title><link>/1#top</link></item>'),
    )

    expect(entries.map(({ address }) => address)).toEqual(['https://mfa.example/1'])
  })

  it('is none where different entries link to the same page', () => {
    const item = (id: number) =>
      `<item><title>News ${id}</title><link>/news</link><guid isPermaLink="false">${id}</guid></item>`

    expect(listFeed(rss(item(1) + item(2))).entries).toMatchObject([
      { address: 'id:1', url: null, title: 'News 1' },
      { address: 'id:2', url: null, title: 'News 2' },
    ])
  })

  it('is none where entries without titles stand on one page', () => {
    const item = (id: number) =>
      `<item><description>News ${id}</description><guid>https://mfa.example/day#${id}</guid></item>`

    expect(listFeed(rss(item(1) + item(2))).entries).toMatchObject([
      { address: 'id:https://mfa.example/day#1', url: null, text: 'News 1' },
      { address: 'id:https://mfa.example/day#2', url: null, text: 'News 2' },
    ])
  })

  it('is none where entries without identifiers but with titles of their own link to one page', () => {
    const item = (id: number) => `<item><title>News ${id}</title><link>/news</link></item>`

    expect(listFeed(rss(item(1) + item(2))).entries).toMatchObject([{ url: null }, { url: null }])
  })

  it('is none where entries link to the home page', () => {
    const { entries } = listFeed(
      rss(
        '<item><title>A</title><link>https://mfa.example</link></item><item><title>B</title><link>/2</link></item>',
      ),
    )

    expect(entries).toMatchObject([{ url: null, title: 'A' }, { url: 'https://mfa.example/2' }])
  })
})

describe('what a feed has of an article is whole', () => {
  const given = (content: string) =>
    onlyEntry(
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
      onlyEntry(rss(`<item><link>/1</link><description><![CDATA[${ARTICLE}]]></description></item>`)),
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
      onlyEntry(rss(`<item><link>/1</link><yandex:full-text>${escaped}</yandex:full-text></item>`)).whole,
    ).toBe(true)
    expect(onlyEntry(atom(`<entry><id>1</id><content type="html">${escaped}</content></entry>`)).whole).toBe(
      true,
    )
    expect(onlyEntry(json).whole).toBe(true)
  })
})

describe('the text of an entry', () => {
  const given = (description: string, content: string) =>
    onlyEntry(
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
    expect(listFeed(feed).older).toBe('https://feeds.example/2025')
  })

  it('are told by no link to the feed itself', () => {
    expect(listFeed(atom('', '', '<link rel="next" href="/all"/>')).older).toBeNull()
  })
})
