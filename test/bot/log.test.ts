// The audit trail in Telegram: editors read who did what, and take back what can be taken back.
import { afterAll, describe, expect, it } from 'vitest'
import type { Deed } from '../../src/domain/review.ts'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { listAppointed } from '../../src/store/editors.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { tell } from '../jobs/tell.ts'
import { closeScenes, openScene, plain } from './scene.ts'

afterAll(closeScenes)

const CHIEF = 7

async function open(...deeds: Deed[]) {
  const scene = await openScene({ EDITOR_IDS: String(CHIEF) })
  const store = { db: scene.store.db, clock: scene.clock }
  await tell(store)
  for (const deed of deeds) await doDeed(store, CHIEF, deed)
  return { scene, store, chief: await scene.editor() }
}

const mend: Deed = { kind: 'mend', meetingId: '1', values: { level: 'official', topics: [] } }
const withdraw: Deed = { kind: 'withdraw', meetingId: '1' }

describe('/log', () => {
  it('says who did what to which meeting, and when', async () => {
    const { scene, chief } = await open(mend)
    await chief.say('/log')
    expect(plain(chief)).toContain(
      '1 · 21 January 2026, 18:00 · Dilnoza: mended: level, topics · Türkiye and Uzbekistan',
    )
    expect(plain(chief)).toContain('/meeting_1')
    expect(chief.buttons()).toEqual(['Undo 1'])
    expect(scene.control.warnings()).toEqual([])
  })

  it('takes an act back after a question, once', async () => {
    const { scene, chief } = await open(mend)
    await chief.say('/log')
    await chief.press('Undo 1')
    expect((await loadMeeting(scene.store.db, '1'))?.level).toBe('official')
    await chief.press('Yes, take it back')
    expect((await loadMeeting(scene.store.db, '1'))?.level).toBe('minister')
    expect(plain(chief)).toContain('It has been taken back.')
    await scene.showButton(chief, 'log:back:1')
    await chief.press('Button')
    expect(chief.notice()).toBe('It has been taken back already.')
    await chief.say('/log')
    expect(plain(chief)).toContain('(taken back)')
  })

  it('of one meeting has what was done to it alone, page by page', async () => {
    const { store, chief } = await open()
    await tell(store, { countries: ['KZ', 'AZ'], people: [] }, { outlet: 'two' })
    await doDeed(store, CHIEF, { kind: 'withdraw', meetingId: '2' })
    for (let count = 0; count < 6; count += 1)
      for (const kind of ['withdraw', 'restore'] as const)
        await doDeed(store, CHIEF, { kind, meetingId: '1' })
    await chief.say('/log 2')
    expect(plain(chief)).toContain('refused it or took it back')
    expect(chief.buttons()).toEqual(['Undo 1'])
    await chief.say('/log 1')
    await chief.press('Show more')
    expect(chief.buttons()).toEqual(['Undo 5', 'Undo 4', 'Undo 3', 'Undo 2'])
  })

  it('of one meeting opens from its card, where something was done to it', async () => {
    const { scene, store, chief } = await open(mend)
    await tell(store, { countries: ['KZ', 'AZ'], people: [] }, { outlet: 'two' })
    await scene.showButton(chief, 'review:card:m2:')
    await chief.press('Button')
    expect(chief.buttons()).not.toContain('What editors did')
    await scene.showButton(chief, 'review:card:m1:')
    await chief.press('Button')
    await chief.press('What editors did')
    expect(plain(chief)).toContain('mended: level, topics')
  })

  it('is nobody else’s, neither the command nor its buttons', async () => {
    const { scene, store } = await open(withdraw)
    const reader = await scene.introduced()
    await reader.say('/log')
    expect(plain(reader)).toContain('I do not know that command.')
    for (const data of ['log:list::', 'log:undo:1', 'log:back:1']) {
      await scene.showButton(reader, data)
      await reader.press('Button')
      expect(reader.notice()).toBe('This button is out of date.')
    }
    expect((await loadMeeting(store.db, '1'))?.withdrawn).toBe(true)
  })

  it('has no way back from a new reading that was accepted', async () => {
    const { scene, store, chief } = await open()
    await tell(store, { level: 'official' }, { ruleset: 'rules-2' })
    await doDeed(store, CHIEF, { kind: 'accept', reportId: '2' })
    await chief.say('/log')
    expect(plain(chief)).toContain('accepted a new reading')
    await scene.showButton(chief, 'log:back:1')
    await chief.press('Button')
    expect(chief.notice()).toBe('This button is out of date.')
    expect((await loadMeeting(store.db, '1'))?.level).toBe('official')
  })
})

describe('an appointment', () => {
  it('is taken back by those who appoint, and by nobody else', async () => {
    const { scene, chief } = await open()
    const other = await scene.introduced({}, 90)
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.say('90')
    await other.say('/log')
    expect(plain(other)).toContain('appointed Dilnoza')
    await scene.showButton(other, 'log:back:1')
    await other.press('Button')
    expect(other.notice()).toContain('Only those whom the operator has named')
    await chief.press('Undo')
    await chief.press('Yes, take it back')
    expect(await listAppointed(scene.store.db)).toEqual([])
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.say('90')
    await chief.say('/editors')
    await chief.press('Dismiss Dilnoza')
    await chief.press('Yes, dismiss')
    await chief.press('Undo')
    await chief.press('Yes, take it back')
    expect(await listAppointed(scene.store.db)).toMatchObject([{ telegramId: 90, appointedBy: CHIEF }])
  })
})
