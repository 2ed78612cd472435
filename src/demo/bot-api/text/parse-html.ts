// Text with Telegram's HTML tags → plain text and entities, or the parser's complaint with its byte offset.
// Follows the "HTML style" section of the Bot API and the public TDLib parser's messages.
import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { checkedLink, mentionedUser } from './link.ts'
import { readStartTag } from './start-tag.ts'

export interface FormattedText {
  text: string
  entities: MessageEntity[]
}

interface OpenTag {
  name: string
  attributes: Map<string, string>
  offset: number
}

const SIMPLE_TAGS: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Byte offset of a position, as Telegram counts in its messages. */
function byteOffset(html: string, position: number): number {
  return Buffer.byteLength(html.slice(0, position))
}

function fail(html: string, position: number, reason: string, rest = ''): never {
  throw badRequest(`can't parse entities: ${reason} at byte offset ${byteOffset(html, position)}${rest}`)
}

/** Decodes the character reference that starts `text`; null where "&" is only itself. */
export function characterReference(text: string): { value: string; length: number } | null {
  const found = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?/u.exec(text)
  if (!found) return null
  const [whole, decimal, hex, name] = found
  if (name !== undefined) {
    const value = NAMED[name]
    return value === undefined ? null : { value, length: whole.length }
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  return code === 0 || code > 0x10ffff ? null : { value: String.fromCodePoint(code), length: whole.length }
}

/** Parses `html`; `warn` hears of what the server forgives but a careful bot should not send. */
export function parseHtml(html: string, warn: (text: string) => void): FormattedText {
  const open: OpenTag[] = []
  const entities: MessageEntity[] = []
  let text = ''
  let at = 0

  while (at < html.length) {
    const character = html[at]!
    if (character === '&') {
      const reference = characterReference(html.slice(at, at + 12))
      if (!reference) warn(`"&" that is no character reference at byte offset ${byteOffset(html, at)}`)
      text += reference?.value ?? '&'
      at += reference?.length ?? 1
    } else if (character !== '<') {
      text += character
      at++
    } else if (html[at + 1] === '/') {
      at = closeTag(at)
    } else {
      const tag = readStartTag(html, at, (position, reason) => fail(html, position, reason), warn)
      open.push({ name: tag.name, attributes: tag.attributes, offset: text.length })
      at = tag.end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) {
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`)
  }
  return { text, entities: sortEntities(entities) }

  function closeTag(begin: number): number {
    const tag = open.pop()
    if (!tag) fail(html, begin, 'Unexpected end tag')
    const end = /^<\/([^\s>]*)\s*>/u.exec(html.slice(begin))
    if (!end) fail(html, begin, 'Unclosed end tag')
    const [whole, name] = end
    if (name !== '' && name !== tag.name) {
      fail(html, begin, 'Unmatched end tag', `, expected "</${tag.name}>", found "</${name}>"`)
    }
    if (text.length > tag.offset) addEntity(tag)
    return begin + whole.length
  }

  function addEntity(tag: OpenTag): void {
    const place = { offset: tag.offset, length: text.length - tag.offset }
    const simple = SIMPLE_TAGS[tag.name]
    if (tag.name === 'code' && tag.attributes.has('language')) {
      entities.push({ type: 'pre', language: tag.attributes.get('language')!, ...place })
    } else if (simple) {
      entities.push({ type: simple, ...place })
    } else if (tag.name === 'blockquote') {
      entities.push({
        type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote',
        ...place,
      })
    } else if (tag.name === 'pre') {
      addPre(place)
    } else if (tag.name === 'tg-time') {
      const unix = Number(tag.attributes.get('unix'))
      const format = (tag.attributes.get('format') ??
        '') as MessageEntity.DateTimeMessageEntity['date_time_format']
      entities.push({ type: 'date_time', unix_time: unix, date_time_format: format, ...place })
    } else if (tag.name === 'tg-emoji') {
      warn('custom emoji need a username bought on Fragment: the emoji is sent as text')
    } else {
      addLink(tag.attributes.get('href') || text.slice(tag.offset), place)
    }
  }

  /** `<pre><code class="language-x">` is one entity with a language; `<pre>` around anything else is a plain one. */
  function addPre(place: { offset: number; length: number }): void {
    const inner = entities.at(-1)
    if (inner?.type === 'pre' && inner.offset === place.offset && inner.length === place.length) return
    entities.push({ type: 'pre', ...place })
  }

  function addLink(address: string, place: { offset: number; length: number }): void {
    const user = mentionedUser(address)
    const url = checkedLink(address)
    if (user !== null) {
      entities.push({ type: 'text_mention', user: { id: user, is_bot: false, first_name: '' }, ...place })
    } else if (url !== null) {
      entities.push({ type: 'text_link', url, ...place })
    } else {
      warn(`link dropped, not an address: ${address}`)
    }
  }
}

/** By place, the longer first; what stands inside code or a quotation inside a quotation is dropped as the server does. */
function sortEntities(entities: MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = []
  const ordered = entities
    .map((entity, order) => ({ entity, order }))
    .sort(
      (a, b) => a.entity.offset - b.entity.offset || b.entity.length - a.entity.length || b.order - a.order,
    )
  for (const { entity } of ordered) {
    const outer = kept.filter((other) => other.offset + other.length >= entity.offset + entity.length)
    const inCode = outer.some((other) => other.type === 'code' || other.type === 'pre')
    const quoted =
      entity.type.endsWith('blockquote') && outer.some((other) => other.type.endsWith('blockquote'))
    if (!inCode && !quoted) kept.push(entity)
  }
  return kept
}
