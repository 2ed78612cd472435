// One record for each meeting: placed once however many place it, found by what readers ask, traced to its sentences.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockBlocks } from '../../src/store/blocks.ts'
import { inTransaction, tables, type Db } from '../../src/store/db.ts'
import { countMeetings, findMeetings } from '../../src/store/find-meetings.ts'
import type { MeetingQuery } from '../../src/store/find-meetings.ts'
import { createMeeting, updateMeeting } from '../../src/store/save-meeting.ts'
import { joinMeetings, loadMeeting, loadMeetings, loadMeetingSources } from '../../src/store/meetings.ts'
import { findPeople, loadPerson } from '../../src/store/people.ts'
import { saveReports } from '../../src/store/reports.ts'
import { onEither, NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { draft, extracted, give, recordOf, released, version, withdraw } from './rows.ts'

let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(() => store.clear())
afterAll(() => store.close())

async function placedReport(meetingId: string, name: string, implied: string[] = []) {
  const { versionId } = await version(db, name)
  return inTransaction(db, async (tx) => {
    const found = extracted({ implied })
    const [id] = await saveReports(tx, versionId, 'rules-1', { meetings: [found] }, NOW)
    await give(tx, id!, meetingId)
    return id!
  })
}

describe('a meeting', () => {
  it('is loaded with all its facts', async () => {
    const full = draft({
      format: 'tr-uz-4plus4',
      formatName: 'Türkiye–Uzbekistan 4+4',
      ordinal: 1,
      organizations: ['OTS'],
      chair: 'Hakan Fidan',
      implied: ['city'],
    })
    const { id, number } = await released(db, full)
    expect(await loadMeeting(db, id)).toEqual({
      ...full,
      id,
      number,
      withdrawn: false,
      conflicts: [],
      waits: [],
      maybe: [],
      articles: [],
      voices: 0,
    })
  })

  it('has its facts replaced as a whole', async () => {
    const { id } = await released(db)
    const anew = draft({ countries: ['KZ', 'TR'], people: [], outcomes: [], status: 'cancelled' })
    await inTransaction(db, (tx) => updateMeeting(tx, id, anew, NOW))
    await withdraw(db, id)
    expect(await loadMeeting(db, id)).toMatchObject({ ...anew, withdrawn: true })
  })

  it('lists each article once and quotes a sentence for each field', async () => {
    const { id } = await released(db)
    await placedReport(id, 'one', ['city'])
    await placedReport(id, 'two')
    const meeting = await loadMeeting(db, id)
    expect(meeting?.articles.map(({ publisher, url }) => [publisher, url])).toEqual([
      ['Publisher one', 'https://one.example/1'],
      ['Publisher two', 'https://two.example/1'],
    ])
    const sources = await loadMeetingSources(db, id)
    expect(sources.map(({ field, sentence, implied }) => [field, sentence, implied])).toEqual([
      ['place', 'They sat down in Ankara.', true],
      ['place', 'They sat down in Ankara.', false],
    ])
    expect(sources.map(({ article }) => article)).toEqual(meeting?.articles)
  })

  it('joined to an older one leads to it', async () => {
    const older = await released(db)
    const newer = await released(db)
    await placedReport(older.id, 'one')
    await inTransaction(db, (tx) => joinMeetings(tx, older.id, newer.id, NOW))
    expect((await loadMeeting(db, newer.id))?.id).toBe(older.id)
    expect(await loadMeetingSources(db, newer.id)).toHaveLength(1)
    expect(await loadMeetings(db, [newer.id, older.id, '999', 'x'])).toHaveLength(1)
    expect(await findMeetings(db, {})).toHaveLength(1)
  })
})

describe('blocks', () => {
  it('are locked without two workers ever waiting for each other', () =>
    onEither({
      server: async () => {
        const keys = Array.from({ length: 20 }, (_, index) => `block-${index}`)
        const lock = (asked: string[]) => inTransaction(db, (tx) => lockBlocks(tx, asked))
        await Promise.all([lock(keys), lock(keys.toReversed()), lock(keys), lock(keys.toReversed())])
        expect(await tables(db).block.count()).toBe(20)
      },
      embedded: async () => {
        await inTransaction(db, (tx) => lockBlocks(tx, ['b', 'a', 'b']))
        expect(await tables(db).block.count()).toBe(2)
      },
    }))
})

describe('meetings are found', () => {
  const titles = async (query: MeetingQuery) =>
    (await findMeetings(db, query)).map(({ earliest }) => earliest)
  const on = (day: string, stated = {}) => released(db, { date: day, earliest: day, latest: day, ...stated })

  it('newest first, page by page', async () => {
    await on('2026-01-10')
    await on('2026-01-12')
    await on('2026-01-11')
    expect(await titles({})).toEqual(['2026-01-12', '2026-01-11', '2026-01-10'])
    const [newest] = await findMeetings(db, { limit: 1 })
    expect(await titles({ before: newest!, limit: 1 })).toEqual(['2026-01-11'])
    expect(await titles({ offset: 2 })).toEqual(['2026-01-10'])
    expect(await titles({ from: '2026-01-11', to: '2026-01-11' })).toEqual(['2026-01-11'])
    expect(await countMeetings(db, { limit: 1 })).toBe(3)
  })

  it('by any of the things followed', async () => {
    const personId = await inTransaction(db, (tx) =>
      recordOf(tx, { ...SAIDOV, name: 'Bakhtiyor Saidov', nameKey: 'baxtiyor' }),
    )
    const saidov = { name: 'B. Saidov', office: null, country: 'UZ', organization: null, personId }
    await on('2026-01-01', { countries: ['KZ'], people: [] })
    await on('2026-01-02', { countries: [], organizations: ['OTS'], people: [] })
    await on('2026-01-03', { countries: [], format: 'c5plus1', people: [] })
    await on('2026-01-04', { countries: [], people: [saidov] })
    expect(
      await titles({
        followed: [
          { kind: 'country', code: 'KZ' },
          { kind: 'format', code: 'c5plus1' },
        ],
      }),
    ).toEqual(['2026-01-03', '2026-01-01'])
    expect(await titles({ followed: [{ kind: 'organization', code: 'OTS' }] })).toEqual(['2026-01-02'])
    expect(await titles({ followed: [{ kind: 'person', code: personId! }] })).toEqual(['2026-01-04'])
    expect(await titles({ person: 'bakhtiyor' })).toEqual(['2026-01-04'])
    expect(await titles({ followed: [] })).toEqual([])
  })

  it('as upcoming ones, the soonest first', async () => {
    await on('2026-02-05', { status: 'announced' })
    await on('2026-02-03', { status: 'announced' })
    await on('2026-01-20', { status: 'announced' })
    await on('2026-02-04', { status: 'cancelled' })
    expect(await titles({ upcoming: '2026-02-01' })).toEqual(['2026-02-03', '2026-02-05'])
  })

  it('neither before their release nor after being withdrawn', async () => {
    await createMeeting(db, draft(), NOW)
    const { id } = await released(db)
    await withdraw(db, id)
    expect(await findMeetings(db, {})).toEqual([])
  })
})

const SAIDOV = { side: 'UZ', surnameKey: 'saidov' }

describe('a person', () => {
  const named = (name: string, nameKey: string) =>
    inTransaction(db, (tx) => recordOf(tx, { ...SAIDOV, name, nameKey }))

  it('has one record in every spelling', async () => {
    const id = await named('Bakhtiyor Saidov', 'bakhtiyor saidov')
    expect(await named('Бахтиёр Саидов', 'bakhtiyor saidov')).toBe(id)
    expect(await named('Saidov', 'saidov')).toBe(id)
    expect(await findPeople(db, 'khtiyor', 5)).toEqual([{ id, name: 'Bakhtiyor Saidov', side: 'UZ' }])
  })

  it('known by the surname gets the full name when it is told', async () => {
    const id = await named('Saidov', 'saidov')
    expect(await named('Bakhtiyor Saidov', 'bakhtiyor saidov')).toBe(id)
    expect((await loadPerson(db, id!))?.name).toBe('Bakhtiyor Saidov')
  })

  it('is not guessed where several bear the surname', async () => {
    const one = await named('Bakhtiyor Saidov', 'bakhtiyor saidov')
    const other = await named('Akmal Saidov', 'akmal saidov')
    expect(other).not.toBe(one)
    expect(await named('Saidov', 'saidov')).toBeNull()
  })

  it('is made once by two workers at the same time', async () => {
    const made = await Promise.all([1, 2, 3].map(() => named('Akmal Saidov', 'akmal saidov')))
    expect(new Set(made).size).toBe(1)
  })
})
