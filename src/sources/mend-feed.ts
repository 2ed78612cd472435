// The text of an XML feed, as broken as the world writes it → a text that the feed parser reads whole.
import { wrapTexts } from './wrap-texts.ts'

export interface FeedRoot {
  /** Offset of the root element's `<`. */
  start: number
  /** As written: `rss`, `rdf:RDF`, `atom:feed`. */
  name: string
  kind: 'rss' | 'atom' | 'rdf'
}

const KINDS: Readonly<Record<string, FeedRoot['kind']>> = { rss: 'rss', feed: 'atom', rdf: 'rdf' }

/** Elements in which feeds give the whole article. Yandex asks Russian outlets for the first. */
const FULL_TEXT =
  /(<\/?)(?:(?:yandex|rambler|mailru):full-?text|turbo:content|xhtml:body|full-?text|fullitem|body)(?=[\s>])/gi

/** The article's own address, where FeedBurner's `link` counts clicks first. */
const ORIGINAL_LINK = /<feedburner:origLink(?:\s[^<>]*)?>([^<]*)<\/feedburner:origLink\s*>/gi

/** A text of Atom in base64: by its mode in 0.3, by its type in 1.0. */
const PACKED =
  /(<(?:title|summary|content)\s(?:[^<>]*\s)?(?:mode="base64"|type="application\/octet-stream")[^<>]*>)([A-Za-z0-9+/=\s]*)(?=<\/)/gi

/** The relation under which `mendFeed` hands such an address on. */
export const ORIGINAL = 'feedburner:origLink'

/** The root element, whatever stands before it: a server's warning, a blank line, a comment that names another one. */
export function feedRoot(text: string): FeedRoot | null {
  const token = /<!--[\s\S]*?(?:-->|$)|<((?:[\w.-]+:)?(rss|feed|rdf))(?=[\s>/])/gi
  for (const found of text.matchAll(token)) {
    const [, name, local] = found
    if (name !== undefined && local !== undefined)
      return { start: found.index, name, kind: KINDS[local.toLowerCase()]! }
  }
  return null
}

/**
 * Where the root element ends, null where the text was cut before. A forgotten `</rss>` behind `</channel>` loses
 * nothing; of any other feed without its end one cannot know how many entries are missing.
 */
export function feedEnd(text: string, root: FeedRoot): number | null {
  const end = endOfLast(text, root.name, root.start)
  if (end !== null) return end
  if (/^<[\w.:-]+[^>]*\/>/.test(text.slice(root.start, root.start + 2000))) return text.length
  return root.kind === 'rss' ? endOfLast(text, 'channel', root.start) : null
}

/** Behind the last `</name>`; null where there is none, or where entries begin behind it: then it was quoted. */
function endOfLast(text: string, name: string, from: number): number | null {
  const ends = [...text.slice(from).matchAll(new RegExp(`</${name.replaceAll('.', '\\.')}\\s*>`, 'gi'))]
  const last = ends.at(-1)
  if (last === undefined) return null
  const end = from + last.index + last[0].length
  return /<(?:[\w.-]+:)?(?:item|entry)[\s>]/i.test(text.slice(end)) ? null : end
}

/**
 * The feed from its root to its end, without the characters that XML forbids and a table of contents that hides
 * entries, with its full texts and original addresses under the names that the parser knows. Declarations before the
 * root are gone with what they declare.
 */
export function mendFeed(text: string, root: FeedRoot, end: number): string {
  const clean = withoutRootPrefix(text.slice(root.start, end), root)
    .replace(/[\u0080-\u009f]/g, asWindows)
    .replace(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '')
    .replace(PACKED, unpacked)
    .replace(ORIGINAL_LINK, originalLink(root))
  const name = root.kind === 'rss' ? 'rss' : root.name
  const known = root.kind === 'atom' ? clean : withoutContents(clean.replace(FULL_TEXT, '$1content:encoded'))
  const closed = new RegExp(`</${name}\\s*>$`, 'i').test(known) || /^<[^<>]*\/>$/.test(known)
  return wrapTexts(closed ? known : `${known}</${name}>`)
}

/** RSS in a namespace of its own is RSS: the parser knows its elements only without a prefix. */
function withoutRootPrefix(text: string, root: FeedRoot): string {
  const prefix = root.name.split(':').slice(0, -1).join(':')
  if (root.kind !== 'rss' || prefix === '') return text
  return text.replace(new RegExp(`(</?)${prefix.replaceAll('.', '\\.')}:`, 'gi'), '$1')
}

/** An RSS 1.0 channel names its entries before they come, and often not all of them. */
function withoutContents(text: string): string {
  const found = /<((?:[\w.-]+:)?items)[\s>]/i.exec(text)
  if (found === null) return text
  const end = text.indexOf(`</${found[1]}>`, found.index)
  return end === -1 ? text : text.slice(0, found.index) + text.slice(end + found[1]!.length + 3)
}

/** A character that stands for none is a quote or a dash of Windows which was carried over by its number. */
function asWindows(control: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)))
}

function unpacked(element: string, opening: string, packed: string): string {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    // The type told the packing; what is inside is text.
    const named = opening.replace(/\s(?:mode|type)="(?:base64|application\/octet-stream)"/gi, ' type="html"')
    return `${named}<![CDATA[${new TextDecoder().decode(bytes).replaceAll(']]>', '')}]]>`
  } catch {
    return element
  }
}

function originalLink(root: FeedRoot): string {
  const link = root.kind === 'atom' && !root.name.includes(':') ? 'link' : 'atom:link'
  return `<${link} rel="${ORIGINAL}">$1</${link}>`
}
