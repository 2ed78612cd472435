// Visits begin when they are due, each made by one worker, and in no burst.
import { describe, expect, it, vi } from 'vitest'
import type { PollPorts } from '../../src/jobs/poll-sources.ts'
import type { ReadingPorts } from '../../src/jobs/reading-ports.ts'
import { visitSource } from '../../src/jobs/visit-source.ts'
import { nextSlot } from '../../src/schedule/next-visit.ts'
import { loadSource } from '../../src/store/sources.ts'
import type { Store } from '../../src/store/open.ts'
import { openStore } from '../../src/store/open.ts'
import { reading } from '../../src/reader/reading.ts'
import { addFeed } from '../support/new-feed.ts'
import { onServer } from '../support/test-db.ts'
import { createFetches, INTERVAL, MACHINE, pollingWorld, WITHIN } from './polling-world.ts'

const world = pollingWorld()
const { poll, addDue, rows } = world

describe('sources that are due', () => {
  it('are visited in the order of their moments, each once, and due again at their own next moment', async () => {
    const addresses = await addDue(5)
    const fetches = createFetches()
    const visited: string[] = []
    const all = Promise.withResolvers<void>()
    await poll(fetches, {
      onVisit: ({ id }) => {
        visited.push(id)
        if (visited.length === 5) all.resolve()
      },
    })
    await all.promise

    expect(fetches.begun.map(({ address }) => address)).toEqual(addresses)
    for (const { id, nextAt, visitedAt, claimedBy } of await rows()) {
      expect(nextAt).toEqual(nextSlot(visitedAt!, { intervalMs: INTERVAL, id }))
      expect(claimedBy).toBeNull()
    }
  })

  it('come round within one interval, wherever in it their moments lie and however late a visit was', async () => {
    let now = new Date('2026-02-01T06:00:00.000Z')
    const fetches = createFetches()
    const ports: ReadingPorts = {
      store: { db: world.store.db, clock: { now: () => now } },
      queue: { send: () => Promise.resolve() },
      politeFetch: fetches.politeFetch,
      reader: reading,
      intervalMs: INTERVAL,
      editors: [],
    }
    const waits: number[] = []
    for (let index = 0; index < 8; index += 1) {
      const address = `https://host-${index}.example/rss`
      const id = await addFeed(world.store.db, address, { nextAt: now }, now)
      for (const late of [0, 1, INTERVAL - 1, INTERVAL, 12 * INTERVAL]) {
        now = new Date((await loadSource(world.store.db, id))!.nextAt!.getTime() + late)
        await visitSource(ports, (await loadSource(world.store.db, id))!)
        waits.push((await loadSource(world.store.db, id))!.nextAt!.getTime() - now.getTime())
      }
    }

    expect(Math.min(...waits)).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeLessThanOrEqual(INTERVAL)
  })

  it('are not looked for but at their moment, or when the poller is woken after one was added', async () => {
    const fetches = createFetches()
    const { polling } = await poll(fetches)
    await addDue(1)
    polling.wake()
    await fetches.reached(1)

    expect(fetches.begun).toHaveLength(1)
  })

  it('go at less than twice the usual rate after an outage, however late they are', async () => {
    const intervalMs = 2000
    await addDue(20)
    const fetches = createFetches()
    const begun = performance.now()
    await poll(fetches, { intervalMs })
    await fetches.reached(20)

    const starts = fetches.begun.map(({ at }) => at)
    const usual = intervalMs / 20
    for (const [index, at] of starts.entries())
      // Slower is right as well: the bound is from below.
      expect(at - begun).toBeGreaterThanOrEqual((index * usual) / 2)
    expect(new Set(fetches.begun.slice(0, 20).map(({ address }) => address)).size).toBe(20)
  })

  it('go in no burst after the process stood still', async () => {
    const intervalMs = 2000
    await addDue(20)
    const fetches = createFetches()
    let wentOn = Infinity
    await poll(fetches, {
      intervalMs,
      politeFetch: (address, wish) => {
        const answer = fetches.politeFetch(address, wish)
        if (fetches.begun.length === 3) {
          standStill(500)
          wentOn = performance.now()
        }
        return answer
      },
    })
    await fetches.reached(20)

    // From below, as above; timers are a millisecond early at times.
    const gap = intervalMs / 20 / 2 - 2
    for (const [index, { at }] of fetches.begun.slice(3).entries())
      expect(at - wentOn).toBeGreaterThanOrEqual(index * gap)
  })

  it('of one host are made a few at a time, and do not hold up others', async () => {
    const slow = await addDue(30, (index) => `https://slow.example/${index}`)
    const [other] = await addDue(1, () => 'https://other.example/rss')
    const fetches = createFetches()
    for (const address of slow) fetches.held.add(address)
    await poll(fetches, { intervalMs: 1 })
    await vi.waitFor(() => expect(fetches.begun.map(({ address }) => address)).toContain(other), WITHIN)

    expect(
      new Set(fetches.begun.map(({ address }) => address).filter((address) => address !== other)).size,
    ).toBe(20)
    fetches.open()
  })
})

describe('two workers on one database', () => {
  it('never visit one source at the same time', async () => {
    const addresses = await addDue(12)
    const fetches = createFetches()
    const other: Store = onServer ? await openStoreBeside() : world.store
    try {
      for (const address of addresses) fetches.held.add(address)
      const visits = new Map<string, number>()
      const all = Promise.withResolvers<void>()
      const onVisit: PollPorts['onVisit'] = ({ address }) => {
        visits.set(address, (visits.get(address) ?? 0) + 1)
        if (visits.size === addresses.length) all.resolve()
      }
      const { polling: one } = await poll(fetches, { onVisit, intervalMs: 1000 })
      const { polling: two } = await poll(fetches, { onVisit, intervalMs: 1000, store: other, by: 'there' })
      await fetches.reached(12)
      one.wake()
      two.wake()
      fetches.open()
      await all.promise
      await Promise.all([one.stop(), two.stop()])

      expect([...fetches.most.values()]).toEqual(addresses.map(() => 1))
      expect((await rows()).every(({ claimedBy }) => claimedBy === null)).toBe(true)
    } finally {
      if (other !== world.store) await other.close()
    }
  })
})

/** Nothing of this process goes on for so long, as where the machine is busy with others. In ms. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** The same database by connections of its own. */
async function openStoreBeside(): Promise<Store> {
  const { engine } = world.store
  if (engine.kind !== 'server') throw new Error('an embedded database has one holder')
  return openStore({ databaseUrl: engine.url, dataDir: null, clock: MACHINE })
}
