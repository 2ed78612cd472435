// Whatever the order in which reports arrive and editors decide, the record is what the reports and decisions make of it.
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import type { Deed } from '../../src/domain/review.ts'
import type { Db } from '../../src/store/db.ts'
import { loadPlaceable } from '../../src/store/placing.ts'
import { onServer, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { storeDozen, unplace } from './dozen.ts'
import { computed, recorded } from './record-of.ts'

/** The embedded database takes a third of a second for each. */
const RUNS = onServer ? 200 : 24

let store: TestStore
let db: Db
let ids: string[]
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(async () => {
  ids = await storeDozen(db)
})
afterEach(() => store.clear())
afterAll(() => store.close())

const shuffles = () => fc.shuffledSubarray(ids, { minLength: ids.length })

describe('reports that arrive in any order', () => {
  it('make the same meetings', async () => {
    const expected = await computed(db, ids)
    expect(expected.length).toBeGreaterThan(3)
    expect(expected.some(({ maybe }) => maybe.length > 0)).toBe(true)
    await fc.assert(
      fc.asyncProperty(shuffles(), async (arrived) => {
        await unplace(db)
        for (const id of arrived) await mergeReport(store, id)
        expect(await recorded(db, ids)).toEqual(expected)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  }, 240_000)
})

describe('editors who decide between arrivals', () => {
  type Step =
    | { kind: 'place'; report: string }
    | { kind: 'join' | 'part'; one: string; other: string }
    | { kind: 'split'; report: string }
    | { kind: 'undo'; act: number }

  const place = (report: string): Step => ({ kind: 'place', report })
  const steps = (): fc.Arbitrary<Step[]> => {
    const report = fc.constantFrom(...ids)
    const pairing = (kind: 'join' | 'part') =>
      fc.tuple(report, report).map(([one, other]): Step => ({ kind, one, other }))
    const deeds = fc.oneof(
      pairing('join'),
      pairing('part'),
      report.map((one): Step => ({ kind: 'split', report: one })),
      fc.nat(7).map((act): Step => ({ kind: 'undo', act })),
    )
    const placed = shuffles().map((all) => all.map(place))
    return fc
      .tuple(placed, fc.array(fc.tuple(fc.nat(ids.length), deeds), { minLength: 2, maxLength: 8 }))
      .map(([arrivals, between]) =>
        between.reduce<Step[]>((all, [at, deed]) => all.toSpliced(at + 3, 0, deed), arrivals),
      )
  }

  /** The deed of a step as things stand; null where it is about reports that are not placed. */
  async function deedOf(step: Exclude<Step, { kind: 'place' } | { kind: 'undo' }>): Promise<Deed | null> {
    if (step.kind === 'split') {
      const found = await loadPlaceable(db, step.report)
      if (found?.meetingId == null) return null
      return { kind: 'split', meetingId: found.meetingId, articleIds: [found.articleId] }
    }
    const [one, other] = [await loadPlaceable(db, step.one), await loadPlaceable(db, step.other)]
    if (one?.meetingId == null || other?.meetingId == null) return null
    return { kind: step.kind, meetingId: one.meetingId, otherId: other.meetingId }
  }

  it('have the record that reports and their decisions make, whichever came first', async () => {
    await fc.assert(
      fc.asyncProperty(steps(), async (all) => {
        await unplace(db)
        const acts: string[] = []
        for (const step of all) {
          if (step.kind === 'place') await mergeReport(store, step.report)
          else if (step.kind === 'undo') {
            const act = acts[step.act]
            if (act !== undefined) await undoDeed(store, null, act)
          } else {
            const deed = await deedOf(step)
            const outcome = deed === null ? null : await doDeed(store, null, deed)
            if (outcome?.ok) acts.push(outcome.actId)
          }
        }
        expect(await recorded(db, ids)).toEqual(await computed(db, ids))
      }),
      { numRuns: RUNS / 2, endOnFailure: true },
    )
  }, 240_000)
})
