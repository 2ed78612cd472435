// The tests of rss-parser for Node: feeds in test/input, what is read of each in test/output → expectations.
import { SERVED_AT, asText, expectation, instant } from './corpus.ts'
import type { CorpusReader, Expected } from './corpus.ts'

interface Item {
  title?: unknown
  link?: string
  pubDate?: string
  isoDate?: string
  content?: unknown
  'content:encoded'?: unknown
  summary?: unknown
}

interface Output {
  feed: { title?: unknown; language?: string; items?: Item[] }
}

export const rssParserReader: CorpusReader = {
  knows: (files) => files.some((file) => /test\/output\/.*\.json$/.test(file)),
  expected(file, files, read): Expected | null {
    if (!/test\/input\/[^/]*$/.test(file)) return null
    const output = file.replace('test/input/', 'test/output/').replace(/\.\w+$/, '.json')
    const expectations = files.has(output) ? expectationsOf(JSON.parse(asText(read(output))) as Output) : []
    return { charset: null, url: SERVED_AT, refused: file.includes('unrecognized'), expectations }
  },
}

function expectationsOf({ feed }: Output): Expected['expectations'] {
  return [
    ...expectation('entries', 0, feed.items?.length),
    ...expectation('feed title', 0, textOf(feed.title)),
    ...expectation('feed language', 0, feed.language),
    ...(feed.items ?? []).flatMap((item, entry) => [
      ...expectation('title', entry, textOf(item.title)),
      ...expectation('link', entry, item.link),
      ...expectation('published', entry, instant(item.isoDate ?? item.pubDate)),
      ...expectation(
        'text',
        entry,
        textOf(item['content:encoded']) ?? textOf(item.content) ?? textOf(item.summary),
      ),
    ]),
  ]
}

/** What it could not make sense of it leaves as an object; one test asks for this word in empty elements. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== 'EMPTY' ? value : undefined
}
