import { describe, expect, it } from 'vitest'
import type { RawDocument } from '../../src/domain/article.ts'
import { markupText, parseHtml } from '../../src/sources/html.ts'

const SENTENCE =
  'The foreign ministers of the two countries met on Tuesday and spoke of trade, roads and water. '
const LONG = SENTENCE.repeat(4).trim()

function page(parts: { head?: string; body: string; lang?: string }): string {
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head>${parts.head ?? ''}</head><body>${parts.body}</body></html>`
}

function read(markup: string, url: string | null = null, zone: string | null = null): RawDocument {
  const result = parseHtml(markup, 'page.html', url, zone)
  if (!result.ok) throw new Error(result.problem.message)
  return result.documents[0]!
}

describe('the text of a page', () => {
  it('has the article and not the menus, notices and captions around it', () => {
    const { text } = read(
      page({
        body: `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
          <article><h1>Ministers meet</h1><p>${LONG}</p>
          <figure><img src="a.jpg"><figcaption>Archive picture</figcaption></figure>
          <p>${LONG}</p></article>
          <aside><ul><li><a href="/1">President travels to Baku</a></li></ul></aside>
          <footer>All rights reserved</footer><script>track()</script>`,
      }),
    )

    expect(text.split('\n\n').filter((block) => block === LONG)).toHaveLength(2)
    expect(text).not.toMatch(/Home|Archive|Baku|rights|track/)
  })

  it('never glues paragraphs, list items, cells or lines', () => {
    const { text } = read(
      page({
        body: `<article><p>${LONG}</p><div>In Ankara<p>on Tuesday</p>and <b>Wed</b>nesday</div>
          <ul><li>Kazakhstan</li><li>Uzbekistan</li></ul><p>one<br>two<br><br>three</p>
          <table><tr><td>left</td><td>right</td></tr></table><p>${LONG}</p></article>`,
      }),
    )

    expect(text).toContain(
      'In Ankara\n\non Tuesday\n\nand Wednesday\n\nKazakhstan\n\nUzbekistan\n\none\ntwo\n\nthree',
    )
    expect(text).toMatch(/left\n+right/)
  })

  it('leaves out what the page hides', () => {
    const { text } = read(
      page({
        body: `<p>Shown</p><p hidden>one</p><p style="display: none">two</p><p aria-hidden="true">three</p>`,
      }),
    )

    expect(text).toBe('Shown')
  })
})

describe('what a page states of itself', () => {
  it('comes from structured data before meta elements before what is shown', () => {
    const json =
      '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"From data","datePublished":"2026-01-20T09:00:00+03:00","publisher":{"name":"Agency"}}]}'
    const metas =
      '<meta property="og:title" content="From meta"><meta property="article:published_time" content="2026-01-19">'
    const body = `<article><h1>From heading</h1><time datetime="2026-01-18">18</time><p>${LONG}</p></article>`

    expect(
      read(page({ head: `<script type="application/ld+json">${json}</script>${metas}`, body })),
    ).toMatchObject({
      title: 'From data',
      published: '2026-01-20',
      publisher: 'Agency',
    })
    expect(read(page({ head: metas, body }))).toMatchObject({ title: 'From meta', published: '2026-01-19' })
    expect(read(page({ body }))).toMatchObject({ title: 'From heading', published: '2026-01-18' })
  })

  it('passes over structured data that is not JSON', () => {
    const head = '<script type="application/ld+json">{"headline": </script><title>Shown</title>'

    expect(read(page({ head, body: `<p>${LONG}</p>` })).published).toBeNull()
  })

  it('gives an absolute address, its own before the one it was fetched from', () => {
    const body = `<p>${LONG}</p>`

    expect(
      read(page({ head: '<link rel="canonical" href="/news/1">', body }), 'https://a.example/x?y=1').url,
    ).toBe('https://a.example/news/1')
    expect(read(page({ body }), 'https://a.example/x').url).toBe('https://a.example/x')
    expect(read(page({ head: '<link rel="canonical" href="javascript:alert(1)">', body })).url).toBeNull()
    expect(read(page({ head: '<meta property="og:url" content="/relative">', body })).url).toBeNull()
  })

  it.each([
    ['/', 'https://a.example/news/123'],
    ['/en/news', 'https://a.example/en/news/123'],
    ['https://other.example/news/123', 'https://a.example/news/123'],
  ])('does not believe that it is %s, as templates say of each of their pages', (canonical, url) => {
    const markup = page({ head: `<link rel="canonical" href="${canonical}">`, body: `<p>${LONG}</p>` })

    expect(read(markup, url).url).toBe(url)
  })

  it('may call itself by a shorter address, or the home page what it is', () => {
    const own = (canonical: string, url: string): string | null =>
      read(page({ head: `<link rel="canonical" href="${canonical}">`, body: `<p>${LONG}</p>` }), url).url

    expect(own('/news/123', 'https://m.a.example/news/123/title-of-it')).toBe('https://m.a.example/news/123')
    expect(own('https://a.example/', 'https://www.a.example/?utm_source=x')).toBe('https://a.example/')
  })

  it('counts the day of a time in UTC in the zone of the source', () => {
    const head = '<meta property="article:published_time" content="2026-01-20T21:30:00Z">'
    const markup = page({ head, body: `<p>${LONG}</p>` })

    expect(read(markup, null, 'Asia/Tashkent').published).toBe('2026-01-21')
    expect(read(markup).published).toBe('2026-01-20')
  })

  it.each([
    ['en', LONG, null],
    ['ru', 'Министрлар йиғилиши бўлди', null],
    ['tr-TR', LONG, 'tr'],
    ['uz', 'Министрлар йиғилиши бўлди', 'uz-Cyrl'],
    ['uz', 'Vazirlar yigʻilishi boʻldi', 'uz'],
    ['kk', 'Qazaqstan ministrleri', null],
    ['de', 'Die Minister', null],
  ])('%s is believed as its language only where the letters bear it out', (lang, text, language) => {
    expect(read(page({ lang, body: `<p>${text}</p>` })).language).toBe(language)
  })
})

describe('markup of a feed item', () => {
  it('may nest deeper than calls can', () => {
    expect(markupText(`${'<div>'.repeat(20_000)}deep`)).toBe('deep')
  })
})
