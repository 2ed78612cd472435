// The table of past meetings is on record from the first start: once, as history, and as the newest table has it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { HISTORY, historyOf, type PastMeeting } from '../../src/gazetteer/history.ts'
import { seedHistory } from '../../src/jobs/seed-history.ts'
import { writeDigests } from '../../src/jobs/write-digests.ts'
import { createBrief } from '../../src/store/briefs.ts'
import { loadChangesAfter } from '../../src/store/changes.ts'
import { findOrCreateChat } from '../../src/store/chats.ts'
import { countMeetings, findMeetings, type MeetingQuery } from '../../src/store/find-meetings.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { countReview } from '../../src/store/review.ts'
import { openTestStore, type TestStore } from '../support/test-db.ts'
import { tell } from './tell.ts'

let now = new Date('2026-02-01T06:00:00Z')
let store: TestStore
beforeAll(async () => {
  store = await openTestStore({ now: () => now })
})
beforeEach(async () => {
  now = new Date('2026-02-01T06:00:00Z')
  await store.clear()
})
afterAll(() => store.close())

const SUMMITS = historyOf('ots-council-heads-of-state').slice(-3)
const OF_SUMMITS: MeetingQuery = { followed: [{ kind: 'format', code: 'ots-council-heads-of-state' }] }
const GABALA: Partial<ExtractedMeeting> = {
  date: '2025-10-07',
  place: { city: 'Gabala', country: 'AZ', venue: null },
  kind: 'summit',
  level: 'head-of-state',
  countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
  organizations: ['OTS'],
  people: [],
  host: null,
  topics: [],
  outcomes: [],
  format: 'ots-council-heads-of-state',
  formatName: null,
  ordinal: 12,
}

/** The three summits, the last one held with something told otherwise. */
function withTwelfth(stated: Partial<PastMeeting>): PastMeeting[] {
  return SUMMITS.map((past) => (past.ordinal === 12 ? { ...past, ...stated } : past))
}

const ordinals = async () => (await findMeetings(store.db, OF_SUMMITS)).map(({ ordinal }) => ordinal)

