import { describe, expect, it } from 'vitest'
import { pageDay } from '../../src/sources/page-day.ts'
import { parsePage } from '../../src/sources/page-node.ts'

interface Parts {
  head?: string
  body?: string
  url?: string | null
  zone?: string | null
}

function told({ head = '', body = '', url = null, zone = 'Asia/Tashkent' }: Parts): string | null {
  const page = parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  const day = pageDay(page, url, zone)
  return day === null ? null : `${day.from} ${day.day}`
}

const TITLE = 'Ministers of the two countries meet in Samarkand'
const TEXT =
  '<p>The ministers met on 18 January 2026 in the old city and spoke at length of trade, of roads and of water.</p>'
const shown = (date: string, after = ''): string =>
  `<header><div class="clock">22 November 2026</div></header><main><h1>${TITLE}</h1>${date}${TEXT}</main>${after}`
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('the day of a page is told', () => {
  const article = data('{"@type":"NewsArticle","datePublished":"2026-01-20T21:30:00Z"}')
  const meta = '<meta property="article:published_time" content="2026-01-20T09:00:00+03:00">'
  const time = '<article><time datetime="2026-01-19">19</time></article>'
  const url = 'https://a.example/2026/01/17/a'

  it('by data before metas before times before the address before what is shown', () => {
    const body = shown('<p>16.01.2026</p>')

    expect(told({ head: article + meta, body: time + body, url })).toBe('data 2026-01-21')
    expect(told({ head: meta, body: time + body, url })).toBe('meta 2026-01-20')
    expect(told({ body: time + body, url })).toBe('time 2026-01-19')
    expect(told({ body, url })).toBe('address 2026-01-17')
    expect(told({ body })).toBe('text 2026-01-16')
  })

  it('by the article in the data and not by the page around it', () => {
    const json =
      '{"@graph":[{"@type":"WebPage","datePublished":"2019-05-05"},{"@type":["NewsArticle"],"datePublished":"2026-01-20"}]}'

    expect(told({ head: data(json) })).toBe('data 2026-01-20')
    expect(
      told({
        head: data('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2026-01-20"}}'),
      }),
    ).toBe('data 2026-01-20')
  })

  it('by data with marks around it that hide it from old browsers', () => {
    for (const [before, after] of [
      ['<![CDATA[', ']]>'],
      ['//<![CDATA[', '//]]>'],
      ['<!--', '-->'],
      ['/*<![CDATA[*/', '/*]]>*/'],
    ])
      expect(
        told({ head: data(`\n${before}\n{"@type":"Article","datePublished":"2026-01-20"}\n${after}\n`) }),
      ).toBe('data 2026-01-20')
  })

  it('by a time in the link of an article to itself', () => {
    const body =
      '<article><a href="/?p=5" rel="bookmark"><time datetime="2026-01-20T10:00:00+05:00">x</time></a></article>'

    expect(told({ body })).toBe('time 2026-01-20')
  })

  it('by data with line ends in its texts, which JSON forbids', () => {
    expect(told({ head: data('{"@type":"Article","headline":"a\n\tb","datePublished":"2026-01-20"}') })).toBe(
      'data 2026-01-20',
    )
  })

  it.each([
    '<meta name="date" content="20 января 2026 г., 14:30">',
    '<meta name="mediator_published_time" content="2026-01-20T14:30:00+0500">',
    '<meta itemprop="datePublished" content="20.01.2026">',
    '<meta name="DC.date.issued" content="Tuesday, January 20, 2026">',
  ])('by %s', (head) => {
    expect(told({ head })).toBe('meta 2026-01-20')
  })

  it.each([
    '<meta name="date" content="01/02/2026">',
    '<meta name="date" content="18 January 2026 to 20 January 2026">',
    '<meta property="article:modified_time" content="2026-01-20">',
    '<meta name="date" content="">',
  ])('not by %s', (head) => {
    expect(told({ head })).toBeNull()
  })

  it('by no time of a card, a comment or a list beside the article', () => {
    const body = `<article><h1>${TITLE}</h1><div class="comments"><time datetime="2026-01-22">x</time></div></article>
      <main><a href="/1"><time datetime="2026-01-21">y</time></a><aside><time datetime="2026-01-23">z</time></aside></main>`

    expect(told({ body })).toBeNull()
  })
})

describe('the day beside the heading', () => {
  it.each([
    ['20 January 2026'],
    ['Tuesday, 20 January 2026, 14:30'],
    ['Yayın tarihi: 20 Ocak 2026 Salı'],
    ['20 yanvar 2026, 18:05'],
    ['2026-yil 20-yanvar'],
    ['2026 йил 20 январь'],
    ['2026 жылғы 20 қаңтар'],
    ['2026-ж. 20-январь'],
    ['20 января 2026 г., 14:30'],
    ['Дата публикации: 20.01.2026 | Просмотров: 153'],
    ['Published 20.01.2026 14:30, updated 21.01.2026 10:00'],
    ['Обновлено 21.01.2026 Опубликовано 20.01.2026'],
  ])('"%s" is read', (line) => {
    expect(told({ body: shown(`<div class="info">${line}</div>`) })).toBe('text 2026-01-20')
  })

  it('may stand above the heading, or after a summary', () => {
    const above = `<main><div class="date">20.01.2026</div><h1>${TITLE}</h1>${TEXT}</main>`

    expect(told({ body: above })).toBe('text 2026-01-20')
    expect(
      told({
        body: shown(
          '<p class="lead">They spoke of trade, of roads and of water for two hours.</p><span>20.01.2026</span>',
        ),
      }),
    ).toBe('text 2026-01-20')
  })

  it('is found where the heading is told by the title of the page alone', () => {
    const body = `<div class="head">A ministry</div><div><b>${TITLE}</b><br>20.01.2026<br>${TEXT}</div>`

    expect(told({ head: `<title>${TITLE} | Ministry</title>`, body })).toBe('text 2026-01-20')
  })

  it.each<[what: string, body: string]>([
    ['a day in a sentence', shown('')],
    ['a day of change', shown('<div>Updated: 21.01.2026</div>')],
    ['the clock of the page', shown('<div>Today is 22 November 2026</div>')],
    ['the clock above the heading', `<div class="today">22 November 2026</div><h1>${TITLE}</h1>${TEXT}`],
    ['the days of an event', shown('<div>19-20 January 2026</div>')],
    ['either of two days', shown('<div>03/04/2026</div>')],
    [
      'the day of other news',
      shown(
        '',
        '<div class="card"><a href="/2">President receives the delegation of Kazakhstan</a><span>21.01.2026</span></div>',
      ),
    ],
    ['the day of a box', shown('', '<div class="related-news"><span>21.01.2026</span></div>')],
    ['a day far below', shown('', `${TEXT.repeat(12)}<p>21.01.2026</p>`)],
    ['a day on a page without a heading', `<p>20.01.2026</p>${TEXT}`],
  ])('is not %s', (_what, body) => {
    expect(told({ body })).toBeNull()
  })
})
