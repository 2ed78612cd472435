// The rich_message of a call → the RichMessage that people get, or Telegram's refusal.
// Telegram documents the limits and the shapes of rich messages but not the words of its refusals: those here are our own.
import type { RichBlock, RichMessage } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { type Warn, isObject, optional, readFields, readTrue } from '../shape.ts'
import { detectInBlocks } from './detect-in-blocks.ts'
import { readBlocks } from './rich-blocks.ts'
import { RICH_LIMITS, type RichTally } from './tally.ts'

/** Reads a parsed InputRichMessage given as blocks; entities are found in its text unless it says to skip that. */
export function readRichMessage(value: unknown, privateChat: boolean, warn: Warn): RichMessage {
  if (!isObject(value)) throw badRequest('object expected as rich message')
  const forms = ['blocks', 'html', 'markdown'].filter(
    (form) => value[form] !== undefined && value[form] !== null,
  )
  if (forms.length !== 1) throw badRequest('exactly one of the fields blocks, html and markdown must be used')
  if (forms[0] !== 'blocks')
    throw badRequest(`the stand-in reads rich messages as blocks, not as ${forms[0]}`)

  const tally: RichTally = {
    what: 'rich message',
    warn,
    privateChat,
    characters: 0,
    blocks: 0,
    depth: 0,
    targets: new Set(['']),
    linked: new Set(),
  }
  const blocks = readBlocks(value['blocks'], 'blocks', tally) as RichBlock[]
  const rest = readFields(
    value,
    'rich_message',
    { is_rtl: optional(readTrue), skip_entity_detection: optional(readTrue) },
    tally,
    ['blocks'],
  )
  if (blocks.length === 0) throw badRequest('rich message must be non-empty')
  if (tally.characters > RICH_LIMITS.characters) throw badRequest('rich message is too long')
  for (const name of tally.linked) {
    if (!tally.targets.has(name)) warn(`rich message: a link leads to "${name}", which is nowhere in it`)
  }
  return {
    blocks: rest['skip_entity_detection'] === true ? blocks : (detectInBlocks(blocks) as RichBlock[]),
    ...(rest['is_rtl'] === true ? { is_rtl: true as const } : {}),
  }
}
