import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addSource } from '../../src/jobs/add-source.ts'
import type { SourceToAdd } from '../../src/jobs/add-source.ts'
import { listSources, loadSource, removeSource, savePublisher } from '../../src/store/sources.ts'
import type { StoredSource } from '../../src/store/sources.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

async function add(address: string, rest: Partial<SourceToAdd> = {}): Promise<StoredSource> {
  const { id } = await addSource(store, { kind: 'feed', address, title: 'Latest news', ...rest })
  return (await loadSource(store.db, id))!
}

describe('adding a source', () => {
  it('has it visited at once, under its host as publisher', async () => {
    expect(await add('https://www.daily.example/rss')).toMatchObject({
      state: 'on',
      nextAt: NOW,
      publisher: 'daily.example',
      name: 'Latest news',
      country: null,
    })
  })

  it('changes nothing where it is there already, also under the address it has moved to', async () => {
    const first = await add('https://daily.example/rss')
    const again = await addSource(store, {
      kind: 'page',
      address: 'https://daily.example/rss',
      title: null,
      publisher: { country: 'UZ' },
    })
    expect(again).toEqual({ id: first.id, added: false })
    expect(await loadSource(store.db, first.id)).toEqual(first)
  })

  it('brings back one that was removed', async () => {
    const { id } = await add('https://daily.example/rss')
    await removeSource(store.db, id)
    expect(
      await addSource(store, { kind: 'feed', address: 'https://daily.example/rss', title: null }),
    ).toEqual({ id, added: true })
  })

  it('counts it under the publisher that the host belongs to, in its zone', async () => {
    const zone = 'Asia/Tashkent'
    await add('https://daily.example/rss', { zone, publisher: { name: 'The Daily', country: 'UZ' } })
    expect(await add('https://www.daily.example/en/rss')).toMatchObject({
      publisher: 'The Daily',
      country: 'UZ',
      zone,
    })
  })

  it('believes a guess only where nothing is known', async () => {
    const guess = { country: 'TR', zone: 'Europe/Istanbul' }
    expect(await add('https://first.example/rss', { guess })).toMatchObject(guess)
    const known = { country: 'UZ', zone: 'Asia/Tashkent' }
    await add('https://daily.example/rss', { zone: known.zone, publisher: { country: known.country } })
    expect(await add('https://daily.example/en/rss', { guess })).toMatchObject(known)
  })

  it('does not guess among several publishers of one host', async () => {
    await add('https://gov.example/trade/rss', { publisher: { name: 'Ministry of Trade' } })
    await add('https://gov.example/mfa/rss', { publisher: { name: 'Ministry of Foreign Affairs' } })
    expect(await add('https://gov.example/health/rss')).toMatchObject({ publisher: 'gov.example' })
  })

  it('keeps channels apart, although all have one host', async () => {
    const channel = { kind: 'channel', title: 'Example MFA' } as const
    expect(await add('https://t.me/s/example_mfa', channel)).toMatchObject({ publisher: 'Example MFA' })
    expect(await add('https://t.me/s/other', { ...channel, title: null })).toMatchObject({
      publisher: '@other',
    })
  })

  it('leaves what is known of a publisher where nothing else is stated', async () => {
    await savePublisher(store.db, { id: 'ministry', name: 'Ministry', country: 'UZ', standing: 'ministry' })
    await addSource(store, {
      kind: 'feed',
      address: 'https://a.example/rss',
      title: null,
      publisher: { name: 'ministry' },
    })
    await add('https://b.example/rss', { publisher: { name: 'MINISTRY', standing: null } })
    const [, second] = await listSources(store.db)
    expect(second).toMatchObject({ publisher: 'Ministry', country: 'UZ', standing: 'ministry' })
  })
})
