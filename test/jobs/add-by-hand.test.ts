// What an editor enters by hand is an article's report like any other, and leaves with its act.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addByHand } from '../../src/jobs/add-by-hand.ts'
import type { HandEntry } from '../../src/jobs/add-by-hand.ts'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { loadUnread } from '../../src/store/articles.ts'
import { listActs } from '../../src/store/acts.ts'
import { loadChangesAfter } from '../../src/store/changes.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeeting, loadMeetingSources } from '../../src/store/meetings.ts'
import { countReview } from '../../src/store/review.ts'
import { savePublisher, saveSource } from '../../src/store/sources.ts'
import { extracted } from '../store/rows.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { tell } from './tell.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const EDITOR = 77
const SENTENCE = 'The two ministers met in Ankara on 20 January.'

function entry(stated: Partial<HandEntry> = {}, facts: Partial<HandEntry['facts']> = {}): HandEntry {
  const { background: _b, implied: _i, confidence: _c, review: _r, evidence: _e, ...base } = extracted(facts)
  return { facts: base, url: 'https://mfa.example/news/1', sentence: SENTENCE, language: 'tr', ...stated }
}

const enter = async (what = entry()) => {
  const entered = await addByHand(store, EDITOR, what)
  if (!entered.ok) throw new Error('It was not entered')
  return entered
}
const changes = async () =>
  (await loadChangesAfter(store.db, 0)).map(({ meetingId, type }) => `${type} ${meetingId}`)
const shown = async () => (await findMeetings(store.db, {})).map(({ id }) => id)

describe('a meeting entered by hand', () => {
  it('is shown with the address and the sentence, and stands in the audit trail', async () => {
    expect(await enter()).toMatchObject({ meetingId: '1', outcome: 'created', waits: [] })
    expect(await loadMeeting(store.db, '1')).toMatchObject({
      countries: ['TR', 'UZ'],
      articles: [{ url: 'https://mfa.example/news/1', publisher: 'mfa.example', language: 'en' }],
    })
    expect(await loadMeetingSources(store.db, '1')).toMatchObject([{ field: 'meeting', sentence: SENTENCE }])
    expect(await listActs(store.db, { limit: 5 })).toMatchObject([
      { kind: 'add', telegramId: EDITOR, meetingId: '1', facts: { url: 'https://mfa.example/news/1' } },
    ])
    expect(await loadChangesAfter(store.db, 0)).toMatchObject([{ type: 'released', cause: { act: '1' } }])
  })

  it('counts for the publisher whose source stands at that host', async () => {
    await savePublisher(store.db, { id: 'mfa', name: 'The Ministry', country: 'UZ' })
    const address = 'https://mfa.example/feed'
    await saveSource(
      store.db,
      { publisherId: 'mfa', kind: 'feed', address, name: 'Feed', language: 'en', zone: null },
      NOW,
    )
    await enter()
    expect((await loadMeeting(store.db, '1'))?.articles).toMatchObject([{ publisher: 'The Ministry' }])
  })

  it('that tied others together by an editor’s word leaves them together when it is taken back', async () => {
    const day = (date: string) => ({ date, people: [] })
    await tell(store, day('2026-01-10'))
    const { meetingId, actId } = await enter(entry({}, day('2026-01-15')))
    await tell(store, day('2026-01-20'), { outlet: 'two' })
    await doDeed(store, EDITOR, { kind: 'join', meetingId: '1', otherId: meetingId })
    await doDeed(store, EDITOR, { kind: 'join', meetingId, otherId: '3' })
    expect((await findMeetings(store.db, {})).map(({ articles }) => articles.length)).toEqual([3])
    await undoDeed(store, EDITOR, actId)
    expect((await findMeetings(store.db, {})).map(({ articles }) => articles.length)).toEqual([2])
  })

  it('that was taken back is shown when it is entered again, though its record is part of another by then', async () => {
    await tell(store, { date: '2026-01-24', place: { city: 'Izmir', country: 'TR', venue: null } })
    const { actId } = await enter()
    await tell(store, {}, { outlet: 'two' })
    await undoDeed(store, EDITOR, actId)
    await doDeed(store, EDITOR, { kind: 'join', meetingId: '1', otherId: '2' })
    await enter()
    const articles = (await findMeetings(store.db, {})).flatMap((meeting) => meeting.articles)
    expect(articles).toHaveLength(3)
  })

  it('joins what is on record', async () => {
    await tell(store)
    expect(await enter()).toMatchObject({ meetingId: '1', outcome: 'joined' })
    expect((await loadMeeting(store.db, '1'))?.articles).toHaveLength(2)
  })

  it('is there once, however often the same is entered', async () => {
    await enter()
    expect(await addByHand(store, EDITOR, entry())).toEqual({ ok: false })
    expect(await listActs(store.db, { limit: 5 })).toHaveLength(1)
  })

  it('may stand on one page with another, without any sentence', async () => {
    await enter(entry({ sentence: null }))
    expect(
      await enter(entry({ sentence: null }, { countries: ['KZ', 'UZ'], people: [], host: null })),
    ).toMatchObject({
      meetingId: '2',
    })
    expect(await loadMeetingSources(store.db, '2')).toEqual([])
  })

  it('is never read as if its sentence were an article', async () => {
    await enter()
    expect(await loadUnread(store.db, 'rules-9', 5)).toEqual([])
  })
})

