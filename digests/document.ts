// The document model: what a message says, before it takes a form. Digests, cards, lists and help are all made of it.
import { cleanText } from './clean-text.ts'

/** A run inside a line. Text from outside enters as `text` and nothing else; no run holds markup. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; inlines: Inline[] }
  | { kind: 'italic'; inlines: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; inlines: Inline[] }
  /** One of our own commands, to be tapped: `/meeting_12`. Never made of outside text. */
  | { kind: 'command'; command: string }

export type HeadingLevel = 1 | 2 | 3

export type Block =
  | { kind: 'title'; inlines: Inline[] }
  /** 1 for a section, 2 for a group in it, 3 for a meeting. */
  | {
      kind: 'heading'
      level: HeadingLevel
      inlines: Inline[]
      /** Said before, in an earlier part. */ repeated?: true
    }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] }
  /** Folded away until it is opened, unless it is `open` from the start. */
  | { kind: 'details'; summary: Inline[]; blocks: Block[]; open?: boolean }
  | { kind: 'quote'; inlines: Inline[]; credit: Inline[] | null }
  | { kind: 'footer'; inlines: Inline[] }
  | { kind: 'divider' }
  /** One meeting's lines: a message border never falls inside it while it fits in a message of its own. */
  | {
      kind: 'item'
      blocks: Block[]
      /** Closes the document: belongs to no section before it. */ closing?: true
    }

/** A button below the message: `data` comes back to the bot (1–64 bytes), `url` is opened. */
export type Button = { text: string; data: string } | { text: string; url: string }

export interface Document {
  blocks: Block[]
  /** Rows, shown below the last part. */
  buttons: Button[][]
  /** "(continued)": with it, later parts repeat the headings they stand under, and parts are numbered. */
  continued?: string
}

/** A run of text, ours or from outside, made one safe line. A space at either end of ours is kept. */
export function text(value: string): Inline {
  const lead = value.startsWith(' ') ? ' ' : ''
  const trail = value.endsWith(' ') && value.trim() !== '' ? ' ' : ''
  return { kind: 'text', text: `${lead}${cleanText(value)}${trail}` }
}

export function bold(...inlines: Inlines): Inline {
  return { kind: 'bold', inlines: toInlines(inlines) }
}

export function italic(...inlines: Inlines): Inline {
  return { kind: 'italic', inlines: toInlines(inlines) }
}

export function code(value: string): Inline {
  return { kind: 'code', text: cleanText(value) }
}

/**
 * A link, if the address is one that may be opened: http or https, at most 2,048 characters. Otherwise (or without
 * an address) the text alone.
 */
export function link(url: string | null, ...inlines: Inlines): Inline {
  const runs = toInlines(inlines)
  const safe = url === null ? null : safeUrl(url)
  if (safe !== null) return { kind: 'link', url: safe, inlines: runs }
  return runs.length === 1 && runs[0] !== undefined ? runs[0] : { kind: 'bold', inlines: runs }
}

/** One of our commands, with the slash. Telegram takes Latin letters, digits and underscores, at most 64. */
export function command(name: string): Inline {
  return /^\/\w{1,64}$/.test(name) ? { kind: 'command', command: name } : code(name)
}

export function paragraph(...inlines: Inlines): Block {
  return { kind: 'paragraph', inlines: toInlines(inlines) }
}

export function heading(level: HeadingLevel, ...inlines: Inlines): Block {
  return { kind: 'heading', level, inlines: toInlines(inlines) }
}

export type Inlines = readonly (Inline | string)[]

export function toInlines(inlines: Inlines): Inline[] {
  return inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline))
}

function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:'
  return web && parsed.username === '' && parsed.href.length <= 2048 ? parsed.href : null
}
