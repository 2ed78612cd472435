// Each message is settled by Telegram's answer alone: nothing is lost by a refusal, a wait, a failure or an end.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MessagePayload } from '../../digests/render-messages.ts'
import type { Delivery } from '../../src/domain/delivery.ts'
import type { MessageForm } from '../../src/domain/subscription.ts'
import { composeDigest } from '../../src/jobs/compose-digest.ts'
import { sendDeliveries } from '../../src/jobs/send-deliveries.ts'
import type { SendPorts } from '../../src/jobs/send-deliveries.ts'
import { writeDigests } from '../../src/jobs/write-digests.ts'
import type { SendOutcome } from '../../src/schedule/next-state.ts'
import { createBrief, loadBrief, updateBrief } from '../../src/store/briefs.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { findOrCreateChat, loadChat, updateChat } from '../../src/store/chats.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import { loadDeliveries, nextDue, recoverSending } from '../../src/store/deliveries.ts'
import { createMeeting } from '../../src/store/save-meeting.ts'
import { draft } from '../store/rows.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

const START = new Date('2026-02-02T03:00:00Z')

let now = START
let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore({ now: () => now })
  db = store.db
})
beforeEach(async () => {
  now = START
  await store.clear()
})
afterAll(() => store.close())

const pass = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000)
}

/** A chat that is owed a digest of `meetings` meetings; ten of them take several classic messages. */
async function owe(
  telegramId: number,
  { meetings = 1, form = 'classic' }: { meetings?: number; form?: MessageForm } = {},
) {
  const { chat } = await findOrCreateChat(db, {
    telegramId,
    locale: 'en',
    zone: 'Asia/Tashkent',
    form,
    now,
  })
  // A thing of its own to follow, so that each chat is owed its own meetings.
  const format = `format-${telegramId}`
  await inTransaction(db, async (tx) => {
    for (let index = 0; index < meetings; index++) {
      const title = `Memorandum ${index} on ${'information and experience, '.repeat(16)}signed`
      const outcomes = [{ type: 'memorandum' as const, title, language: 'en' as const }]
      const meetingId = await createMeeting(tx, draft({ format, formatName: format, outcomes }), now)
      await recordChanges(tx, [{ meetingId, type: 'released', at: now }])
    }
  })
  const brief = await createBrief(db, {
    chatId: chat.id,
    at: '08:00',
    days: [1, 2, 3, 4, 5, 6, 7],
    followed: [{ kind: 'format', code: format }],
    lastNumber: 0,
    activeSince: new Date('2026-02-01T07:00:00Z'),
    now,
  })
  const { payloads } = await composeDigest(db, { brief, chat, localDate: '2026-02-02', fromNumber: 0 })
  return { chat, brief, payloads }
}

/** Telegram, as far as a job sees it: what it was handed, and answers that were arranged; all else is sent. */
function telegram() {
  const handed: Delivery[] = []
  const arranged = new Map<number, (SendOutcome | Promise<SendOutcome>)[]>()
  let lastId = 0
  return {
    handed,
    to: (telegramId: number) =>
      handed.filter((delivery) => delivery.telegramId === telegramId).map(({ payload }) => payload),
    answers: (telegramId: number, ...outcomes: (SendOutcome | Promise<SendOutcome>)[]) => {
      arranged.set(telegramId, outcomes)
    },
    send: async (delivery: Delivery): Promise<SendOutcome> => {
      handed.push(delivery)
      return arranged.get(delivery.telegramId)?.shift() ?? { kind: 'sent', messageId: ++lastId }
    },
  }
}

const run = (service: Pick<SendPorts, 'send'>, more: Partial<SendPorts> = {}) =>
  sendDeliveries({ store, send: service.send, rate: 30, wait: async () => {}, ...more })

/** Writes what is due, then sends and lets time pass until nothing is owed any more. */
async function deliver(service: Pick<SendPorts, 'send'>): Promise<void> {
  await write()
  for (let due = await nextDue(db); due !== null; due = await nextDue(db)) {
    if (due > now) now = due
    await run(service)
  }
}

const write = () =>
  writeDigests(store, (_briefId, error) => {
    throw error
  })
const plain = (payloads: readonly MessagePayload[]) => JSON.parse(JSON.stringify(payloads)) as unknown
const states = async (digestId = '1') => (await loadDeliveries(db, digestId)).map(({ state }) => state)

