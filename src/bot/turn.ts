// One thing that a person did, and everything needed to answer it: what every command is given.
import type { Button, Document } from '../../digests/document.ts'
import type { MessagePayload } from '../../digests/render-messages.ts'
import type { Config } from '../config.ts'
import type { Clock } from '../domain/clock.ts'
import type { Chat } from '../domain/subscription.ts'
import type { Log } from '../log.ts'
import type { ReadingPorts } from '../jobs/reading-ports.ts'
import type { Store } from '../store/open.ts'
import type { Role } from './role-of.ts'

export interface BotPorts {
  config: Config
  store: Pick<Store, 'db'>
  clock: Clock
  log: Log
  /** Something to be sent has been stored. */
  wake: () => void
  reading: EditorsReading
  /** Work that goes on after its update was dealt with; `key`: done after what was given under it before. */
  later: (key: string, work: () => Promise<void>) => void
}

/** With what editors' commands fetch and read, and order that sources are read. */
export interface EditorsReading extends Pick<ReadingPorts, 'politeFetch' | 'reader'> {
  /** A source is to be visited at once. */
  wake: () => void
}

/** What stands under the input field after an answer: a button that sends the location, or nothing any more. */
export type InputKeyboard = 'location' | 'remove'

export interface Turn {
  readonly ports: BotPorts
  /** As it is now: commands that change it put the new one here. */
  chat: Chat
  /** Telegram's id of who did it. */
  readonly personId: number
  /** What they may do, as of this update. */
  readonly role: Role
  /** The language of their Telegram, as it gives it. */
  readonly languageCode: string | undefined
  /** Telegram's name of the bot, for links to it. */
  readonly username: string
  readonly now: Date
  /** Telegram's id of the message whose button was pressed; null for anything else. */
  readonly pressedId: number | null
  /** Answers with a new message, in the chat's form. A keyboard and the document's buttons exclude each other. */
  say(document: Document, keyboard?: InputKeyboard): Promise<void>
  /** Answers in the rich form whatever the chat's own is; false where the server refuses it, and then nothing is sent. */
  sayRich(document: Document): Promise<boolean>
  /** Answers with what is rendered already. */
  sayRendered(payloads: readonly MessagePayload[]): Promise<void>
  /** Puts the document in the place of the message whose button was pressed; a new message where there is none. */
  show(document: Document): Promise<void>
  /** A file that was sent to the bot; null where it is larger than what Telegram hands out. Rejects with a FetchError. */
  download(fileId: string): Promise<Uint8Array | null>
  /**
   * Goes on with what takes long after this update was dealt with, so that nobody else waits for it; an editor's works are
   * done one after the other, and Telegram shows that the bot is busy. What fails is told like everything that fails; what a crash interrupts is lost.
   */
  later(work: () => Promise<void>): void
  /** Shown for a moment over the chat when the press of a button is answered; nothing happens without a press. */
  notice(text: string): void
  /** Writes the command menu of this chat anew: in its language, and for what its person may do. Never rejects. */
  writeMenu(): Promise<void>
  /** The same of somebody else's chat, after what they may do has changed. Never rejects. */
  writeMenuOf(telegramId: number): Promise<void>
  /** How somebody calls themselves on Telegram; null where the bot has no chat with them. Never rejects. */
  nameOf(telegramId: number): Promise<string | null>
  /** Takes away the command menu that this chat has of its own. Never rejects. */
  removeMenu(): Promise<void>
}

export type ButtonRows = Button[][]
