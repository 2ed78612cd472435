// Entries of sources as the database keeps them: listed once, read once, and read again when their outlet changed them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addEntries,
  findReadElsewhere,
  loadDueEntries,
  loadEntry,
  loadFingerprints,
  markPassed,
  markUnchanged,
  orderLooks,
  markRead,
  markUnreadable,
  putOff,
  renewEntry,
  takeLooks,
} from '../../src/store/entries.ts'
import type { NewEntry } from '../../src/store/entries.ts'
import { savePublisher } from '../../src/store/sources.ts'
import { addFeed } from '../support/new-feed.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { version } from './rows.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => store.clear())

const later = (ms: number): Date => new Date(NOW.getTime() + ms)

async function source(address = 'https://a.example/rss'): Promise<string> {
  await savePublisher(store.db, { id: 'a', name: 'A', country: 'TR' })
  return addFeed(store.db, address, { publisherId: 'a' })
}

function entry(address: string, stated: Partial<NewEntry> = {}): NewEntry {
  return {
    address,
    url: address,
    title: 'Talks',
    published: '2026-01-20',
    language: null,
    text: 'They met.',
    whole: false,
    fingerprint: 'f1',
    state: 'due',
    reason: null,
    archive: false,
    ...stated,
  }
}

/** An entry that is to be read. */
async function due(sourceId: string): Promise<string> {
  const [listed] = await addEntries(store.db, sourceId, [entry('https://a.example/1')], NOW)
  return listed!.id
}

describe('an entry', () => {
  it('is stored when it is first listed, and not again', async () => {
    const id = await source()
    const two = [
      entry('https://a.example/1'),
      entry('https://a.example/2', { state: 'passed', reason: 'old' }),
    ]

    const listed = await addEntries(store.db, id, two, NOW)
    const again = await addEntries(store.db, id, two, NOW)

    expect(listed).toMatchObject([{ url: 'https://a.example/1' }])
    expect(again).toEqual([])
    expect(await loadDueEntries(store.db, 10)).toEqual(listed)
    const known = await loadFingerprints(store.db, id, ['https://a.example/2', 'https://a.example/3'])
    expect([...known]).toMatchObject([['https://a.example/2', { fingerprint: 'f1', state: 'passed' }]])
  })

  it('whose words no database takes is stored without what it does not take', async () => {
    const id = await source()
    const listed = entry('id:1\0', { title: 'Talks\0 \uD83D', text: 'They\0met.' })
    const [stored] = await addEntries(store.db, id, [listed], NOW)

    expect(await loadEntry(store.db, stored!.id)).toMatchObject({ title: 'Talks  \uFFFD', text: 'They met.' })
    expect(await addEntries(store.db, id, [listed], NOW)).toEqual([])
    expect((await loadFingerprints(store.db, id, ['id:1\0'])).size).toBe(1)
  })

  it('is stored however many are listed at once', async () => {
    const id = await source()
    const many = Array.from({ length: 3000 }, (_, index) => entry(`https://a.example/${index}`))

    expect(await addEntries(store.db, id, many, NOW)).toHaveLength(3000)
    expect(
      (
        await loadFingerprints(
          store.db,
          id,
          many.map(({ address }) => address),
        )
      ).size,
    ).toBe(3000)
    expect(await addEntries(store.db, id, [], NOW)).toEqual([])
  })

  it('keeps the text of its listing until it is read, and no longer', async () => {
    const id = await due(await source())
    expect(await loadEntry(store.db, id)).toMatchObject({ text: 'They met.' })

    const { articleId } = await version(store.db, 'one')
    await markRead(store.db, id, { articleId, etag: null, lastModified: null, now: NOW })

    expect(await loadEntry(store.db, id)).toMatchObject({ text: null, state: 'read', articleId })
  })

  it('that was settled is not settled otherwise by somebody slower', async () => {
    const id = await due(await source())
    await markPassed(store.db, id, 'no-text', NOW)
    await markUnreadable(store.db, id, 'gone', NOW)
    await putOff(store.db, id, later(1000), 1)

    expect(await loadEntry(store.db, id)).toMatchObject({ state: 'passed', attempts: 0 })
  })

  it('that its outlet changed is due again, with the day it was first published', async () => {
    const sourceId = await source()
    const id = await due(sourceId)
    const { articleId } = await version(store.db, 'one')
    await markRead(store.db, id, { articleId, etag: null, lastModified: null, now: NOW })
    const {
      state: _,
      reason: __,
      archive: ___,
      ...listed
    } = entry('https://a.example/1', {
      title: 'Talks put off',
      fingerprint: 'f2',
      published: '2026-01-25',
    })
    await renewEntry(store.db, id, listed)

    expect(await loadEntry(store.db, id)).toMatchObject({
      state: 'due',
      title: 'Talks put off',
      published: '2026-01-20',
      articleId,
    })
  })

  it('whose article tells of meetings is looked at again at its hour, once', async () => {
    const id = await due(await source())
    const { articleId, versionId } = await version(store.db, 'one')
    await markRead(store.db, id, { articleId, etag: '"1"', lastModified: null, now: NOW })
    await orderLooks(store.db, versionId, (looks) => later(1000 + looks))

    expect(await takeLooks(store.db, later(999), 10)).toEqual([])
    expect(await takeLooks(store.db, later(1000), 10)).toEqual([{ id, url: 'https://a.example/1' }])
    expect(await takeLooks(store.db, later(1000), 10)).toEqual([])
    expect(await loadEntry(store.db, id)).toMatchObject({ state: 'due', etag: '"1"', looks: 1 })

    await markUnchanged(store.db, id, later(5000))
    expect(await loadEntry(store.db, id)).toMatchObject({ state: 'read', articleId })
    expect(await takeLooks(store.db, later(5000), 10)).toHaveLength(1)
  })

  it('read at another source of its publisher is known there', async () => {
    const [first, second] = [await source('https://a.example/1.rss'), await source('https://a.example/2.rss')]
    const id = await due(first)
    const { articleId } = await version(store.db, 'one')
    expect(await findReadElsewhere(store.db, 'https://a.example/1', second, 'a')).toBeNull()
    await markRead(store.db, id, { articleId, etag: null, lastModified: null, now: NOW })

    expect(await findReadElsewhere(store.db, 'https://a.example/1', second, 'a')).toBe(articleId)
    expect(await findReadElsewhere(store.db, 'https://a.example/1', first, 'a')).toBeNull()
    expect(await findReadElsewhere(store.db, 'https://a.example/1', second, 'b')).toBeNull()
  })
})
