import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/domain/source.ts'
import type { ListingContext } from '../../src/sources/listing-result.ts'
import { sitemapListing } from '../../src/sources/sitemap-listing.ts'

const CONTEXT: ListingContext = {
  name: 'Agency',
  url: 'https://agency.example/sitemap.xml',
  kind: 'sitemap',
  charset: null,
  zone: 'Asia/Tashkent',
  language: null,
  rule: null,
}

function list(text: string): Listing {
  const result = sitemapListing(text, CONTEXT)
  if (!result.ok) throw new Error(result.problem.message)
  return result.listing
}

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
const urlset = (rows: string): string => `<?xml version="1.0"?><urlset ${NAMESPACES}>${rows}</urlset>`
const row = (path: string, rest = ''): string => `<url><loc>https://agency.example${path}</loc>${rest}</url>`
const news = (title: string, date: string): string =>
  `<news:news><news:publication><news:name>A</news:name><news:language>tr</news:language></news:publication>
   <news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`

describe('a sitemap of news', () => {
  it('lists titles and days in the zone of the source, the newest first', () => {
    const { entries } = list(
      urlset(
        row('/haber/1', news('Bakanlar &amp; elçiler', '2026-01-19T10:00:00+03:00')) +
          row('/haber/2', news('<![CDATA[Görüşme]]>', '2026-01-20T21:30:00Z')),
      ),
    )

    expect(entries).toMatchObject([
      { url: 'https://agency.example/haber/2', title: 'Görüşme', published: '2026-01-21', language: 'tr' },
      { url: 'https://agency.example/haber/1', title: 'Bakanlar & elçiler', published: '2026-01-19' },
    ])
  })

  it('may have prefixes of its own', () => {
    const { entries } = list(
      `<s:urlset xmlns:s="x" xmlns:n="y"><s:url><s:loc>https://agency.example/n/12345</s:loc>
       <n:news><n:publication_date>2026-01-20</n:publication_date><n:title>A visit</n:title></n:news></s:url></s:urlset>`,
    )

    expect(entries).toMatchObject([{ title: 'A visit', published: '2026-01-20' }])
  })
})

describe('a sitemap of a whole site', () => {
  it('lists what may be articles, the last changed first', () => {
    const { entries } = list(
      urlset(
        row('/', '<lastmod>2026-01-22</lastmod>') +
          row('/contacts', '<lastmod>2026-01-21</lastmod>') +
          row('/news/12344', '<lastmod>2026-01-18</lastmod>') +
          row('/news/12345', '<lastmod>2026-01-20T10:00:00Z</lastmod>') +
          row('/photo/1.jpg'),
      ),
    )

    expect(entries.map(({ address }) => address)).toEqual([
      'https://agency.example/news/12345',
      'https://agency.example/news/12344',
    ])
  })

  it('tells a change by lastmod, which is no day of publication', () => {
    const read = (lastmod: string) =>
      list(urlset(row('/2026/01/20/visit', `<lastmod>${lastmod}</lastmod>`))).entries[0]!

    expect(read('2026-01-21').published).toBe('2026-01-20')
    expect(list(urlset(row('/news/12345', '<lastmod>2026-01-21</lastmod>'))).entries[0]!.published).toBeNull()
    expect(read('2026-01-21').fingerprint).toBe(read('2026-01-21').fingerprint)
    expect(read('2026-01-21').fingerprint).not.toBe(read('2026-01-22').fingerprint)
  })

  it('tells no change where lastmod is the hour at which the sitemap was written', () => {
    const prints = (lastmod: string) =>
      list(
        urlset([1, 2, 3, 4].map((id) => row(`/news/1234${id}`, `<lastmod>${lastmod}</lastmod>`)).join('')),
      ).entries.map(({ fingerprint }) => fingerprint)

    expect(prints('2026-01-21')).toEqual(prints('2026-01-22'))
  })

  it('may be a plain list of addresses', () => {
    expect(
      list('https://agency.example/news/12345\r\nhttps://agency.example/news/12346\n').entries,
    ).toHaveLength(2)
  })

  it('is read to 50,000 rows, and the newest 5,000 are listed', () => {
    const rows = Array.from({ length: 50_010 }, (_, at) =>
      row(
        `/news/${100_000 + at}`,
        `<lastmod>${new Date(Date.UTC(2010, 0, 1) + at * 3_600_000).toISOString()}</lastmod>`,
      ),
    )
    const { entries, warnings } = list(urlset(rows.join('')))

    expect(entries).toHaveLength(5000)
    expect(entries[0]!.address).toBe('https://agency.example/news/149999')
    expect(warnings).toEqual([
      'Agency: only the first 50000 rows are read',
      'Agency: only the newest 5000 of 50000 are listed',
    ])
  })
})

describe('an index of sitemaps', () => {
  const index = (...parts: [name: string, lastmod?: string][]): string =>
    `<sitemapindex ${NAMESPACES}>${parts.map(([name, lastmod]) => `<sitemap><loc>https://agency.example/${name}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</sitemap>`).join('')}</sitemapindex>`
  const part = (...parts: [name: string, lastmod?: string][]): string | null =>
    list(index(...parts)).older?.replace('https://agency.example/', '') ?? null

  it('lists nothing itself and names the part with the newest articles', () => {
    expect(list(index(['news.xml'])).entries).toEqual([])
    expect(part(['sitemap-1.xml', '2026-01-20'], ['news-sitemap.xml'], ['page-sitemap.xml'])).toBe(
      'news-sitemap.xml',
    )
    expect(part(['category-sitemap.xml', '2026-01-21'], ['post-sitemap.xml', '2026-01-20'])).toBe(
      'post-sitemap.xml',
    )
    expect(part(['sitemap-1.xml', '2026-01-19'], ['sitemap-2.xml', '2026-01-20'])).toBe('sitemap-2.xml')
    expect(part(['map-2025-12.xml'], ['map-2026-1.xml'], ['map-2025-2.xml'])).toBe('map-2026-1.xml')
  })

  it('that is empty is told', () => {
    expect(list(index())).toMatchObject({ older: null, warnings: ['Agency: the index of sitemaps is empty'] })
  })
})

describe('what is no whole sitemap', () => {
  const code = (text: string): string => {
    const result = sitemapListing(text, CONTEXT)
    return result.ok ? 'read' : result.problem.code
  }

  it.each([
    ['a page', '<!doctype html><html><body>Not found</body></html>', 'form'],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'form'],
    ['a cut file', urlset(row('/news/12345')).slice(0, -9), 'truncated'],
    [
      'entities that grow',
      `<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${urlset(row('/&b;'))}`,
      'broken',
    ],
    [
      'entities of a file',
      `<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/passwd">]>${urlset(row('/&a;'))}`,
      'broken',
    ],
    ['an empty urlset', `<urlset ${NAMESPACES}/>`, 'read'],
  ])('%s', (_what, text, told) => {
    expect(code(text)).toBe(told)
  })
})
