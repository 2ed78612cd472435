// Every brief gets each of its digests once, at its hour, with all that is news to its chat and nothing else.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Brief, Chat } from '../../src/domain/subscription.ts'
import { writeDigestNow, writeDigests } from '../../src/jobs/write-digests.ts'
import { createBrief, loadBrief, unsubscribe, updateBrief } from '../../src/store/briefs.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { findOrCreateChat, updateChat } from '../../src/store/chats.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import { claimDue, loadDeliveries, markOwedAgain, markSent, nextDue } from '../../src/store/deliveries.ts'
import { loadDigest } from '../../src/store/digests.ts'
import { createMeeting, updateMeeting } from '../../src/store/save-meeting.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import type { MeetingDraft } from '../../src/store/save-meeting.ts'
import { draft, withdraw } from '../store/rows.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

/** Noon in Tashkent. */
const START = '2026-02-01T07:00:00Z'
const UZ = { kind: 'country', code: 'UZ' } as const

let now = new Date(START)
let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore({ now: () => now })
  db = store.db
})
beforeEach(async () => {
  now = new Date(START)
  await store.clear()
})
afterAll(() => store.close())

const tick = async (instant?: string) => {
  if (instant !== undefined) now = new Date(instant)
  return writeDigests(store, (briefId, error) => {
    throw new Error(`brief ${briefId}`, { cause: error })
  })
}
const WRITTEN = { written: 1, empty: 0, renewed: 0 }
const NOTHING = { written: 0, empty: 0, renewed: 0 }

/** A daily digest at 08:00 in Tashkent, of Uzbekistan. */
async function order(
  telegramId = 100,
  stated: Partial<Pick<Brief, 'at' | 'followed' | 'days'> & Pick<Chat, 'zone'>> = {},
) {
  const { zone = 'Asia/Tashkent', at = '08:00', followed = [UZ], days = [1, 2, 3, 4, 5, 6, 7] } = stated
  const { chat } = await findOrCreateChat(db, { telegramId, locale: 'en', zone, form: 'classic', now })
  const brief = await createBrief(db, {
    chatId: chat.id,
    at,
    days,
    followed,
    lastNumber: 0,
    activeSince: now,
    now,
  })
  return { chat, brief }
}

async function release(stated: Partial<MeetingDraft> = {}, at = now): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { date = '2026-01-31' } = stated
    const id = await createMeeting(tx, draft({ date, earliest: date!, latest: date!, ...stated }), at)
    await recordChanges(tx, [{ meetingId: id, type: 'released', at }])
    return id
  })
}

async function change(meetingId: string, stated: Partial<MeetingDraft>): Promise<void> {
  await inTransaction(db, async (tx) => {
    await updateMeeting(tx, meetingId, { ...(await loadMeeting(tx, meetingId))!, ...stated }, now)
    await recordChanges(tx, [{ meetingId, type: 'corrected', at: now }])
  })
}

/** What a digest says: a section and a meeting for each of its items. */
async function said(digestId: string) {
  const digest = await loadDigest(db, digestId)
  return digest?.content.items.map(({ section, meeting }) => [section, meeting.id])
}