describe('the history', () => {
  it('is on record as a whole, each session once, as history, with the page that tells of it', async () => {
    expect(await seedHistory(store, HISTORY())).toEqual({ added: HISTORY().length, changed: 0, dropped: 0 })
    const meetings = await findMeetings(store.db, {})
    expect(meetings).toHaveLength(HISTORY().length)
    expect(meetings.filter(({ history, number }) => !history || number === 0)).toEqual([])
    expect(meetings.filter(({ articles }) => articles.length !== 1 || articles[0]!.url === null)).toEqual([])
  })

  it('is listed by format, the newest session first', async () => {
    await seedHistory(store, HISTORY())
    expect(await ordinals()).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('shows a session with what the table tells of it', async () => {
    await seedHistory(store, SUMMITS)
    const [, twelfth] = await findMeetings(store.db, OF_SUMMITS)
    expect(twelfth).toMatchObject({
      date: '2025-10-07',
      place: { city: 'Gabala', country: 'AZ' },
      countries: ['AZ', 'HU', 'KG', 'KZ', 'TM', 'TR', 'UZ'],
      organizations: ['OTS'],
      outcomes: [{ type: 'declaration', title: 'Gabala Declaration' }],
      waits: [],
    })
    expect(twelfth!.articles).toMatchObject([{ publisher: null, url: SUMMITS[1]!.source }])
  })

  it('adds nothing the second time', async () => {
    await seedHistory(store, SUMMITS)
    expect(await seedHistory(store, SUMMITS)).toEqual({ added: 0, changed: 0, dropped: 0 })
    expect(await loadChangesAfter(store.db, 3)).toEqual([])
  })

  it('is in no digest, sessions to come neither', async () => {
    const { chat } = await findOrCreateChat(store.db, {
      telegramId: 100,
      locale: 'en',
      zone: 'Asia/Tashkent',
      form: 'classic',
      now,
    })
    await createBrief(store.db, {
      chatId: chat.id,
      at: '08:00',
      days: [1, 2, 3, 4, 5, 6, 7],
      followed: [{ kind: 'country', code: 'TR' }],
      lastNumber: 0,
      activeSince: now,
      now,
    })
    await seedHistory(store, HISTORY())
    now = new Date('2026-02-02T03:00:00Z')
    const written = await writeDigests(store, (id, error) => {
      throw new Error(`brief ${id}`, { cause: error })
    })
    expect(written).toEqual({ written: 0, empty: 1, renewed: 0 })
  })
})

describe('an article', () => {
  it('of a session on record joins it', async () => {
    await seedHistory(store, SUMMITS)
    expect(await tell(store, GABALA)).toMatchObject({ outcome: 'joined' })
    expect(await countMeetings(store.db, OF_SUMMITS)).toBe(3)
  })

  it('that was there before the table is joined by its row', async () => {
    const { meetingId } = (await tell(store, GABALA)) as { meetingId: string }
    await seedHistory(store, SUMMITS)
    expect(await countMeetings(store.db, OF_SUMMITS)).toBe(3)
    expect((await loadMeeting(store.db, meetingId))?.articles).toHaveLength(2)
  })

  it('that tells of a session to come makes it news', async () => {
    await seedHistory(store, SUMMITS)
    const place = { city: null, country: 'TR', venue: null }
    await tell(store, {
      ...GABALA,
      date: '2026',
      datePrecision: 'year',
      status: 'announced',
      ordinal: 13,
      place,
    })
    const [next] = await findMeetings(store.db, OF_SUMMITS)
    expect(next).toMatchObject({ ordinal: 13, status: 'announced', history: false })
    expect((await loadChangesAfter(store.db, 3)).map(({ type }) => type)).toContain('released')
  })
})

describe('a newer table', () => {
  it('corrects the meeting of a row that it tells otherwise, which keeps its id', async () => {
    await seedHistory(store, withTwelfth({ date: '2025-10', source: 'https://a.example/1' }))
    const [, before] = await findMeetings(store.db, OF_SUMMITS)
    const counts = await seedHistory(store, withTwelfth({ source: 'https://b.example/2' }))
    expect(counts).toEqual({ added: 0, changed: 1, dropped: 0 })
    const after = await loadMeeting(store.db, before!.id)
    expect(after).toMatchObject({ date: '2025-10-07', datePrecision: 'day', history: true })
    expect(after!.articles.map(({ url }) => url)).toEqual(['https://b.example/2'])
    expect(await countMeetings(store.db, OF_SUMMITS)).toBe(3)
  })

  it('knows a session by its days where it has no number', async () => {
    const summit = { ...SUMMITS[1]!, ordinal: null }
    await seedHistory(store, [{ ...summit, date: '2025-10' }])
    expect(await seedHistory(store, [summit])).toEqual({ added: 0, changed: 1, dropped: 0 })
    expect(await countMeetings(store.db, OF_SUMMITS)).toBe(1)
  })

  it('takes a session from readers that it has no more', async () => {
    await seedHistory(store, SUMMITS)
    expect(await seedHistory(store, SUMMITS.slice(1))).toEqual({ added: 0, changed: 0, dropped: 1 })
    expect(await ordinals()).toEqual([13, 12])
  })

  it.each(['2026-01-20', '2026-02-03'])(
    'asks no editor about a session that it has no more and talks told of on %s',
    async (published) => {
      await seedHistory(store, SUMMITS)
      const talks: Partial<ExtractedMeeting> = {
        kind: 'bilateral',
        countries: ['TR', 'UZ'],
        organizations: [],
      }
      const { meetingId } = (await tell(store, { ...GABALA, ...talks, ordinal: null }, { published })) as {
        meetingId: string
      }
      expect(await countReview(store.db)).toBe(1)
      await seedHistory(store, SUMMITS.toSpliced(1, 1))
      expect(await countReview(store.db)).toBe(0)
      expect(await loadMeeting(store.db, meetingId)).toMatchObject({ waits: [], maybe: [] })
      expect((await findMeetings(store.db, {})).map(({ id }) => id)).toContain(meetingId)
    },
  )

  it('leaves a session that it has no more to the articles that tell of it', async () => {
    await seedHistory(store, SUMMITS)
    await tell(store, GABALA)
    await seedHistory(store, SUMMITS.toSpliced(1, 1))
    const [, twelfth] = await findMeetings(store.db, OF_SUMMITS)
    expect(twelfth).toMatchObject({ ordinal: 12, countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'], outcomes: [] })
    expect(twelfth!.articles).toHaveLength(1)
  })
})

it('two starts and an article at once make each session once', async () => {
  await Promise.all([seedHistory(store, SUMMITS), tell(store, GABALA), seedHistory(store, SUMMITS)])
  expect(await ordinals()).toEqual([13, 12, 11])
})
