import { describe, expect, it } from 'vitest'
import { findFeeds, sitemapsIn } from '../../src/sources/find-feeds.ts'

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

const found = (
  markup: string,
  url = 'https://agency.example/en/politics',
  told = /stated|linked/,
): string[] =>
  findFeeds(markup, url)
    .filter((candidate) => told.test(candidate.told))
    .map(({ address }) => address.replace('https://agency.example', ''))

describe('the feeds of a page', () => {
  it('are those it states, of whatever format', () => {
    const head = [
      ['application/rss+xml', '/a.xml'],
      ['application/atom+xml; charset=utf-8', '/b.xml'],
      ['application/rdf+xml', '/c.xml'],
      ['application/feed+json', '/d.json'],
      ['text/xml', '/rss/e'],
    ].map(([type, href]) => `<link rel="alternate" type="${type}" href="${href}">`)

    expect(found(page(head.join('')))).toEqual(['/a.xml', '/b.xml', '/c.xml', '/d.json', '/rss/e'])
  })

  it('are not what else a page calls alternate', () => {
    const head = `<link rel="alternate" hreflang="ru" href="/ru/politics">
      <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
      <link rel="stylesheet" type="text/css" href="/feed.css">`

    expect(found(page(head))).toEqual([])
  })

  it('are then those it links to, and not the buttons of feed readers', () => {
    const body = `<a href="/en/feed/">Subscribe</a> <a href="/export/all"><img alt="">RSS</a> <a href="/export.php?type=rss2">Lenta</a>
      <a href="https://feedly.com/i/subscription/feed/https://agency.example/rss">Feedly</a> <a href="/feedback">Feedback</a>
      <a href="/en/news/the-feed-of-animals-1">Animals</a>`

    expect(found(page('<link rel="alternate" type="application/rss+xml" href="/all.xml">', body))).toEqual([
      '/all.xml',
      '/en/feed/',
      '/export/all',
      '/export.php?type=rss2',
    ])
  })

  it('of its own section and language come before others, those of comments last of all', () => {
    const head = ['/comments/feed', '/feed', '/ru/feed', '/en/feed', '/en/politics/feed']
      .map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`)
      .join('')
    const all = findFeeds(page(head), 'https://agency.example/en/politics').map(({ address }) =>
      address.replace('https://agency.example', ''),
    )

    expect(all.slice(0, 4)).toEqual(['/en/politics/feed', '/en/feed', '/feed', '/ru/feed'])
    expect(all.at(-1)).toBe('/comments/feed')
  })

  it('may be in usual places, each tried once, sitemaps of news after feeds', () => {
    const usual = found(page(''), 'https://agency.example/en/politics/index.html', /usual/)

    expect(usual.slice(0, 3)).toEqual(['/en/politics/rss', '/en/politics/feed', '/en/politics/rss.xml'])
    expect(usual).toContain('/en/rss')
    expect(usual.indexOf('/rss.xml')).toBeLessThan(usual.indexOf('/news-sitemap.xml'))
    expect(new Set(usual).size).toBe(usual.length)
  })

  it('may stand on another host, and relative to the base of the page', () => {
    const head = `<base href="https://agency.example/site/"><link rel="alternate" type="application/rss+xml" href="rss.xml" title=" The  news ">
      <link rel="alternate" type="application/rss+xml" href="//feeds.example/agency">`

    expect(findFeeds(page(head), 'https://agency.example/').slice(0, 2)).toMatchObject([
      { address: 'https://agency.example/site/rss.xml', title: 'The news', kind: 'feed', told: 'stated' },
      { address: 'https://feeds.example/agency' },
    ])
  })
})

describe('the sitemaps of a robots.txt', () => {
  it('are found in a file of empty lines in no time', () => {
    const text = `${'\r'.repeat(500_000)}Sitemap: /a.xml`
    expect(sitemapsIn(text, 'https://agency.example/robots.txt')).toEqual(['https://agency.example/a.xml'])
  })

  it('are all that it names, those of news first', () => {
    const text =
      'User-agent: *\r\nDisallow: /x\r\nSitemap: https://agency.example/sitemap.xml\r\n  sitemap : /news-sitemap.xml\r\n# Sitemap: /no.xml\r\nSitemap: ftp://agency.example/a'

    expect(sitemapsIn(text, 'https://agency.example/robots.txt')).toEqual([
      'https://agency.example/news-sitemap.xml',
      'https://agency.example/sitemap.xml',
    ])
  })
})
