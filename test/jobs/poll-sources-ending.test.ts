// Where visits end before their time, or fail by our own fault: nothing is lost of them, and they are made later.
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { FetchError } from '../../src/net/fetch-error.ts'
import { tables } from '../../src/store/db.ts'
import { loadSource } from '../../src/store/sources.ts'
import type { Store } from '../../src/store/open.ts'
import { createFetches, MACHINE, pollingWorld, WITHIN } from './polling-world.ts'

const world = pollingWorld()
const { poll, addDue, rows } = world

describe('the end', () => {
  it('comes at once for visits that have not begun, and gives them back', async () => {
    const addresses = await addDue(40)
    const fetches = createFetches()
    const { polling, errors } = await poll(fetches)
    await fetches.reached(2)
    await polling.stop()

    expect(fetches.begun.length).toBeLessThan(addresses.length)
    expect(errors).toEqual([])
    const left = await rows()
    expect(left.filter(({ claimedBy }) => claimedBy !== null)).toEqual([])
    expect(left.filter(({ visitedAt }) => visitedAt !== null)).toHaveLength(fetches.begun.length)
    const now = MACHINE.now()
    expect(left.filter(({ nextAt }) => nextAt! <= now)).toHaveLength(addresses.length - fetches.begun.length)
  })

  it('waits for a visit that has begun, and keeps what it found', async () => {
    const [address] = await addDue(1)
    const fetches = createFetches()
    fetches.held.add(address!)
    const { polling } = await poll(fetches)
    await fetches.reached(1)
    const stopped = polling.stop()
    fetches.open()
    await stopped

    expect(await rows()).toMatchObject([{ visitedAt: expect.any(Date), claimedBy: null }])
  })

  it('of the program ends fetches, which is nobody’s trouble', async () => {
    await addDue(1)
    const ending = new AbortController()
    const asked = Promise.withResolvers<void>()
    const { polling, errors } = await poll(createFetches(), {
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
    await tables(world.store.db).source.updateMany({
      data: { claimedBy: 'here', claimedUntil: new Date(Date.now() + 1_800_000) },
    })
    const fetches = createFetches()
    await poll(fetches)
    await fetches.reached(1)

    expect(fetches.begun).toHaveLength(1)
  })
})

describe('trouble of our own', () => {
  it('with the database is told, and the round is made again', async () => {
    await addDue(1)
    const fetches = createFetches()
    let broken = true
    const failing = new Proxy<object>(world.store.db, {
      get: (target, key, receiver) => {
        if (key === '$queryRaw' && broken) {
          broken = false
          return () => Promise.reject(new Error('the database is away'))
        }
        return Reflect.get(target, key, receiver) as unknown
      },
    }) as unknown as Store['db']
    const { polling, errors } = await poll(fetches, { store: { db: failing, clock: MACHINE } })
    await vi.waitFor(() => expect(errors).toHaveLength(1), WITHIN)
    polling.wake()
    await fetches.reached(1)

    expect(errors).toMatchObject([{ message: 'the database is away' }])
    expect(fetches.begun).toHaveLength(1)
  })

  it('on one visit is told, the source waits for its next moment, and the others are visited', async () => {
    const [wrong, right] = await addDue(2)
    const fetches = createFetches()
    const visited = Promise.withResolvers<void>()
    const { polling, errors } = await poll(fetches, {
      politeFetch: (address, wish) =>
        address === wrong ? Promise.reject(new TypeError('our mistake')) : fetches.politeFetch(address, wish),
      onVisit: () => visited.resolve(),
    })
    await visited.promise
    await vi.waitFor(async () => {
      polling.wake()
      expect((await rows())[0]!.claimedBy).toBeNull()
    }, WITHIN)
    const [row] = await rows()

    expect(errors).toMatchObject([{ message: 'our mistake' }])
    expect(fetches.begun.map(({ address }) => address)).toEqual([right])
    expect(row).toMatchObject({ address: wrong, failures: 1, lastError: expect.stringContaining('the log') })
    expect(row!.nextAt!.getTime()).toBeGreaterThan(Date.now())
  })

  it('is no trouble of a source that does not answer', async () => {
    await addDue(1)
    const fetches = createFetches()
    const visited = Promise.withResolvers<void>()
    const { errors } = await poll(fetches, {
      politeFetch: () =>
        Promise.reject(new FetchError('status', 'host-0.example answered 500', { retryable: true })),
      onVisit: () => visited.resolve(),
    })
    await visited.promise

    expect(errors).toEqual([])
    expect(await loadSource(world.store.db, '1')).toMatchObject({
      failures: 1,
      lastError: 'host-0.example answered 500',
    })
  })
})
