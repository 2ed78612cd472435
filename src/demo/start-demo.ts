// A folder → the real program on this machine alone: a stand-in for Telegram, sample articles and a clock that can be moved.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startApp } from '../app.ts'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { parseConfig } from '../config.ts'
import { readThrough } from '../jobs/read-through.ts'
import type { Log } from '../log.ts'
import { listBriefs } from '../store/briefs.ts'
import { findChat } from '../store/chats.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { startTelegramStandIn } from './bot-api/start-telegram-stand-in.ts'
import type { TelegramStandIn } from './bot-api/start-telegram-stand-in.ts'
import { movableClock } from './clock.ts'
import type { MovableClock } from './clock.ts'
import { loadLaterSamples, loadSamples } from './samples.ts'
import type { LaterSample } from './samples.ts'
import { startGazette } from './start-gazette.ts'

export interface DemoOptions {
  /** The demo's own; what an earlier demo left in it goes. Hold it first. */
  dir: string
  /** Of the chat page; 0: any free one. */
  port: number
  log: Log
}

export interface Demo {
  /** The chat page. */
  url: string
  /** The front page of a newspaper that can be added as a source. */
  gazette: string
  /** What tests drive it by. */
  standIn: TelegramStandIn
  store: Store
  failed: Promise<Error>
  close(): Promise<void>
}

/** Just after the samples: an afternoon in Tashkent. */
const STARTS_AT = new Date('2026-03-10T15:00:00+05:00')
const TOKEN = '4242:demo'
/** Where the people of the demo are until they say otherwise. */
const ZONE = 'Asia/Tashkent'
const PEOPLE = [
  { firstName: 'Alex', languageCode: 'en' },
  { firstName: 'Elif', languageCode: 'tr' },
  { firstName: 'Dilnoza', languageCode: 'uz' },
]

/**
 * Starts everything and resolves when the samples have been read and the bot answers. The page is there from the
 * beginning, so that a port that is taken is told at once; what is said on it earlier waits for the bot, as in Telegram.
 */
export async function startDemo({ dir, port, log }: DemoOptions): Promise<Demo> {
  const clock = movableClock(STARTS_AT)
  const opened: { store: Store | null; app: App | null } = { store: null, app: null }
  const briefOf = async (chatId: number): Promise<{ zone: string; at?: string }> => {
    const chat = opened.store && (await findChat(opened.store.db, chatId))
    const [brief] = chat ? await listBriefs(opened.store!.db, chat.id) : []
    return { zone: chat?.zone ?? ZONE, at: brief?.at }
  }
  const arriving = arrivals(clock, opened)
  const standIn = await startTelegramStandIn({
    token: TOKEN,
    clock,
    port,
    people: PEOPLE,
    botUser: { first_name: 'Elchi', username: 'elchi_demo_bot' },
    zoneOf: async (chatId) => (await briefOf(chatId)).zone,
    digestAtOf: async (chatId) => (await briefOf(chatId)).at,
    moveClock: arriving.moveClock,
    onBug: (error) => log.error({ err: error }, 'the stand-in failed'),
  })
  const gazette = await startGazette(clock)
  const close = async (): Promise<void> => {
    await arriving.settled()
    await (opened.app ?? opened.store)?.close()
    await gazette.close()
    await standIn.close()
  }
  try {
    await rm(join(dir, 'database'), { recursive: true, force: true })
    const store = await openStore({ databaseUrl: null, dataDir: dir, clock })
    opened.store = store
    for (const document of await loadSamples()) await readThrough(store, document)
    const [editor] = standIn.control.people()
    const app = await startApp(demoConfig(dir, standIn.url, editor!.id), {
      store,
      clock,
      log,
      version: 'demo',
      startingList: [],
      history: [],
      movable: true,
    })
    opened.app = app
    return { url: standIn.url, gazette: gazette.url, standIn, store, failed: app.failed, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Moves the clock, and lets articles come in at their own instants on the way: a digest knows what was known at its hour. */
function arrivals(
  clock: MovableClock,
  opened: { readonly store: Store | null; readonly app: App | null },
): { moveClock: (to: Date) => Promise<void>; settled: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve()
  let waiting: LaterSample[] | null = null

  async function move(to: Date): Promise<void> {
    const { store, app } = opened
    if (store === null || app === null) throw new Error('The demo is still starting; try again in a moment.')
    waiting ??= await loadLaterSamples()
    while (waiting[0] !== undefined && waiting[0].arrives <= to) {
      const { arrives, document } = waiting.shift()!
      if (arrives > clock.now()) clock.jumpTo(arrives)
      await readThrough(store, document)
    }
    if (to > clock.now()) clock.jumpTo(to)
    app.wake()
  }

  return {
    moveClock: (to) => {
      const moved = last.then(() => move(to))
      last = moved.catch(() => {})
      return moved
    },
    settled: () => last,
  }
}

/** The usual settings, none of the operator's: neither token nor database of theirs is touched. */
function demoConfig(dir: string, apiRoot: string, editorId: number): Config {
  const parsed = parseConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: apiRoot,
    DATA_DIR: dir,
    DEFAULT_TIME_ZONE: ZONE,
    PORT: '0',
    EDITOR_IDS: String(editorId),
    // The demo's newspaper stands on this machine, and nothing else is known to it.
    ALLOW_PRIVATE_SOURCES: 'true',
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ key, message }) => `${key}: ${message}`).join('; '))
  return parsed.config
}
