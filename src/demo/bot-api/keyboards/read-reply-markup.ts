// The reply_markup of a call → an inline keyboard for the message, or a change of the keyboard under the input field.
import type {
  ForceReply,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import {
  type Fields,
  type ShapeContext,
  type Warn,
  isObject,
  oneOf,
  optional,
  readFields,
  readText,
  readTrue,
  refuse,
  required,
  textOf,
} from '../shape.ts'
import { BUTTON_ACTIONS, type ButtonContext, readAction } from './button-actions.ts'

export interface ReplyMarkup {
  inline?: InlineKeyboardMarkup
  keyboard?: ReplyKeyboardMarkup
  remove?: ReplyKeyboardRemove
  force?: ForceReply
}

const MOST_BUTTONS = 100

const LABEL: Fields<ShapeContext> = {
  text: required(readText),
  style: optional(oneOf('danger', 'success', 'primary')),
  icon_custom_emoji_id: optional(readText),
}

const KEYBOARD: Fields<ShapeContext> = {
  keyboard: required((value) => value),
  is_persistent: optional(readTrue),
  resize_keyboard: optional(readTrue),
  one_time_keyboard: optional(readTrue),
  input_field_placeholder: optional(textOf(1, 64)),
  selective: optional(readTrue),
  force_reply: optional(readTrue),
}

const FORCE: Fields<ShapeContext> = {
  force_reply: required(readTrue),
  input_field_placeholder: optional(textOf(1, 64)),
  selective: optional(readTrue),
}

const REMOVE: Fields<ShapeContext> = { remove_keyboard: required(readTrue), selective: optional(readTrue) }

const PRIVATE_REQUESTS = [
  'request_contact',
  'request_location',
  'request_poll',
  'request_users',
  'request_chat',
  'web_app',
]

/** Reads a parsed reply_markup; undefined and `{}` mean none. Throws ApiError for one that Telegram refuses. */
export function readReplyMarkup(value: unknown, privateChat: boolean, warn: Warn): ReplyMarkup {
  if (value === undefined) return {}
  if (!isObject(value)) throw badRequest('object expected as reply markup')
  if ('inline_keyboard' in value) return { inline: readInlineKeyboard(value, privateChat, warn) }
  if ('keyboard' in value) return { keyboard: readKeyboard(value, privateChat, warn) }
  const context = { what: 'reply markup', warn }
  if ('remove_keyboard' in value) {
    return { remove: readFields(value, 'reply_markup', REMOVE, context) as unknown as ReplyKeyboardRemove }
  }
  if ('force_reply' in value) {
    return { force: readFields(value, 'reply_markup', FORCE, context) as unknown as ForceReply }
  }
  for (const name of Object.keys(value)) warn(`reply markup: unknown field ${name}`)
  return {}
}

/** Reads the keyboard of an edit, which can only be an inline one; an empty one takes the keyboard away. */
export function readInlineOnly(
  value: unknown,
  privateChat: boolean,
  warn: Warn,
): InlineKeyboardMarkup | undefined {
  const markup = readReplyMarkup(value, privateChat, warn)
  if (markup.keyboard || markup.remove || markup.force) throw badRequest('inline keyboard expected')
  return markup.inline
}

function rowsOf(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`)
  const rows = value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${field}" must be an Array of Arrays`)
    return row as unknown[]
  })
  if (rows.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  return rows.filter((row) => row.length > 0)
}

function readInlineKeyboard(
  value: Record<string, unknown>,
  privateChat: boolean,
  warn: Warn,
): InlineKeyboardMarkup | undefined {
  const context: ButtonContext = { what: 'inline keyboard button', warn, privateChat }
  for (const name of Object.keys(value)) {
    if (name !== 'inline_keyboard' && name !== 'force_reply') warn(`inline keyboard: unknown field ${name}`)
  }
  const rows = rowsOf(value['inline_keyboard'], 'inline_keyboard').map((row) =>
    row.map((button) => {
      if (!isObject(button))
        throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
      const label = readFields(button, 'button', LABEL, context, Object.keys(BUTTON_ACTIONS))
      if (String(label['text']).trim() === '')
        throw badRequest('inline keyboard button text must be non-empty')
      return { ...label, ...readAction(button, 'button', context) }
    }),
  )
  return rows.length > 0 ? ({ inline_keyboard: rows } as unknown as InlineKeyboardMarkup) : undefined
}

function readKeyboard(value: Record<string, unknown>, privateChat: boolean, warn: Warn): ReplyKeyboardMarkup {
  const context = { what: 'reply keyboard', warn }
  const rest = readFields(value, 'reply_markup', KEYBOARD, context)
  const keyboard = rowsOf(value['keyboard'], 'keyboard').map((row) =>
    row.map((button) => readKeyboardButton(button, privateChat, context)),
  )
  if (keyboard.length === 0) throw badRequest('reply keyboard must have at least one button')
  return { ...rest, keyboard }
}

function readKeyboardButton(value: unknown, privateChat: boolean, context: ShapeContext): KeyboardButton {
  if (typeof value === 'string') return { text: value }
  if (!isObject(value))
    throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object")
  const label = readFields(value, 'button', LABEL, context, [...PRIVATE_REQUESTS, 'request_managed_bot'])
  if (String(label['text']).trim() === '') throw badRequest('keyboard button text must be non-empty')
  const asked = PRIVATE_REQUESTS.filter((kind) => value[kind] !== undefined && value[kind] !== false)
  if (asked.length > 1) refuse(context, 'button', `must ask for one thing, asks for ${asked.join(' and ')}`)
  const [request] = asked
  if (request !== undefined && !privateChat) {
    throw badRequest(`${request.replace('request_', '')} can be requested in private chats only`)
  }
  return (request === undefined
    ? label
    : { ...label, [request]: value[request] }) as unknown as KeyboardButton
}
