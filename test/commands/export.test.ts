// All released meetings come out as one JSON array.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/store/db.ts'
import { createMeeting } from '../../src/store/meetings.ts'
import { tell } from '../jobs/tell.ts'
import { draft, released } from '../store/rows.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const exported = async () => {
  const { code, out } = await runOn(store, ['export', '--format', 'json'])
  expect(code).toBe(0)
  return JSON.parse(out.join('\n')) as { id: string }[]
}

describe('export', () => {
  it('is an array, also of nothing', async () => {
    expect(await exported()).toEqual([])
  })

  it('has each meeting with its id and articles, and what was not released is not in it', async () => {
    await tell(store)
    await inTransaction(store.db, (tx) => createMeeting(tx, draft(), NOW))
    expect(await exported()).toEqual([
      expect.objectContaining({
        id: '1',
        date: '2026-01-20',
        countries: ['TR', 'UZ'],
        articles: [
          {
            url: 'https://one.example/1',
            publisher: 'Publisher one',
            published: '2026-01-20',
            language: 'en',
          },
        ],
      }),
    ])
  })

  it('says how sure the surest report is, and which passage of which article each field rests on', async () => {
    const passage = (text: string) =>
      ({ field: 'date', value: null, start: 3, end: 10, text, sentence: text, rule: 'en.weekday' }) as const
    await tell(store, { confidence: 0.8, evidence: [passage('Tuesday')] })
    await tell(store, { confidence: 0.9, evidence: [passage('salı günü')] }, { outlet: 'two' })
    expect(await exported()).toEqual([
      expect.objectContaining({
        confidence: 0.9,
        review: false,
        evidence: [
          { field: 'date', start: 3, end: 10, text: 'Tuesday', article: 0 },
          { field: 'date', start: 3, end: 10, text: 'salı günü', article: 1 },
        ],
        articles: [
          expect.objectContaining({ url: 'https://one.example/1' }),
          expect.objectContaining({ url: 'https://two.example/1' }),
        ],
      }),
    ])
  })

  it('goes on over pages: each meeting once, the newest first', async () => {
    for (let index = 0; index < 205; index++) {
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
      await released(store.db, { date: day, earliest: day, latest: day })
    }
    const meetings = (await exported()) as { id: string; date: string }[]
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(205)
    const days = meetings.map(({ date }) => date)
    expect(days).toEqual(days.toSorted().reverse())
  })

  it('knows its formats', async () => {
    const { code, told } = await runOn(store, ['export', '--format', 'xml'])
    expect(code).toBe(2)
    expect(told.join()).toContain('must be one of: json')
  })
})