describe('messages', () => {
  it('go once, those of a chat in their order', async () => {
    const { payloads } = await owe(100, { meetings: 20 })
    expect(payloads.length).toBeGreaterThan(2)
    const service = telegram()
    await deliver(service)
    expect(service.to(100)).toEqual(plain(payloads))
    expect(await run(service)).toMatchObject({ sent: 0 })
    expect((await loadDeliveries(db, '1')).map(({ messageId }) => messageId)).toEqual(
      payloads.map((_, i) => i + 1),
    )
  })

  it('of one chat come no faster than one a second', async () => {
    await owe(100, { meetings: 20 })
    await write()
    expect(await run(telegram())).toMatchObject({ sent: 1 })
    expect(await nextDue(db)).toEqual(new Date(START.getTime() + 1000))
  })

  it('are handed over at the pace that was set', async () => {
    for (const id of [100, 101, 102]) await owe(id)
    await write()
    const waits: number[] = []
    await run(telegram(), { rate: 4, wait: async (ms) => void waits.push(ms) })
    expect(waits.filter((ms) => ms === 250).length).toBeGreaterThanOrEqual(3)
  })

  it('are at most eight on their way at once', async () => {
    for (let id = 100; id < 112; id++) await owe(id)
    await write()
    const held = Promise.withResolvers<void>()
    const full = Promise.withResolvers<void>()
    let [flying, most] = [0, 0]
    const running = run({
      async send() {
        most = Math.max(most, ++flying)
        if (flying === 8) full.resolve()
        await held.promise
        flying--
        return { kind: 'sent', messageId: 1 }
      },
    })
    await full.promise
    // Time enough for a ninth to be claimed and handed over.
    for (let look = 0; look < 20; look++) await nextDue(db)
    held.resolve()
    expect(await running).toMatchObject({ sent: 12 })
    expect(most).toBe(8)
  })

  it('of other chats are not held up by a slow answer', async () => {
    for (let id = 100; id < 112; id++) await owe(id)
    await write()
    const service = telegram()
    const slow = Promise.withResolvers<SendOutcome>()
    service.answers(100, slow.promise)
    const eleven = Promise.withResolvers<void>()
    const running = run({
      send: (delivery) => {
        if (service.handed.length === 11) eleven.resolve()
        return service.send(delivery)
      },
    })
    await eleven.promise
    slow.resolve({ kind: 'sent', messageId: 1 })
    expect(await running).toMatchObject({ sent: 12 })
  })

  it('are each sent by one of two workers', async () => {
    for (let id = 100; id < 110; id++) await owe(id, { meetings: 10 })
    await write()
    const service = telegram()
    for (let second = 0; second < 5; second++) {
      await Promise.all([run(service), run(service)])
      pass(1)
    }
    expect(new Set(service.handed.map(({ id }) => id)).size).toBe(service.handed.length)
    for (let digest = 1; digest <= 10; digest++)
      expect(new Set(await states(String(digest)))).toEqual(new Set(['sent']))
  })
})

describe('Telegram asks to wait', () => {
  it('and the chat waits as long, others do not, and nothing is lost', async () => {
    const { payloads } = await owe(100, { meetings: 20 })
    await owe(101)
    const service = telegram()
    service.answers(100, { kind: 'wait', seconds: 13 * 3600 })
    await write()
    await run(service)
    expect(service.handed.map(({ telegramId }) => telegramId)).toEqual([100, 101])
    expect(await nextDue(db)).toEqual(new Date('2026-02-02T16:00:00Z'))
    pass(13 * 3600 - 1)
    expect(await run(service)).toMatchObject({ sent: 0, owed: 0 })
    await deliver(service)
    expect(service.to(100)).toEqual(plain([payloads[0]!, ...payloads]))
  })
})

describe('no answer', () => {
  it('means that the same message is tried again, in the same form, ever more slowly', async () => {
    const { payloads } = await owe(100, { form: 'rich' })
    const service = telegram()
    service.answers(100, { kind: 'unknown', reason: 'network' }, { kind: 'unknown', reason: '502' })
    await write()
    await run(service)
    expect(await nextDue(db)).toEqual(new Date(START.getTime() + 5000))
    await deliver(service)
    expect(service.to(100)).toEqual(plain([payloads[0]!, payloads[0]!, payloads[0]!]))
    expect(now).toEqual(new Date(START.getTime() + 15_000))
  })
})

