// The audit trail on the command line: a line an act, and one of them taken back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { listActs } from '../../src/store/acts.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { tell } from '../jobs/tell.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.clear()
  await tell(store)
  await tell(store, { countries: ['AZ', 'KZ'], people: [] }, { outlet: 'two' })
  await doDeed(store, 77, { kind: 'mend', meetingId: '1', values: { level: 'official' } })
  await doDeed(store, null, { kind: 'withdraw', meetingId: '2' })
})
afterAll(() => store.close())

describe('acts', () => {
  it('are listed with number, instant, editor, deed and meeting, the latest first', async () => {
    const at = store.clock.now().toISOString()
    const { code, out } = await runOn(store, ['acts'])
    expect([code, out]).toEqual([
      0,
      [`2\t${at}\t-\twithdraw\tmeeting 2`, `1\t${at}\t77\tmend level\tmeeting 1`],
    ])
  })

  it('are those of one meeting, and as many as are wanted', async () => {
    expect((await runOn(store, ['acts', '--meeting', '1'])).out).toHaveLength(1)
    expect((await runOn(store, ['acts', '--limit', '1'])).out).toHaveLength(1)
    expect(await runOn(store, ['acts', '--meeting', '9'])).toMatchObject({
      out: [],
      told: [expect.stringContaining('nothing')],
    })
  })

  it('are taken back, once, and the program looks whom to tell', async () => {
    expect(await runOn(store, ['acts', '--undo', '1'])).toMatchObject({
      code: 0,
      woken: 1,
      out: [expect.stringContaining('taken back: 1')],
    })
    expect((await loadMeeting(store.db, '1'))?.level).toBe('minister')
    expect((await listActs(store.db, { limit: 5 }))[1]?.undoneAt).not.toBeNull()
    expect(await runOn(store, ['acts', '--undo', '1'])).toMatchObject({
      code: 1,
      told: [expect.stringContaining('taken back already')],
    })
    expect(await runOn(store, ['acts', '--undo', '9'])).toMatchObject({
      code: 1,
      told: [expect.stringContaining('no act 9')],
    })
  })

  it.each(['0', 'x', '1.5', '9999999999'])('refuses %s for a number', async (written) => {
    expect(await runOn(store, ['acts', '--meeting', written])).toMatchObject({
      code: 2,
      told: [expect.stringContaining('must be a number')],
    })
  })
})
