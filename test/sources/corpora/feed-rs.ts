// The tests of feed-rs for Rust: code that builds the feed it expects of each fixture → expectations.
import { SERVED_AT, asText, expectation, instant } from './corpus.ts'
import type { CorpusReader, Expected } from './corpus.ts'

const STRING = String.raw`(?:r#"([\s\S]*?)"#|"((?:[^"\\]|\\[\s\S])*)")`

export const feedRsReader: CorpusReader = {
  knows: (files) => files.some((file) => /fixture\/rss2\//.test(file)),
  expected(file, files, read): Expected | null {
    const fixture = /(?:^|\/)fixture\/(.*\.(?:xml|json|rss|atom))$/.exec(file)?.[1]
    if (fixture === undefined || fixture.startsWith('xml/')) return null
    const test = [...files]
      .filter((name) => name.endsWith('tests.rs'))
      .flatMap((name) => asText(read(name)).split(/^#\[test\]/m))
      .find((body) => body.includes(`"${fixture}"`))
    return {
      charset: null,
      url: SERVED_AT,
      refused: test !== undefined && /is_err\(\)|unwrap_err|panic!/.test(test) && !test.includes('Feed::new'),
      expectations: test === undefined ? [] : expectationsOf(test),
    }
  },
}

/** Only whole expectations: some tests ask for one field of what was read, in code of their own. */
function expectationsOf(test: string): Expected['expectations'] {
  const start = test.indexOf('Feed::new(')
  if (start === -1) return []
  const [feed = '', ...items] = test.slice(start).split(/\.entry\(/)
  return [
    ...expectation('entries', 0, items.length),
    ...expectation('feed title', 0, textCalled('title', feed)),
    ...expectation('feed language', 0, called('language', feed)),
    ...items.flatMap((item, entry) => [
      ...expectation('title', entry, textCalled('title', item)),
      ...expectation('link', entry, linkOf(item)),
      ...expectation('published', entry, instant(called('published(?:_parsed)?', item))),
      ...expectation('text', entry, bodyOf(item) ?? textCalled('summary', item)),
    ]),
  ]
}

function called(name: string, code: string): string | undefined {
  return unquoted(new RegExp(String.raw`\.${name}\(${STRING}`).exec(code))
}

function textCalled(name: string, code: string): string | undefined {
  return unquoted(new RegExp(String.raw`\.${name}\(\s*Text::\w+\(${STRING}`).exec(code))
}

function bodyOf(code: string): string | undefined {
  return unquoted(new RegExp(String.raw`\.content\(\s*Content::default\(\)\s*\.body\(${STRING}`).exec(code))
}

function linkOf(code: string): string | undefined {
  return unquoted(new RegExp(String.raw`\.link\(\s*Link::new\(${STRING}`).exec(code))
}

function unquoted(found: RegExpExecArray | null): string | undefined {
  return (
    found?.[1] ??
    found?.[2]
      ?.replace(/\\\n\s*/g, '')
      .replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t', r: '\r' })[sign] ?? sign)
  )
}
