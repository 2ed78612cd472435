// The tests of gofeed for Go: beside each feed a JSON file of what is read of it → expectations.
import { SERVED_AT, asText, expectation, instant } from './corpus.ts'
import type { CorpusReader, Expected } from './corpus.ts'

/** Text constructs of Atom are objects in one version and strings in another. */
type Text = string | { value?: string } | undefined

interface Item {
  title?: Text
  link?: string
  links?: (string | { href?: string; rel?: string })[]
  description?: Text
  summary?: Text
  content?: Text
  published?: string
  publishedParsed?: string
  pubDate?: string
  pubDateParsed?: string
}

interface Feed {
  title?: Text
  language?: string
  items?: Item[]
  entries?: Item[]
}

export const gofeedReader: CorpusReader = {
  knows: (files) => files.some((file) => /testdata\/translator\/.*\.json$/.test(file)),
  expected(file, files, read): Expected | null {
    if (!file.includes('testdata/') || file.endsWith('_expected.json')) return null
    const isJsonFeed = /\/json\/.*\.json$|universal\/json\w*\.json$/.test(file)
    if (!file.endsWith('.xml') && !isJsonFeed) return null
    const beside = file.replace(/\.xml$/, '.json')
    const expectations = !isJsonFeed && files.has(beside) ? expectationsOf(asText(read(beside))) : []
    const refused = /invalid|unknown_feed|empty_feed/.test(file)
    return { charset: null, url: SERVED_AT, refused, expectations }
  },
}

function expectationsOf(json: string): Expected['expectations'] {
  const feed = JSON.parse(json) as Feed
  const items = feed.items ?? feed.entries
  return [
    ...expectation('entries', 0, items?.length),
    ...expectation('feed title', 0, textOf(feed.title)),
    ...expectation('feed language', 0, feed.language),
    ...(items ?? []).flatMap((item, entry) => [
      ...expectation('title', entry, textOf(item.title)),
      ...expectation('link', entry, linkOf(item)),
      ...expectation(
        'published',
        entry,
        instant(item.publishedParsed ?? item.pubDateParsed ?? item.published ?? item.pubDate),
      ),
      ...expectation('text', entry, textOf(item.content) ?? textOf(item.description) ?? textOf(item.summary)),
    ]),
  ]
}

function linkOf({ link, links }: Item): string | undefined {
  if (link !== undefined) return link
  const found = (links ?? []).find(
    (each) => typeof each === 'string' || (each.rel ?? 'alternate') === 'alternate',
  )
  return typeof found === 'string' ? found : found?.href
}

function textOf(text: Text): string | undefined {
  return typeof text === 'string' ? text : text?.value
}
