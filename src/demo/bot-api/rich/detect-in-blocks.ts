// Checked blocks → the same with links, mentions, commands and tags found in their plain text, as the server finds them.
import type { RichBlock, RichText } from '@grammyjs/types'
import { type DetectedEntity, detectEntities } from '../text/detect-entities.ts'

type FoundEntity = DetectedEntity & { text: string }

/** Pieces whose text is already something: nothing is looked for inside them. */
const CLOSED = new Set([
  'code',
  'url',
  'email_address',
  'phone_number',
  'bank_card_number',
  'mention',
  'text_mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'anchor_link',
  'reference_link',
  'button',
])

/** Fields of blocks, items, cells and captions that hold text. */
const TEXT_FIELDS = new Set(['text', 'summary', 'credit', 'caption'])

/** Walks blocks and everything in them. */
export function detectInBlocks(blocks: readonly RichBlock[]): unknown[] {
  return blocks.map((block) => walk(block))
}

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk)
  if (typeof value !== 'object' || value === null) return value
  const block = value as Record<string, unknown>
  if (block['type'] === 'pre' || block['type'] === 'buttons') return block
  return Object.fromEntries(
    Object.entries(block).map(([name, field]) => {
      const holdsText = TEXT_FIELDS.has(name) && !isCaption(field)
      return [name, holdsText ? detectInText(field as RichText) : walk(field)]
    }),
  )
}

function isCaption(field: unknown): boolean {
  return typeof field === 'object' && field !== null && !Array.isArray(field) && !('type' in field)
}

/** Entities are looked for in the whole text, so that formatting in the middle of a word hides nothing. */
export function detectInText(text: RichText): RichText {
  const whole = plain(text)
  const entities = detectEntities(whole).map((entity) => ({
    ...entity,
    text: whole.slice(entity.offset, entity.offset + entity.length),
  }))
  if (entities.length === 0) return text
  let offset = 0
  return mark(text)

  function mark(piece: RichText): RichText {
    if (typeof piece === 'string') {
      const marked = markPlain(piece, offset, entities)
      offset += piece.length
      return marked
    }
    if (Array.isArray(piece)) return piece.map(mark)
    if (CLOSED.has(piece.type) || !('text' in piece)) {
      offset += plain(piece).length
      return piece
    }
    return { ...piece, text: mark(piece.text) }
  }
}

/** Closed pieces keep their length but not their letters, so that nothing is found in them or across their edges. */
function plain(text: RichText, closed = false): string {
  if (typeof text === 'string') return closed ? '\n'.repeat(text.length) : text
  if (Array.isArray(text)) return text.map((piece) => plain(piece, closed)).join('')
  return 'text' in text ? plain(text.text, closed || CLOSED.has(text.type)) : '\n'
}

function markPlain(piece: string, offset: number, entities: readonly FoundEntity[]): RichText {
  const parts: RichText[] = []
  let done = 0
  for (const entity of entities) {
    const start = Math.max(0, entity.offset - offset)
    const end = Math.min(piece.length, entity.offset + entity.length - offset)
    if (end <= start) continue
    if (start > done) parts.push(piece.slice(done, start))
    parts.push(WRAPPED[entity.type](piece.slice(start, end), entity.text))
    done = end
  }
  if (parts.length === 0) return piece
  if (done < piece.length) parts.push(piece.slice(done))
  return parts
}

/** `text` is the part that stands in one piece, `whole` the entity that it is part of. */
const WRAPPED: Record<DetectedEntity['type'], (text: string, whole: string) => RichText> = {
  url: (text, whole) => ({
    type: 'url',
    text,
    url: /^[a-z]+:\/\//iu.test(whole) ? whole : `http://${whole}`,
  }),
  email: (text, whole) => ({ type: 'email_address', text, email_address: whole }),
  mention: (text, whole) => ({ type: 'mention', text, username: whole.slice(1) }),
  hashtag: (text, whole) => ({ type: 'hashtag', text, hashtag: whole }),
  cashtag: (text, whole) => ({ type: 'cashtag', text, cashtag: whole }),
  bot_command: (text, whole) => ({ type: 'bot_command', text, bot_command: whole }),
  phone_number: (text, whole) => ({ type: 'phone_number', text, phone_number: whole }),
}
