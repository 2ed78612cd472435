// What editors decided of a record holds and can be taken back after the record became part of another, and in every re-reading.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Deed } from '../../src/domain/review.ts'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import { listActs } from '../../src/store/acts.ts'
import { currentNumber } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { addComplaint, countReview, listComplaints, listReview } from '../../src/store/review.ts'
import { chatWithBrief } from '../store/rows.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { report, tell } from './tell.ts'

let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const deed = async (what: Deed): Promise<string> => {
  const outcome = await doDeed(store, 77, what)
  if (!outcome.ok) throw new Error(`${what.kind} was refused: ${outcome.reason}`)
  return outcome.actId
}
const undo = (actId: string) => undoDeed(store, 77, actId)
const shown = async () => (await findMeetings(db, {})).map(({ id }) => id).toSorted()
const levelOf = async (id: string) => (await loadMeeting(db, id))?.level
const inIzmir = { date: '2026-01-24', place: { city: 'Izmir', country: 'TR', venue: null } }
const inAdana = { date: '2026-01-27', place: { city: 'Adana', country: 'TR', venue: null } }

describe('a value that an editor gave a record', () => {
  beforeEach(async () => {
    await tell(store)
    await tell(store, inIzmir, { outlet: 'two' })
  })

  it('is taken back after the record became part of another', async () => {
    const mended = await deed({ kind: 'mend', meetingId: '2', values: { level: 'official' } })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect(await levelOf('1')).toBe('official')
    await undo(mended)
    expect(await levelOf('1')).toBe('minister')
  })

  it('goes with it when a joining is taken back', async () => {
    await deed({ kind: 'mend', meetingId: '2', values: { level: 'official' } })
    const joined = await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    await undo(joined)
    expect([await levelOf('1'), await levelOf('2')]).toEqual(['minister', 'official'])
  })

  it('gives way to that of the record that stays, now and when more is told', async () => {
    await deed({ kind: 'mend', meetingId: '1', values: { level: 'ambassador' } })
    await deed({ kind: 'mend', meetingId: '2', values: { level: 'official' } })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect(await levelOf('1')).toBe('ambassador')
    await tell(store, {}, { outlet: 'three' })
    expect(await levelOf('1')).toBe('ambassador')
  })
})

describe('what never was', () => {
  it('does not take with it what readers know, when the two turn out to be one', async () => {
    await tell(store, { review: true })
    await tell(store, inIzmir, { outlet: 'two' })
    await deed({ kind: 'withdraw', meetingId: '1' })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect([await shown(), (await loadMeeting(db, '1'))?.id]).toEqual([['2'], '2'])
    await tell(store, inIzmir, { outlet: 'three' })
    expect([await shown(), (await loadMeeting(db, '2'))?.articles.length]).toEqual([['2'], 3])
  })

  it('stays so when what only waits turns out to be the same', async () => {
    await tell(store, { review: true })
    await tell(store, { ...inIzmir, review: true }, { outlet: 'two' })
    await deed({ kind: 'withdraw', meetingId: '1' })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect([await shown(), (await loadMeeting(db, '2'))?.id]).toEqual([[], '1'])
  })
})

describe('what was decided back and forth', () => {
  it('stands as it was decided last when an earlier release is taken back', async () => {
    await tell(store, { review: true })
    await deed({ kind: 'withdraw', meetingId: '1' })
    const first = await deed({ kind: 'release', meetingId: '1' })
    await deed({ kind: 'withdraw', meetingId: '1' })
    const last = await deed({ kind: 'release', meetingId: '1' })
    await undo(first)
    expect(await shown()).toEqual(['1'])
    await undo(last)
    expect(await shown()).toEqual([])
  })

  it('stands as it was split last when an earlier splitting is taken back', async () => {
    await tell(store)
    await tell(store, {}, { outlet: 'two' })
    await tell(store, inIzmir, { outlet: 'three' })
    const { articleId } = (await loadMeeting(db, '2'))!.articles[0]!
    const split = (): Promise<string> => deed({ kind: 'split', meetingId: '1', articleIds: [articleId] })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    const first = await split()
    await deed({ kind: 'join', meetingId: '1', otherId: (await shown()).find((id) => id !== '1')! })
    const last = await split()
    await undo(first)
    expect(await shown()).toHaveLength(2)
    await undo(last)
    expect(await shown()).toEqual(['1'])
  })

  it('waits as before when a release after a restoration is taken back', async () => {
    await tell(store, { review: true })
    await deed({ kind: 'withdraw', meetingId: '1' })
    await deed({ kind: 'restore', meetingId: '1' })
    const released = await deed({ kind: 'release', meetingId: '1' })
    await undo(released)
    expect((await loadMeeting(db, '1'))?.withdrawn).toBe(false)
  })
})

