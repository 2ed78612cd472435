// A rendered message → the call that sends it or puts it in another one's place.
import type { Api } from 'grammy'
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import type { MessagePayload } from '../../digests/render-messages.ts'

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

/** Sends one message and returns its id. Throws grammY's errors. */
export async function sendPayload(
  api: Api,
  telegramId: number,
  payload: MessagePayload,
  markup: Markup | undefined = inlineKeyboard(payload),
): Promise<number> {
  const more = markup === undefined ? {} : { reply_markup: markup }
  const sent =
    payload.form === 'rich'
      ? await api.sendRichMessage(telegramId, richMessage(payload.blocks), more)
      : await api.sendMessage(telegramId, payload.text, { ...CLASSIC, ...more })
  return sent.message_id
}

/** Edits a message of the bot's own. Throws grammY's errors. */
export async function editPayload(
  api: Api,
  telegramId: number,
  messageId: number,
  payload: MessagePayload,
): Promise<void> {
  const markup = inlineKeyboard(payload)
  const more = markup === undefined ? {} : { reply_markup: markup }
  await (payload.form === 'rich'
    ? api.raw.editMessageText({
        chat_id: telegramId,
        message_id: messageId,
        rich_message: richMessage(payload.blocks),
        ...more,
      })
    : api.editMessageText(telegramId, messageId, payload.text, { ...CLASSIC, ...more }))
}

const CLASSIC = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

/** With detection on, the server would make mentions, commands and links of what outside text happens to hold. */
function richMessage(blocks: Extract<MessagePayload, { form: 'rich' }>['blocks']) {
  return { blocks, skip_entity_detection: true }
}

function inlineKeyboard({ keyboard }: MessagePayload): InlineKeyboardMarkup | undefined {
  return keyboard === undefined ? undefined : { inline_keyboard: keyboard }
}
