// Texts go after the days that the operator keeps them; what readers were told of them stays.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetOldTexts } from '../../src/jobs/forget-old-texts.ts'
import { readThrough } from '../../src/jobs/read-through.ts'
import { loadUnread } from '../../src/store/articles.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeetingSources } from '../../src/store/meetings.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

const DAY = 86_400_000
let now = new Date('2026-03-05T09:00:00Z')

let store: TestStore
beforeAll(async () => {
  store = await openTestStore({ now: () => now })
})
afterAll(() => store.close())

it('a text is forgotten after its days, once, and its quoted sentences outlive it', async () => {
  await readThrough(store, {
    name: 'talks.txt',
    text: 'Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Wednesday.\n\nThe two ministers signed a plan of consultations for the year.',
    title: null,
    published: '2026-03-05',
    url: null,
    language: 'en',
    publisher: null,
    country: null,
  })

  now = new Date(now.getTime() + 90 * DAY)
  expect(await forgetOldTexts(store, 90)).toBe(0)
  now = new Date(now.getTime() + 1)
  expect(await forgetOldTexts(store, 90)).toBe(1)
  expect(await forgetOldTexts(store, 90)).toBe(0)

  expect(await loadUnread(store.db, 'a later ruleset', 10)).toEqual([])
  const [meeting] = await findMeetings(store.db, {})
  const sources = await loadMeetingSources(store.db, meeting!.id)
  expect(sources.map(({ sentence }) => sentence)).toContain(
    'Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Wednesday.',
  )
})
