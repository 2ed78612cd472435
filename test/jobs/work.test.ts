// What a crash left half done is taken up by the next start, once.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extractReports } from '../../src/jobs/extract-reports.ts'
import { reading } from '../../src/reader/reading.ts'
import { takeIn } from '../../src/jobs/take-in.ts'
import { orderLeftovers, QUEUE_NAMES, startWork } from '../../src/jobs/work.ts'
import type { Merged } from '../../src/jobs/merge-reports.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { openQueue } from '../../src/store/queue.ts'
import type { Queue } from '../../src/store/queue.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

const MACHINE = { now: () => new Date() }

let store: TestStore
let queue: Queue
beforeAll(async () => {
  store = await openTestStore(MACHINE)
  queue = await openQueue(store, { names: QUEUE_NAMES, onError: () => {} })
})
afterAll(async () => {
  await queue.close()
  await store.close()
})

const article = (city: string) => ({
  name: `${city}.txt`,
  text: `Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in ${city} on Wednesday.\n\nThe two ministers signed a plan of consultations for the year.`,
  title: null,
  published: '2026-03-05',
  url: null,
  language: 'en' as const,
  publisher: city,
  country: null,
})

it('a text that was not read and a report that was not placed both become meetings', async () => {
  await takeIn(store, article('Tashkent'))
  const taken = await takeIn(store, { ...article('Bukhara'), published: '2026-01-05' })
  if (taken.kind === 'taken') await extractReports(store, taken.versionId)

  const merged: Merged[] = []
  const both = Promise.withResolvers<void>()
  await startWork({
    store,
    queue,
    reader: reading,
    intervalMs: 600_000,
    editors: [],
    fetches: true,
    politeFetch: () => Promise.reject(new Error('nothing is to be fetched')),
    onMerged: (_reportId, outcome) => {
      merged.push(outcome)
      if (merged.length === 2) both.resolve()
    },
  })
  expect(await orderLeftovers({ store, queue })).toBe(2)
  await both.promise
  expect(merged.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
  expect(await findMeetings(store.db, {})).toHaveLength(2)
  expect(await orderLeftovers({ store, queue })).toBe(0)
})