describe('the hour of a digest', () => {
  it('is the one that was ordered, in the zone of the chat, and comes once', async () => {
    const { brief } = await order()
    await release()
    expect(await tick()).toEqual(NOTHING)
    expect(await tick('2026-02-02T02:59:59Z')).toEqual(NOTHING)
    expect(await tick('2026-02-02T03:00:00Z')).toEqual(WRITTEN)
    expect(await tick()).toEqual(NOTHING)
    expect(await tick('2026-02-02T20:00:00Z')).toEqual(NOTHING)
    expect(await said('1')).toEqual([['new', '1']])
    expect(await loadDeliveries(db, '1')).toHaveLength(1)
    expect(await loadBrief(db, brief.id)).toMatchObject({ lastNumber: 1, lastLocalDate: '2026-02-02' })
  })

  it.each([
    ['Asia/Tashkent', '08:00', '2026-03-06T12:00:00Z'],
    ['Europe/Istanbul', '23:59', '2026-03-06T12:00:00Z'],
    ['Pacific/Kiritimati', '00:00', '2026-03-06T12:00:00Z'],
    ['America/New_York', '02:30', '2026-03-06T12:00:00Z'],
    ['America/New_York', '01:30', '2026-10-30T12:00:00Z'],
    ['Europe/London', '01:30', '2026-03-27T12:00:00Z'],
  ])('comes once a day in %s at %s, also where clocks are changed', async (zone, at, from) => {
    now = new Date(from)
    const { brief } = await order(100, { zone, at })
    const days: (string | null | undefined)[] = []
    for (let half = 1; half <= 3 * 48; half++) {
      const { written, empty } = await tick(new Date(Date.parse(from) + half * 1_800_000).toISOString())
      if (written + empty > 0) days.push((await loadBrief(db, brief.id))?.lastLocalDate)
    }
    expect(days).toHaveLength(3)
    expect(new Set(days).size).toBe(3)
  })

  it('moves on where there is nothing to say, and nothing is sent', async () => {
    const { brief } = await order()
    await release({ countries: ['KZ', 'TR'] })
    expect(await tick('2026-02-02T03:00:00Z')).toEqual({ ...NOTHING, empty: 1 })
    expect(await nextDue(db)).toBeNull()
    expect(await loadBrief(db, brief.id)).toMatchObject({ lastNumber: 1, lastLocalDate: '2026-02-02' })
  })

  it('that was missed for days gives one digest over the gap', async () => {
    const { brief } = await order()
    await release()
    await release({ date: '2026-01-30' })
    expect(await tick('2026-02-05T10:00:00Z')).toEqual(WRITTEN)
    expect(await said('1')).toEqual([
      ['new', '2'],
      ['new', '1'],
    ])
    expect((await loadBrief(db, brief.id))?.lastLocalDate).toBe('2026-02-05')
    expect(await tick()).toEqual(NOTHING)
  })

  it('is not kept from others by a brief that cannot be written', async () => {
    const { chat } = await order()
    await order(101)
    await release()
    await updateChat(db, chat.id, { zone: 'Nowhere/Town' })
    now = new Date('2026-02-02T03:00:00Z')
    const failed: string[] = []
    expect(await writeDigests(store, (briefId) => failed.push(briefId))).toEqual(WRITTEN)
    expect(failed).toEqual(['1'])
  })

  it('is served once by two workers', async () => {
    await order()
    await order(101)
    await release()
    now = new Date('2026-02-02T03:00:00Z')
    const done = await Promise.all([tick(), tick()])
    expect(done[0].written + done[1].written).toBe(2)
    expect(await claimDue(db, now, 10)).toHaveLength(2)
  })
})

describe('what a digest says', () => {
  /** Writes what is due at 08:00 of a day in February, and has it sent. */
  const morning = async (day: string) => {
    const done = await tick(`2026-02-${day}T03:00:00Z`)
    for (const { id } of await claimDue(db, now, 10)) await markSent(db, id, 1, now)
    return done
  }

  it('is what was released since the last one', async () => {
    await order()
    await release()
    await morning('02')
    const second = await release()
    await morning('03')
    expect(await said('2')).toEqual([['new', second]])
  })

  it('is worked out for each brief from its own last number', async () => {
    await order()
    await release()
    await morning('02')
    now = new Date('2026-02-02T07:00:00Z')
    await order(101, { followed: [{ kind: 'country', code: 'TR' }] })
    await release({ countries: ['KZ', 'UZ'] })
    await morning('03')
    expect(await said('2')).toEqual([['new', '2']])
    expect(await said('3')).toEqual([['new', '1']])
  })

  it('tells how an announced meeting went on, and once that its day passed without a report', async () => {
    await order()
    const ahead: Partial<MeetingDraft> = { status: 'announced', outcomes: [] }
    const went = await release({ ...ahead, date: '2026-02-03' })
    const silent = await release({ ...ahead, date: '2026-02-04' })
    await morning('02')
    expect(await said('1')).toEqual([
      ['upcoming', went],
      ['upcoming', silent],
    ])
    await change(went, { status: 'held' })
    await morning('04')
    expect(await said('2')).toEqual([['developments', went]])
    await morning('05')
    expect(await said('3')).toEqual([['unconfirmed', silent]])
    await morning('06')
    expect(await said('4')).toEqual([])
  })

  it('corrects what was told wrongly to whoever was told, whatever they follow today', async () => {
    const { brief } = await order()
    const id = await release()
    await morning('02')
    await unsubscribe(db, brief.id, UZ)
    await change(id, { place: { city: 'Istanbul', country: 'TR', venue: null } })
    await morning('03')
    expect(await said('2')).toEqual([['corrections', id]])
  })

  it('is nothing where what changed was changed back', async () => {
    await order()
    const id = await release()
    await morning('02')
    await change(id, { level: 'official' })
    await change(id, { level: 'minister' })
    expect(await morning('03')).toEqual({ ...NOTHING, empty: 1 })
  })

  it('after a pause is the last seven days, a count of what is older, and every correction', async () => {
    const { brief } = await order()
    const told = await release()
    await morning('02')
    await updateBrief(db, brief.id, { paused: true })
    const older = { countries: ['KZ', 'UZ'] }
    await change(told, { place: { city: 'Istanbul', country: 'TR', venue: null } })
    await release(older, new Date('2026-02-03T00:00:00Z'))
    await release(older, new Date('2026-02-04T00:00:00Z'))
    const recent = await release(older, new Date('2026-02-15T00:00:00Z'))
    expect(await morning('20')).toEqual(NOTHING)
    await updateBrief(db, brief.id, { paused: false, activeSince: now })
    expect(await morning('20')).toEqual(WRITTEN)
    expect((await loadDigest(db, '2'))?.content.more).toBe(2)
    expect(await said('2')).toEqual([
      ['new', recent],
      ['corrections', told],
    ])
    expect((await loadBrief(db, brief.id))?.lastNumber).toBe(5)
  })
})

