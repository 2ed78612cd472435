import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/domain/source.ts'
import type { ListingContext } from '../../src/sources/listing-result.ts'
import { parseListing } from '../../src/sources/parse-listing.ts'
import { describeProblem } from '../../src/sources/problem.ts'

const CONTEXT: ListingContext = {
  name: 'Agency',
  url: 'https://agency.example/rss',
  kind: 'feed',
  charset: null,
  zone: null,
  language: null,
  rule: null,
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input
}

async function listing(input: string | Uint8Array, context: Partial<ListingContext> = {}): Promise<Listing> {
  const result = await parseListing(bytesOf(input), { ...CONTEXT, ...context })
  if (!result.ok) throw new Error(describeProblem(result.problem))
  return result.listing
}

/** `code: the line that its owner is shown` */
async function refusal(input: string | Uint8Array, context: Partial<ListingContext> = {}): Promise<string> {
  const result = await parseListing(bytesOf(input), { ...CONTEXT, ...context })
  return result.ok ? 'read' : `${result.problem.code}: ${describeProblem(result.problem)}`
}

const feed = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Agency</title>${items}</channel></rss>`

describe('a feed', () => {
  it('lists its items under the form in which their addresses are known', async () => {
    const { title, entries } = await listing(
      feed(`<item><title>Ministers meet</title><link>https://agency.example/1?utm_source=rss</link>
        <pubDate>Tue, 20 Jan 2026 21:30:00 GMT</pubDate><description>In Ankara.</description></item>`),
      { zone: 'Asia/Tashkent' },
    )

    expect(title).toBe('Agency')
    expect(entries).toEqual([
      {
        address: 'https://agency.example/1',
        url: 'https://agency.example/1?utm_source=rss',
        title: 'Ministers meet',
        published: '2026-01-21',
        language: null,
        text: 'In Ankara.',
        whole: false,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ])
  })

  it('tells that a guard stands before it', async () => {
    expect(await refusal('<html><head><title>Just a moment...</title></head><body></body></html>')).toMatch(
      /^guarded: Agency: .*Cloudflare/,
    )
  })

  it('tells that its address has become a page', async () => {
    expect(await refusal('<!doctype html><html><body><p>Welcome</p></body></html>')).toMatch(
      /^form: Agency: .*no longer a feed/,
    )
  })
})

describe('a source of each other kind', () => {
  const page = '<!doctype html><html><body><p>Welcome</p></body></html>'

  it('is read as its kind, in whatever encoding', async () => {
    const turkish =
      '<html><body><ul>' +
      [1, 2, 3]
        .map(
          (id) =>
            `<li><a href="/haber/${id}00">D\xfd\xfei\xfeleri Bakan\xfd bug\xfcn g\xf6r\xfc\xfet\xfc</a></li>`,
        )
        .join('') +
      '</ul></body></html>'
    const latin5 = Uint8Array.from(turkish, (char) => char.charCodeAt(0))
    const result = await parseListing(latin5, { ...CONTEXT, kind: 'page', charset: 'iso-8859-9' })

    expect(result).toMatchObject({
      ok: true,
      encoding: 'windows-1254',
      listing: { entries: [{ title: 'Dışişleri Bakanı bugün görüştü' }, {}, {}] },
    })
    expect(
      (
        await listing('<urlset><url><loc>https://agency.example/n/12345</loc></url></urlset>', {
          kind: 'sitemap',
        })
      ).entries,
    ).toHaveLength(1)
  })

  it('tells what its address has become', async () => {
    expect(await refusal(feed(''), { kind: 'page' })).toMatch(/^form: .*no longer a page.*as a feed/)
    expect(await refusal('<urlset></urlset>', { kind: 'page' })).toMatch(/^form: .*as a sitemap/)
    expect(await refusal('{"version":"https://jsonfeed.org/version/1.1"}', { kind: 'page' })).toMatch(
      /as a feed/,
    )
    expect(await refusal('{"error":"no"}', { kind: 'page' })).toMatch(/^form: .*bare text/)
    expect(await refusal(page, { kind: 'sitemap' })).toMatch(/^form: .*no sitemap/)
    expect(await refusal(page, { kind: 'channel' })).toMatch(/^form: .*Telegram channel/)
  })

  it('is healthy or not by its entries: a page without articles lists nothing', async () => {
    expect((await listing(page, { kind: 'page' })).entries).toEqual([])
  })
})

describe('an answer that no kind of source gives', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /^empty: /],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /^form: .*a PNG picture/],
    ['a PDF', '%PDF-1.7\n', /^form: .*PDF/],
    ['21 MB', new Uint8Array(21 * 1024 * 1024).fill(0x61), /^too-large: /],
  ])('%s is told', async (_what, input, told) => {
    expect(await refusal(input)).toMatch(told)
  })
})
