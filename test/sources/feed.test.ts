import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../src/sources/feed.ts'

const TASHKENT = 'Asia/Tashkent'

function read(text: string) {
  const result = parseFeed(text, 'feed', 'https://news.example/feed', TASHKENT)
  if (!result.ok) throw new Error(result.problem.message)
  return result
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Ministry &amp; News</title><link>https://news.example</link><description/><language>tr</language>
<item><title><![CDATA[Talks in <b>Ankara</b>]]></title><link>/1</link><pubDate>Tue, 20 Jan 2026 21:30:00 GMT</pubDate>
<description>short</description><content:encoded>&lt;p&gt;First&lt;/p&gt;&lt;p&gt;second&lt;/p&gt;</content:encoded></item>
<item><title>Only a title</title><guid>https://news.example/2</guid><pubDate>Wed, 21 Jan 2026 01:00:00 +0300</pubDate></item>
<item><link>https://news.example/3</link></item></channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"><title>Агенттік</title><id>x</id><updated>2026-01-20T00:00:00Z</updated>
<entry><title type="html">Кездесу &amp;amp; келіссөз</title><id>1</id><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
<published>2026-01-20T09:00:00+05:00</published><updated>2026-01-22T00:00:00Z</updated><content type="html">&lt;p&gt;Мәтін&lt;/p&gt;</content></entry></feed>`

const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Old</title><link>https://o.example</link><description>d</description></channel>
<item rdf:about="1"><title>Meeting</title><link>https://o.example/1</link><description>Words</description><dc:date>2026-01-20</dc:date></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Data',
  items: [
    {
      id: '1',
      url: 'https://j.example/1',
      title: 'T',
      content_text: 'a < b\nc & d',
      date_published: '2026-01-20',
    },
    { id: '2', content_html: '<p>only text</p>' },
  ],
})

describe('a feed', () => {
  it('of RSS gives the full content, day, absolute link and language of its items', () => {
    const { documents } = read(RSS)

    expect(documents[0]).toEqual({
      name: 'feed#1',
      title: 'Talks in Ankara',
      text: 'First\n\nsecond',
      published: '2026-01-21',
      url: 'https://news.example/1',
      language: 'tr',
      publisher: 'Ministry & News',
      country: null,
    })
    expect(documents[1]).toMatchObject({
      text: 'Only a title',
      published: '2026-01-21',
      url: 'https://news.example/2',
    })
  })

  it('tells of items that hold nothing and goes on', () => {
    const { documents, warnings } = read(RSS)

    expect(documents.map(({ name }) => name)).toEqual(['feed#1', 'feed#2'])
    expect(warnings).toEqual(['feed#3: the item has neither title nor text; left out'])
  })

  it('of Atom gives the alternate link and the day of publication, not of the last change', () => {
    expect(read(ATOM).documents[0]).toMatchObject({
      title: 'Кездесу & келіссөз',
      text: 'Мәтін',
      url: 'https://a.example/1',
      published: '2026-01-20',
      language: 'kk',
    })
  })

  it('of RDF is read like the others', () => {
    expect(read(RDF).documents[0]).toMatchObject({ title: 'Meeting', text: 'Words', published: '2026-01-20' })
  })

  it('of JSON keeps the signs and lines of plain text', () => {
    const { documents } = read(JSON_FEED)

    expect(documents[0]).toMatchObject({ title: 'T', text: 'a < b\nc & d', url: 'https://j.example/1' })
    expect(documents[1]).toMatchObject({ title: null, text: 'only text', url: null })
  })

  it('without items is read and told', () => {
    expect(read('<rss version="2.0"><channel><title>x</title></channel></rss>')).toMatchObject({
      documents: [],
      warnings: ['feed: the feed has no items'],
    })
  })
})
