// What the tests of another feed parser say, in one form for all parsers.

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
