// The place of a "<" → the start tag's name and attributes, checked against what Telegram's HTML knows.

export interface StartTag {
  name: string
  /** `<code class="language-x">` is kept as `language`, `<span class="tg-spoiler">` needs no attribute. */
  attributes: Map<string, string>
  /** Position after ">". */
  end: number
}

type Fail = (position: number, reason: string) => never

/** Attributes that mean something, per tag; others are ignored by the server and are probably mistakes. */
const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href'],
  b: [],
  strong: [],
  i: [],
  em: [],
  u: [],
  ins: [],
  s: [],
  strike: [],
  del: [],
  span: ['class'],
  'tg-spoiler': [],
  'tg-emoji': ['emoji-id'],
  'tg-time': ['unix', 'format'],
  code: ['class'],
  pre: [],
  blockquote: ['expandable'],
}

/** `r|w?[dD]?[tT]?`, from "Date-time entity formatting". */
export const DATE_TIME_FORMAT = /^(?:r|w?[dD]?[tT]?)$/u

/** Reads the tag that begins at `begin`; `fail` is called with the position Telegram would name. */
export function readStartTag(
  html: string,
  begin: number,
  fail: Fail,
  warn: (text: string) => void,
): StartTag {
  const name = /^[^\s>]*/u.exec(html.slice(begin + 1))![0].toLowerCase()
  let at = begin + 1 + name.length
  if (at >= html.length) fail(begin, 'Unclosed start tag')
  const known = ATTRIBUTES[name]
  if (!known) fail(begin, `Unsupported start tag "${name}"`)

  const attributes = new Map<string, string>()
  for (;;) {
    at += /^\s*/u.exec(html.slice(at))![0].length
    if (html[at] === '>') break
    const attribute = /^[^\s=>/"']*/u.exec(html.slice(at))![0].toLowerCase()
    if (attribute === '') {
      if (at >= html.length) fail(begin, 'Unclosed start tag')
      fail(begin, `Empty attribute name in the tag "${name}"`)
    }
    at += attribute.length
    at += /^\s*/u.exec(html.slice(at))![0].length
    let value = ''
    if (html[at] === '=') {
      at++
      at += /^\s*/u.exec(html.slice(at))![0].length
      const literal = readValue(html, at, begin, fail)
      value = literal.value
      at = literal.end
    }
    if (at >= html.length) fail(begin, 'Unclosed start tag')
    if (known.includes(attribute)) attributes.set(attribute, value)
    else warn(`tag "${name}" has no attribute "${attribute}"`)
  }
  return { name, attributes: meaning(name, attributes, begin, fail), end: at + 1 }
}

function readValue(html: string, at: number, begin: number, fail: Fail): { value: string; end: number } {
  const quote = html[at]
  if (quote !== '"' && quote !== "'") {
    const token = /^[\p{ASCII}&&[A-Za-z0-9.\-]]*/v.exec(html.slice(at))![0]
    const after = html[at + token.length]
    if (after !== undefined && !/[\s>]/u.test(after)) fail(at, 'Unexpected end of name token')
    return { value: token.toLowerCase(), end: at + token.length }
  }
  const close = html.indexOf(quote, at + 1)
  if (close === -1) fail(begin, 'Unclosed start tag')
  const raw = html.slice(at + 1, close)
  const value = raw.replace(
    /&(lt|gt|amp|quot);|&#(\d{1,7});/gu,
    (whole, named: string | undefined, code: string | undefined) =>
      named === undefined
        ? String.fromCodePoint(Math.min(Number(code), 0x10ffff))
        : ({ lt: '<', gt: '>', amp: '&', quot: '"' }[named] ?? whole),
  )
  return { value, end: close + 1 }
}

function meaning(
  name: string,
  attributes: Map<string, string>,
  begin: number,
  fail: Fail,
): Map<string, string> {
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    fail(begin, 'Tag "span" must have class "tg-spoiler"')
  }
  if (name === 'tg-emoji' && !/^\d+$/u.test(attributes.get('emoji-id') ?? '')) {
    fail(begin, 'Tag "tg-emoji" must have a valid attribute "emoji-id"')
  }
  if (name === 'tg-time') {
    if (!/^\d{1,11}$/u.test(attributes.get('unix') ?? '')) {
      fail(begin, 'Tag "tg-time" must have a valid attribute "unix"')
    }
    if (!DATE_TIME_FORMAT.test(attributes.get('format') ?? '')) {
      fail(begin, 'Tag "tg-time" must have a valid attribute "format"')
    }
  }
  const language = /^language-(.+)$/u.exec(attributes.get('class') ?? '')?.[1]
  return name === 'code' && language !== undefined ? new Map([['language', language]]) : attributes
}
