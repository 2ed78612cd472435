// A document → the messages to send, in the form that the chat asked for.
import type { MessageForm } from '../src/domain/subscription.ts'
import type { Block, Button, Document } from './document.ts'
import { classicEntities, classicLength, renderClassic } from './render-classic.ts'
import { renderRich, type RichBlocks } from './render-rich.ts'
import { richSize } from './rich-size.ts'
import { splitBlocks, splitUnderHeadings, type Part } from './split.ts'

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
  return payloadsOf(document, form, 0)
}

/**
 * What is left of a document of which the first `sent` messages went in the form `before`: split anew and rendered in
 * `form`. Nothing that was sent is said again but the headings that the rest stands under.
 */
export function renderRest(
  document: Document,
  { sent, before, form }: { sent: number; before: MessageForm; form: MessageForm },
): MessagePayload[] {
  const rest = partsOf(document, before, 0).slice(sent)
  const blocks = [...(rest[0]?.repeated ?? []), ...rest.flatMap((part) => part.blocks)]
  return payloadsOf({ ...document, blocks }, form, sent)
}

function payloadsOf(document: Document, form: MessageForm, sent: number): MessagePayload[] {
  const parts = partsOf(document, form, sent)
  const total = sent + parts.length
  const payloads = parts.map(({ repeated, blocks }, index) => {
    const numbered = document.continued !== undefined && total > 1
    const number = numbered ? [partNumber(sent + index + 1, total)] : []
    return payloadOf([...repeated, ...blocks, ...number], form)
  })
  const last = payloads.at(-1)
  if (last !== undefined && document.buttons.length > 0) last.keyboard = keyboardOf(document.buttons)
  return payloads
}

/** Room for numbers is kept only where there are several. */
function partsOf({ blocks, continued }: Document, form: MessageForm, sent: number): Part[] {
  const fits = form === 'classic' ? fitsClassic : fitsRich
  const alone = continued === undefined || (sent === 0 && fits(blocks))
  if (alone) return splitBlocks(blocks, fits).map((part) => ({ repeated: [], blocks: part }))
  return splitUnderHeadings(blocks, (some) => fits([...some, partNumber(999, 999)]), continued)
}

function partNumber(number: number, total: number): Block {
  return { kind: 'footer', inlines: [{ kind: 'text', text: `${number}/${total}` }] }
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
