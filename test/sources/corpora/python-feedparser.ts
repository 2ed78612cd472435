// The tests of Python's feedparser: a comment in each feed holds a condition in Python → expectations.
import { SERVED_AT, asText, expectation } from './corpus.ts'
import type { CorpusReader, Expectation, Expected, Field } from './corpus.ts'

/** Which of its keys says what; a detail's value is that of the key. */
const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  title_detail: 'title',
  link: 'link',
  published_parsed: 'published',
  updated_parsed: 'published',
  summary: 'text',
  summary_detail: 'text',
  description: 'text',
  content: 'text',
}

const FEED_FIELDS: Readonly<Record<string, Field>> = {
  title: 'feed title',
  title_detail: 'feed title',
  language: 'feed language',
}

const LITERAL = String.raw`u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*"|\([\d, ]+\)`
const PATH = String.raw`((?:\[(?:'\w+'|"\w+"|\d+)\]|\.\w+)+)`
const COMPARISON = new RegExp(
  String.raw`\b(?:entries\[(\d+)\]|(feed))${PATH} == (${LITERAL})(?!\s*[+%])`,
  'g',
)

export const pythonReader: CorpusReader = {
  knows: (files) => ['wellformed/', 'illformed/'].every((part) => files.some((file) => file.includes(part))),
  expected(file, _files, read): Expected | null {
    if (!/(?:^|\/)(?:wellformed|illformed|encoding|entities)\/.*\.xml$/.test(file)) return null
    const text = asText(read(file))
    const condition = /Expect:\s*(.*)/.exec(text)?.[1] ?? ''
    const location = /^Header:\s*Content-Location:\s*(\S+)/m.exec(text)?.[1]
    return {
      charset: /^Header:\s*Content-Type:[^\n]*charset=["']?([\w-]+)/im.exec(text)?.[1] ?? null,
      url: (location === undefined ? null : URL.parse(location, SERVED_AT)?.href) ?? SERVED_AT,
      refused: false,
      expectations: / or |\bnot \(/.test(condition) ? [] : expectationsOf(condition),
    }
  },
}

function expectationsOf(condition: string): Expectation[] {
  const count = /\blen\(entries\) == (\d+)/.exec(condition)?.[1]
  return [
    ...expectation('entries', 0, count === undefined ? null : Number(count)),
    ...[...condition.matchAll(COMPARISON)].flatMap(([, index, , path = '', literal = '']) => {
      const [key = '', ...rest] = [...path.matchAll(/\w+/g)].map(([part]) => part)
      const wanted = rest.join('.')
      if (wanted !== '' && !/^(?:0\.)?value$/.test(wanted)) return []
      const field = (index === undefined ? FEED_FIELDS : FIELDS)[key]
      return field === undefined ? [] : expectation(field, Number(index ?? 0), valueOf(literal))
    }),
  ]
}

function valueOf(literal: string): string {
  if (literal.startsWith('(')) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = literal.match(/\d+/g)!.map(Number)
    return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString()
  }
  return literal
    .replace(/^u?['"]|['"]$/g, '')
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, hex2?: string, hex4?: string, sign?: string) =>
      sign === undefined
        ? String.fromCharCode(Number.parseInt(hex2 ?? hex4 ?? '', 16))
        : ({ n: '\n', t: '\t', r: '\r' }[sign] ?? sign),
    )
}
