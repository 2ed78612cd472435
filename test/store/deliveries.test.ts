// The delivery promise in rows: a digest once, a message to one worker, and nothing lost by an end at any moment.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DigestContent, ToldRevision } from '../../src/domain/digest.ts'
import { loadBrief, updateBrief } from '../../src/store/briefs.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { blockChat, forgetChat, updateChat } from '../../src/store/chats.ts'
import { inTransaction, tables, type Db } from '../../src/store/db.ts'
import {
  claimDue,
  loadDeliveries,
  markFailed,
  markOwedAgain,
  markSent,
  nextDue,
  recoverSending,
} from '../../src/store/deliveries.ts'
import {
  loadDigest,
  loadOutdatedDigests,
  replaceRest,
  replaceUnsent,
  writeDigest,
} from '../../src/store/digests.ts'
import type { NewDigest } from '../../src/store/digests.ts'
import { loadTold } from '../../src/store/told.ts'
import { gate, onEither, NOW, openTestStore, untilSomebodyWaits } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { chatWithBrief, released, toldFacts } from './rows.ts'

const LATER = new Date(NOW.getTime() + 60_000)
const CONTENT: DigestContent = {
  localDate: '2026-02-01',
  zone: 'Asia/Tashkent',
  items: [],
  more: 0,
  upTo: 1,
}

