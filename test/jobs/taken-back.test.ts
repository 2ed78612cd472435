// Whatever editors did to the record, taken back in any order it is what its reports alone make of it.
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Deed } from '../../src/domain/review.ts'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import { loadMeetings } from '../../src/store/meetings.ts'
import { loadPlaceables } from '../../src/store/placing.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { storeDozen, unplace } from './dozen.ts'
import { computed, recorded } from './record-of.ts'

let store: TestStore
let ids: string[] = []
beforeAll(async () => {
  store = await openTestStore()
  ids = await storeDozen(store.db)
})
afterAll(() => store.close())

const KINDS = ['join', 'split', 'part', 'mend', 'withdraw', 'release', 'restore'] as const
type Kind = (typeof KINDS)[number]
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  one: fc.nat(12),
  other: fc.nat(12),
  undone: fc.nat(20),
})

async function deedOf(kind: Kind, one: string, other: string): Promise<Deed | null> {
  const found = await loadPlaceables(store.db, [one, other])
  const [a, b] = [one, other].map((id) => found.find((report) => report.id === id))
  if (a?.meetingId == null || b?.meetingId == null) return null
  const { meetingId, articleId } = a
  if (kind === 'join' || kind === 'part') return { kind, meetingId, otherId: b.meetingId }
  if (kind === 'split') return { kind, meetingId, articleIds: [articleId] }
  return kind === 'mend' ? { kind, meetingId, values: { level: 'official' } } : { kind, meetingId }
}

it('taking back what editors did, in any order, leaves what the reports make', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 24 }),
      fc.infiniteStream(fc.nat()),
      async (steps, turns) => {
        await unplace(store.db)
        const acts: string[] = []
        const undo = async (at: number) => {
          const [act] = acts.splice(at % acts.length, 1)
          if (act !== undefined) await undoDeed(store, null, act)
        }
        for (const [at, { kind, one, other, undone }] of steps.entries()) {
          if (ids[at] !== undefined) await mergeReport(store, ids[at])
          const deed = await deedOf(kind, ids[one % ids.length]!, ids[other % ids.length]!)
          const outcome = deed === null ? null : await doDeed(store, null, deed)
          if (outcome?.ok) acts.push(outcome.actId)
          if (undone < 5) await undo(undone)
        }
        for (const id of ids) await mergeReport(store, id)
        while (acts.length > 0) await undo(turns.next().value)
        expect(await recorded(store.db, ids)).toEqual(await computed(store.db, ids))
        const reports = await loadPlaceables(store.db, ids)
        const meetings = await loadMeetings(
          store.db,
          reports.flatMap(({ meetingId }) => meetingId ?? []),
        )
        expect(
          meetings.filter(
            ({ withdrawn, number, waits }) => withdrawn || (number === 0 && waits.length === 0),
          ),
        ).toEqual([])
      },
    ),
    { numRuns: 8, endOnFailure: true },
  )
}, 240_000)
