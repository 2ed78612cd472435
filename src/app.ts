// Settings and a clock → the running program: database, queue, web, bot and timetable, started in order and ended in reverse.
import { createBot } from './bot/bot.ts'
import type { ElchiBot } from './bot/bot.ts'
import type { Config } from './config.ts'
import type { Clock } from './domain/clock.ts'
import type { PublisherEntry } from './domain/source.ts'
import { HISTORY, type PastMeeting } from './gazetteer/history.ts'
import { forgetOldTexts } from './jobs/forget-old-texts.ts'
import { sendDeliveries } from './jobs/send-deliveries.ts'
import { sendNotices } from './jobs/send-notices.ts'
import type { NoticePorts } from './jobs/send-notices.ts'
import { startTimetable } from './jobs/timetable.ts'
import { startReading } from './jobs/start-reading.ts'
import type { RunningReading } from './jobs/start-reading.ts'
import { QUEUE_NAMES } from './jobs/work.ts'
import { writeDigests } from './jobs/write-digests.ts'
import type { Log } from './log.ts'
import { createPoliteFetch } from './net/polite-fetch.ts'
import type { PoliteFetch } from './net/polite-fetch.ts'
import type { Reader } from './reader/reading.ts'
import { startReader } from './reader/start-reader.ts'
import type { SendOutcome } from './schedule/next-state.ts'
import { STARTING_LIST } from './sources/starting-list/index.ts'
import { nextDue, recoverSending } from './store/deliveries.ts'
import { installationId } from './store/installation.ts'
import { openQueue } from './store/queue.ts'
import type { Queue } from './store/queue.ts'
import type { Store } from './store/open.ts'
import { startWeb } from './web/start-web.ts'

export interface AppPorts {
  /** Opened and migrated; the app closes it, also where it cannot start. */
  store: Store
  clock: Clock
  log: Log
  /** What it reads from its first start on; the list that comes with the program where left out. */
  startingList?: readonly PublisherEntry[]
  /** Past meetings that are known from the start; all of the table where left out. */
  history?: readonly PastMeeting[]
  /** Elchi's own, for its name in requests. */
  version: string
  /** The clock can be moved by hand: the queue follows it. */
  movable?: boolean
}

export interface App {
  store: Store
  queue: Queue
  /** Something new may be due: articles came in, or the clock was moved. */
  wake: () => void
  /** What commands that are handed to it fetch and read with. */
  guest: { politeFetch: PoliteFetch; reader: Reader }
  /** Where the web part listens. */
  url: string
  /** Resolves when the bot ends by itself, with the reason; never while all is well. */
  failed: Promise<Error>
  /** Ends in reverse: no new updates, what is being sent is awaited and stored, then the database is closed. */
  close: () => Promise<void>
}

/** With several installations on one database, a message is another's for this long. Telegram's answer never takes so long. */
const OTHERS_IN_FLIGHT = 5 * 60_000
/** Where the token is refused: an operator has to act, and sees it in the log in the meantime. */
const LOCKED_OUT_PAUSE = 60_000

