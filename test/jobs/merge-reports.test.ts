// Reports find their meetings once, whoever places them, and readers' numbers follow what they can see.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import { currentNumber, loadChangesAfter } from '../../src/store/changes.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { joinMeetings, loadMeeting, loadMeetingSources } from '../../src/store/meetings.ts'
import { loadReport } from '../../src/store/reports.ts'
import { savePublisher } from '../../src/store/sources.ts'
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

const changes = async (after = 0) =>
  (await loadChangesAfter(db, after)).map(({ number, meetingId, type }) => [number, meetingId, type])

describe('a report', () => {
  it('makes a meeting that is released with a number of its own', async () => {
    expect(await tell(store)).toEqual({ outcome: 'created', meetingId: '1', waits: [] })
    expect(await changes()).toEqual([[1, '1', 'released']])
    expect(await loadMeeting(db, '1')).toMatchObject({ number: 1, countries: ['TR', 'UZ'], history: false })
  })

  it('joins the meeting that another outlet told of, which then has both articles', async () => {
    await tell(store)
    expect(await tell(store, {}, { outlet: 'two' })).toEqual({ outcome: 'joined', meetingId: '1', waits: [] })
    const meetings = await findMeetings(db, {})
    expect(meetings.map(({ articles }) => articles.length)).toEqual([2])
    expect(await changes()).toEqual([[1, '1', 'released']])
  })

  it('that prints another’s text adds an article and no voice', async () => {
    for (const [outlet, text] of Object.entries({
      one: 'Of an agency.',
      two: 'Of an agency.',
      three: 'Own.',
    }))
      await tell(store, {}, { outlet, text })
    const meeting = await loadMeeting(db, '1')
    expect([meeting?.articles.length, meeting?.voices]).toEqual([3, 2])
  })

  it('that contradicts another is kept with who says what', async () => {
    const venueIn = (city: string) => ({
      place: { city, country: 'TR', venue: null },
      format: 'tr-uz-4plus4',
      ordinal: 1,
    })
    await tell(store, venueIn('Ankara'))
    await tell(store, venueIn('Ankara'), { outlet: 'two' })
    await tell(store, venueIn('Istanbul'), { outlet: 'three' })
    expect((await loadMeeting(db, '1'))?.conflicts).toEqual([
      {
        field: 'city',
        values: [
          { value: 'Ankara', articles: ['1', '2'] },
          { value: 'Istanbul', articles: ['3'] },
        ],
      },
    ])
  })

  it('is placed once, however often it is tried', async () => {
    const [id = ''] = await report(db, [{}])
    await mergeReport(store, id)
    expect(await mergeReport(store, id)).toEqual({ outcome: 'known', meetingId: '1', waits: [] })
    expect(await currentNumber(db)).toBe(1)
    expect(await mergeReport(store, '999')).toEqual({ outcome: 'gone' })
  })

  it('numbers what it adds for readers to see, and nothing else', async () => {
    await tell(store, { status: 'announced', outcomes: [], people: [] })
    await tell(
      store,
      { outcomes: [{ type: 'memorandum', title: 'On trade', language: 'en' }] },
      { outlet: 'two' },
    )
    expect((await changes(1)).map(([, , type]) => type)).toEqual(['status', 'participant', 'outcome'])
    expect((await loadMeeting(db, '1'))?.number).toBe(4)
    await tell(store, { topics: ['trade'], outcomes: [] }, { outlet: 'three' })
    expect(await currentNumber(db)).toBe(4)
  })

  it('of a side’s own ministry is believed before one of a paper, whichever came first', async () => {
    await savePublisher(db, {
      id: 'publisher-two',
      name: 'Publisher two',
      country: 'TR',
      standing: 'ministry',
    })
    await tell(store, { place: { city: 'Ankara', country: 'TR', venue: 'Çankaya' } }, { outlet: 'two' })
    await tell(store, { place: { city: 'Ankara', country: 'TR', venue: 'Beştepe' } }, { outlet: 'one' })

    expect((await loadMeeting(db, '1'))?.place.venue).toBe('Çankaya')
    await store.clear()
    await savePublisher(db, {
      id: 'publisher-one',
      name: 'Publisher one',
      country: 'TR',
      standing: 'ministry',
    })
    await tell(store, { place: { city: 'Ankara', country: 'TR', venue: 'Çankaya' } }, { outlet: 'two' })
    await tell(store, { place: { city: 'Ankara', country: 'TR', venue: 'Beştepe' } }, { outlet: 'one' })

    expect((await loadMeeting(db, '1'))?.place.venue).toBe('Beştepe')
  })

  it('that is to be reviewed never reaches readers', async () => {
    expect(await tell(store, { review: true })).toMatchObject({ outcome: 'created', waits: ['doubtful'] })
    expect(await findMeetings(db, {})).toEqual([])
    expect(await currentNumber(db)).toBe(0)
  })

  it('of something long past beside the news is history, until it is somebody’s news', async () => {
    const past = { date: '2025-06-01', background: 'history' as const }
    await tell(store, past)
    expect((await loadMeeting(db, '1'))?.history).toBe(true)
    await tell(store, { ...past, background: null }, { outlet: 'two' })
    expect((await loadMeeting(db, '1'))?.history).toBe(false)
    expect((await changes()).map(([, , type]) => type)).toEqual(['released', 'released'])
  })

  it('makes no history of what readers were told as news', async () => {
    await tell(store, { date: '2026-01-25', background: 'history' })
    expect((await loadMeeting(db, '1'))?.history).toBe(false)
    const later = { db, clock: { now: () => new Date('2026-06-01T00:00:00Z') } }
    await tell(later, { date: '2026-01-25', background: 'history' }, { outlet: 'two' })
    expect((await loadMeeting(db, '1'))?.history).toBe(false)
  })

  it('gives a person the same record in every spelling', async () => {
    const fidan = (name: string) => [{ name, office: 'foreign-minister', country: 'TR', organization: null }]
    await tell(store, { people: fidan('Hakan Fidan') })
    await tell(store, { people: fidan('Fidan'), date: '2026-01-27' }, { outlet: 'two' })
    const [one, other] = await findMeetings(db, {})
    expect(one?.people[0]?.personId).toBe(other?.people[0]?.personId)
    expect(one?.people[0]?.personId).toEqual(expect.any(String))
  })
})

