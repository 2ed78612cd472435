// The one thing that digests rest on: whoever has seen a number has seen all before it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentNumber, loadChangesAfter, recordChanges } from '../../src/store/changes.ts'
import { inTransaction, type Db } from '../../src/store/db.ts'
import { createMeeting } from '../../src/store/save-meeting.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { gate, onEither, NOW, openTestStore, untilSomebodyWaits } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { draft, released } from './rows.ts'

describe('changes', () => {
  let store: TestStore
  let db: Db
  beforeAll(async () => {
    store = await openTestStore()
    db = store.db
  })
  beforeEach(() => store.clear())
  afterAll(() => store.close())

  const numbers = async () => (await loadChangesAfter(db, 0)).map(({ number }) => number)
  const release = (tx: Db, meetingId: string) => recordChanges(tx, [{ meetingId, type: 'released', at: NOW }])

  it('take the next numbers, and their meeting the last of them', async () => {
    const { id } = await released(db)
    await inTransaction(db, (tx) =>
      recordChanges(tx, [
        { meetingId: id, type: 'status', before: 'announced', after: 'held', at: NOW },
        { meetingId: id, type: 'level', before: null, after: 'minister', at: NOW },
      ]),
    )
    expect(await loadChangesAfter(db, 1)).toEqual([
      { number: 2, meetingId: id, type: 'status', before: 'announced', after: 'held', cause: null, at: NOW },
      { number: 3, meetingId: id, type: 'level', before: null, after: 'minister', cause: null, at: NOW },
    ])
    expect(await currentNumber(db)).toBe(3)
    expect((await loadMeeting(db, id))?.number).toBe(3)
  })

  it('give their numbers back when the transaction fails', async () => {
    const { id } = await released(db)
    const failing = inTransaction(db, async (tx) => {
      await release(tx, id)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await currentNumber(db)).toBe(1)
    await inTransaction(db, (tx) => release(tx, id))
    expect(await numbers()).toEqual([1, 2])
  })

  it('are never seen before one with a lower number, however late that commits', () =>
    onEither({
      server: async () => {
        const slow = await createMeeting(db, draft(), NOW)
        const quick = await createMeeting(db, draft(), NOW)
        const taken = gate()
        const late = gate()
        const first = inTransaction(db, async (tx) => {
          await release(tx, slow)
          taken.open()
          await late.opened
        })
        await taken.opened
        const second = inTransaction(db, (tx) => release(tx, quick))
        await untilSomebodyWaits(store)
        expect(await numbers()).toEqual([])
        expect(await currentNumber(db)).toBe(0)
        late.open()
        await Promise.all([first, second])
        expect((await loadChangesAfter(db, 0)).map(({ meetingId }) => meetingId)).toEqual([slow, quick])
      },
      embedded: async () => {
        const slow = await createMeeting(db, draft(), NOW)
        const quick = await createMeeting(db, draft(), NOW)
        const order: string[] = []
        const taken = gate()
        const first = inTransaction(db, async (tx) => {
          await release(tx, slow)
          taken.open()
          order.push('first has its number')
          // Many turns in which the second one would run, were it let in.
          for (let turn = 0; turn < 20; turn++) await currentNumber(tx)
          order.push('first commits')
        })
        await taken.opened
        const second = inTransaction(db, async (tx) => {
          order.push('second begins')
          await release(tx, quick)
        })
        await Promise.all([first, second])
        expect(order).toEqual(['first has its number', 'first commits', 'second begins'])
        expect(await numbers()).toEqual([1, 2])
      },
    }))
})
