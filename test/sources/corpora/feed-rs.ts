// The tests of feed-rs for Rust: beside a fixture a JSON file of what is read of it → expectations.
import { SERVED_AT, asText, expectation, instant } from './corpus.ts'
import type { CorpusReader, Expected } from './corpus.ts'

interface Entry {
  title: { content: string } | null
  links: { href: string; rel: string | null }[]
  published: string | null
  updated: string | null
  content: { body: string | null } | null
  summary: { content: string } | null
}

interface Feed {
  title: { content: string } | null
  language: string | null
  entries: Entry[]
}

export const feedRsReader: CorpusReader = {
  knows: (files) => files.some((file) => file.endsWith('.serde.json')),
  expected(file, files, read): Expected | null {
    if (!/(?:^|\/)fixture\/(?!xml\/).*\.(?:xml|json|rss|atom)$/.test(file) || file.endsWith('.serde.json'))
      return null
    const beside = file.replace(/\.\w+$/, '.serde.json')
    const expectations = files.has(beside) ? expectationsOf(JSON.parse(asText(read(beside))) as Feed) : []
    return { charset: null, url: SERVED_AT, refused: file.includes('invalid'), expectations }
  },
}

function expectationsOf(feed: Feed): Expected['expectations'] {
  return [
    ...expectation('entries', 0, feed.entries.length),
    ...expectation('feed title', 0, feed.title?.content),
    ...expectation('feed language', 0, feed.language),
    ...feed.entries.flatMap((item, entry) => [
      ...expectation('title', entry, item.title?.content),
      ...expectation('link', entry, linkOf(item)),
      ...expectation('published', entry, instant(item.published ?? item.updated)),
      ...expectation('text', entry, item.content?.body ?? item.summary?.content),
    ]),
  ]
}

function linkOf({ links }: Entry): string | undefined {
  return links.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href
}
