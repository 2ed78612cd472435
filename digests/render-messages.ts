// A document → the messages to send, in the form that the chat asked for.
import type { MessageForm } from '../src/domain/subscription.ts'
import type { Block, Button, Document } from './document.ts'
import { classicEntities, classicLength, renderClassic } from './render-classic.ts'
import { renderRich, type RichBlocks } from './render-rich.ts'
import { richSize } from './rich-size.ts'
import { splitBlocks } from './split.ts'

/** Telegram's own shape of `reply_markup.inline_keyboard`. */
export type Keyboard = ({ text: string; callback_data: string } | { text: string; url: string })[][]

/**
 * One message, plain data that can be stored as JSON. classic: `sendMessage` with `parse_mode: 'HTML'` and link
 * previews off. rich: `sendRichMessage` with `{ blocks, skip_entity_detection: true }`. `keyboard` stands on the
 * last part only.
 */
export type MessagePayload =
  | { form: 'classic'; text: string; keyboard?: Keyboard }
  | { form: 'rich'; blocks: RichBlocks; keyboard?: Keyboard }

/** Limits of Telegram: https://core.telegram.org/bots/api#sendmessage and #rich-message-limits. */
export const LIMITS = {
  classic: { units: 4096, entities: 100 },
  rich: { characters: 32_768, blocks: 500, depth: 16, columns: 20 },
} as const

/** Renders and splits; every part is within Telegram's limits. No blocks give no messages. */
export function renderMessages(document: Document, form: MessageForm): MessagePayload[] {
  const payloads = partsOf(document.blocks, form).map((blocks) => payloadOf(blocks, form))
  const last = payloads.at(-1)
  if (last !== undefined && document.buttons.length > 0) last.keyboard = keyboardOf(document.buttons)
  return payloads
}

/**
 * What is left of a document of which the first `sent` messages went in the form `before`: split anew and rendered in
 * `form`. Nothing that was sent is said again.
 */
export function renderRest(
  document: Document,
  { sent, before, form }: { sent: number; before: MessageForm; form: MessageForm },
): MessagePayload[] {
  const blocks = partsOf(document.blocks, before).slice(sent).flat()
  return renderMessages({ ...document, blocks }, form)
}

function partsOf(blocks: readonly Block[], form: MessageForm): Block[][] {
  return splitBlocks(blocks, form === 'classic' ? fitsClassic : fitsRich)
}

function payloadOf(blocks: readonly Block[], form: MessageForm): MessagePayload {
  if (form === 'classic') return { form, text: renderClassic(blocks) }
  return { form, blocks: renderRich(blocks) }
}

function fitsClassic(blocks: readonly Block[]): boolean {
  const html = renderClassic(blocks)
  return classicLength(html) <= LIMITS.classic.units && classicEntities(html) <= LIMITS.classic.entities
}

function fitsRich(blocks: readonly Block[]): boolean {
  const size = richSize(renderRich(blocks))
  const { characters, blocks: most, depth, columns } = LIMITS.rich
  return (
    size.characters <= characters && size.blocks <= most && size.depth <= depth && size.columns <= columns
  )
}

function keyboardOf(buttons: readonly Button[][]): Keyboard {
  return buttons.map((row) =>
    row.map((button) =>
      'url' in button
        ? { text: button.text, url: button.url }
        : { text: button.text, callback_data: button.data },
    ),
  )
}