describe('digests and their messages', () => {
  let store: TestStore
  let db: Db
  let chatId: string
  let briefId: string
  let meetingId: string

  beforeAll(async () => {
    store = await openTestStore()
    db = store.db
  })
  beforeEach(async () => {
    await store.clear()
    const { chat, brief } = await chatWithBrief(db)
    chatId = chat.id
    briefId = brief.id
    meetingId = (await released(db)).id
  })
  afterAll(() => store.close())

  const told = (status: 'announced' | 'held' = 'announced'): ToldRevision[] => [
    { meetingId, number: 1, facts: toldFacts(status) },
  ]
  const digest = (stated: Partial<NewDigest> = {}): NewDigest => ({
    briefId,
    localDate: '2026-02-01',
    slot: '08:00',
    content: CONTENT,
    locale: 'en',
    form: 'rich',
    fromNumber: 0,
    toNumber: 1,
    payloads: ['one', 'two'],
    told: told(),
    now: NOW,
    ...stated,
  })
  const write = async (stated?: Partial<NewDigest>) => {
    const written = await inTransaction(db, (tx) => writeDigest(tx, digest(stated)))
    if (written.outcome === 'stale') throw new Error('stale')
    return written.digestId
  }
  const states = async (digestId: string) =>
    (await loadDeliveries(db, digestId)).map(({ payload, state }) => [payload, state])
  const claim = async (at = NOW) => (await claimDue(db, at, 10)).map(({ payload }) => payload)

  it('are written together: messages, what is told, and how far the brief has come', async () => {
    const id = await write()
    expect(await loadDigest(db, id)).toMatchObject({ chatId, briefId, content: CONTENT })
    expect(await states(id)).toEqual([
      ['one', 'owed'],
      ['two', 'owed'],
    ])
    expect(await loadTold(db, chatId, [meetingId])).toEqual(told())
    expect(await loadBrief(db, briefId)).toMatchObject({
      lastNumber: 1,
      lastLocalDate: '2026-02-01',
    })
  })

  it('are written once for a brief, day and slot, and the transaction stays good', async () => {
    const id = await write()
    const again = await inTransaction(db, async (tx) => {
      const second = await writeDigest(tx, digest({ payloads: ['twice'] }))
      await updateBrief(tx, briefId, { at: '09:00' })
      return second
    })
    expect(again).toEqual({ outcome: 'already', digestId: id })
    expect((await loadBrief(db, briefId))?.at).toBe('09:00')
    expect(await states(id)).toHaveLength(2)
  })

  it('are written once by two writers at the same time', async () => {
    const writers = [1, 2].map(() => inTransaction(db, (tx) => writeDigest(tx, digest())))
    const outcomes = (await Promise.all(writers)).map(({ outcome }) => outcome)
    expect(outcomes.sort()).toEqual(['already', 'written'])
  })

  it('are not written from a brief that moved on or is gone', async () => {
    await updateBrief(db, briefId, { lastNumber: 7 })
    const moved = await inTransaction(db, (tx) => writeDigest(tx, digest()))
    expect(moved).toEqual({ outcome: 'stale' })
    const gone = await inTransaction(db, (tx) => writeDigest(tx, digest({ briefId: '999' })))
    expect(gone).toEqual({ outcome: 'stale' })
  })

  it('can be written anew until the first part is handed over, and take back what they told', async () => {
    const id = await write()
    const anew = async () => ({ ...digest(), payloads: ['new'], told: [], toNumber: 2 })
    expect(await inTransaction(db, (tx) => replaceUnsent(tx, id, anew))).toBe(true)
    expect(await states(id)).toEqual([['new', 'owed']])
    expect(await loadTold(db, chatId)).toEqual([])
    expect((await loadBrief(db, briefId))?.lastNumber).toBe(2)

    await claim()
    expect(await inTransaction(db, (tx) => replaceUnsent(tx, id, anew))).toBe(false)
    expect(await states(id)).toEqual([['new', 'sending']])
  })

  it('restore the revision told before, when written anew without the meeting', async () => {
    await write()
    const next = await write({
      localDate: '2026-02-02',
      fromNumber: 1,
      toNumber: 2,
      told: told('held'),
    })
    let seen: ToldRevision[] = []
    const anew = async (tx: Db) => {
      seen = await loadTold(tx, chatId)
      return { ...digest(), toNumber: 3, told: [] }
    }
    await inTransaction(db, (tx) => replaceUnsent(tx, next, anew))
    expect(seen).toEqual(told('announced'))
    expect(await loadTold(db, chatId)).toEqual(told('announced'))
  })

  it('are not written anew once a later one goes on from them', async () => {
    const id = await write()
    await write({ localDate: '2026-02-02', fromNumber: 1, toNumber: 2, told: told('held') })
    const anew = async () => ({ ...digest(), told: [] })
    expect(await inTransaction(db, (tx) => replaceUnsent(tx, id, anew))).toBe(false)
    expect(await loadTold(db, chatId)).toEqual(told('held'))
  })

  it('are found outdated when something they tell changes before they are sent', async () => {
    const id = await write({ told: told() })
    expect(await loadOutdatedDigests(db, '08:00')).toEqual([])
    const change = { meetingId, type: 'status', at: NOW } as const
    await inTransaction(db, (tx) => recordChanges(tx, [change]))
    expect(await loadOutdatedDigests(db, '08:00')).toEqual([
      { id, briefId, localDate: '2026-02-01', fromNumber: 0 },
    ])
    await claim()
    expect(await loadOutdatedDigests(db, '08:00')).toEqual([])
  })

  it('have the rest split anew in another form after a refusal', async () => {
    const id = await write({ payloads: ['one', 'two', 'three'] })
    const [first] = await claimDue(db, NOW, 10)
    await markSent(db, first!.id, 41, NOW)
    await claim()
    const rest = { form: 'classic', payloads: ['2a', '2b', '3'], now: NOW } as const
    await inTransaction(db, (tx) => replaceRest(tx, id, rest))
    expect((await loadDeliveries(db, id)).map(({ part, form, payload }) => [part, form, payload])).toEqual([
      [0, 'rich', 'one'],
      [1, 'classic', '2a'],
      [2, 'classic', '2b'],
      [3, 'classic', '3'],
    ])
  })

  it('go part by part: the next waits until the one before is sent', async () => {
    const id = await write()
    const [first] = await claimDue(db, NOW, 10)
    expect(first).toMatchObject({ payload: 'one', state: 'sending', attempts: 1, telegramId: 100 })
    expect(await claim()).toEqual([])
    await markSent(db, first!.id, 41, NOW)
    expect(await claim()).toEqual(['two'])
    expect((await loadDeliveries(db, id))[0]).toMatchObject({ state: 'sent', messageId: 41 })
  })

  it('of a later digest wait for those of an earlier one', async () => {
    await write({ payloads: ['monday'] })
    await write({ localDate: '2026-02-02', fromNumber: 1, toNumber: 2, payloads: ['tuesday'] })
    const [monday] = await claimDue(db, NOW, 10)
    await markOwedAgain(db, monday!.id, LATER)
    expect(await claim()).toEqual([])
    expect(await nextDue(db)).toEqual(LATER)
    expect(await claim(LATER)).toEqual(['monday'])
  })

  it('wait as long as Telegram asks, and the try need not count', async () => {
    await write()
    const [first] = await claimDue(db, NOW, 10)
    await markOwedAgain(db, first!.id, LATER, 0)
    expect(await claim()).toEqual([])
    const [again] = await claimDue(db, LATER, 10)
    expect(again).toMatchObject({ payload: 'one', attempts: 1 })
  })

  it('that failed for good do not hold up the rest', async () => {
    const id = await write()
    const [first] = await claimDue(db, NOW, 10)
    await markFailed(db, first!.id, 'message is too long')
    expect(await claim()).toEqual(['two'])
    expect((await states(id))[0]).toEqual(['one', 'failed'])
  })

  it('stay where they are while their chat is blocked, and what was owed is gone', async () => {
    const id = await write()
    await claim()
    await inTransaction(db, (tx) => blockChat(tx, chatId))
    await updateChat(db, chatId, { state: 'active' })
    expect(await claim()).toEqual([])
    expect((await states(id)).map(([, state]) => state)).toEqual(['gone', 'gone'])
  })

  it('in flight when a process ended are owed again, and no others', async () => {
    const id = await write({ payloads: ['one', 'two', 'three'] })
    const [first] = await claimDue(db, NOW, 10)
    await markSent(db, first!.id, 41, NOW)
    await claim()
    expect(await recoverSending(db, NOW)).toBe(0)
    expect(await recoverSending(db, LATER)).toBe(1)
    expect((await states(id)).map(([, state]) => state)).toEqual(['sent', 'owed', 'owed'])
  })

  it('settled meanwhile are not changed by an answer that comes late', async () => {
    const id = await write({ payloads: ['one'] })
    const [first] = await claimDue(db, NOW, 10)
    await inTransaction(db, (tx) => blockChat(tx, chatId))
    await markSent(db, first!.id, 41, NOW)
    expect(await states(id)).toEqual([['one', 'gone']])
  })

  it('are claimed in no greater number than asked for, whichever way the database goes about it', async () => {
    for (let telegramId = 200; telegramId < 220; telegramId += 1) {
      const { brief } = await chatWithBrief(db, telegramId)
      await write({ briefId: brief.id })
    }
    await inTransaction(db, async (tx) => {
      for (const plan of ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material', 'memoize'])
        await tables(tx).$executeRawUnsafe(`SET LOCAL enable_${plan} = off`)
      expect(await claimDue(tx, NOW, 1)).toHaveLength(1)
      expect(await tables(tx).delivery.count({ where: { state: 'sending' } })).toBe(1)
    })
  })

  it('are claimed by one of two workers', () =>
    onEither({
      server: async () => {
        await write({ payloads: ['one'] })
        const held = gate()
        const mayEnd = gate()
        const first = inTransaction(db, async (tx) => {
          const claimed = await claimDue(tx, NOW, 10)
          held.open()
          await mayEnd.opened
          return claimed
        })
        await held.opened
        // The first has claimed and not committed: the second passes over what it holds instead of waiting.
        expect(await claim()).toEqual([])
        mayEnd.open()
        expect(await first).toHaveLength(1)
        expect(await claim()).toEqual([])
      },
      embedded: async () => {
        await write({ payloads: ['one'] })
        const both = await Promise.all([claim(), claim(), claim()])
        expect(both.flat()).toEqual(['one'])
      },
    }))

  it('are not written for a chat that is being forgotten', () =>
    onEither({
      server: async () => {
        const deleted = gate()
        const mayEnd = gate()
        const forgetting = inTransaction(db, async (tx) => {
          await forgetChat(tx, chatId)
          deleted.open()
          await mayEnd.opened
        })
        await deleted.opened
        const writing = inTransaction(db, (tx) => writeDigest(tx, digest()))
        await untilSomebodyWaits(store)
        mayEnd.open()
        await forgetting
        expect(await writing).toEqual({ outcome: 'stale' })
      },
      embedded: async () => {
        await forgetChat(db, chatId)
        const writing = inTransaction(db, (tx) => writeDigest(tx, digest()))
        expect(await writing).toEqual({ outcome: 'stale' })
      },
    }))
})
