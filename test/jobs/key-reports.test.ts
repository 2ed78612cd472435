// Meetings of an older version are found by what is told of them now.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyReports } from '../../src/jobs/key-reports.ts'
import { tables } from '../../src/store/db.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { tell } from './tell.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

it('reports that were placed before there were keys are found once they have them', async () => {
  await tell(store)
  await tell(store, {}, { outlet: 'two' })
  const { report, reportBlock } = tables(store.db)
  await report.updateMany({ data: { componentId: null } })
  await reportBlock.deleteMany()

  expect(await keyReports(store)).toBe(2)
  expect(await keyReports(store)).toBe(0)
  expect(await tell(store, {}, { outlet: 'three' })).toMatchObject({ outcome: 'joined', meetingId: '1' })
  expect(await report.findMany({ distinct: ['componentId'], select: { componentId: true } })).toEqual([
    { componentId: 1 },
  ])
})
