// A database on the machine's clock, pollers that end with their test, and a network that answers when the test likes.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { FetchWish, PoliteFetch } from '../../src/net/polite-fetch.ts'
import { startPolling } from '../../src/jobs/poll-sources.ts'
import type { PollPorts, Polling } from '../../src/jobs/poll-sources.ts'
import { reading } from '../../src/reader/reading.ts'
import { tables } from '../../src/store/db.ts'
import { addFeed } from '../support/new-feed.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { rss } from './outlet.ts'

/** Between two visits of one source, unless a test states another. In ms. */
export const INTERVAL = 600_000
/** How long a test looks for what comes by itself. */
export const WITHIN = { timeout: 50_000, interval: 50 }
/** Waits are real ones here, so the clock is the machine's. */
export const MACHINE = { now: () => new Date() }

/** What stands between a visit and the world: each fetch is begun, held as long as the test likes, and answered. */
export interface Fetches {
  politeFetch: PoliteFetch
  /** Addresses in the order their fetches began, with the moment on the machine's monotonic scale. */
  begun: { address: string; at: number }[]
  /** Most fetches of one address at the same time. */
  most: Map<string, number>
  /** Resolves when so many fetches have begun. */
  reached: (count: number) => Promise<void>
  /** Fetches of these wait for `open`. */
  held: Set<string>
  open: () => void
}

/** Every address answers with an empty feed. */
export function createFetches(): Fetches {
  const begun: Fetches['begun'] = []
  const now = new Map<string, number>()
  const most = new Map<string, number>()
  const awaited: { count: number; resolve: () => void }[] = []
  const held = new Set<string>()
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  return {
    begun,
    most,
    held,
    open,
    reached: (count) =>
      new Promise((resolve) => {
        if (begun.length >= count) resolve()
        else awaited.push({ count, resolve })
      }),
    politeFetch: async (address: string, _wish?: FetchWish) => {
      begun.push({ address, at: performance.now() })
      const count = (now.get(address) ?? 0) + 1
      now.set(address, count)
      most.set(address, Math.max(most.get(address) ?? 0, count))
      for (const one of awaited) if (begun.length >= one.count) one.resolve()
      if (held.has(address)) await opened
      now.set(address, count - 1)
      const bytes = Buffer.from(rss([]))
      const told = {
        movedTo: null,
        unchanged: false,
        contentType: null,
        charset: null,
        etag: null,
        lastModified: null,
      }
      return { url: address, bytes, ...told }
    },
  }
}

/** Made anew before each test of the file. */
export function pollingWorld() {
  const pollings: Polling[] = []
  const world = {
    store: undefined as unknown as TestStore,

    /** Polls until the end of the test. */
    poll: async (
      fetches: Fetches,
      stated: Partial<PollPorts> = {},
    ): Promise<{ polling: Polling; errors: unknown[] }> => {
      const errors: unknown[] = []
      const polling = await startPolling({
        store: world.store,
        queue: { send: () => Promise.resolve() },
        politeFetch: fetches.politeFetch,
        reader: reading,
        intervalMs: INTERVAL,
        editors: [],
        by: 'here',
        onError: (error) => errors.push(error),
        ...stated,
      })
      pollings.push(polling)
      return { polling, errors }
    },

    /** Adds sources that are due for a minute, the longest overdue first; their addresses in that order. */
    addDue: async (
      count: number,
      address = (index: number) => `https://host-${index}.example/rss`,
    ): Promise<string[]> => {
      const now = MACHINE.now()
      const addresses = Array.from({ length: count }, (_, index) => address(index))
      for (const [index, one] of addresses.entries())
        await addFeed(world.store.db, one, { nextAt: new Date(now.getTime() - 60_000 + index) }, now)
      return addresses
    },

    rows: () => tables(world.store.db).source.findMany({ orderBy: { id: 'asc' } }),
  }

  beforeAll(async () => {
    world.store = await openTestStore(MACHINE)
  })
  afterAll(() => world.store.close())
  beforeEach(() => world.store.clear())
  afterEach(async () => {
    await Promise.all(pollings.splice(0).map((polling) => polling.stop()))
  })
  return world
}
