// Settings and a store → the bot: updates in, by polling or webhook, each to the command that answers it.
import { Bot, type Context } from 'grammy'
import type { Delivery } from '../domain/delivery.ts'
import type { Locale } from '../domain/vocabulary.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { findChat } from '../store/chats.ts'
import type { Notice } from '../store/notices.ts'
import { admit } from './admit.ts'
import { hearElsewhere } from './elsewhere.ts'
import { guessLanguage } from './language-choice.ts'
import { makeTurn } from './make-turn.ts'
import { registerCommands } from './menu.ts'
import { outcomeOf } from './outcome-of.ts'
import { receiveUpdates } from './receive-updates.ts'
import { hearLocation, hearOther, hearPress, hearText, hearWhole, readCommand } from './route.ts'
import { sendMessage } from './send-message.ts'
import { sendNotice } from './send-notice.ts'
import { sleepChat, wakeChat } from './sleep-and-wake.ts'
import { PAUSES, type Pauses } from './keep-trying.ts'
import { hearEditor } from './submissions/submit.ts'
import { texts } from './text/texts.ts'
import { troubleFields } from './trouble-fields.ts'
import type { BotPorts, Turn } from './turn.ts'
import { workLater } from './work-later.ts'

export interface BotOptions extends Omit<BotPorts, 'wake' | 'later'> {
  /** Something to be sent has been stored. */
  wake?: () => void
  pauses?: Pauses
}

export interface ElchiBot {
  /** Begins to receive. Resolves with the reason when the bot has to give up (BotRefused), and never while it works. */
  start: () => Promise<Error>
  /** Takes no more updates; those in hand, and what they began, are finished first. */
  stop: () => Promise<void>
  /** One update from a webhook, whose secret was checked; resolves when it has been dealt with. Never rejects. */
  handleUpdate: (update: unknown) => Promise<void>
  /** Sends one stored message of a digest. */
  sendMessage: (delivery: Delivery) => Promise<SendOutcome>
  /** Tells an editor what they are owed. */
  sendNotice: (notice: Notice) => Promise<SendOutcome>
}

/** One call to Telegram takes at most so long; getUpdates waits 30 s of it. In s. */
const CALL_TIMEOUT = 60

/** Makes the bot; nothing is asked of Telegram before `start`. */
export async function createBot(options: BotOptions): Promise<ElchiBot> {
  const { config, log, pauses = PAUSES } = options
  const { later, settled } = workLater(log)
  const ports: BotPorts = { ...options, wake: options.wake ?? (() => undefined), later }
  if (config.botToken === null) throw new Error('BOT_TOKEN is not set')
  const bot = new Bot(config.botToken, {
    client: { apiRoot: config.telegramApiRoot, timeoutSeconds: CALL_TIMEOUT },
  })

  // The order of everything: membership, other chats, then what a person did in a private chat.
  bot.on('my_chat_member').filter(isPrivate, (ctx) => hearMembership(ctx, ports))
  bot.filter(
    (ctx) => !isPrivate(ctx),
    (ctx) => hearElsewhere(ctx, ports),
  )
  bot.on(['message', 'callback_query'], (ctx) => hearPerson(ctx, ports))

  const receiving = receiveUpdates({
    bot,
    config,
    log,
    pauses,
    register: () => registerCommands(bot.api, ports),
    onFailure: (error) => log.error(troubleFields(error), 'an update was not dealt with'),
  })

  return {
    ...receiving,
    async stop() {
      await receiving.stop()
      await settled()
    },
    sendMessage: (delivery) => sendMessage(bot.api, delivery),
    sendNotice: (notice) => sendNotice(bot.api, ports, notice),
  }
}

function isPrivate(ctx: Context): boolean {
  return ctx.chat?.type === 'private'
}

/** The person blocked the bot, or is back. Nothing is said: they will write when they want something. */
async function hearMembership(ctx: Context, { store, clock }: BotPorts): Promise<void> {
  const status = ctx.myChatMember?.new_chat_member.status
  const chat = ctx.chat === undefined ? null : await findChat(store.db, ctx.chat.id)
  if (chat === null) return
  if (status === 'kicked') await sleepChat(store.db, chat.id)
  else if (chat.state === 'blocked') await wakeChat(store.db, chat, clock.now())
}

async function hearPerson(ctx: Context, ports: BotPorts): Promise<void> {
  const person = ctx.from
  if (person === undefined || person.is_bot) return
  let { locale } = guessLanguage(person.language_code, ports.config.defaultLanguage)
  let chatId: string | null = null
  try {
    const admission = await admit(ports, {
      telegramId: person.id,
      languageCode: person.language_code,
      payload: startPayload(ctx),
      now: ports.clock.now(),
    })
    if ('refusal' in admission) return await refuse(ctx, admission.refusal)
    locale = admission.chat.locale
    chatId = admission.chat.id
    const { turn, answerPress } = makeTurn(ctx, { ports, ...admission })
    await hear(ctx, turn)
    await answerPress()
  } catch (error) {
    ports.log.error({ chatId, ...troubleFields(error) }, 'a person got no answer')
    if (chatId !== null && outcomeOf(error).kind === 'gone') await sleepChat(ports.store.db, chatId)
    else await apologise(ctx, locale)
  }
}

async function hear(ctx: Context, turn: Turn): Promise<void> {
  const { message, callbackQuery } = ctx
  const isEditor = turn.role !== 'reader'
  if (message !== undefined && isEditor && (await hearWhole(turn, message))) return
  if (message !== undefined && isEditor && (await hearEditor(turn, message))) return
  if (callbackQuery !== undefined) return hearPress(turn, callbackQuery.data ?? '')
  if (message?.text !== undefined) return hearText(turn, message.text)
  if (message?.location !== undefined)
    return hearLocation(turn, message.location.latitude, message.location.longitude)
  // Service messages (a pinned message, a changed picture) are not meant for us.
  if (ctx.has([...CONTENT])) await hearOther(turn)
}

const CONTENT = [
  'message:file',
  'message:sticker',
  'message:contact',
  'message:poll',
  'message:dice',
] as const

function startPayload({ message }: Context): string | null {
  const written = message?.text === undefined ? null : readCommand(message.text)
  return written?.name === 'start' ? written.typed : null
}

async function refuse(ctx: Context, line: string): Promise<void> {
  if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery(line)
  else if (ctx.chat !== undefined) await ctx.api.sendMessage(ctx.chat.id, line)
}

/** The last thing that is tried for a person; that it fails as well is told by the caller. */
async function apologise(ctx: Context, locale: Locale): Promise<void> {
  const { sorry } = texts[locale]
  if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery(sorry)
  else if (ctx.chat !== undefined) await ctx.api.sendMessage(ctx.chat.id, sorry)
}
