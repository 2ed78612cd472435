// Whatever the order in which reports arrive and editors decide, the record is what the reports and decisions make of it.
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import type { Deed } from '../../src/domain/review.ts'
import type { Db } from '../../src/store/db.ts'
import { loadPlaceable, loadPlaceables } from '../../src/store/placing.ts'
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
  type Pairing = { kind: 'join' | 'part'; one: string; other: string } | { kind: 'split'; report: string }
  type Step = Pairing | { kind: 'place'; report: string } | { kind: 'undo'; act: number }

  const place = (report: string): Step => ({ kind: 'place', report })
  const deeds = (): fc.Arbitrary<Pairing> => {
    const report = fc.constantFrom(...ids)
    return fc.oneof(
      fc.tuple(report, report).map(([one, other]): Pairing => ({ kind: 'join', one, other })),
      fc.tuple(report, report).map(([one, other]): Pairing => ({ kind: 'part', one, other })),
      report.map((one): Pairing => ({ kind: 'split', report: one })),
    )
  }
  /** Deeds fall between arrivals, or after them. */
  const steps = (): fc.Arbitrary<Step[]> => {
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 3, arbitrary: deeds() },
      { weight: 1, arbitrary: fc.nat(7).map((act): Step => ({ kind: 'undo', act })) },
    )
    const placed = shuffles().map((all) => all.map(place))
    return fc
      .tuple(placed, fc.array(fc.tuple(fc.nat(ids.length), step), { minLength: 2, maxLength: 8 }))
      .map(([arrivals, between]) =>
        between.reduce<Step[]>((all, [at, deed]) => all.toSpliced(at + 3, 0, deed), arrivals),
      )
  }

  /** Which record each report is in. */
  const homes = async () => (await loadPlaceables(db, ids)).map(({ id, meetingId }) => [id, meetingId])

  /** The deed of a step as things stand; null where it is about reports that are not placed. */
  async function deedOf(step: Pairing): Promise<Deed | null> {
    if (step.kind === 'split') {
      const found = await loadPlaceable(db, step.report)
      if (found?.meetingId == null) return null
      return { kind: 'split', meetingId: found.meetingId, articleIds: [found.articleId] }
    }
    const [one, other] = [await loadPlaceable(db, step.one), await loadPlaceable(db, step.other)]
    if (one?.meetingId == null || other?.meetingId == null) return null
    return { kind: step.kind, meetingId: one.meetingId, otherId: other.meetingId }
  }

  it('have the record that reports and their decisions make, and the former one when they take it back', async () => {
    const undecided = await computed(db, ids)
    await fc.assert(
      fc.asyncProperty(steps(), deeds(), async (all, last) => {
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
        const deed = await deedOf(last)
        const before = await recorded(db, ids)
        const outcome = deed === null ? null : await doDeed(store, null, deed)
        if (outcome?.ok) await undoDeed(store, null, outcome.actId)
        expect(await recorded(db, ids)).toEqual(before)
        for (const act of acts) await undoDeed(store, null, act)
        expect(await recorded(db, ids)).toEqual(undecided)
      }),
      { numRuns: RUNS / 2, endOnFailure: true },
    )
  }, 240_000)

  it('find every report in the record it was in when the deed is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(shuffles(), deeds(), async (arrived, one) => {
        await unplace(db)
        for (const id of arrived) await mergeReport(store, id)
        const before = await homes()
        const outcome = await doDeed(store, null, (await deedOf(one))!)
        if (outcome.ok) await undoDeed(store, null, outcome.actId)
        expect(await homes()).toEqual(before)
      }),
      { numRuns: RUNS / 2, endOnFailure: true },
    )
  }, 240_000)
})