/** Starts everything. An error on the way ends what was started before it. Hold the data folder first. */
export async function startApp(config: Config, ports: AppPorts): Promise<App> {
  const {
    store,
    clock,
    log,
    version,
    startingList = STARTING_LIST,
    history = HISTORY(),
    movable = false,
  } = ports
  await using starting = new AsyncDisposableStack()
  const ending = new AbortController()
  starting.defer(() => store.close())

  const onError = (error: unknown): void => log.error({ err: error }, 'background work failed')
  const queue = await openQueue(store, { names: QUEUE_NAMES, movable, onError })
  starting.defer(() => queue.close())
  const reader = startReader({
    onEnded: (reason) => log.warn({ reason }, 'the reader ended and begins anew'),
  })
  starting.defer(() => reader.close())
  const politeFetch = createPoliteFetch({
    version,
    allowPrivate: config.allowPrivateSources,
    clock,
    signal: ending.signal,
  })
  const intervalMs = Math.max(config.pollMinutes, 1) * 60_000
  const reading = await startReading({
    store,
    queue,
    politeFetch,
    reader,
    log,
    intervalMs,
    editors: config.editorIds,
    by: await installationId(config.dataDir),
    polls: config.pollMinutes > 0,
    startingList,
    history,
  })
  starting.defer(() => reading.stop())

  const bot = await createBot({
    config,
    store,
    clock,
    log,
    wake: () => timetable.wake(),
    reading: { politeFetch, reader: reader.urgent, wake: reading.wake },
  })
  const tick = createTick(config, { ...ports, bot, reading, signal: ending.signal })
  const timetable = startTimetable({ clock, onError, tick })
  starting.defer(() => timetable.stop())
  const web = await startWeb(config, { store, bot, lastTick: timetable.lastTick })
  starting.defer(() => web.close())
  const failed = bot.start()
  starting.defer(() => bot.stop())
  log.info({ url: web.url, updates: config.updates }, 'started')

  const running = starting.move()
  return {
    store,
    queue,
    wake: () => {
      reading.wake()
      timetable.wake()
    },
    guest: { politeFetch, reader: reader.urgent },
    url: web.url,
    failed,
    close: () => {
      ending.abort()
      return running.disposeAsync()
    },
  }
}

interface TickPorts extends AppPorts {
  bot: Pick<ElchiBot, 'sendMessage' | 'sendNotice'>
  reading: RunningReading
  signal: AbortSignal
}

/** One round of the daily work: writes what is due, sends what is owed, and tells when more is. Never run it twice at once. */
function createTick(
  config: Config,
  { store, clock, log, bot, reading, signal }: TickPorts,
): () => Promise<Date | null> {
  let lockedOutUntil = 0
  const noticePorts: NoticePorts = {
    store,
    send: bot.sendNotice,
    signal,
    onTrouble: ({ id, kind }, outcome) =>
      log.warn({ noticeId: id, notice: kind, ...untold(outcome) }, 'notice not sent'),
  }
  return async () => {
    await recoverInFlight(config, { store, clock, log })
    await reading.tick()
    const digests = await writeDigests(store, (briefId, error) =>
      log.error({ briefId, err: error }, 'digest not written'),
    )
    await forgetOldTexts(store, config.retentionDays)
    if (clock.now().getTime() < lockedOutUntil) return new Date(lockedOutUntil)
    const messages = await sendDeliveries({
      store,
      send: bot.sendMessage,
      rate: config.sendRate,
      sender: await installationId(config.dataDir),
      signal,
      onTrouble: ({ id, chatId }, outcome) =>
        log.warn({ deliveryId: id, chatId, ...untold(outcome) }, 'message not sent'),
      onStoreTrouble: (error) => log.error({ err: error }, 'an answer of Telegram could not be stored yet'),
    })
    if (digests.written + digests.renewed + messages.sent + messages.failed > 0)
      log.info({ digests, messages }, 'digests written and sent')
    const notices = messages.lockedOut ? null : await sendNotices(noticePorts)
    if (!(messages.lockedOut || notices?.lockedOut))
      return earlier(await nextDue(store.db), notices?.next ?? null)
    log.error('Telegram refuses the token; messages wait, and are tried again in a minute')
    lockedOutUntil = clock.now().getTime() + LOCKED_OUT_PAUSE
    return new Date(lockedOutUntil)
  }
}

/** Between ticks nothing of this process is in flight: what stands so was left by a crash, or by an answer that could not be stored. */
async function recoverInFlight(
  { dataDir }: Config,
  { store, clock, log }: Pick<AppPorts, 'store' | 'clock' | 'log'>,
): Promise<void> {
  const alone = store.engine.kind === 'embedded'
  const before = new Date(clock.now().getTime() - OTHERS_IN_FLIGHT)
  const messages = alone
    ? await recoverSending(store.db)
    : await recoverSending(store.db, before, await installationId(dataDir))
  if (messages > 0) log.warn({ messages }, 'messages were in flight when a process ended: sent again')
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** Without Telegram's ids: logs hold ours. */
function untold(outcome: SendOutcome): object {
  return outcome.kind === 'migrated' ? { kind: outcome.kind } : outcome
}
