// Feeds that are not as they should be: read as far as they can be, refused in a line, and no way to exhaust their reader.
import { describe, expect, it } from 'vitest'
import type { ListedEntry } from '../../src/domain/source.ts'
import { feedListing } from '../../src/sources/feed-listing.ts'
import { atom, FEED_CONTEXT, listFeed, onlyEntry, rss } from './list-feed.ts'

function refusal(text: string): string {
  const result = feedListing(text, FEED_CONTEXT)
  return result.ok ? 'read' : `${result.problem.code}: ${result.problem.message}`
}

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
    expect(onlyEntry(feed)).toMatchObject(entry)
  })

  it('with entries that its table of contents forgot', () => {
    const item = (id: number) => `<item rdf:about="https://o.example/${id}"><title>News ${id}</title></item>`
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title>
      <items><rdf:Seq><rdf:li resource="https://o.example/2"/></rdf:Seq></items></channel>${item(1)}${item(2)}</rdf:RDF>`

    expect(listFeed(feed).entries).toMatchObject([
      { title: 'News 1', url: 'https://o.example/1' },
      { title: 'News 2', url: 'https://o.example/2' },
    ])
  })

  it('up to a section that was never closed, and on from the next entry', () => {
    expect(
      listFeed(rss('<item><title><![CDATA[A</title></item><item><title><![CDATA[B]]></title></item>'))
        .entries,
    ).toMatchObject([{ title: 'A' }, { title: 'B' }])
  })

  it('without entries that hold nothing, which it tells', () => {
    expect(listFeed(rss('<item><author>A</author></item>'))).toMatchObject({
      entries: [],
      warnings: ['feed: 1 items have neither title, text nor address; left out'],
    })
  })
})

it('a feed in which there is nothing yet is empty, not damaged', () => {
  expect(listFeed('<rss version="2.0"><channel></channel></rss>')).toEqual({
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
    expect(() => feedListing(feed, FEED_CONTEXT)).not.toThrow()
  })
})
