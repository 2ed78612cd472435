// editMessageText, editMessageReplyMarkup, deleteMessage, deleteMessages → messages changed or gone.
import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { readInlineOnly } from '../keyboards/read-reply-markup.ts'
import { readRichMessage } from '../rich/read-rich-message.ts'
import { type Room, emit, unixTime } from '../world.ts'
import type { MethodContext, MethodGroup } from './method.ts'
import { openRoom } from './room.ts'
import { TEXT_PARAMETERS, textContent } from './sending.ts'

/** "A message can only be deleted if it was sent less than 48 hours ago." */
const DELETABLE_SECONDS = 48 * 3600

function editMessageText(context: MethodContext): unknown {
  const { room, message } = messageToEdit(context)
  const rich = context.args.json('rich_message')
  if (rich !== undefined && context.args.has('text')) {
    throw badRequest('either text or rich_message can be specified')
  }
  const content =
    rich === undefined
      ? textContent(context)
      : { rich_message: readRichMessage(rich, room.chat.type === 'private', context.warn) }
  if (message.text === undefined && message.rich_message === undefined) {
    throw badRequest('there is no text in the message to edit')
  }
  return replace(context, room, message, content)
}

function editMessageReplyMarkup(context: MethodContext): unknown {
  const { room, message } = messageToEdit(context)
  return replace(context, room, message, contentOf(message))
}

/** What an edited message keeps, its keyboard apart. */
const CONTENT = [
  'text',
  'entities',
  'link_preview_options',
  'rich_message',
  'location',
  'document',
  'caption',
  'caption_entities',
] as const

function contentOf(message: Message): object {
  return Object.fromEntries(
    CONTENT.filter((key) => message[key] !== undefined).map((key) => [key, message[key]]),
  )
}

function messageToEdit(context: MethodContext): { room: Room; message: Message } {
  const { world, args } = context
  if (args.has('inline_message_id')) throw badRequest('inline message not found')
  const room = openRoom(context)
  const id = args.integer('message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const message = room.messages.find((other) => other.message_id === id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from?.id !== world.bot.id) throw badRequest("message can't be edited")
  return { room, message }
}

/** An edit without reply_markup takes the keyboard away, as in Telegram. */
function replace(context: MethodContext, room: Room, message: Message, content: object): Message {
  const { world, args, warn } = context
  const keyboard = readInlineOnly(args.json('reply_markup'), room.chat.type === 'private', warn)
  if (
    isDeepStrictEqual({ ...contentOf(message), keyboard: message.reply_markup }, { ...content, keyboard })
  ) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const edited = {
    message_id: message.message_id,
    from: message.from,
    chat: room.chat,
    date: message.date,
    edit_date: unixTime(world),
    ...(message.reply_to_message ? { reply_to_message: message.reply_to_message } : {}),
    ...content,
    ...withKeyboard(keyboard),
  } as Message
  room.messages[room.messages.indexOf(message)] = edited
  emit(world, { type: 'edited', chatId: room.chat.id, message: edited })
  return edited
}

function withKeyboard(keyboard: InlineKeyboardMarkup | undefined): object {
  return keyboard ? { reply_markup: keyboard } : {}
}

function deleteMessage(context: MethodContext): true {
  const room = openRoom(context)
  const id = context.args.integer('message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const message = room.messages.find((other) => other.message_id === id)
  if (!message) throw badRequest('message to delete not found')
  if (!deletable(context, room, message)) throw badRequest("message can't be deleted for everyone")
  remove(context, room, message)
  return true
}

function deleteMessages(context: MethodContext): true {
  const room = openRoom(context)
  const ids = context.args.json('message_ids')
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > 100) {
    throw badRequest('message identifiers must be an Array of 1-100 integers')
  }
  // What is not there is skipped, as documented for deleteMessages.
  const found = room.messages.filter(({ message_id }) => ids.includes(message_id))
  for (const message of found) if (deletable(context, room, message)) remove(context, room, message)
  return true
}

function deletable({ world }: MethodContext, room: Room, message: Message): boolean {
  const mine = message.from?.id === world.bot.id
  const young = unixTime(world) - message.date < DELETABLE_SECONDS
  return young && (mine || room.chat.type === 'private')
}

function remove({ world }: MethodContext, room: Room, message: Message): void {
  room.messages.splice(room.messages.indexOf(message), 1)
  emit(world, { type: 'deleted', chatId: room.chat.id, messageId: message.message_id })
}

const TARGET = ['chat_id', 'message_id', 'inline_message_id', 'reply_markup'] as const

export const editingMethods: MethodGroup = {
  editMessageText: { parameters: [...TARGET, ...TEXT_PARAMETERS, 'rich_message'], run: editMessageText },
  editMessageReplyMarkup: { parameters: TARGET, run: editMessageReplyMarkup },
  deleteMessage: { parameters: ['chat_id', 'message_id'], run: deleteMessage },
  deleteMessages: { parameters: ['chat_id', 'message_ids'], run: deleteMessages },
}
