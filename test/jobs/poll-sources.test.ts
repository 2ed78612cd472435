// Visits begin when they are due, each made by one worker, in no burst, and whatever fails is made later.
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FetchWish, PoliteFetch } from '../../src/net/polite-fetch.ts'
import { FetchError } from '../../src/net/fetch-error.ts'
import { startPolling } from '../../src/jobs/poll-sources.ts'
import type { PollPorts, Polling } from '../../src/jobs/poll-sources.ts'
import type { ReadingPorts } from '../../src/jobs/reading-ports.ts'
import { visitSource } from '../../src/jobs/visit-source.ts'
import { nextSlot } from '../../src/schedule/next-visit.ts'
import { tables } from '../../src/store/db.ts'
import { addVisited, loadSource } from '../../src/store/sources.ts'
import type { Store } from '../../src/store/open.ts'
import { openStore } from '../../src/store/open.ts'
import { reading } from '../../src/reader/reading.ts'
import { onServer, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { rss } from './outlet.ts'

const INTERVAL = 600_000
const WITHIN = { timeout: 50_000, interval: 50 }
const MACHINE = { now: () => new Date() }

let store: TestStore
let pollings: Polling[] = []

beforeAll(async () => {
  store = await openTestStore(MACHINE)
})
afterAll(() => store.close())
beforeEach(() => store.clear())
afterEach(async () => {
  await Promise.all(pollings.splice(0).map((polling) => polling.stop()))
})

/** What stands between a visit and the world: each fetch is begun, held as long as the test likes, and answered. */
interface World {
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

function createWorld(): World {
  const begun: World['begun'] = []
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

async function poll(
  world: World,
  stated: Partial<PollPorts> = {},
): Promise<{ polling: Polling; errors: unknown[] }> {
  const errors: unknown[] = []
  const polling = await startPolling({
    store,
    queue: { send: () => Promise.resolve() },
    politeFetch: world.politeFetch,
    reader: reading,
    intervalMs: INTERVAL,
    editors: [],
    by: 'here',
    onError: (error) => errors.push(error),
    ...stated,
  })
  pollings.push(polling)
  return { polling, errors }
}

/** Sources that are due since `since`, the longest overdue first; their addresses in that order. */
async function addDue(
  count: number,
  address = (index: number) => `https://host-${index}.example/rss`,
): Promise<string[]> {
  const now = MACHINE.now()
  const addresses = Array.from({ length: count }, (_, index) => address(index))
  for (const [index, one] of addresses.entries())
    await addVisited(store.db, feed(one, new Date(now.getTime() - 60_000 + index)), now)
  return addresses
}

function feed(address: string, nextAt: Date) {
  const of = { publisherId: null, kind: 'feed', name: address, language: null, zone: null } as const
  return { ...of, address, rule: null, state: 'on', nextAt } as const
}

const rows = () => tables(store.db).source.findMany({ orderBy: { id: 'asc' } })

describe('sources that are due', () => {
  it('are visited in the order of their moments, each once, and due again at their own next moment', async () => {
    const addresses = await addDue(5)
    const world = createWorld()
    const visited: string[] = []
    const all = Promise.withResolvers<void>()
    await poll(world, {
      onVisit: ({ id }) => {
        visited.push(id)
        if (visited.length === 5) all.resolve()
      },
    })
    await all.promise

    expect(world.begun.map(({ address }) => address)).toEqual(addresses)
    for (const { id, nextAt, visitedAt, claimedBy } of await rows()) {
      expect(nextAt).toEqual(nextSlot(visitedAt!, { intervalMs: INTERVAL, id }))
      expect(claimedBy).toBeNull()
    }
  })

  it('come round within one interval, wherever in it their moments lie and however late a visit was', async () => {
    let now = new Date('2026-02-01T06:00:00.000Z')
    const world = createWorld()
    const ports: ReadingPorts = {
      store: { db: store.db, clock: { now: () => now } },
      queue: { send: () => Promise.resolve() },
      politeFetch: world.politeFetch,
      reader: reading,
      intervalMs: INTERVAL,
      editors: [],
    }
    const waits: number[] = []
    for (let index = 0; index < 8; index += 1) {
      const address = `https://host-${index}.example/rss`
      const { id } = await addVisited(store.db, feed(address, now), now)
      for (const late of [0, 1, INTERVAL - 1, INTERVAL, 12 * INTERVAL]) {
        now = new Date((await loadSource(store.db, id))!.nextAt!.getTime() + late)
        await visitSource(ports, (await loadSource(store.db, id))!)
        waits.push((await loadSource(store.db, id))!.nextAt!.getTime() - now.getTime())
      }
    }

    expect(Math.min(...waits)).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeLessThanOrEqual(INTERVAL)
  })

  it('are not looked for but at their moment, or when the poller is woken after one was added', async () => {
    const world = createWorld()
    const { polling } = await poll(world)
    await addDue(1)
    polling.wake()
    await world.reached(1)

    expect(world.begun).toHaveLength(1)
  })

  it('go at less than twice the usual rate after an outage, however late they are', async () => {
    const intervalMs = 2000
    await addDue(20)
    const world = createWorld()
    const begun = performance.now()
    await poll(world, { intervalMs })
    await world.reached(20)

    const starts = world.begun.map(({ at }) => at)
    const usual = intervalMs / 20
    for (const [index, at] of starts.entries())
      // Slower is right as well: the bound is from below.
      expect(at - begun).toBeGreaterThanOrEqual((index * usual) / 2)
    expect(new Set(world.begun.slice(0, 20).map(({ address }) => address)).size).toBe(20)
  })

  it('go in no burst after the process stood still', async () => {
    const intervalMs = 2000
    await addDue(20)
    const world = createWorld()
    await poll(world, {
      intervalMs,
      politeFetch: (address, wish) => {
        const answer = world.politeFetch(address, wish)
        if (world.begun.length === 3) standStill(500)
        return answer
      },
    })
    await world.reached(20)

    const gaps = world.begun.slice(1).map(({ at }, index) => at - world.begun[index]!.at)
    // Timers are a millisecond early at times.
    expect(Math.min(...gaps)).toBeGreaterThan(intervalMs / 20 / 2 - 2)
  })

  it('of one host are made a few at a time, and do not hold up others', async () => {
    const slow = await addDue(30, (index) => `https://slow.example/${index}`)
    const [other] = await addDue(1, () => 'https://other.example/rss')
    const world = createWorld()
    for (const address of slow) world.held.add(address)
    await poll(world, { intervalMs: 1 })
    await vi.waitFor(() => expect(world.begun.map(({ address }) => address)).toContain(other), WITHIN)

    expect(
      new Set(world.begun.map(({ address }) => address).filter((address) => address !== other)).size,
    ).toBe(20)
    world.open()
  })
})

describe('two workers on one database', () => {
  it('never visit one source at the same time', async () => {
    const addresses = await addDue(12)
    const world = createWorld()
    const other: Store = onServer ? await openStoreBeside() : store
    try {
      for (const address of addresses) world.held.add(address)
      const visits = new Map<string, number>()
      const all = Promise.withResolvers<void>()
      const onVisit: PollPorts['onVisit'] = ({ address }) => {
        visits.set(address, (visits.get(address) ?? 0) + 1)
        if (visits.size === addresses.length) all.resolve()
      }
      const { polling: one } = await poll(world, { onVisit, intervalMs: 1000 })
      const { polling: two } = await poll(world, { onVisit, intervalMs: 1000, store: other, by: 'there' })
      await world.reached(12)
      one.wake()
      two.wake()
      world.open()
      await all.promise
      await Promise.all([one.stop(), two.stop()])

      expect([...world.most.values()]).toEqual(addresses.map(() => 1))
      expect((await rows()).every(({ claimedBy }) => claimedBy === null)).toBe(true)
    } finally {
      if (other !== store) await other.close()
    }
  })
})

describe('the end', () => {
  it('comes at once for visits that have not begun, and gives them back', async () => {
    const addresses = await addDue(40)
    const world = createWorld()
    const { polling, errors } = await poll(world)
    await world.reached(2)
    await polling.stop()

    expect(world.begun.length).toBeLessThan(addresses.length)
    expect(errors).toEqual([])
    const left = await rows()
    expect(left.filter(({ claimedBy }) => claimedBy !== null)).toEqual([])
    expect(left.filter(({ visitedAt }) => visitedAt !== null)).toHaveLength(world.begun.length)
    const now = MACHINE.now()
    expect(left.filter(({ nextAt }) => nextAt! <= now)).toHaveLength(addresses.length - world.begun.length)
  })

  it('waits for a visit that has begun, and keeps what it found', async () => {
    const [address] = await addDue(1)
    const world = createWorld()
    world.held.add(address!)
    const { polling } = await poll(world)
    await world.reached(1)
    const stopped = polling.stop()
    world.open()
    await stopped

    expect(await rows()).toMatchObject([{ visitedAt: expect.any(Date), claimedBy: null }])
  })

  it('of the program ends fetches, which is nobody’s trouble', async () => {
    await addDue(1)
    const ending = new AbortController()
    const asked = Promise.withResolvers<void>()
    const { polling, errors } = await poll(createWorld(), {
      politeFetch: () =>
        new Promise((_resolve, reject) => {
          ending.signal.addEventListener('abort', () => reject(ending.signal.reason))
          asked.resolve()
        }),
    })
    await asked.promise
    ending.abort()
    // Between the two the program ends its bot.
    await setImmediate()
    await polling.stop()

    expect(errors).toEqual([])
    expect(await rows()).toMatchObject([{ visitedAt: null, claimedBy: null, failures: 0 }])
  })

  it('of a process that was killed leaves its visits to its next start', async () => {
    await addDue(1)
    await tables(store.db).source.updateMany({
      data: { claimedBy: 'here', claimedUntil: new Date(Date.now() + 1_800_000) },
    })
    const world = createWorld()
    await poll(world)
    await world.reached(1)

    expect(world.begun).toHaveLength(1)
  })
})

describe('trouble of our own', () => {
  it('with the database is told, and the round is made again', async () => {
    await addDue(1)
    const world = createWorld()
    let broken = true
    const failing = new Proxy<object>(store.db, {
      get: (target, key, receiver) => {
        if (key === '$queryRaw' && broken) {
          broken = false
          return () => Promise.reject(new Error('the database is away'))
        }
        return Reflect.get(target, key, receiver) as unknown
      },
    }) as unknown as Store['db']
    const { polling, errors } = await poll(world, { store: { db: failing, clock: MACHINE } })
    await vi.waitFor(() => expect(errors).toHaveLength(1), WITHIN)
    polling.wake()
    await world.reached(1)

    expect(errors).toMatchObject([{ message: 'the database is away' }])
    expect(world.begun).toHaveLength(1)
  })

  it('on one visit is told, the source waits for its next moment, and the others are visited', async () => {
    const [wrong, right] = await addDue(2)
    const world = createWorld()
    const visited = Promise.withResolvers<void>()
    const { polling, errors } = await poll(world, {
      politeFetch: (address, wish) =>
        address === wrong ? Promise.reject(new TypeError('our mistake')) : world.politeFetch(address, wish),
      onVisit: () => visited.resolve(),
    })
    await visited.promise
    await vi.waitFor(async () => {
      polling.wake()
      expect((await rows())[0]!.claimedBy).toBeNull()
    }, WITHIN)
    const [row] = await rows()

    expect(errors).toMatchObject([{ message: 'our mistake' }])
    expect(world.begun.map(({ address }) => address)).toEqual([right])
    expect(row).toMatchObject({ address: wrong, failures: 1, lastError: expect.stringContaining('the log') })
    expect(row!.nextAt!.getTime()).toBeGreaterThan(Date.now())
  })

  it('is no trouble of a source that does not answer', async () => {
    await addDue(1)
    const world = createWorld()
    const visited = Promise.withResolvers<void>()
    const { errors } = await poll(world, {
      politeFetch: () =>
        Promise.reject(new FetchError('status', 'host-0.example answered 500', { retryable: true })),
      onVisit: () => visited.resolve(),
    })
    await visited.promise

    expect(errors).toEqual([])
    expect(await loadSource(store.db, '1')).toMatchObject({
      failures: 1,
      lastError: 'host-0.example answered 500',
    })
  })
})

/** Nothing of this process goes on for so long, as where the machine is busy with others. In ms. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** The same database by connections of its own. */
async function openStoreBeside(): Promise<Store> {
  const { engine } = store
  if (engine.kind !== 'server') throw new Error('an embedded database has one holder')
  return openStore({ databaseUrl: engine.url, dataDir: null, clock: MACHINE })
}
