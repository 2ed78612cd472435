// What editors decide holds in every later merge, reaches readers as numbered changes, and can be taken back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Deed } from '../../src/domain/review.ts'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { listActs } from '../../src/store/acts.ts'
import { loadChangesAfter } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeeting, loadMeetings } from '../../src/store/meetings.ts'
import { addComplaint, countReview, listReview } from '../../src/store/review.ts'
import { chatWithBrief } from '../store/rows.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { tell } from './tell.ts'

let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const EDITOR = 77
const deed = async (what: Deed): Promise<string> => {
  const outcome = await doDeed(store, EDITOR, what)
  if (!outcome.ok) throw new Error(`${what.kind} was refused: ${outcome.reason}`)
  return outcome.actId
}
const undo = (actId: string) => undoDeed(store, EDITOR, actId)
const changes = async (after = 0) =>
  (await loadChangesAfter(db, after)).map(({ meetingId, type }) => `${type} ${meetingId}`)
const shown = async () => (await findMeetings(db, {})).map(({ id }) => id)
const waiting = async () => (await listReview(db, { offset: 0, limit: 10 })).map(({ kind }) => kind)

describe('a doubtful meeting', () => {
  beforeEach(() => tell(store, { review: true }))

  it('waits, and is shown once an editor releases it', async () => {
    expect([await waiting(), await shown()]).toEqual([['meeting'], []])
    await deed({ kind: 'release', meetingId: '1' })
    expect([await waiting(), await shown()]).toEqual([[], ['1']])
    expect(await changes()).toEqual(['released 1'])
    expect(await doDeed(store, EDITOR, { kind: 'release', meetingId: '1' })).toEqual({
      ok: false,
      reason: 'nothing',
    })
  })

  it('that is refused is never shown, whoever else tells of it later', async () => {
    await deed({ kind: 'withdraw', meetingId: '1' })
    expect([await waiting(), await shown()]).toEqual([[], []])
    await tell(store, {}, { outlet: 'two' })
    expect([await waiting(), await shown(), await changes()]).toEqual([[], [], []])
  })

  it('that was refused by mistake is there again', async () => {
    const act = await deed({ kind: 'withdraw', meetingId: '1' })
    expect(await undo(act)).toMatchObject({ ok: true })
    expect(await waiting()).toEqual(['meeting'])
    expect(await undo(act)).toEqual({ ok: false, reason: 'nothing' })
    await deed({ kind: 'withdraw', meetingId: '1' })
    await deed({ kind: 'restore', meetingId: '1' })
    expect(await waiting()).toEqual(['meeting'])
  })

  it('is shown without an editor as soon as somebody else tells of it', async () => {
    await tell(store, { review: true }, { outlet: 'two' })
    expect([await waiting(), await shown()]).toEqual([[], ['1']])
  })
})

describe('a meeting that readers know', () => {
  it('is withdrawn, and comes back', async () => {
    await tell(store)
    await deed({ kind: 'withdraw', meetingId: '1' })
    expect(await shown()).toEqual([])
    await deed({ kind: 'restore', meetingId: '1' })
    expect(await shown()).toEqual(['1'])
    expect(await changes()).toEqual(['released 1', 'withdrawn 1', 'released 1'])
  })

  it('keeps a mended value whatever reports say later', async () => {
    await tell(store)
    const place = { city: 'Istanbul', country: 'TR', venue: null }
    const act = await deed({ kind: 'mend', meetingId: '1', values: { place } })
    await tell(store, {}, { outlet: 'two' })
    expect((await loadMeeting(db, '1'))?.place).toEqual(place)
    expect(await changes()).toEqual(['released 1', 'corrected 1'])
    await undo(act)
    expect((await loadMeeting(db, '1'))?.place.city).toBe('Ankara')
    expect(await changes(2)).toEqual(['corrected 1'])
  })

  it('is mended again, and undoing the second brings the first back', async () => {
    await tell(store)
    await deed({ kind: 'mend', meetingId: '1', values: { level: 'official' } })
    const second = await deed({ kind: 'mend', meetingId: '1', values: { level: 'ambassador' } })
    expect((await loadMeeting(db, '1'))?.level).toBe('ambassador')
    await undo(second)
    expect((await loadMeeting(db, '1'))?.level).toBe('official')
  })
})

describe('two records', () => {
  beforeEach(async () => {
    await tell(store)
    await tell(
      store,
      { date: '2026-01-24', place: { city: 'Izmir', country: 'TR', venue: null } },
      { outlet: 'two' },
    )
  })

  it('are joined under the older id, and readers of either learn what is different', async () => {
    await deed({ kind: 'join', meetingId: '2', otherId: '1' })
    expect(await shown()).toEqual(['1'])
    expect((await loadMeeting(db, '2'))?.id).toBe('1')
    expect((await loadMeeting(db, '1'))?.articles).toHaveLength(2)
    expect((await changes(2)).every((change) => change === 'corrected 1')).toBe(true)
    expect((await changes(2)).length).toBeGreaterThan(0)
  })

  it('are two again, with their own ids, when that is taken back', async () => {
    const before = await loadMeetings(db, ['1', '2'])
    const act = await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    await undo(act)
    const after = await loadMeetings(db, ['1', '2'])
    const facts = (meetings: typeof before) => meetings.map(({ number: _number, ...rest }) => rest)
    expect(facts(after)).toEqual(facts(before))
  })

  it('stay joined when more is told', async () => {
    await deed({ kind: 'join', meetingId: '1', otherId: '2' })
    await tell(store, {}, { outlet: 'three' })
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([3])
  })
})