describe('an entry that is taken back', () => {
  it('leaves a meeting that nobody else tells of withdrawn, for whoever was told', async () => {
    const { actId } = await enter()
    expect(await undoDeed(store, EDITOR, actId)).toMatchObject({ ok: true })
    expect([await shown(), await changes()]).toEqual([[], ['released 1', 'withdrawn 1']])
    expect((await loadMeeting(store.db, '1'))?.withdrawn).toBe(true)
    expect(await undoDeed(store, EDITOR, actId)).toEqual({ ok: false, reason: 'nothing' })
  })

  it('leaves without a word a meeting that waited for an editor', async () => {
    await tell(store, { people: [] })
    const { actId, waits } = await enter(entry({}, { people: [], date: '2026-01-21', level: 'minister' }))
    expect(waits).toEqual(['may-be-same'])
    await undoDeed(store, EDITOR, actId)
    expect([await countReview(store.db), await changes()]).toEqual([0, ['released 1']])
  })

  it('leaves what others tell, and with it only what they tell', async () => {
    await tell(store, { outcomes: [] })
    const { actId } = await enter()
    expect((await loadMeeting(store.db, '1'))?.outcomes).toHaveLength(1)
    await undoDeed(store, EDITOR, actId)
    expect(await loadMeeting(store.db, '1')).toMatchObject({ withdrawn: false, outcomes: [], articles: [{}] })
    await tell(store, { outcomes: [] }, { outlet: 'two' })
    expect((await loadMeeting(store.db, '1'))?.articles).toHaveLength(2)
  })

  it('leaves another that an editor had joined it with as it was', async () => {
    const day = (date: string) => ({ date, people: [], place: { city: null, country: null, venue: null } })
    await enter(entry({}, day('2026-01-20')))
    const { actId } = await enter(
      entry({ sentence: 'Another.' }, { countries: ['KZ', 'UZ'], host: null, people: [] }),
    )
    const joined = await doDeed(store, EDITOR, { kind: 'join', meetingId: '1', otherId: '2' })
    expect(joined.ok).toBe(true)
    await undoDeed(store, EDITOR, actId)
    expect(await shown()).toEqual(['1'])
  })

  it('comes again under its own number when the same is entered anew', async () => {
    const { actId } = await enter()
    await undoDeed(store, EDITOR, actId)
    expect(await enter()).toMatchObject({ meetingId: '1' })
    expect([await shown(), await changes()]).toEqual([['1'], ['released 1', 'withdrawn 1', 'released 1']])
  })

  it('is nothing to a meeting that somebody else tells of later', async () => {
    const { actId } = await enter()
    await undoDeed(store, EDITOR, actId)
    await tell(store)
    expect(await shown()).toEqual(['2'])
  })
})
