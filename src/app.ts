// Settings and a clock → the running program: database, queue, bot, timetable and web, started in order and ended in reverse.
import { createBot } from './bot/bot.ts'
import type { Config } from './config.ts'
import type { Clock } from './domain/clock.ts'
import { sendDeliveries } from './jobs/send-deliveries.ts'
import { startTimetable } from './jobs/timetable.ts'
import { orderLeftovers, QUEUE_NAMES, startWork } from './jobs/work.ts'
import { writeDigests } from './jobs/write-digests.ts'
import type { Log } from './log.ts'
import { nextDue, recoverSending } from './store/deliveries.ts'
import { openQueue } from './store/queue.ts'
import type { Queue } from './store/queue.ts'
import type { Store } from './store/open.ts'
import { startWeb } from './web/start-web.ts'

export interface AppPorts {
  /** Opened and migrated; the app closes it. */
  store: Store
  clock: Clock
  log: Log
  /** The clock can be moved by hand: the queue follows it. */
  movable?: boolean
}

export interface App {
  store: Store
  queue: Queue
  /** Something new may be due: articles came in, or the clock was moved. */
  wake(): void
  /** Where the web part listens. */
  url: string
  /** Resolves when the bot ends by itself, with the reason; never while all is well. */
  failed: Promise<Error>
  /** Ends in reverse: no new updates, what is being sent is awaited, then the database is closed. */
  close(): Promise<void>
}

/** With several processes on one database, a message is another's for this long. Telegram's answer never takes so long. */
const OTHERS_IN_FLIGHT = 5 * 60_000
/** Messages claimed by a process that ended are sent again: at start where this is the only process, else when they are old. */

export async function startApp(
  config: Config,
  { store, clock, log, movable = false }: AppPorts,
): Promise<App> {
  const alone = store.engine.kind === 'embedded'
  const recovered = await recoverSending(store.db, alone ? undefined : othersBefore(clock))
  if (recovered > 0)
    log.warn({ messages: recovered }, 'messages were in flight when the process ended; sent again')

  const onError = (error: unknown): void => log.error({ err: error }, 'background work failed')
  const queue = await openQueue(store, { names: QUEUE_NAMES, movable, onError })
  const ending = new AbortController()
  const bot = await createBot({ config, store, clock, log, wake: () => timetable.wake() })

  const timetable = startTimetable({
    clock,
    onError,
    tick: async () => {
      if (!alone) await recoverSending(store.db, othersBefore(clock))
      const digests = await writeDigests(store, (briefId, error) =>
        log.error({ briefId, err: error }, 'digest not written'),
      )
      const messages = await sendDeliveries({
        store,
        send: bot.sendMessage,
        rate: config.sendRate,
        signal: ending.signal,
        onTrouble: ({ id, chatId }, outcome) =>
          log.warn({ deliveryId: id, chatId, outcome }, 'message not sent'),
      })
      if (digests.written + messages.sent + messages.failed > 0) log.info({ digests, messages }, 'tick')
      return nextDue(store.db)
    },
  })

  await startWork({
    store,
    queue,
    onMerged: (reportId, merged) => log.info({ reportId, ...merged }, 'report merged'),
  })
  await orderLeftovers({ store, queue })
  const web = await startWeb(config, { store, bot, lastTick: timetable.lastTick })
  const failed = bot.start()
  log.info({ url: web.url, updates: config.updates }, 'started')

  return {
    store,
    queue,
    wake: timetable.wake,
    url: web.url,
    failed,
    close: async () => {
      ending.abort()
      await bot.stop()
      await web.close()
      await timetable.stop()
      await queue.close()
      await store.close()
    },
  }
}

function othersBefore(clock: Clock): Date {
  return new Date(clock.now().getTime() - OTHERS_IN_FLIGHT)
}