describe('one record', () => {
  it('is split by articles, and the larger part keeps the id', async () => {
    for (const outlet of ['one', 'two', 'three']) await tell(store, {}, { outlet })
    const { articles } = (await loadMeeting(db, '1'))!
    const act = await deed({ kind: 'split', meetingId: '1', articleIds: [articles[0]!.articleId] })
    expect((await loadMeeting(db, '1'))?.articles.map(({ articleId }) => articleId)).toEqual(
      articles.slice(1).map(({ articleId }) => articleId),
    )
    expect((await shown()).toSorted()).toEqual(['1', '2'])
    await tell(store, {}, { outlet: 'four' })
    expect((await shown()).toSorted()).toContain('2')
    await undo(act)
    expect(await shown()).toEqual(['1'])
  })

  it('is not split into one', async () => {
    await tell(store)
    const { articles } = (await loadMeeting(db, '1'))!
    const articleIds = articles.map(({ articleId }) => articleId)
    expect(await doDeed(store, EDITOR, { kind: 'split', meetingId: '1', articleIds })).toEqual({
      ok: false,
      reason: 'whole',
    })
  })
})

describe('a record that may be another', () => {
  it('waits until an editor says that they are two', async () => {
    await tell(store, { people: [] })
    await tell(store, { people: [], date: '2026-01-21', level: 'minister' }, { outlet: 'two' })
    const [first] = await listReview(db, { offset: 0, limit: 10 })
    expect(first).toMatchObject({ kind: 'meeting', meetingId: '2', released: false })
    expect((await loadMeeting(db, '2'))?.maybe).toEqual(['1'])
    await deed({ kind: 'part', meetingId: '2', otherId: '1' })
    expect((await shown()).toSorted()).toEqual(['1', '2'])
    expect(await waiting()).toEqual([])
  })
})

describe('an article read anew', () => {
  it('changes its meeting when an editor accepts what it says now', async () => {
    await tell(store)
    await tell(store, { level: 'official' }, { ruleset: 'rules-2' })
    const [item] = await listReview(db, { offset: 0, limit: 10 })
    expect(item).toMatchObject({ kind: 'reading', reportId: '2' })
    await deed({ kind: 'accept', reportId: '2' })
    expect((await loadMeeting(db, '1'))?.level).toBe('official')
    expect(await changes()).toEqual(['released 1', 'corrected 1'])
    expect(await countReview(db)).toBe(0)
  })

  it('leaves it as it is when it is passed over, and asks again when that is taken back', async () => {
    await tell(store)
    await tell(store, { level: 'official' }, { ruleset: 'rules-2' })
    const act = await deed({ kind: 'pass-over', reportId: '2' })
    expect([await waiting(), await changes()]).toEqual([[], ['released 1']])
    await undo(act)
    expect(await waiting()).toEqual(['reading'])
  })

  it('takes its old reading’s place unasked where both say the same', async () => {
    await tell(store)
    expect(await tell(store, { confidence: 0.99 }, { ruleset: 'rules-2' })).toMatchObject({
      outcome: 'corrected',
    })
    expect(await changes()).toEqual(['released 1'])
  })
})

describe('a complaint', () => {
  it('waits with its words, is closed, and is open again when that is taken back', async () => {
    await tell(store)
    const { chat } = await chatWithBrief(db)
    await addComplaint(db, { meetingId: '1', chatId: chat.id, text: 'It was in Izmir.' }, store.clock.now())
    expect(await listReview(db, { offset: 0, limit: 10 })).toMatchObject([
      { kind: 'complaint', meetingId: '1', texts: ['It was in Izmir.'] },
    ])
    const act = await deed({ kind: 'close', meetingId: '1' })
    expect(await waiting()).toEqual([])
    await undo(act)
    expect(await waiting()).toEqual(['complaint'])
  })
})

describe('the audit trail', () => {
  it('says who did what and when, and what was taken back', async () => {
    await tell(store)
    const act = await deed({ kind: 'mend', meetingId: '1', values: { level: 'official' } })
    await undo(act)
    expect(await listActs(db, { limit: 5 })).toEqual([
      {
        id: act,
        telegramId: EDITOR,
        kind: 'mend',
        meetingId: '1',
        facts: { meetingId: '1', values: { level: 'official' } },
        at: store.clock.now(),
        undoneAt: store.clock.now(),
      },
    ])
  })

  it('has nothing of what was refused', async () => {
    expect(await doDeed(store, EDITOR, { kind: 'release', meetingId: '9' })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await listActs(db, { limit: 5 })).toEqual([])
  })
})
