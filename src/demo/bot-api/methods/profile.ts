// getMe, the bot's name and descriptions, its menu button, close and logOut → how the bot presents itself.
import { badRequest, tooManyRequests } from '../api-error.ts'
import { isObject } from '../shape.ts'
import { characterCount } from '../text/character-count.ts'
import { type World, emit, unixTime } from '../world.ts'
import { languageOf } from './commands.ts'
import type { Method, MethodContext, MethodGroup } from './method.ts'

const CLOSED_FOR_SECONDS = 600
const MENU_BUTTONS = ['default', 'commands', 'web_app']

function setter(field: string, longest: number, refusal: string): Method {
  return {
    parameters: [field, 'language_code'],
    run({ world, args }) {
      const text = args.text(field).trim()
      if (characterCount(text) > longest) throw badRequest(refusal)
      const key = `${field}:${languageOf({ args })}`
      if (text === '') world.profile.delete(key)
      else world.profile.set(key, text)
      emit(world, { type: 'profile' })
      return true
    },
  }
}

function getter(field: string): Method {
  return {
    parameters: ['language_code'],
    run: ({ world, args }) => ({ [field]: profileText(world, field, languageOf({ args })) }),
  }
}

/** The text for a language, or the one for all languages; the bot's own name where no name was set. */
export function profileText(world: World, field: string, language: string): string {
  const own = field === 'name' ? world.bot.first_name : ''
  return world.profile.get(`${field}:${language}`) ?? world.profile.get(`${field}:`) ?? own
}

function setChatMenuButton({ world, args }: MethodContext): true {
  const button = args.json('menu_button') ?? { type: 'default' }
  if (!isObject(button) || !MENU_BUTTONS.includes(String(button['type']))) {
    throw badRequest("can't parse MenuButton: unsupported type specified")
  }
  const chatId = args.integer('chat_id')
  if (chatId !== undefined && world.rooms.get(chatId)?.chat.type !== 'private')
    throw badRequest('chat not found')
  world.menuButtons.set(chatId ?? 0, button)
  return true
}

function getChatMenuButton({ world, args }: MethodContext): unknown {
  return (
    world.menuButtons.get(args.integer('chat_id') ?? 0) ?? world.menuButtons.get(0) ?? { type: 'commands' }
  )
}

/** "The method will return error 429 in the first 10 minutes after the bot is launched." */
function close({ world }: MethodContext): true {
  const left = CLOSED_FOR_SECONDS - (unixTime(world) - world.startedAt)
  if (left > 0) throw tooManyRequests(left)
  return true
}

/** Only Telegram's own server can be left. */
function logOut(): never {
  throw badRequest('logged out')
}

export const profileMethods: MethodGroup = {
  getMe: { parameters: [], run: ({ world }) => world.bot },
  setMyName: setter('name', 64, 'BOT_TITLE_INVALID'),
  getMyName: getter('name'),
  setMyDescription: setter('description', 512, 'bot description is too long'),
  getMyDescription: getter('description'),
  setMyShortDescription: setter('short_description', 120, 'bot short description is too long'),
  getMyShortDescription: getter('short_description'),
  setChatMenuButton: { parameters: ['chat_id', 'menu_button'], run: setChatMenuButton },
  getChatMenuButton: { parameters: ['chat_id'], run: getChatMenuButton },
  close: { parameters: [], run: close },
  logOut: { parameters: [], run: logOut },
}
