// A folder of feeds from another parser's tests → the cases in it, with what that parser expects of each.
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { bareExpectations, isBareFeed } from './bare.ts'
import { feedRsReader } from './feed-rs.ts'
import { gofeedReader } from './gofeed.ts'
import { pythonReader } from './python-feedparser.ts'
import { rssParserReader } from './rss-parser.ts'
import { syndicationReader } from './syndication.ts'

export const FIELDS = [
  'entries',
  'feed title',
  'feed language',
  'title',
  'link',
  'published',
  'text',
] as const
export type Field = (typeof FIELDS)[number]

/** What the other parser says that is in a field. */
export interface Expectation {
  field: Field
  /** Counted from 0; 0 for fields of the feed. */
  entry: number
  /** Markup for texts and titles, an instant (ISO 8601, in UTC) for days. */
  value: string | number
}

/** What the other parser's tests say of one file. */
export interface Expected {
  /** charset of the Content-Type header that the test is served with. */
  charset: string | null
  /** The address it is served under. */
  url: string
  /** Whether that parser itself refuses the file. */
  refused: boolean
  expectations: Expectation[]
}

export interface CorpusCase extends Expected {
  /** Within the corpus, with slashes. */
  file: string
  bytes: Uint8Array
}

export interface Corpus {
  /** The folder's name: `gofeed@1.1.3`. */
  name: string
  cases: CorpusCase[]
}

/** Reads the tests of one parser. */
export interface CorpusReader {
  /** Whether these are that parser's tests. */
  knows(files: readonly string[]): boolean
  /** null for what is no feed of the tests. */
  expected(file: string, files: ReadonlySet<string>, read: (file: string) => Uint8Array): Expected | null
}

export const SERVED_AT = 'http://127.0.0.1:8097/feed'

const READERS = [pythonReader, gofeedReader, rssParserReader, syndicationReader, feedRsReader]

/** Each folder in `top` is one corpus; of a parser that is not known only the feeds are read. */
export function readCorpora(top: string): Corpus[] {
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => readCorpus(join(top, entry.name)))
    .filter(({ cases }) => cases.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
}

function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  const reader = READERS.find((candidate) => candidate.knows(files))
  const all = new Set(files)
  const read = (file: string): Uint8Array => readFileSync(join(folder, file))
  const cases = files.flatMap((file) => {
    const expected =
      reader === undefined
        ? isBareFeed(file, read)
          ? bareExpectations()
          : null
        : reader.expected(file, all, read)
    return expected === null ? [] : [{ file, bytes: read(file), ...expected }]
  })
  return { name: basename(folder), cases }
}

/** Bytes as text for reading what a test says, not for reading the feed. */
export function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** `value` as an expectation; none where the other parser says nothing. */
export function expectation(
  field: Field,
  entry: number,
  value: string | number | null | undefined,
): Expectation[] {
  return value === null || value === undefined || value === '' ? [] : [{ field, entry, value }]
}

/** An instant as ISO 8601 in UTC; null for what is none. */
export function instant(value: string | null | undefined): string | null {
  const time = Date.parse(value ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