describe('an article that its outlet changed', () => {
  it('corrects its meeting in the place of its old wording', async () => {
    await tell(store, { place: { city: 'Istanbul', country: 'TR', venue: null } }, { text: 'In Istanbul.' })
    const again = await tell(store, {}, { text: 'In Ankara.' })
    expect(again).toEqual({ outcome: 'corrected', meetingId: '1', waits: [] })
    expect((await loadMeeting(db, '1'))?.place.city).toBe('Ankara')
    expect((await changes(1)).map(([, , type]) => type)).toEqual(['corrected'])
    const sources = await loadMeetingSources(db, '1')
    expect(new Set(sources.map(({ article }) => article.articleId)).size).toBe(1)
    expect((await loadReport(db, '1'))?.state).toBe('superseded')
  })

  it('corrects no more than the other outlets leave open', async () => {
    await tell(store, {}, { text: 'A text.' })
    await tell(store, {}, { outlet: 'two' })
    await tell(store, { level: null }, { text: 'Another text.' })
    expect((await loadMeeting(db, '1'))?.level).toBe('minister')
    expect(await currentNumber(db)).toBe(1)
  })

  it('is not told of as it was when its old wording is placed last', async () => {
    const [old] = await report(db, [{ place: { city: 'Istanbul', country: 'TR', venue: null } }], {
      text: 'Old.',
    })
    await tell(store, {}, { text: 'New.' })
    expect(await mergeReport(store, old!)).toEqual({ outcome: 'gone' })
    expect((await findMeetings(db, {})).map(({ place }) => place.city)).toEqual(['Ankara'])
  })

  it('may tell of one more meeting, which is a new one', async () => {
    await tell(store, {}, { text: 'One meeting.' })
    const ids = await report(db, [{}, { countries: ['KZ', 'TR'], date: '2026-01-19' }], { text: 'Two.' })
    const outcomes = []
    for (const id of ids) outcomes.push((await mergeReport(store, id)).outcome)
    expect(outcomes).toEqual(['corrected', 'created'])
  })
})

describe('an article read again by other rules', () => {
  it('leaves its meeting as it is, and what it now says to an editor', async () => {
    await tell(store)
    const anew = await tell(store, { countries: ['KZ', 'UZ'] }, { ruleset: 'rules-2' })
    expect(anew).toEqual({ outcome: 'review', reason: 'read-anew' })
    expect(await currentNumber(db)).toBe(1)
    expect((await loadMeeting(db, '1'))?.articles).toHaveLength(1)
  })
})

describe('two records that were joined', () => {
  it('have their changes told under the id that stays', async () => {
    await tell(store)
    await tell(store, { countries: ['KZ', 'UZ'] }, { outlet: 'two' })
    await inTransaction(db, (tx) => joinMeetings(tx, '1', '2', store.clock.now()))
    expect((await changes()).map(([, meetingId]) => meetingId)).toEqual(['1', '1'])
  })
})

describe('two workers', () => {
  it('that place reports of one meeting at the same time make one meeting', async () => {
    const ids: string[] = []
    for (const outlet of ['one', 'two', 'three', 'four']) ids.push(...(await report(db, [{}], { outlet })))
    const outcomes = await Promise.all(ids.map((id) => mergeReport(store, id)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'joined', 'joined', 'joined'])
    expect(await findMeetings(db, {})).toHaveLength(1)
  })

  it('that have the same report place it once', async () => {
    const [id = ''] = await report(db, [{}])
    const outcomes = await Promise.all([mergeReport(store, id), mergeReport(store, id)])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'known'])
    expect(await currentNumber(db)).toBe(1)
  })
})
