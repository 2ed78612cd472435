// The operator sees the digests of a chat as of an instant, and can send what is owed now.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listBriefs } from '../../src/store/briefs.ts'
import { nextDue } from '../../src/store/deliveries.ts'
import { chatWithBrief, released } from '../store/rows.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.clear()
  await chatWithBrief(store.db, 4242, [{ kind: 'country', code: 'UZ' }])
})
afterAll(() => store.close())

const brief = async () => (await listBriefs(store.db, '1'))[0]

describe('digest', () => {
  it('prints what the next digest would say, as plain text, and moves nothing', async () => {
    await released(store.db)
    const before = await brief()
    for (const chat of ['1', '4242']) {
      const { code, out } = await runOn(store, ['digest', '--chat', chat])
      expect(code).toBe(0)
      expect(out.join('\n')).toMatch(/Türkiye.*Uzbekistan/)
      expect(out.join('\n')).not.toMatch(/[<>]/)
    }
    expect(await brief()).toEqual(before)
    expect(await nextDue(store.db)).toBeNull()
  })

  it('prints it as of another instant', async () => {
    await released(store.db)
    const early = await runOn(store, ['digest', '--chat', '1', '--at', '2026-01-31T08:00:00+05:00'])
    expect(early).toMatchObject({ code: 0, out: [] })
    expect(early.told.join()).toContain('nothing new as of 2026-01-31T03:00:00.000Z')
    const later = await runOn(store, ['digest', '--chat', '1', '--at', '2026-02-03T08:00:00+05:00'])
    expect(later.out.join('\n')).toContain('3 February')
  })

  it('sends what is owed now, once', async () => {
    await released(store.db)
    const first = await runOn(store, ['digest', '--chat', '1', '--send'])
    expect(first).toMatchObject({ code: 0, woken: 1 })
    expect(await nextDue(store.db)).toEqual(NOW)
    expect((await brief())?.lastNumber).toBe(1)
    const second = await runOn(store, ['digest', '--chat', '1', '--send'])
    expect(second.told.join()).toContain('nothing new to send')
  })

  it.each([
    [['--chat', '1', '--send', '--at', '2026-02-01T08:00:00Z'], 'for now and for no other instant'],
    [['--chat', '1', '--at', 'yesterday'], 'an instant has its offset'],
    [['--chat', '1', '--at', '2026-02-01T08:00:00'], 'an instant has its offset'],
    [['--chat', '77'], 'there is no chat 77'],
    [['--chat', 'x'], 'there is no chat x'],
  ])('tells what is wrong with %j', async (args, line) => {
    const { code, told } = await runOn(store, ['digest', ...args])
    expect(code).toBeGreaterThan(0)
    expect(told.join()).toContain(line)
  })
})
