// Why the articles of a meeting stand in one record, and what near it does not.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { tell } from '../jobs/tell.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

it('each article is told with its reasons, and each meeting nearby with what keeps it apart', async () => {
  await tell(store)
  await tell(store, {}, { outlet: 'two' })
  await tell(store, { mode: 'phone', place: { city: null, country: null, venue: null } }, { outlet: 'three' })

  const { code, out } = await runOn(store, ['explain', '--meeting', '1'])

  expect(code).toBe(0)
  expect(out.join('\n')).toMatch(/^meeting 1: .*, 20 January 2026\n/)
  expect(out).toContain('  https://one.example/1 Publisher one')
  expect(out.filter((line) => line.includes('since'))).toEqual([
    expect.stringMatching(/: began it$/),
    expect.stringMatching(/: exact-date, same-participants, same-level, shared-people, same-city$/),
  ])
  expect(out.at(-2)).toMatch(/^not meeting 2: /)
  expect(out.at(-1)).toBe('    different: other-mode')
})

it('what an editor joined names the act', async () => {
  await doDeed(store, 77, { kind: 'join', meetingId: '1', otherId: '2' })

  const { out } = await runOn(store, ['explain', '--meeting', '2'])

  expect(out.join('\n')).toContain('(act 1)')
})

it('a number that no meeting has is told in one line', async () => {
  expect(await runOn(store, ['explain', '--meeting', '99'])).toMatchObject({
    code: 2,
    told: [expect.stringContaining('there is no meeting 99')],
  })
})
