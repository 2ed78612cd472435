// getChat, leaveChat, sendChatAction → what the bot knows of a chat and shows in it.
import { badRequest } from '../api-error.ts'
import { emit } from '../world.ts'
import type { MethodContext, MethodGroup } from './method.ts'
import { openRoom, roomOf } from './room.ts'

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

function sendChatAction(context: MethodContext): true {
  const action = context.args.text('action')
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  const room = openRoom(context)
  emit(context.world, { type: 'action', chatId: room.chat.id, action })
  return true
}

function getChat(context: MethodContext): unknown {
  const room = roomOf(context)
  if (room.chat.type !== 'private') openRoom(context)
  return {
    ...room.chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }
}

function leaveChat(context: MethodContext): true {
  const room = openRoom(context)
  if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
  room.standing = 'left'
  emit(context.world, { type: 'standing', chatId: room.chat.id, standing: 'left' })
  return true
}

export const chatMethods: MethodGroup = {
  getChat: { parameters: ['chat_id'], run: getChat },
  leaveChat: { parameters: ['chat_id'], run: leaveChat },
  sendChatAction: { parameters: ['chat_id', 'action'], run: sendChatAction },
}
