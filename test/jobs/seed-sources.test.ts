// The starting list becomes sources on trial: once, spread over an interval, and never against an editor's will.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { PublisherEntry } from '../../src/domain/source.ts'
import { readSeeded } from '../../src/jobs/seeded.ts'
import { seedSources } from '../../src/jobs/seed-sources.ts'
import { STARTING_LIST } from '../../src/sources/starting-list/index.ts'
import { listSources, removeSource } from '../../src/store/sources.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

const INTERVAL = 600_000

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

function publisher(id: string, addresses: string[]): PublisherEntry {
  const sources = addresses.map((address) => ({ address, kind: 'feed', language: null, rule: null }) as const)
  return {
    id,
    name: id,
    country: 'UZ',
    organization: null,
    standing: 'ministry',
    zone: 'Asia/Tashkent',
    sources,
  }
}

const addresses = async () => (await listSources(store.db)).map(({ address }) => address)

it('every source of the list is on trial, to be visited within one interval', async () => {
  const added = await seedSources(store, STARTING_LIST, INTERVAL)
  const sources = await listSources(store.db)
  const waits = sources.map(({ nextAt }) => nextAt!.getTime() - NOW.getTime())

  expect(added).toBe(STARTING_LIST.flatMap((one) => one.sources).length)
  expect(sources).toHaveLength(added)
  expect(new Set(sources.map(({ state }) => state))).toEqual(new Set(['trial']))
  expect(Math.min(...waits)).toBeGreaterThan(0)
  expect(Math.max(...waits)).toBeLessThanOrEqual(INTERVAL)
  expect(
    sources.find(({ address }) => address.includes('mfa.uz') || address.includes('gov.uz')),
  ).toMatchObject({
    standing: 'ministry',
    country: 'UZ',
    zone: 'Asia/Tashkent',
  })
})

it('the same list again adds nothing, and a newer one what it has beyond', async () => {
  await seedSources(store, [publisher('a', ['https://a.example/1'])], INTERVAL)

  expect(await seedSources(store, [publisher('a', ['https://a.example/1'])], INTERVAL)).toBe(0)
  const newer = [
    publisher('a', ['https://a.example/1', 'https://a.example/2']),
    publisher('b', ['https://b.example/']),
  ]
  expect(await seedSources(store, newer, INTERVAL)).toBe(2)
  expect(await addresses()).toEqual(['https://a.example/1', 'https://a.example/2', 'https://b.example/'])
})

it('a newer list with nothing new does not end the trial of what was imported', async () => {
  await seedSources(store, [publisher('a', ['https://a.example/1'])], INTERVAL)
  await seedSources(store, [publisher('a', ['https://a.example/1']), publisher('b', [])], INTERVAL)
  await removeSource(store.db, (await listSources(store.db))[0]!.id)
  await seedSources(store, [], INTERVAL)

  expect(await readSeeded(store.db)).toMatchObject({ phase: 'trying' })
})

it('what an editor removed stays removed', async () => {
  await seedSources(store, [publisher('a', ['https://a.example/1'])], INTERVAL)
  await removeSource(store.db, (await listSources(store.db))[0]!.id)
  await seedSources(store, [publisher('a', ['https://a.example/1', 'https://a.example/2'])], INTERVAL)

  expect(await addresses()).toEqual(['https://a.example/2'])
})