describe('a digest that has not been sent yet', () => {
  it('is written anew when something it shows changes, and then says what is true', async () => {
    await order()
    const id = await release()
    await tick('2026-02-02T03:00:00Z')
    await change(id, { place: { city: 'Istanbul', country: 'TR', venue: null } })
    expect(await tick()).toEqual({ ...NOTHING, renewed: 1 })
    expect(await tick()).toEqual(NOTHING)
    const [message] = await loadDeliveries(db, '1')
    expect(JSON.stringify(message?.payload)).toContain('Istanbul')
    expect((await loadBrief(db, '1'))?.lastNumber).toBe(2)
    expect(await tick('2026-02-03T03:00:00Z')).toEqual({ ...NOTHING, empty: 1 })
  })

  it('says nothing at all where all it told was withdrawn', async () => {
    await order()
    const id = await release()
    await tick('2026-02-02T03:00:00Z')
    await inTransaction(db, async (tx) => {
      await withdraw(tx, id)
      await recordChanges(tx, [{ meetingId: id, type: 'withdrawn', at: now }])
    })
    await tick()
    expect(await loadDeliveries(db, '1')).toEqual([])
  })

  it('still names what had passed unconfirmed', async () => {
    await order()
    await release({ status: 'announced', date: '2026-02-02' })
    await tick('2026-02-02T03:00:00Z')
    const [sent] = await claimDue(db, now, 1)
    await markSent(db, sent!.id, 1, now)
    const other = await release()
    await tick('2026-02-03T03:00:00Z')
    await change(other, { level: 'official' })
    expect(await tick()).toEqual({ ...NOTHING, renewed: 1 })
    expect(await said('2')).toEqual([
      ['new', other],
      ['unconfirmed', '1'],
    ])
  })

  it('waits on as long as Telegram asked', async () => {
    await order()
    const id = await release()
    await tick('2026-02-02T03:00:00Z')
    const [message] = await claimDue(db, now, 1)
    const until = new Date('2026-02-02T16:00:00Z')
    await markOwedAgain(db, message!.id, until, 0)
    await change(id, { level: 'official' })
    expect(await tick()).toEqual({ ...NOTHING, renewed: 1 })
    expect(await nextDue(db)).toEqual(until)
  })

  it('stays as it is once a part of it was handed over', async () => {
    await order()
    const id = await release()
    await tick('2026-02-02T03:00:00Z')
    await claimDue(db, now, 1)
    await change(id, { level: 'official' })
    expect(await tick()).toEqual(NOTHING)
  })
})

describe('a digest sent by hand', () => {
  it('counts as the digest of the day', async () => {
    const { brief, chat } = await order()
    await release()
    now = new Date('2026-02-02T01:00:00Z')
    expect(await writeDigestNow(store, brief, chat)).toBe('written')
    expect(await tick('2026-02-02T03:00:00Z')).toEqual(NOTHING)
  })

  it('moves nothing where there is nothing to say', async () => {
    const { brief, chat } = await order()
    now = new Date('2026-02-02T01:00:00Z')
    expect(await writeDigestNow(store, brief, chat)).toBe('empty')
    expect((await loadBrief(db, brief.id))?.lastLocalDate).toBeNull()
  })
})
