// answerCallbackQuery → the notice that a person sees after pressing a button.
import { badRequest } from '../api-error.ts'
import { emit } from '../world.ts'
import type { MethodContext, MethodGroup } from './method.ts'

const LONGEST_NOTICE = 200

function answerCallbackQuery({ world, args }: MethodContext): true {
  const pressed = world.pressed.get(args.text('callback_query_id'))
  if (!pressed || pressed.expired || pressed.answer) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  const text = args.text('text')
  if (text.length > LONGEST_NOTICE) throw badRequest('MESSAGE_TOO_LONG')
  const url = args.text('url')
  const start = `https://t.me/${world.bot.username}?start=`
  if (url !== '' && !url.startsWith(start) && !url.startsWith(start.slice('https://'.length))) {
    throw badRequest('URL_INVALID')
  }
  pressed.answer = { text, showAlert: args.flag('show_alert'), url }
  emit(world, { type: 'answer', chatId: pressed.room.chat.id, queryId: pressed.id, answer: pressed.answer })
  return true
}

export const callbackMethods: MethodGroup = {
  answerCallbackQuery: {
    parameters: ['callback_query_id', 'text', 'show_alert', 'url'],
    accepted: ['cache_time'],
    run: answerCallbackQuery,
  },
}
