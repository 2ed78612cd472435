// Text, parse mode and entities of a call → the text and entities of the message that people see.
import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { detectEntities } from './detect-entities.ts'
import { type FormattedText, parseHtml } from './parse-html.ts'

/** Kinds that a bot may state itself; the others are found by the server. */
const STATED = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
])

/** Explicit entities beyond this many are dropped by the server without a word. */
const MOST_ENTITIES = 100

export interface TextInput {
  text: string
  parseMode: string
  entities: unknown
}

/** Parses and trims; throws ApiError for a wrong mode or markup. The text may come out empty: callers know what that means. */
export function formatText(input: TextInput, warn: (text: string) => void): FormattedText {
  const parsed = parse(input, warn)
  if (parsed.entities.length > MOST_ENTITIES) {
    warn(`${parsed.entities.length} entities: Telegram keeps the first ${MOST_ENTITIES}`)
  }
  const stated = trim({ text: clean(parsed.text), entities: parsed.entities.slice(0, MOST_ENTITIES) })
  const closed = stated.entities.filter(({ type }) =>
    ['code', 'pre', 'text_link', 'text_mention'].includes(type),
  )
  const detected = detectEntities(stated.text).filter(
    (entity) =>
      !closed.some(
        (other) =>
          entity.offset < other.offset + other.length && other.offset < entity.offset + entity.length,
      ),
  )
  const entities = [...stated.entities, ...detected].sort(
    (a, b) => a.offset - b.offset || b.length - a.length,
  )
  return { text: stated.text, entities }
}

function parse(input: TextInput, warn: (text: string) => void): FormattedText {
  switch (input.parseMode.toLowerCase()) {
    case '':
      return { text: input.text, entities: readEntities(input.entities, input.text) }
    case 'html':
      return parseHtml(input.text, warn)
    case 'markdown':
    case 'markdownv2':
      throw badRequest('the stand-in reads HTML and entities only, not Markdown')
    default:
      throw badRequest('unsupported parse_mode')
  }
}

function readEntities(value: unknown, text: string): MessageEntity[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array of MessageEntity")
  return value.map((item: unknown) => {
    const entity = item as MessageEntity
    if (typeof item !== 'object' || item === null || typeof entity.type !== 'string') {
      throw badRequest("can't parse MessageEntity: object with a type expected")
    }
    if (!Number.isInteger(entity.offset) || !Number.isInteger(entity.length)) {
      throw badRequest("can't parse MessageEntity: offset and length must be integers")
    }
    if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > text.length) {
      throw badRequest(`entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text`)
    }
    if (!STATED.has(entity.type)) throw badRequest(`entities of type ${entity.type} can't be stated`)
    return entity
  })
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}--\n]/gv, ' ')
}

function trim({ text, entities }: FormattedText): FormattedText {
  const skipped = text.length - text.trimStart().length
  const trimmed = text.trim()
  const moved = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - skipped)
    const end = Math.min(trimmed.length, entity.offset + entity.length - skipped)
    return end > start ? [{ ...entity, offset: start, length: end - start }] : []
  })
  return { text: trimmed, entities: moved }
}
