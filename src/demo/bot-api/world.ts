// Everything the stand-in remembers: people, chats with their messages, the bot's settings, and who is watching.
import type {
  BotCommand,
  Chat,
  ForceReply,
  Message,
  ReplyKeyboardMarkup,
  User,
  UserFromGetMe,
} from '@grammyjs/types'
import type { Clock } from '../../domain/clock.ts'
import type { SentFile } from './sent-content.ts'
import type { UpdateQueue } from './update-queue.ts'

/** How the bot stands in a chat. Private: unstarted, open, blocked, deactivated. Groups: open, muted, kicked, left, upgraded. */
export type Standing =
  | 'unstarted'
  | 'open'
  | 'blocked'
  | 'deactivated'
  | 'muted'
  | 'kicked'
  | 'left'
  | 'upgraded'

export interface Room {
  chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat
  standing: Standing
  messages: Message[]
  /** Shown under the input field until the next one. */
  keyboard: ReplyKeyboardMarkup | ForceReply | null
  /** The supergroup that this group became. */
  upgradedTo: number | null
}

/** A pressed button that waits for answerCallbackQuery. */
export interface PressedButton {
  id: string
  room: Room
  person: User
  answer: CallbackAnswer | null
  expired: boolean
}

export interface CallbackAnswer {
  text: string
  showAlert: boolean
  url: string
}

export interface CallRecord {
  method: string
  parameters: Record<string, string>
  /** Telegram's answer; null where the connection was dropped before it. */
  answer: { ok: true; result: unknown } | { ok: false; error_code: number; description: string } | null
}

export type WorldEvent =
  | { type: 'message' | 'edited'; chatId: number; message: Message }
  | { type: 'deleted'; chatId: number; messageId: number }
  | { type: 'keyboard'; chatId: number; keyboard: Room['keyboard'] }
  | { type: 'action'; chatId: number; action: string }
  | { type: 'answer'; chatId: number; queryId: string; answer: CallbackAnswer }
  | { type: 'standing'; chatId: number; standing: Standing }
  | { type: 'profile' }
  | { type: 'clock' }
  /** call: it arrived. called: it was answered or dropped. */
  | { type: 'call' | 'called'; call: CallRecord }

export interface World {
  clock: Clock
  bot: UserFromGetMe
  people: Map<number, User>
  rooms: Map<number, Room>
  updates: UpdateQueue
  pressed: Map<string, PressedButton>
  /** By scope and language, as `commandKey` writes them. */
  commands: Map<string, BotCommand[]>
  /** Names, descriptions and short descriptions by field and language: `name:uz`. */
  profile: Map<string, string>
  menuButtons: Map<number, unknown>
  files: Map<string, SentFile>
  /** Told by getFile, until when they are good. */
  filePaths: Map<string, { id: string; until: number }>
  calls: CallRecord[]
  /** What the server forgave but a careful bot should not do. */
  warnings: string[]
  listeners: Set<(event: WorldEvent) => void>
  nextMessageId: number
  nextQueryId: number
  /** Unix time. */
  startedAt: number
}

export function createWorld(clock: Clock, bot: UserFromGetMe, updates: UpdateQueue): World {
  return {
    clock,
    bot,
    people: new Map(),
    rooms: new Map(),
    updates,
    pressed: new Map(),
    commands: new Map(),
    profile: new Map(),
    menuButtons: new Map(),
    files: new Map(),
    filePaths: new Map(),
    calls: [],
    warnings: [],
    listeners: new Set(),
    nextMessageId: 1,
    nextQueryId: 4_000_000_000_001,
    startedAt: Math.floor(clock.now().getTime() / 1000),
  }
}

export function emit(world: World, event: WorldEvent): void {
  for (const listener of world.listeners) listener(event)
}

export function unixTime(world: World): number {
  return Math.floor(world.clock.now().getTime() / 1000)
}

/** The bot as it appears in messages: getMe's further fields are not shown there. */
export function botAsUser(world: World): User {
  const { id, is_bot, first_name, username } = world.bot
  return { id, is_bot, first_name, username }
}

/** Puts a message into its room and tells everybody who watches. */
export function addMessage(world: World, room: Room, message: Message): void {
  room.messages.push(message)
  emit(world, { type: 'message', chatId: room.chat.id, message })
}
