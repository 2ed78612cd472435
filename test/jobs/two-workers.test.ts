// Two workers, each with connections of its own, never make one meeting twice.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import type { Merged } from '../../src/jobs/merge-reports.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { lockBlocks } from '../../src/store/blocks.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import type { Store } from '../../src/store/open.ts'
import { gate, onEither, openTestStore, untilSomebodyWaits } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { storeDozen, unplace } from './dozen.ts'
import { computed, recorded } from './record-of.ts'
import { report, tell } from './tell.ts'

let store: TestStore
let other: Store
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  other = await store.beside()
  db = store.db
})
afterEach(() => store.clear())
afterAll(async () => {
  if (other !== store) await other.close()
  await store.close()
})

const session = { format: 'tr-uz-4plus4', ordinal: 1 }

async function two(one: Partial<ExtractedMeeting>, another: Partial<ExtractedMeeting>): Promise<string[]> {
  return [
    ...(await report(db, [one], { outlet: 'one' })),
    ...(await report(db, [another], { outlet: 'another' })),
  ]
}

/** Both are under way when neither has gone on: each has found its report unplaced and waits for `key`. */
function placeAtOnce(ids: readonly string[], key: string): Promise<Merged[]> {
  const placeBoth = () => Promise.all([mergeReport(store, ids[0]!), mergeReport(other, ids[1]!)])
  let merged: Merged[] = []
  return onEither({
    embedded: async () => {
      merged = await placeBoth()
    },
    server: async () => {
      const [held, release] = [gate(), gate()]
      const holding = inTransaction(db, async (tx) => {
        await lockBlocks(tx, [key])
        held.open()
        await release.opened
      })
      await held.opened
      const placing = placeBoth()
      await untilSomebodyWaits(store, 2)
      release.open()
      await holding
      merged = await placing
    },
  }).then(() => merged)
}

const outcomes = (merged: readonly Merged[]) => merged.map(({ outcome }) => outcome).sort()

describe('two reports of one meeting placed at the same moment', () => {
  it('make one meeting', async () => {
    const ids = await two({}, {})
    expect(outcomes(await placeAtOnce(ids, 'TR+UZ 2026-01'))).toEqual(['created', 'joined'])
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([2])
  })

  it('join the one on record that links them, though they have no key in common', async () => {
    await tell(store, session, { outlet: 'first' })
    const ids = await two({}, { ...session, countries: [], people: [] })
    expect(outcomes(await placeAtOnce(ids, 'component/1'))).toEqual(['joined', 'joined'])
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([3])
  })

  it('are found to be one with the third that links them, if that comes last', async () => {
    const ids = await two({}, { ...session, countries: [], people: [] })
    await Promise.all([mergeReport(store, ids[0]!), mergeReport(other, ids[1]!)])
    await tell(store, session, { outlet: 'third' })
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([3])
  })
})

describe('an editor who decides while a worker places', () => {
  it('decides of the wording that there is by then', async () => {
    await tell(store, {}, { outlet: 'one', text: 'Old.' })
    await tell(store, {}, { outlet: 'two' })
    const [newer] = await report(db, [{ level: 'minister' }], { outlet: 'one', text: 'New.' })
    const place = () => mergeReport(store, newer!)
    const split = () => doDeed(other, 77, { kind: 'split', meetingId: '1', articleIds: ['1'] })
    await onEither({
      embedded: async () => void (await Promise.all([place(), split()])),
      server: async () => {
        const [held, release] = [gate(), gate()]
        const holding = inTransaction(db, async (tx) => {
          await lockBlocks(tx, ['component/1'])
          held.open()
          await release.opened
        })
        await held.opened
        const placing = place()
        await untilSomebodyWaits(store)
        const splitting = split()
        await untilSomebodyWaits(store, 2)
        release.open()
        await Promise.all([holding, placing, splitting])
      },
    })
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([1, 1])
  })
})

describe('two editors who accept one reading at the same moment', () => {
  it('make one meeting of it, and one act', async () => {
    await report(db, [], { outlet: 'one' })
    const [id] = await report(db, [{}], { outlet: 'one', ruleset: 'rules-2' })
    await mergeReport(store, id!)
    const accept = (worker: Store) => doDeed(worker, 77, { kind: 'accept', reportId: id! })
    const outcomes = await Promise.all([accept(store), accept(other)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await findMeetings(db, {})).map(({ articles }) => articles.length)).toEqual([1])
  })
})

describe('a dozen reports that two workers place at once', () => {
  it('make the meetings that they make one after the other', async () => {
    const ids = await storeDozen(db)
    const expected = await computed(db, ids)
    const work = async (worker: Store, mine: readonly string[]) => {
      for (const id of mine) await mergeReport(worker, id)
    }
    for (let round = 0; round < 6; round++) {
      await unplace(db)
      const turned = [...ids.slice(round), ...ids.slice(0, round)]
      const shares = Map.groupBy(turned, (id) => Number(id) % 2)
      await Promise.all([work(store, shares.get(0) ?? []), work(other, shares.get(1) ?? [])])
      expect(await recorded(db, ids)).toEqual(expected)
    }
  })
})
