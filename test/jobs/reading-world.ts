// A database, an outlet on loopback and a clock of their own for one test file: what is between a source and its articles.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { readEntry } from '../../src/jobs/read-entry.ts'
import type { ReadingPorts } from '../../src/jobs/reading-ports.ts'
import { visitSource } from '../../src/jobs/visit-source.ts'
import type { Visited } from '../../src/jobs/visit-source.ts'
import type { PoliteFetch } from '../../src/net/polite-fetch.ts'
import { reading } from '../../src/reader/reading.ts'
import { tables } from '../../src/store/db.ts'
import { loadDueEntries } from '../../src/store/entries.ts'
import { loadSource, savePublisher } from '../../src/store/sources.ts'
import type { NewVisited, StoredSource } from '../../src/store/sources.ts'
import { addFeed } from '../support/new-feed.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { fetchNearby, rss, startOutlet } from './outlet.ts'
import type { Item, Outlet } from './outlet.ts'

export type ReadingWorld = ReturnType<typeof readingWorld>

/** Made anew before each test of the file. */
export function readingWorld() {
  const clock = { now: () => world.now }
  const world = {
    store: undefined as unknown as TestStore,
    outlet: undefined as unknown as Outlet,
    now: NOW,
    /** Jobs that were ordered, in their order. */
    orders: [] as Record<string, string>[],

    minutesLater: (minutes: number): Date => new Date(world.now.getTime() + minutes * 60_000),

    ports(): ReadingPorts {
      const send: ReadingPorts['queue']['send'] = (_tx, name, ids, options) => {
        world.orders.push({ name, ...ids, group: options?.group ?? '' })
        return Promise.resolve()
      }
      return {
        store: world.store,
        queue: { send },
        politeFetch: fetchNearby(clock),
        reader: reading,
        intervalMs: 600_000,
        editors: [7],
      }
    },

    /** Adds a feed of the outlet at `path`, unless `stated` says otherwise. */
    async add(path: string, stated: Partial<NewVisited> = {}): Promise<string> {
      const { db } = world.store
      await savePublisher(db, { id: 'outlet', name: 'Outlet', country: 'UZ', standing: 'agency' })
      const feed = { publisherId: 'outlet', name: 'Outlet', zone: 'Asia/Tashkent', nextAt: world.now }
      return addFeed(db, world.outlet.url(path), { ...feed, ...stated }, world.now)
    },

    sourceOf: async (id: string): Promise<StoredSource> => (await loadSource(world.store.db, id))!,

    visit: async (id: string): Promise<Visited> => visitSource(world.ports(), await world.sourceOf(id)),

    /** The same, and `meanwhile` happens after the answer came and before it is dealt with. */
    visitWhile: async (id: string, meanwhile: () => Promise<unknown>): Promise<Visited> =>
      visitSource({ ...world.ports(), politeFetch: world.fetchThen(meanwhile) }, await world.sourceOf(id)),

    fetchThen(meanwhile: () => Promise<unknown>): PoliteFetch {
      const { politeFetch } = world.ports()
      return async (address, wish) => {
        const fetched = await politeFetch(address, wish)
        await meanwhile()
        return fetched
      }
    },

    /** Reads all that is due, as the queue would. */
    async readDue(): Promise<string[]> {
      const read: string[] = []
      for (const { id } of await loadDueEntries(world.store.db, 100))
        read.push((await readEntry(world.ports(), id)).kind)
      return read
    },

    /** Has the outlet's feed list these. */
    feed(items: Item[]): void {
      const links = items.map((item) => ({ ...item, link: world.outlet.url(item.link) }))
      world.outlet.pages.set('/rss', rss(links))
    },

    articles: () =>
      tables(world.store.db).article.findMany({ include: { versions: true }, orderBy: { id: 'asc' } }),
  }

  beforeAll(async () => {
    world.store = await openTestStore(clock)
  })
  afterAll(() => world.store.close())
  beforeEach(async () => {
    await world.store.clear()
    world.now = NOW
    world.orders = []
    world.outlet = await startOutlet()
  })
  afterEach(() => world.outlet.close())
  return world
}
