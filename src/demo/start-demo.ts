// A folder → the real program on this machine alone: a stand-in for Telegram, sample articles and a clock that can be moved.
import { rm } from 'node:fs/promises'
import { startApp } from '../app.ts'
import type { Config } from '../config.ts'
import { parseConfig } from '../config.ts'
import { readThrough } from '../jobs/read-through.ts'
import type { Log } from '../log.ts'
import { findChat } from '../store/chats.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { startTelegramStandIn } from './bot-api/start-telegram-stand-in.ts'
import { movableClock } from './clock.ts'
import { loadLaterSamples, loadSamples } from './samples.ts'

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

/** Starts everything and resolves when the page answers and the samples have been read. */
export async function startDemo({ dir, port, log }: DemoOptions): Promise<Demo> {
  const clock = movableClock(STARTS_AT)
  await rm(`${dir}/database`, { recursive: true, force: true })
  const store = await openStore({ databaseUrl: null, dataDir: dir, clock })
  for (const document of await loadSamples()) await readThrough(store, document)

  let later = await loadLaterSamples()
  let moving: Promise<void> = Promise.resolve()
  /** Articles come in at their own instants on the way, so that a digest knows what was known at its hour. */
  const moveClock = (to: Date): Promise<void> => {
    moving = moving.then(async () => {
      const due = later.filter(({ arrives }) => arrives <= to)
      later = later.filter(({ arrives }) => arrives > to)
      for (const { arrives, document } of due) {
        if (arrives > clock.now()) clock.jumpTo(arrives)
        await readThrough(store, document)
      }
      if (to > clock.now()) clock.jumpTo(to)
      app.wake()
    })
    return moving
  }

  const standIn = await startTelegramStandIn({
    token: TOKEN,
    clock,
    port,
    people: PEOPLE,
    botUser: { first_name: 'Elchi', username: 'elchi_demo_bot' },
    zoneOf: async (chatId) => (await findChat(store.db, chatId))?.zone ?? ZONE,
    moveClock,
    onBug: (error) => log.error({ err: error }, 'the stand-in failed'),
  })
  const app = await startApp(demoConfig(dir, standIn.url), { store, clock, log, movable: true })
  return {
    url: standIn.url,
    store,
    failed: app.failed,
    close: async () => {
      await moving
      await app.close()
      await standIn.close()
    },
  }
}

/** The usual settings, none of the operator's: neither token nor database of theirs is touched. */
function demoConfig(dir: string, apiRoot: string): Config {
  const parsed = parseConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: apiRoot,
    DATA_DIR: dir,
    DEFAULT_TIME_ZONE: ZONE,
    PORT: '0',
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ key, message }) => `${key}: ${message}`).join('; '))
  return parsed.config
}
