// What editors sent and were told goes after its days, and not before.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetEditorsMatters } from '../../src/jobs/forget-editors-matters.ts'
import { blankDocument } from '../../src/sources/text.ts'
import { tables } from '../../src/store/db.ts'
import { addNotice, markNoticeFailed, markNoticeSent } from '../../src/store/notices.ts'
import { addSubmission, decideSubmission } from '../../src/store/submissions.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

let store: TestStore
let now = NOW
const daysLater = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000)

beforeAll(async () => {
  store = await openTestStore({ now: () => now })
})
afterAll(() => store.close())

it('a text without its sender’s word goes after seven days, and after thirty who was told and who decided', async () => {
  const { db } = store
  for (let count = 0; count < 3; count += 1) await addNotice(db, [7], { kind: 'source-back', facts: {} }, NOW)
  const [sent, failed] = await tables(db).notice.findMany({ orderBy: { id: 'asc' } })
  await markNoticeSent(db, String(sent!.id), NOW)
  await markNoticeFailed(db, String(failed!.id), 'blocked')
  const document = { ...blankDocument('post'), text: 'Talks' }
  const decided = await addSubmission(db, { telegramId: 7, document }, NOW)
  await decideSubmission(db, decided, 'released', NOW)
  await addSubmission(db, { telegramId: 7, document }, NOW)
  const notices = async (): Promise<string[]> =>
    (await tables(db).notice.findMany()).map(({ state }) => state)
  const submissions = async () =>
    (await tables(db).submission.findMany({ orderBy: { id: 'asc' } })).map((row) => [
      row.state,
      row.document !== null,
    ])

  now = daysLater(7)
  await forgetEditorsMatters(store)
  expect(await submissions()).toEqual([
    ['released', false],
    ['asked', true],
  ])

  now = daysLater(8)
  await forgetEditorsMatters(store)
  expect(await submissions()).toEqual([
    ['released', false],
    ['dropped', false],
  ])

  now = daysLater(30)
  await forgetEditorsMatters(store)
  expect(await submissions()).toHaveLength(2)
  expect(await notices()).toHaveLength(3)

  now = daysLater(39)
  await forgetEditorsMatters(store)
  expect(await submissions()).toEqual([])
  expect(await notices()).toEqual(['owed'])
})
