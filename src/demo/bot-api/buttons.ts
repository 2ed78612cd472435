// A message → the buttons on it and in it, in the order in which they are read.
import type { Message, RichText } from '@grammyjs/types'

export interface MessageButton {
  label: string
  /** For callback buttons. */
  data?: string
  url?: string
}

/** Inline keyboard and buttons of rich messages alike. */
export function buttonsOf(message: Message): MessageButton[] {
  const keyboard = message.reply_markup?.inline_keyboard.flat() ?? []
  return [...richButtons(message.rich_message?.blocks ?? []), ...keyboard.map((button) => asButton(button))]
}

function richButtons(value: unknown): MessageButton[] {
  if (Array.isArray(value)) return value.flatMap(richButtons)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'button' && 'button' in value)
    return [asButton(value.button as object)]
  if ('type' in value && value.type === 'buttons' && 'buttons' in value) {
    return (value.buttons as object[]).map((button) => asButton(button))
  }
  return Object.values(value).flatMap(richButtons)
}

function asButton(button: { text?: RichText; callback_data?: string; url?: string }): MessageButton {
  const { callback_data: data, url } = button
  return {
    label: plainText(button.text ?? ''),
    ...(data === undefined ? {} : { data }),
    ...(url === undefined ? {} : { url }),
  }
}

/** The letters of a RichText without its formatting. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plainText).join('')
  if ('text' in text) return plainText(text.text)
  if (text.type === 'custom_emoji') return text.alternative_text
  if (text.type === 'mathematical_expression') return text.expression
  return text.type === 'button' ? plainText(text.button.text) : ''
}

/** Everything a reader sees of a message's words: text, caption or the whole of a rich message, a line a block. */
export function wordsOf(message: Message): string {
  return message.text ?? message.caption ?? richWords(message.rich_message?.blocks ?? []).join('\n')
}

function richWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(richWords)
  if (typeof value !== 'object' || value === null) return []
  const block = value as Record<string, unknown>
  if (block['type'] === 'buttons') return richButtons(block).map(({ label }) => label)
  return [
    ...['summary', 'text', 'caption'].flatMap((field) => ownWords(block[field])),
    ...['blocks', 'items', 'cells'].flatMap((field) => richWords(block[field])),
    ...ownWords(block['credit']),
  ]
}

function ownWords(text: unknown): string[] {
  if (text === undefined) return []
  return isCaption(text) ? richWords(text) : [plainText(text as RichText)]
}

function isCaption(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('type' in value)
}
