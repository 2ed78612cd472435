// The tests of KDE's Syndication: beside each feed a listing of what is read of it → expectations.
import { SERVED_AT, asText, expectation, instant } from './corpus.ts'
import type { CorpusReader, Expected } from './corpus.ts'

export const syndicationReader: CorpusReader = {
  knows: (files) => files.some((file) => file.endsWith('.xml.expected')),
  expected(file, files, read): Expected | null {
    if (!files.has(`${file}.expected`)) return null
    const listing = asText(read(`${file}.expected`))
    return { charset: null, url: SERVED_AT, refused: false, expectations: expectationsOf(listing) }
  },
}

function expectationsOf(listing: string): Expected['expectations'] {
  const parts = listing
    .replace(
      /^# (?:Person|Category|Enclosure|Image) begin #+\n[\s\S]*?^# (?:Person|Category|Enclosure|Image) end #+\n/gm,
      '',
    )
    .split(/^# Item begin #+$/m)
    .map(valuesOf)
  const [feed = new Map<string, string>(), ...items] = parts
  return [
    ...expectation('entries', 0, items.length),
    ...expectation('feed title', 0, feed.get('title')),
    ...expectation('feed language', 0, feed.get('language')),
    ...items.flatMap((item, entry) => [
      ...expectation('title', entry, item.get('title')),
      ...expectation('link', entry, item.get('link')),
      ...expectation('published', entry, instant(`${item.get('datePublished') ?? 'none'} UTC`)),
      ...expectation('text', entry, item.get('content') ?? item.get('description')),
    ]),
  ]
}

/** `name: #value#`, the value over as many lines as it has. */
function valuesOf(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/^(\w+): #([\s\S]*?)#$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}
