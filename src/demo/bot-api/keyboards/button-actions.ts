// The part of a button that says what pressing it does → the same, checked; shared by inline keyboards and rich messages.
import { badRequest } from '../api-error.ts'
import {
  type Fields,
  type ShapeContext,
  isObject,
  optional,
  readFields,
  readText,
  readTrue,
  refuse,
  required,
  textOf,
} from '../shape.ts'
import { checkedLink } from '../text/link.ts'

export interface ButtonContext extends ShapeContext {
  /** Web apps open from private chats only. */
  privateChat: boolean
}

type Action = (value: unknown, at: string, context: ButtonContext) => unknown

const CHOSEN_CHAT: Fields<ShapeContext> = {
  query: optional(readText),
  allow_user_chats: optional(readTrue),
  allow_bot_chats: optional(readTrue),
  allow_group_chats: optional(readTrue),
  allow_channel_chats: optional(readTrue),
}

const LOGIN: Fields<ShapeContext> = {
  url: required(httpsUrl),
  forward_text: optional(readText),
  bot_username: optional(readText),
  request_write_access: optional(readTrue),
}

/** Every kind of action; exactly one of them makes a button. */
export const BUTTON_ACTIONS: Record<string, Action> = {
  url: linkUrl,
  callback_data: callbackData,
  web_app: webApp,
  login_url: (value, at, context) => readFields(object(value, at, context), at, LOGIN, context),
  disabled: (value, at, context) => readFields(object(value, at, context), at, {}, context),
  switch_inline_query: readText,
  switch_inline_query_current_chat: readText,
  switch_inline_query_chosen_chat: (value, at, context) =>
    readFields(object(value, at, context), at, CHOSEN_CHAT, context),
  copy_text: (value, at, context) =>
    readFields(object(value, at, context), at, { text: required(textOf(1, 256)) }, context),
}

/** Reads the one action of `button`; refuses none and several. */
export function readAction(
  button: Record<string, unknown>,
  at: string,
  context: ButtonContext,
): Record<string, unknown> {
  const kinds = Object.keys(BUTTON_ACTIONS).filter(
    (kind) => button[kind] !== undefined && button[kind] !== null,
  )
  const [kind, second] = kinds
  if (kind === undefined) throw badRequest('text buttons are unallowed in the inline keyboard')
  if (second !== undefined) refuse(context, at, `must have exactly one action, has ${kinds.join(' and ')}`)
  return { [kind]: BUTTON_ACTIONS[kind]!(button[kind], `${at}.${kind}`, context) }
}

function object(value: unknown, at: string, context: ShapeContext): Record<string, unknown> {
  return isObject(value) ? value : refuse(context, at, 'must be an Object')
}

function callbackData(value: unknown, at: string, context: ShapeContext): string {
  const data = readText(value, at, context)
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  return data
}

function linkUrl(value: unknown, at: string, context: ShapeContext): string {
  const text = readText(value, at, context)
  const url = checkedLink(text)
  if (url === null || !/^(?:https?|tg):/u.test(url)) {
    throw badRequest(`inline keyboard button URL '${text}' is invalid: Wrong HTTP URL`)
  }
  return url
}

function httpsUrl(value: unknown, at: string, context: ShapeContext): string {
  const url = checkedLink(readText(value, at, context))
  return url?.startsWith('https:') ? url : refuse(context, at, 'must be an HTTPS URL')
}

function webApp(value: unknown, at: string, context: ButtonContext): unknown {
  if (!context.privateChat) throw badRequest('BUTTON_TYPE_INVALID')
  return readFields(object(value, at, context), at, { url: required(httpsUrl) }, context)
}
