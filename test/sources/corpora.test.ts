// CORPORA_DIR names a folder of corpora (.ci/corpora.sh fills one); without it only the comparison itself is tested.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Corpus } from './corpora/corpus.ts'
import { judgeCase, readCase } from './corpora/judge.ts'
import type { Verdict } from './corpora/judge.ts'
import { readCorpora } from './corpora/read-corpora.ts'

/** Differences that are meant, see docs/feeds.md; all others are told as values, links and days that are not the same. */
const MEANT =
  /left out here|once here|behind the first|more than the first|another of its links|resolved here|longer of content|another of its dates|not taken here|taken off here/

function verdictsOf(corpus: Corpus): Verdict[] {
  return corpus.cases.flatMap((each) => {
    const outcome = readCase(each)
    return outcome.kind === 'read' ? judgeCase(each, outcome.listing) : []
  })
}

const ITEM = '<item><title>A</title><link>https://a.example/1</link><description>b</description></item>'
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`

/** One small corpus in the form of each parser's tests. */
const SMALL: Record<string, string> = {
  'go@1/testdata/parser/rss/one.xml': rss(ITEM),
  'go@1/testdata/parser/rss/one.json':
    '{"title":"T","items":[{"title":"A","link":"https://a.example/1","description":"c"}]}',
  'go@1/testdata/translator/rss/two.xml': rss(ITEM + ITEM),
  'go@1/testdata/translator/rss/two.json': '{"items":[{"title":"A"},{"title":"A"}]}',
  'py@1/wellformed/rss/one.xml': `<!--\nExpect: not bozo and entries[0]['title'] == u'\\x41' and entries[0].link == 'https://a.example/2'\n-->\n${rss(ITEM)}`,
  'py@1/illformed/cut.xml': '<!--\nExpect: bozo\n-->\n<rss><channel>',
  'node@1/test/input/one.rss': rss(ITEM),
  'node@1/test/output/one.json': '{"feed":{"title":"T","items":[{"title":"A","content":"b"}]}}',
  'kde@1/one.xml': rss(ITEM),
  'kde@1/one.xml.expected':
    '# Feed begin ###\ntitle: #T#\n# Item begin ###\ntitle: #A#\ndescription: #b#\n# Item end ###\n# Feed end ###\n',
  'rust@1/fixture/rss2/one.xml': rss(ITEM),
  'rust@1/fixture/rss2/one.serde.json':
    '{"title":{"content":"T"},"language":null,"entries":[{"title":{"content":"A"},"links":[],"published":null,"updated":null,"content":null,"summary":{"content":"b"}}]}',
  'other@1/spec/one.xml': rss(ITEM),
  'other@1/pom.xml': '<project/>',
}

describe('the comparison with other parsers', () => {
  const top = mkdtempSync(join(tmpdir(), 'corpora-'))
  for (const [file, text] of Object.entries(SMALL)) {
    mkdirSync(dirname(join(top, file)), { recursive: true })
    writeFileSync(join(top, file), text)
  }
  const corpora = new Map(readCorpora(top).map((corpus) => [corpus.name, corpus]))
  afterAll(() => rmSync(top, { recursive: true }))

  it.each([
    ['gofeed', 'go@1', ['parser/rss/one.xml', 'translator/rss/two.xml'], 8],
    ["Python's feedparser", 'py@1', ['illformed/cut.xml', 'wellformed/rss/one.xml'], 2],
    ['rss-parser', 'node@1', ['test/input/one.rss'], 4],
    ['Syndication', 'kde@1', ['one.xml'], 4],
    ['feed-rs', 'rust@1', ['fixture/rss2/one.xml'], 4],
    ['a parser whose tests are code', 'other@1', ['spec/one.xml'], 0],
  ])('finds the feeds of %s and what it expects of them', (_parser, name, files, expectations) => {
    const cases = corpora.get(name)!.cases

    expect(cases.map(({ file }) => file.replace('testdata/', ''))).toEqual(files)
    expect(cases.flatMap((each) => each.expectations)).toHaveLength(expectations)
  })

  it('tells what agrees, what differs and how', () => {
    const told = (name: string) =>
      verdictsOf(corpora.get(name)!).map(({ expectation, difference }) => [expectation.field, difference])

    expect(told('go@1')).toEqual([
      ['entries', null],
      ['feed title', null],
      ['title', null],
      ['link', null],
      ['text', 'another value'],
      ['entries', 'listed twice: once here'],
      ['title', null],
      ['title', null],
    ])
    expect(told('py@1')).toEqual([
      ['title', null],
      ['link', 'another link'],
    ])
  })

  it('tells a file that is refused', () => {
    expect(readCase(corpora.get('py@1')!.cases[0]!)).toMatchObject({ kind: 'refused', code: 'truncated' })
  })
})

const given = process.env['CORPORA_DIR']

describe.runIf(given !== undefined)('the corpora of other parsers', () => {
  const corpora = given === undefined ? [] : readCorpora(given)

  it('are of two parsers at least', () => {
    expect(corpora.length).toBeGreaterThanOrEqual(2)
  })

  it.each(corpora.map((corpus) => [corpus.name, corpus] as const))(
    '%s are read without a crash',
    (_name, corpus) => {
      const outcomes = corpus.cases.map((each) => ({
        file: each.file,
        there: each.refused,
        ...readCase(each),
      }))

      expect(outcomes.filter(({ kind }) => kind === 'crashed')).toEqual([])
      const refused = outcomes.filter(({ kind, there }) => kind === 'refused' && !there)
      expect(refused.length).toBeLessThanOrEqual(corpus.cases.length / 20)
    },
  )

  it.each(corpora.map((corpus) => [corpus.name, corpus] as const))(
    '%s give what their parser expects',
    (_name, corpus) => {
      const verdicts = verdictsOf(corpus)
      const other = verdicts.filter(({ difference }) => difference !== null && !MEANT.test(difference))

      expect(other.length).toBeLessThanOrEqual(verdicts.length / 10)
    },
  )
})
