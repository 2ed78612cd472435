// The content of a new message and the rest of its call → the message in its room.
import type { Message } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { readReplyMarkup } from '../keyboards/read-reply-markup.ts'
import { isObject } from '../shape.ts'
import { type Room, addMessage, botAsUser, emit, unixTime } from '../world.ts'
import type { MethodContext } from './method.ts'
import { passFlood } from './room.ts'

/** Parameters that every sending method shares. */
export const SENDING = [
  'chat_id',
  'reply_markup',
  'reply_parameters',
  'reply_to_message_id',
  'protect_content',
] as const
export const SENDING_ACCEPTED = ['disable_notification', 'allow_paid_broadcast', 'message_effect_id'] as const

const REPLY_FIELDS = new Set(['message_id', 'allow_sending_without_reply'])

/** Checks keyboard, reply and limits, then writes the message. */
export function post(context: MethodContext, room: Room, content: object): Message {
  const { world, args, warn } = context
  const markup = readReplyMarkup(args.json('reply_markup'), room.chat.type === 'private', warn)
  const repliedTo = readReply(context, room)
  passFlood(context, room)
  const message = {
    message_id: world.nextMessageId++,
    from: botAsUser(world),
    chat: room.chat,
    date: unixTime(world),
    ...(repliedTo ? { reply_to_message: repliedTo } : {}),
    ...content,
    ...(args.flag('protect_content') ? { has_protected_content: true } : {}),
    ...(markup.inline ? { reply_markup: markup.inline } : {}),
  } as Message
  addMessage(world, room, message)
  const keyboard = markup.remove ? null : (markup.keyboard ?? markup.force)
  if (keyboard !== undefined) {
    room.keyboard = keyboard
    emit(world, { type: 'keyboard', chatId: room.chat.id, keyboard })
  }
  return message
}

function readReply({ args, warn }: MethodContext, room: Room): Message | undefined {
  const given = args.json('reply_parameters')
  if (given !== undefined && !isObject(given)) throw badRequest("can't parse reply parameters JSON object")
  for (const name of Object.keys(given ?? {})) {
    if (!REPLY_FIELDS.has(name)) warn(`reply_parameters.${name}: unknown, or not known to the stand-in`)
  }
  const id = given ? given['message_id'] : args.integer('reply_to_message_id')
  if (id === undefined) return undefined
  const found = room.messages.find((message) => message.message_id === id)
  if (!found) {
    if (given?.['allow_sending_without_reply'] === true) return undefined
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...shallow } = found
  return shallow
}
