// setMyCommands, getMyCommands, deleteMyCommands → the command menu, by scope and language.
import type { BotCommand } from '@grammyjs/types'
import { badRequest } from '../api-error.ts'
import { isObject } from '../shape.ts'
import type { Room, World } from '../world.ts'
import type { MethodContext, MethodGroup } from './method.ts'

const PLAIN_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']
const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member']

/** Scope of a call as text: `default`, `chat:5`, `chat_member:-5:7`. */
function scopeOf({ world, args }: MethodContext): string {
  const scope = args.json('scope')
  if (scope === undefined) return 'default'
  if (!isObject(scope)) throw badRequest("can't parse BotCommandScope: object expected")
  const type = String(scope['type'])
  if (PLAIN_SCOPES.includes(type)) return type
  if (!CHAT_SCOPES.includes(type)) throw badRequest("can't parse BotCommandScope: unsupported type specified")
  const chatId = Number(scope['chat_id'])
  if (!world.rooms.has(chatId)) throw badRequest('chat not found')
  if (type !== 'chat_member') return `${type}:${chatId}`
  if (!world.people.has(Number(scope['user_id']))) throw badRequest('user not found')
  return `${type}:${chatId}:${Number(scope['user_id'])}`
}

/** An empty language, or a two-letter one. */
export function languageOf({ args }: Pick<MethodContext, 'args'>): string {
  const language = args.text('language_code')
  if (!/^(?:[a-z]{2})?$/u.test(language)) throw badRequest('invalid language code specified')
  return language
}

function commandKey(scope: string, language: string): string {
  return `${scope}|${language}`
}

function setMyCommands(context: MethodContext): true {
  const { world, args, warn } = context
  const commands = args.json('commands')
  if (!Array.isArray(commands))
    throw badRequest("can't parse commands JSON object: expected an Array of BotCommand")
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  const read = commands.map((command: unknown) => readCommand(command, warn))
  const key = commandKey(scopeOf(context), languageOf(context))
  if (read.length > 0) world.commands.set(key, read)
  else world.commands.delete(key)
  for (const listener of world.listeners) listener({ type: 'profile' })
  return true
}

function readCommand(value: unknown, warn: (text: string) => void): BotCommand {
  if (!isObject(value)) throw badRequest('expected an object as a BotCommand')
  const { command, description, is_ephemeral, ...rest } = value
  for (const name of Object.keys(rest)) warn(`BotCommand: unknown field ${name}`)
  const name = typeof command === 'string' ? command.replace(/^\//u, '') : ''
  if (!/^[a-z0-9_]{1,32}$/u.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  const words = typeof description === 'string' ? description.trim() : ''
  if (words === '' || words.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command: name, description: words, ...(is_ephemeral === true ? { is_ephemeral } : {}) }
}

function getMyCommands(context: MethodContext): BotCommand[] {
  return context.world.commands.get(commandKey(scopeOf(context), languageOf(context))) ?? []
}

function deleteMyCommands(context: MethodContext): true {
  context.world.commands.delete(commandKey(scopeOf(context), languageOf(context)))
  for (const listener of context.world.listeners) listener({ type: 'profile' })
  return true
}

/** The menu a person sees in a chat: the first list that is set, in the order that the Bot API gives for BotCommandScope. */
export function visibleCommands(world: World, room: Room, language: string): BotCommand[] {
  const scopes =
    room.chat.type === 'private'
      ? [`chat:${room.chat.id}`, 'all_private_chats', 'default']
      : [`chat:${room.chat.id}`, 'all_group_chats', 'default']
  for (const scope of scopes) {
    const found =
      world.commands.get(commandKey(scope, language.slice(0, 2))) ?? world.commands.get(commandKey(scope, ''))
    if (found) return found
  }
  return []
}

export const commandMethods: MethodGroup = {
  setMyCommands: { parameters: ['commands', 'scope', 'language_code'], run: setMyCommands },
  getMyCommands: { parameters: ['scope', 'language_code'], run: getMyCommands },
  deleteMyCommands: { parameters: ['scope', 'language_code'], run: deleteMyCommands },
}