describe('the audit trail of a meeting', () => {
  it('has what was done to records that became part of it', async () => {
    await tell(store)
    await tell(store, inIzmir, { outlet: 'two' })
    await deed({ kind: 'mend', meetingId: '2', values: { level: 'official' } })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    const kinds = (await listActs(db, { meetingId: '1', limit: 9 })).map(({ kind }) => kind)
    expect(kinds).toEqual(['join', 'mend'])
  })
})

describe('a record that waits', () => {
  it('is shown when what readers know becomes part of it', async () => {
    await tell(store, { review: true })
    await tell(store, inIzmir, { outlet: 'two' })
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect(await shown()).toEqual(['1'])
    expect((await loadMeeting(db, '1'))?.number).toBeGreaterThan(0)
  })
})

describe('a record that was taken apart', () => {
  it('gives each part an id of its own when two joinings are taken back in the order in which they were made', async () => {
    const session = { format: 'tr-uz-4plus4', ordinal: 1, date: '2026-01-28' }
    await tell(store)
    for (const outlet of ['two', 'three', 'four'])
      await tell(store, inIzmir, { outlet, published: '2026-01-25' })
    for (const outlet of ['five', 'six']) await tell(store, session, { outlet, published: '2026-01-19' })
    const first = await deed({ kind: 'join', meetingId: '2', otherId: '3' })
    const second = await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    await undo(first)
    await undo(second)
    expect(await shown()).toEqual(['1', '2', '3'])
  })

  it('gives its id to no part of it while the rest stands for it elsewhere', async () => {
    await tell(store)
    await tell(store, inIzmir, { outlet: 'two' })
    await tell(store, inAdana, { outlet: 'three' })
    for (const outlet of ['four', 'five']) await tell(store, inAdana, { outlet })
    const last = (await loadMeeting(db, '3'))!.articles[2]!.articleId
    await deed({ kind: 'split', meetingId: '3', articleIds: [last] })
    await deed({ kind: 'join', meetingId: '2', otherId: '4' })
    await deed({ kind: 'join', meetingId: '1', otherId: '3' })
    await deed({ kind: 'split', meetingId: '2', articleIds: [last] })
    expect((await loadMeeting(db, '3'))?.id).toBe('1')
    expect((await loadMeeting(db, '4'))?.articles.map(({ articleId }) => articleId)).toEqual([last])
  })
})

describe('what readers complained of a record', () => {
  const complaints = async () =>
    (await listReview(db, { offset: 0, limit: 9 })).map((item) =>
      'meetingId' in item ? item.meetingId : null,
    )

  it('is looked at, closed and opened again as of the one that it became part of', async () => {
    await tell(store)
    await tell(store, inIzmir, { outlet: 'two' })
    const { chat } = await chatWithBrief(db)
    for (const meetingId of ['1', '2'])
      await addComplaint(db, { meetingId, chatId: chat.id, text: `Of ${meetingId}` }, store.clock.now())
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    expect([await complaints(), await countReview(db)]).toEqual([['1'], 1])
    expect(await listComplaints(db, '1')).toEqual(['Of 1', 'Of 2'])
    const closed = await deed({ kind: 'close', meetingId: '2' })
    expect([await complaints(), await countReview(db)]).toEqual([[], 0])
    await undo(closed)
    expect(await listComplaints(db, '1')).toEqual(['Of 1', 'Of 2'])
  })
})

describe('of three records joined one after the other', () => {
  it('each leads where its own reports are when one joining is taken back', async () => {
    await tell(store)
    await tell(store, inIzmir, { outlet: 'two' })
    await tell(store, inAdana, { outlet: 'three' })
    await deed({ kind: 'join', meetingId: '2', otherId: '3' })
    const second = await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    await undo(second)
    expect((await loadMeeting(db, '3'))?.id).toBe('2')
    expect((await loadMeeting(db, '2'))?.articles).toHaveLength(2)
  })
})

describe('a wording that its outlet changed, read again by other rules', () => {
  it('says nothing to readers though the older wording told of one more meeting', async () => {
    await tell(store)
    const other = { countries: ['KZ', 'TR'], date: '2026-01-19', people: [] }
    for (const id of await report(db, [{}, other], { text: 'Two meetings.' })) await mergeReport(store, id)
    const [now] = await report(db, [{}], { text: 'One meeting.' })
    await mergeReport(store, now!)
    const [known, number] = [await shown(), await currentNumber(db)]
    const [anew] = await report(db, [{ countries: ['KZ', 'TR'], date: '2026-01-19', level: 'official' }], {
      text: 'One meeting.',
      ruleset: 'rules-2',
    })
    expect(await mergeReport(store, anew!)).toEqual({ outcome: 'review', reason: 'read-anew' })
    expect([await shown(), await currentNumber(db)]).toEqual([known, number])
  })
})

describe('an article read again by other rules', () => {
  it('is an editor’s matter where it only takes something for concluded that was written before', async () => {
    await tell(store, {}, { outlet: 'one' })
    expect(await tell(store, { implied: ['date'] }, { outlet: 'one', ruleset: 'rules-2' })).toEqual({
      outcome: 'review',
      reason: 'read-anew',
    })
  })
})
