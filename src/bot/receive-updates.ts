// Telegram's updates, by long polling or by webhook → each dealt with once, those of one chat in their order.
import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { inTurns } from './in-turns.ts'
import { BotRefused, keepTrying, type Pauses, type Trying } from './keep-trying.ts'
import { troubleFields } from './trouble-fields.ts'

export interface ReceivePorts {
  bot: Bot
  config: Config
  log: Log
  pauses: Pauses
  /** Tells Telegram the commands. */
  register: () => Promise<void>
  /** Told what an update failed with. */
  onFailure: (error: unknown) => void
}

export interface Receiving {
  start: () => Promise<Error>
  stop: () => Promise<void>
  handleUpdate: (update: unknown) => Promise<void>
}

const ALLOWED = ['message', 'callback_query', 'my_chat_member'] as const
/** In s. */
const POLL = 30
/** Updates remembered, so that one delivered again while it is being dealt with is not dealt with twice. */
const REMEMBERED = 1000

export function receiveUpdates({ bot, config, log, pauses, onFailure, ...ports }: ReceivePorts): Receiving {
  const ending = new AbortController()
  const { signal } = ending
  const trying: Trying = { log, signal, pauses, apiRoot: config.telegramApiRoot }
  const introduced = Promise.withResolvers<void>()
  const turns = inTurns()
  const known = new Map<number, Promise<void>>()
  let running: Promise<void> = Promise.resolve()

  function start(): Promise<Error> {
    running = run().catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    // Whoever stops the bot is not told that it ended; whoever runs it hears of nothing else.
    return new Promise((resolve) => {
      running.catch((error: unknown) => resolve(error instanceof Error ? error : new Error('unknown')))
    })
  }

  async function run(): Promise<void> {
    bot.botInfo = await keepTrying(() => bot.api.getMe(), trying)
    introduced.resolve()
    if (config.updates === 'webhook') await keepTrying(setWebhook, trying)
    else await keepTrying(() => bot.api.deleteWebhook(), trying)
    log.info({ bot: bot.botInfo.username, updates: config.updates }, 'the bot listens')
    await Promise.all([register(), config.updates === 'polling' ? poll() : undefined])
  }

  /** Without a menu everything works all the same, and a flood limit on it may last for hours. */
  async function register(): Promise<void> {
    try {
      await keepTrying(ports.register, trying)
    } catch (error) {
      if (signal.aborted) throw error
      log.warn({ reason: error instanceof BotRefused ? error.message : 'unknown' }, 'no command menu')
    }
  }

  function setWebhook(): Promise<true> {
    return bot.api.setWebhook(config.webhookUrl ?? '', {
      secret_token: config.webhookSecret ?? '',
      allowed_updates: ALLOWED,
    })
  }

  /** The next updates are asked for, and these confirmed by it, only when these have been dealt with. */
  async function poll(): Promise<void> {
    let offset: number | undefined
    while (!signal.aborted) {
      const updates = await keepTrying((failures) => getUpdates(offset, failures), trying)
      await Promise.all(updates.map(handleUpdate))
      offset = nextOffset(updates) ?? offset
      if (signal.aborted && offset !== undefined) await confirm(offset)
    }
  }

  /** After a trouble without waiting, so that its end is known at once. */
  function getUpdates(offset: number | undefined, failures: number): Promise<Update[]> {
    const more = { timeout: failures === 0 ? POLL : 0, allowed_updates: ALLOWED }
    return bot.api.getUpdates(offset === undefined ? more : { ...more, offset }, signal as never)
  }

  /** What has been dealt with is not to come again at the next start. */
  async function confirm(offset: number): Promise<void> {
    try {
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 })
    } catch (error) {
      log.debug(troubleFields(error), 'the last updates may come again')
    }
  }

  async function handleUpdate(given: unknown): Promise<void> {
    if (!isUpdate(given)) return
    const { update_id: id } = given
    const before = known.get(id)
    if (before !== undefined) return before
    const mine = turns(chatKey(given), async () => {
      await introduced.promise
      await bot.handleUpdate(given)
    }).catch((error: unknown) => {
      // What comes again after a failure is tried again.
      known.delete(id)
      onFailure((error as { error?: unknown }).error ?? error)
    })
    known.set(id, mine)
    const [oldest] = known.keys()
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    return mine
  }

  return {
    start,
    handleUpdate,
    async stop() {
      ending.abort()
      await running.catch(() => undefined)
      await Promise.all(known.values())
    },
  }
}

function nextOffset(updates: readonly Update[]): number | undefined {
  const last = updates.at(-1)
  return last === undefined ? undefined : last.update_id + 1
}

function isUpdate(given: unknown): given is Update {
  return typeof given === 'object' && given !== null && Number.isInteger((given as Update).update_id)
}

function chatKey({ message, callback_query, my_chat_member }: Update): string {
  return String((message ?? callback_query?.message ?? my_chat_member)?.chat.id ?? 'none')
}