describe('a refusal', () => {
  it('of the rich form has what was not sent go in the classic one', async () => {
    const { chat, brief, payloads } = await owe(100, { meetings: 12, form: 'rich' })
    const classic = await composeDigest(db, {
      brief,
      chat: { ...chat, form: 'classic' },
      localDate: '2026-02-02',
      fromNumber: 0,
    })
    const service = telegram()
    service.answers(100, { kind: 'refused', reason: '400' })
    await deliver(service)
    expect(service.to(100)).toEqual(plain([payloads[0]!, ...classic.payloads]))
    expect((await loadChat(db, chat.id))?.form).toBe('rich')
  })

  it('of one classic message does not cost the others', async () => {
    const { payloads } = await owe(100, { meetings: 20 })
    const service = telegram()
    service.answers(100, { kind: 'refused', reason: '400' })
    await deliver(service)
    expect(service.to(100)).toEqual(plain(payloads))
    expect(await states()).toEqual(['failed', ...payloads.slice(1).map(() => 'sent')])
  })

  it('of the token stops everything for now and costs nothing', async () => {
    for (let id = 100; id < 140; id++) await owe(id)
    await write()
    const refused: SendPorts['send'] = async () => ({ kind: 'locked-out', reason: '401' })
    let handed = 0
    const outcome = await run({ send: (delivery) => (handed++, refused(delivery)) })
    expect(outcome.lockedOut).toBe(true)
    expect(handed).toBeLessThanOrEqual(8)
    const service = telegram()
    pass(60)
    await deliver(service)
    expect(service.handed).toHaveLength(40)
  })
})

describe('a chat', () => {
  it('that is gone sleeps, and is told everything when it wakes', async () => {
    const { chat, brief } = await owe(100, { meetings: 20 })
    const service = telegram()
    service.answers(100, { kind: 'gone', reason: 'blocked' })
    await deliver(service)
    expect(service.handed).toHaveLength(1)
    expect((await loadChat(db, chat.id))?.state).toBe('blocked')
    expect(new Set(await states())).toEqual(new Set(['gone']))

    await updateChat(db, chat.id, { state: 'active' })
    await updateBrief(db, brief.id, { activeSince: now })
    now = new Date('2026-02-03T03:00:00Z')
    await deliver(service)
    expect(service.handed.length).toBeGreaterThan(3)
    expect((await loadBrief(db, brief.id))?.lastNumber).toBe(20)
  })

  it('that became a supergroup gets its digest under its new id', async () => {
    const { chat, payloads } = await owe(100)
    const service = telegram()
    service.answers(100, { kind: 'migrated', telegramId: -1000 })
    await deliver(service)
    expect(service.to(-1000)).toEqual(plain(payloads))
    expect((await loadChat(db, chat.id))?.telegramId).toBe(-1000)
  })
})

describe('the end of the process', () => {
  it('is taken between two messages; what is on its way is awaited and stored', async () => {
    for (let id = 100; id < 112; id++) await owe(id)
    await write()
    const ending = new AbortController()
    const service = telegram()
    const done = await run(
      {
        send: async (delivery) => {
          if (service.handed.length === 3) ending.abort()
          return service.send(delivery)
        },
      },
      { signal: ending.signal },
    )
    expect(done.sent).toBe(service.handed.length)
    expect(done.sent).toBeLessThan(12)
    expect(await recoverSending(db)).toBe(0)
    await deliver(service)
    expect(service.handed).toHaveLength(12)
  })

  it('in the middle of a message has it sent again, and no other', async () => {
    for (let id = 100; id < 104; id++) await owe(id)
    await write()
    const first = telegram()
    const never = new Promise<SendOutcome>(() => {})
    const stuck = Promise.withResolvers<void>()
    void run({
      send: (delivery) => {
        if (delivery.telegramId !== 102) return first.send(delivery)
        stuck.resolve()
        return never
      },
    })
    await stuck.promise
    for (let others = first.handed.length; others < 3; others = first.handed.length)
      await new Promise(setImmediate)
    for (; (await states('4'))[0] !== 'sent';) await new Promise(setImmediate)
    expect(await recoverSending(db)).toBe(1)
    const second = telegram()
    await deliver(second)
    expect(second.handed.map(({ telegramId }) => telegramId)).toEqual([102])
  })
})

describe('a database that is away when Telegram answers', () => {
  it('gets the answer when it is back, and the message is not sent twice', async () => {
    await owe(100)
    await write()
    const service = telegram()
    let away = 0
    const waits: number[] = []
    const flaky: SendPorts['store'] = {
      clock: store.clock,
      get db() {
        // The first look claims the message; the next three are to store the answer.
        if (++away >= 2 && away <= 4) throw new Error('the database is away')
        return db
      },
    }
    const done = await sendDeliveries({
      store: flaky,
      send: service.send,
      rate: 30,
      wait: async (ms) => void waits.push(ms),
    })
    expect(done.sent).toBe(1)
    expect(service.handed).toHaveLength(1)
    expect(waits).toEqual(expect.arrayContaining([1000, 2000]))
    expect(await states()).toEqual(['sent'])
  })
})
