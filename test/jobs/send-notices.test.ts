// What editors are owed, sent: each once in normal running, later where Telegram says so, and never given up without its word.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendNotices } from '../../src/jobs/send-notices.ts'
import type { SendOutcome } from '../../src/schedule/next-state.ts'
import { tables } from '../../src/store/db.ts'
import { addNotice, type Notice } from '../../src/store/notices.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

let store: TestStore
let now = NOW
const clock = { now: () => now }
const secondsLater = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)

beforeAll(async () => {
  store = await openTestStore(clock)
})
afterAll(() => store.close())
beforeEach(async () => {
  await store.clear()
  now = NOW
})

const owe = (name: string, editors = [7]): Promise<void> =>
  addNotice(store.db, editors, { kind: 'source-down', facts: { name } }, now)

/** Answers by turns; the last answer again and again. */
function telegram(...answers: SendOutcome[]) {
  const asked: string[] = []
  const send = (notice: Notice): Promise<SendOutcome> => {
    asked.push(`${notice.telegramId} ${String(notice.facts['name'])}`)
    return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])!)
  }
  return { asked, run: () => sendNotices({ store: { db: store.db, clock }, send }) }
}

const SENT: SendOutcome = { kind: 'sent', messageId: 1 }
const states = async (): Promise<string[]> =>
  (await tables(store.db).notice.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state)

describe('notices', () => {
  it('go to each editor once, and not again at the next tick', async () => {
    await owe('Outlet', [7, 8])
    const { asked, run } = telegram(SENT)

    await run()
    now = secondsLater(60)
    await run()

    expect(asked).toEqual(['7 Outlet', '8 Outlet'])
    expect(await states()).toEqual(['sent', 'sent'])
  })

  it('of one editor go one at a time, a second apart', async () => {
    await owe('First')
    await owe('Second')
    const { asked, run } = telegram(SENT)

    expect(await run()).toMatchObject({ sent: 1, next: secondsLater(1) })
    expect(asked).toEqual(['7 First'])
    now = secondsLater(1)
    expect(await run()).toMatchObject({ sent: 1, next: null })
    expect(asked).toEqual(['7 First', '7 Second'])
  })

  it('wait as long as Telegram asks, with all that their editor is owed, and nobody else’s do', async () => {
    await owe('First', [7, 8])
    await owe('Second')
    const { asked, run } = telegram({ kind: 'wait', seconds: 300 }, SENT)

    expect(await run()).toMatchObject({ sent: 1, next: secondsLater(300) })
    now = secondsLater(299)
    await run()
    expect(asked).toEqual(['7 First', '8 First'])

    now = secondsLater(1)
    await run()
    expect(asked).toEqual(['7 First', '8 First', '7 First'])
  })

  it('are tried again after growing pauses while Telegram cannot be reached', async () => {
    await owe('Outlet')
    const { run } = telegram({ kind: 'unknown', reason: 'network' })
    const pauses: number[] = []
    for (let count = 0; count < 5; count += 1) {
      const { next } = await run()
      pauses.push((next!.getTime() - now.getTime()) / 1000)
      now = next!
    }

    expect(pauses).toEqual([5, 10, 20, 40, 80])
    expect(await states()).toEqual(['owed'])
  })

  it.each(['blocked', 'not-started', 'chat-not-found'])(
    'end where the editor is not there: %s',
    async (reason) => {
      await owe('First')
      await owe('Second', [7, 8])
      const { run } = telegram({ kind: 'gone', reason })

      await run()

      expect(await states()).toEqual(['failed', 'owed', 'failed'])
      const [row] = await tables(store.db).notice.findMany({ orderBy: { id: 'asc' } })
      expect(row?.reason).toBe(reason)
    },
  )

  it('are none of them tried while the token is refused', async () => {
    await owe('Outlet', [7, 8])
    const { asked, run } = telegram({ kind: 'locked-out', reason: '401' })

    expect(await run()).toMatchObject({ lockedOut: true })
    expect(asked).toEqual(['7 Outlet'])
    expect(await states()).toEqual(['owed', 'owed'])
  })
})
