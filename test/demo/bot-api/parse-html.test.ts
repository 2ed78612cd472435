import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/demo/bot-api/text/parse-html.ts'

function parsed(html: string) {
  const warnings: string[] = []
  const result = parseHtml(html, (text) => warnings.push(text))
  return { ...result, warnings }
}

describe('HTML that Telegram takes', () => {
  test.each([
    ['<b>a</b>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<STRONG>a</>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['😀<i>é</i>', '😀é', [{ type: 'italic', offset: 2, length: 1 }]],
    [
      '<b>a<i>b</i></b>',
      'ab',
      [
        { type: 'bold', offset: 0, length: 2 },
        { type: 'italic', offset: 1, length: 1 },
      ],
    ],
    ['<span class="tg-spoiler">a</span>', 'a', [{ type: 'spoiler', offset: 0, length: 1 }]],
    [
      '<a href="https://mfa.uz/?a=1&amp;b=2">a</a>',
      'a',
      [{ type: 'text_link', url: 'https://mfa.uz/?a=1&b=2', offset: 0, length: 1 }],
    ],
    ["<a href='mfa.uz'>a</a>", 'a', [{ type: 'text_link', url: 'http://mfa.uz/', offset: 0, length: 1 }]],
    [
      '<pre><code class="language-ts">a</code></pre>',
      'a',
      [{ type: 'pre', language: 'ts', offset: 0, length: 1 }],
    ],
    ['<blockquote expandable>a</blockquote>', 'a', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    [
      '<tg-time unix="1647531900" format="wDT">a</tg-time>',
      'a',
      [{ type: 'date_time', unix_time: 1_647_531_900, date_time_format: 'wDT', offset: 0, length: 1 }],
    ],
    ['&lt;&amp;&gt;&quot;&#1171;&#x493;', '<&>"ғғ', []],
    ['<b></b>a', 'a', []],
  ])('%s', (html, text, entities) => {
    expect(parsed(html)).toEqual({ text, entities, warnings: [] })
  })
})

describe('HTML that Telegram refuses', () => {
  test.each([
    ['ў<h1>a</h1>', 'Unsupported start tag "h1" at byte offset 2'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['a <b', 'Unclosed start tag at byte offset 2'],
    ['<a href="x>a', 'Unclosed start tag at byte offset 0'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<b>ў<i>a</b></i>', 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'],
    ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>a</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
  ])('%s', (html, reason) => {
    expect(() => parsed(html)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('HTML that Telegram forgives', () => {
  test.each([
    ['R&D', 'R&D', '"&" that is no character reference at byte offset 1'],
    ['&nbsp;', '&nbsp;', '"&" that is no character reference at byte offset 0'],
    ['<b class="x">a</b>', 'a', 'tag "b" has no attribute "class"'],
    ['<a href="javascript:alert(1)">a</a>', 'a', 'link dropped, not an address: javascript:alert(1)'],
  ])('%s is noted', (html, text, warning) => {
    expect(parsed(html)).toMatchObject({ text, warnings: [warning] })
  })

  test('what stands inside code, and a quotation inside a quotation, is dropped', () => {
    expect(parsed('<code>a<b>b</b></code>').entities).toEqual([{ type: 'code', offset: 0, length: 2 }])
    expect(parsed('<blockquote>a<blockquote>b</blockquote></blockquote>').entities).toEqual([
      { type: 'blockquote', offset: 0, length: 2 },
    ])
  })
})
