// Visits to sources as the database keeps them: each due one is made by one worker, and nothing of it is forgotten.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/store/db.ts'
import {
  addVisited,
  askForArchive,
  findPublisherAt,
  listSources,
  loadSource,
  removeSource,
  savePublisher,
  setSourceState,
} from '../../src/store/sources.ts'
import type { NewVisited } from '../../src/store/sources.ts'
import {
  claimVisits,
  countVisited,
  isCutOff,
  nextVisitAt,
  recordFailure,
  recordSuccess,
  releaseClaims,
} from '../../src/store/visits.ts'
import { addFeed, newFeed } from '../support/new-feed.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => store.clear())

const later = (ms: number): Date => new Date(NOW.getTime() + ms)

const add = (address: string, stated: Partial<NewVisited> = {}): Promise<string> =>
  addFeed(store.db, address, stated)

function claim(by = 'here', now = NOW) {
  return claimVisits(store.db, { until: now, now, limit: 10, leaseUntil: later(60_000), by })
}

const WELL = { trouble: null, troubleSince: null, failures: 0 }
const FRESH = { movedTo: null, etag: null, lastModified: null, bodyHash: null, listed: 3, hasNew: true }

describe('a source on the list', () => {
  it('is added once, and comes back with what it had after it was removed', async () => {
    const first = await addVisited(store.db, newFeed('https://a.example/rss'), NOW)
    const second = await addVisited(store.db, newFeed('https://a.example/rss'), NOW)
    await removeSource(store.db, first.id)
    const gone = await listSources(store.db)
    const third = await addVisited(store.db, newFeed('https://a.example/rss', { name: 'A' }), NOW)

    expect([first.added, second.added, third.added]).toEqual([true, false, true])
    expect(second.id).toBe(first.id)
    expect(gone).toEqual([])
    expect(await listSources(store.db)).toMatchObject([{ id: first.id, name: 'A', state: 'on' }])
  })

  it('is not visited while it is paused, off or removed', async () => {
    const [paused, off, removed] = [await add('p'), await add('o'), await add('r')]
    await setSourceState(store.db, paused, { state: 'paused', nextAt: null })
    await setSourceState(store.db, off, { state: 'off', reason: 'gone', nextAt: null })
    await removeSource(store.db, removed)

    expect(await claim()).toEqual([])
    expect(await countVisited(store.db)).toBe(0)
    expect(await nextVisitAt(store.db, NOW)).toBeNull()
  })

  it('sees its whole listing again when its archive is asked for', async () => {
    const id = await add('a')
    await recordSuccess(store.db, id, { ...WELL, ...FRESH, etag: '"1"', at: NOW, nextAt: later(600_000) })
    await askForArchive(store.db, id, '2025-01-01', NOW)

    expect(await claim()).toMatchObject([{ id, etag: null, archiveSince: '2025-01-01' }])
  })
})

describe('the publisher at a host', () => {
  it('is the one whose sources stand there, with and without www, and nobody where several share it', async () => {
    await savePublisher(store.db, { id: 'a', name: 'A', country: 'UZ', standing: 'ministry' })
    await savePublisher(store.db, { id: 'b', name: 'B', country: null })
    await add('https://www.a.example/rss', { publisherId: 'a' })
    await add('https://www.a.example/en/rss', { publisherId: 'a' })
    await add('https://shared.example/a', { publisherId: 'a' })
    await add('https://shared.example/b', { publisherId: 'b' })

    expect(await findPublisherAt(store.db, 'a.example')).toEqual({ id: 'a', name: 'A', country: 'UZ' })
    expect(await findPublisherAt(store.db, 'www.a.example')).toMatchObject({ id: 'a' })
    expect(await findPublisherAt(store.db, 'shared.example')).toBeNull()
    expect(await findPublisherAt(store.db, 'a.example.evil.example')).toBeNull()
  })
})

describe('a visit', () => {
  it('is made by one worker, the longest overdue first', async () => {
    await add('b', { nextAt: later(-1000) })
    await add('a', { nextAt: later(-2000) })
    await add('c', { nextAt: later(1000) })

    const [mine, others] = await Promise.all([claim('here'), claim('there')])

    expect([...mine, ...others].map(({ address }) => address)).toEqual(['a', 'b'])
    expect(await nextVisitAt(store.db, NOW)).toEqual(later(1000))
  })

  it('takes no more than it was asked for', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await add(name)
    const two = { until: NOW, now: NOW, limit: 2, leaseUntil: later(60_000), by: 'here' }

    expect(await claimVisits(store.db, two)).toHaveLength(2)
    expect(await claimVisits(store.db, two)).toHaveLength(2)
    expect(await claimVisits(store.db, two)).toHaveLength(0)
  })

  it('is due again when its worker ended, and when its time is over', async () => {
    const id = await add('a')
    await claim('here')
    expect(await claim('there')).toEqual([])

    expect(await releaseClaims(store.db, 'there')).toBe(0)
    expect(await releaseClaims(store.db, 'here')).toBe(1)
    expect(await claim('there')).toMatchObject([{ id }])
    expect(await claim('here', later(60_000))).toMatchObject([{ id }])
  })

  it('that a clock which ran ahead put off for days is due now', async () => {
    const id = await add('a', { nextAt: later(30 * 86_400_000) })

    expect(await nextVisitAt(store.db, NOW)).toEqual(NOW)
    expect(await claim()).toMatchObject([{ id }])
  })

  it('leaves what the next one needs, and a failure keeps it', async () => {
    const id = await add('a')
    await claim()
    const success = { ...FRESH, movedTo: 'https://new.example/', etag: '"1"', bodyHash: 'h' }
    await recordSuccess(store.db, id, { ...WELL, ...success, at: NOW, nextAt: later(600_000) })
    const failed = { nextAt: later(1_200_000), failures: 1, trouble: null, troubleSince: null }
    await recordFailure(store.db, id, { ...failed, at: later(600_000), error: 'answered 500' })

    expect(await loadSource(store.db, id)).toMatchObject({
      movedTo: 'https://new.example/',
      etag: '"1"',
      bodyHash: 'h',
      failures: 1,
      lastError: 'answered 500',
      listed: 3,
      newEntryAt: NOW,
      succeededAt: NOW,
      visitedAt: later(600_000),
      nextAt: later(1_200_000),
    })
  })
})

describe('being cut off', () => {
  const fail = (id: string) =>
    recordFailure(store.db, id, {
      at: NOW,
      nextAt: later(600_000),
      failures: 1,
      trouble: null,
      troubleSince: null,
      error: 'ENOTFOUND',
    })

  it('is when several sources were visited and none answered', async () => {
    const ids = [await add('a'), await add('b'), await add('c')]
    for (const id of ids) await fail(id)

    expect(await isCutOff(store.db, later(-1000), 3)).toBe(true)
    expect(await isCutOff(store.db, later(-1000), 4)).toBe(false)
  })

  it('is not when one of them answered', async () => {
    const ids = [await add('a'), await add('b'), await add('c'), await add('d')]
    for (const id of ids) await fail(id)
    await inTransaction(store.db, (tx) =>
      recordSuccess(tx, ids[3]!, { ...WELL, ...FRESH, at: NOW, nextAt: later(600_000) }),
    )

    expect(await isCutOff(store.db, later(-1000), 3)).toBe(false)
  })
})
