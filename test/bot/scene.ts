// A bot, its database and a stand-in for Telegram, and a person who talks to the bot as one does there.
import { onTestFinished } from 'vitest'
import type { Message, User } from '@grammyjs/types'
import { type BotOptions, createBot, type ElchiBot } from '../../src/bot/bot.ts'
import { type Config, parseConfig } from '../../src/config.ts'
import { buttonsOf, wordsOf } from '../../src/demo/bot-api/buttons.ts'
import type { SentContent } from '../../src/demo/bot-api/sent-content.ts'
import { startTelegramStandIn, type TelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import { movableClock, type MovableClock } from '../../src/demo/clock.ts'
import type { Chat } from '../../src/domain/subscription.ts'
import { sendDeliveries } from '../../src/jobs/send-deliveries.ts'
import type { EditorsReading } from '../../src/bot/turn.ts'
import { createLog, type Log } from '../../src/log.ts'
import { reading as readingHere } from '../../src/reader/reading.ts'
import { findChat, updateChat } from '../../src/store/chats.ts'
import { fetchNearby } from '../jobs/outlet.ts'
import { openTestStore, type TestStore } from '../support/test-db.ts'

export const TOKEN = '4242:for-tests_only-for-tests_only'
/** A Wednesday; 18:00 in Tashkent. */
export const START = new Date('2026-01-21T13:00:00Z')

export interface Scene {
  bot: ElchiBot
  standIn: TelegramStandIn
  control: TelegramStandIn['control']
  clock: MovableClock
  store: TestStore
  config: Config
  log: Log
  reading: EditorsReading
  /** When the bot asked for visits at once. */
  wakes: Date[]
  /** What the bot logged, as lines of JSON. */
  logged: string[]
  /** Resolves when the bot ends by itself. */
  failed: Promise<Error>
  /** Sends what the bot has stored to be sent. */
  deliver(): Promise<void>
  person(languageCode?: string, id?: number): Person
  /** Ends the bot and starts another one on the same database. */
  restart(): Promise<void>
  /** Puts a message with one button of this data into a person's chat, as an older bot might have. */
  showButton(person: Person, data: string): Promise<void>
  /** Ends when the bot has dealt with everything that happened. */
  settled(): Promise<void>
  /** The editor of `EDITOR_IDS`, who has finished the first conversation. */
  editor(chosen?: Partial<Pick<Chat, 'locale' | 'form' | 'zone'>>): Promise<Person>
  /** A person who has finished the first conversation, in this language. */
  introduced(chosen?: Partial<Pick<Chat, 'locale' | 'form' | 'zone'>>, id?: number): Promise<Person>
}

/** Somebody in a private chat with the bot. Each action resolves when the bot has dealt with it. */
export interface Person {
  user: User
  say(text: string): Promise<Message[]>
  open(payload?: string): Promise<Message[]>
  /** Sends a document, a photo or a forwarded post. */
  send(sent: SentContent): Promise<Message[]>
  /** The words of the first message, of those that came after `seen`, that have these in them; waits for it. */
  hears(words: string | RegExp, seen?: number): Promise<string>
  share(latitude: number, longitude: number): Promise<Message[]>
  /** Presses a button of the last message that has it; gives back what was written or edited by it. */
  press(button: string): Promise<Message[]>
  block(): Promise<void>
  unblock(): Promise<void>
  /** The notice that the last press was answered with. */
  notice(): string
  /** All that the bot wrote here, oldest first. */
  messages(): Message[]
  last(): Message
  /** Words of the last message. */
  words(): string
  /** Labels of the buttons on the last message that has any. */
  buttons(): string[]
  chat(): Promise<Chat>
}

let shared: TestStore | null = null

/** The database of this file; emptied for every scene. Close it in the end. */
export async function closeScenes(): Promise<void> {
  await shared?.close()
  shared = null
}

export async function openScene(
  env: Record<string, string> = {},
  more: Partial<BotOptions> = {},
): Promise<Scene> {
  const clock = movableClock(START, () => 0)
  shared ??= await openTestStore(clock)
  const store = { ...shared, clock }
  await store.clear()
  const standIn = await startTelegramStandIn({ token: TOKEN, clock, botUser: { username: 'elchi_test_bot' } })
  const config = configFrom({ TELEGRAM_API_ROOT: standIn.url, ...env })
  const logged: string[] = []
  const log = createLog('debug', [], { write: (line: string) => void logged.push(line) })
  const pauses = { first: 1, longest: 5, conflict: 1 }
  const wakes: Date[] = []
  const reading: EditorsReading = {
    politeFetch: fetchNearby(clock),
    reader: readingHere,
    wake: () => void wakes.push(clock.now()),
  }
  const bot = await createBot({ config, store, clock, log, pauses, reading, ...more })
  const failed = bot.start()
  const { control } = standIn
  onTestFinished(async () => {
    await scene.bot.stop()
    await standIn.close()
  })

  const scene: Scene = {
    bot,
    standIn,
    control,
    clock,
    store,
    config,
    log,
    reading,
    wakes,
    logged,
    failed,
    async deliver() {
      await sendDeliveries({ store: { db: store.db, clock }, send: bot.sendMessage, rate: 1000 })
    },
    async restart() {
      await scene.bot.stop()
      scene.bot = await createBot({ config, store, clock, log, pauses, reading, ...more })
      scene.failed = scene.bot.start()
    },
    async showButton({ user }, data) {
      const keyboard = [[{ text: 'Button', callback_data: data }]]
      const response = await fetch(`${standIn.url}/bot${TOKEN}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: user.id, text: 'Look', reply_markup: { inline_keyboard: keyboard } }),
      })
      if (!response.ok) throw new Error('The button was refused')
    },
    async settled() {
      while ((await pendingUpdates(standIn)) > 0);
    },
    person(languageCode, id) {
      const user = control.addPerson({ firstName: 'Dilnoza', languageCode, id })
      return personIn(scene, user)
    },
    editor: (chosen) => scene.introduced(chosen, config.editorIds[0]),
    async introduced(chosen = {}, id) {
      const person = scene.person('en', id)
      await person.open()
      const chat = await person.chat()
      await updateChat(store.db, chat.id, { introduced: true, zone: 'Asia/Tashkent', ...chosen })
      await person.say('/cancel')
      return person
    },
  }
  return scene
}

export function configFrom(env: Record<string, string>): Config {
  const parsed = parseConfig({ BOT_TOKEN: TOKEN, DEFAULT_TIME_ZONE: 'Asia/Tashkent', ...env })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ key, message }) => `${key} ${message}`).join('; '))
  return parsed.config
}

/** How many updates the bot has not confirmed yet. */
export async function pendingUpdates(standIn: TelegramStandIn): Promise<number> {
  const response = await fetch(`${standIn.url}/bot${TOKEN}/getWebhookInfo`)
  const { result } = (await response.json()) as { result: { pending_update_count: number } }
  return result.pending_update_count
}

/** Words of the last message as they are seen: without the joiners that keep outside text from becoming a mention. */
export function plain(person: Person): string {
  return person.words().replaceAll('\u2060', '')
}

function personIn({ control, store, standIn }: Scene, user: User): Person {
  let notice = ''

  /** The bot confirms an update by asking for the next ones, once it has dealt with it. */
  async function dealtWith(act: () => void): Promise<Message[]> {
    const before = new Map(messages().map((message) => [message.message_id, JSON.stringify(message)]))
    act()
    while ((await pendingUpdates(standIn)) > 0);
    return messages().filter((message) => before.get(message.message_id) !== JSON.stringify(message))
  }

  function messages(): Message[] {
    return control.botMessages(user.id)
  }

  function withButtons(): Message[] {
    return messages().filter((message) => buttonsOf(message).length > 0)
  }

  return {
    user,
    say: (text) => dealtWith(() => control.say(user.id, text)),
    send: (sent) => dealtWith(() => control.send(user.id, sent)),
    async hears(words, seen = 0) {
      const found = await control.until(() =>
        messages()
          .slice(seen)
          .map((message) => wordsOf(message).replaceAll('\u2060', ''))
          .find((text) => (typeof words === 'string' ? text.includes(words) : words.test(text))),
      )
      return found
    },
    open: (payload) => dealtWith(() => control.open(user.id, payload)),
    share: (latitude, longitude) => dealtWith(() => control.shareLocation(user.id, latitude, longitude)),
    async press(button) {
      const shown = withButtons().findLast((message) =>
        buttonsOf(message).some(({ label, data }) => label === button || data === button),
      )
      if (shown === undefined) throw new Error(`No button "${button}" in this chat`)
      let pressed: ReturnType<typeof control.press> | undefined
      const changed = await dealtWith(() => {
        pressed = control.press(user.id, shown.message_id, button)
      })
      notice = pressed?.answer?.text ?? ''
      return changed
    },
    async block() {
      await dealtWith(() => control.block(user.id))
    },
    async unblock() {
      await dealtWith(() => control.unblock(user.id))
    },
    notice: () => notice,
    messages,
    last: () => messages().at(-1)!,
    words: () => wordsOf(messages().at(-1)!),
    buttons: () => buttonsOf(withButtons().at(-1)!).map(({ label }) => label),
    async chat() {
      const chat = await findChat(store.db, user.id)
      if (chat === null) throw new Error('The bot holds nothing of this chat')
      return chat
    },
  }
}
