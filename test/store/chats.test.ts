// What chats ordered and chose, and that nothing of a chat stays when it asks to be forgotten.
import { blankDocument } from '../../src/sources/text.ts'
import { forgetPerson } from '../../src/store/forget-person.ts'
import { addNotice, loadOwedNotices } from '../../src/store/notices.ts'
import { listSources } from '../../src/store/sources.ts'
import { addSubmission } from '../../src/store/submissions.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  createBrief,
  deleteBrief,
  listBriefs,
  loadActiveBriefs,
  subscribe,
  unsubscribe,
  updateBrief,
} from '../../src/store/briefs.ts'
import {
  blockChat,
  findChat,
  findOrCreateChat,
  forgetChat,
  loadChat,
  migrateChatId,
  updateChat,
} from '../../src/store/chats.ts'
import { inTransaction, tables, type Db } from '../../src/store/db.ts'
import { writeDigest } from '../../src/store/digests.ts'
import { acceptInvite, createInvite, isInvited, revokeInvite } from '../../src/store/invites.ts'
import { deleteState, readState, writeState } from '../../src/store/state.ts'
import { addFeed } from '../support/new-feed.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { chatWithBrief, released, toldFacts } from './rows.ts'

let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(() => store.clear())
afterAll(() => store.close())

describe('a chat', () => {
  const choices = { locale: 'uz-Cyrl', zone: 'Asia/Tashkent', form: 'classic', now: NOW } as const

  it('is made once and keeps its choices', async () => {
    const first = await findOrCreateChat(db, { telegramId: 5_000_000_001, ...choices })
    expect(first).toMatchObject({ isNew: true, chat: { state: 'active', introduced: false } })
    await updateChat(db, first.chat.id, { locale: 'tr', introduced: true })
    const again = await findOrCreateChat(db, { telegramId: 5_000_000_001, ...choices })
    expect(again).toMatchObject({ isNew: false, chat: { locale: 'tr', zone: 'Asia/Tashkent' } })
    expect(again.chat.createdAt).toEqual(NOW)
  })

  it('is not found by an id that is none', async () => {
    expect(await loadChat(db, 'no id')).toBeNull()
    expect(await loadChat(db, '99999999999999')).toBeNull()
    expect(await updateChat(db, '17', { locale: 'tr' })).toBeNull()
  })

  it('keeps everything when its group becomes a supergroup', async () => {
    const { chat } = await chatWithBrief(db, -100, [{ kind: 'country', code: 'UZ' }])
    await findOrCreateChat(db, { telegramId: -1_001_234_567_890, ...choices })
    await inTransaction(db, (tx) => migrateChatId(tx, -100, -1_001_234_567_890))
    expect(await findChat(db, -100)).toBeNull()
    expect((await findChat(db, -1_001_234_567_890))?.id).toBe(chat.id)
    expect(await listBriefs(db, chat.id)).toHaveLength(1)
  })

  it('leaves no row with it anywhere when it is forgotten', async () => {
    const meeting = await released(db)
    for (const telegramId of [100, 200]) {
      const { chat, brief } = await chatWithBrief(db, telegramId, [{ kind: 'country', code: 'UZ' }])
      await createInvite(db, { code: `code-${telegramId}`, limit: 1, expiresAt: null, now: NOW })
      await inTransaction(db, async (tx) => {
        await acceptInvite(tx, { code: `code-${telegramId}`, chatId: chat.id, now: NOW })
        await writeDigest(tx, {
          briefId: brief.id,
          localDate: '2026-02-01',
          slot: '08:00',
          content: { localDate: '2026-02-01', zone: 'UTC', items: [], more: 0, upTo: 1 },
          locale: 'en',
          form: 'rich',
          fromNumber: 0,
          toNumber: 1,
          payloads: ['a message'],
          told: [{ meetingId: meeting.id, number: 1, facts: toldFacts() }],
          now: NOW,
        })
      })
    }
    const counts = await rowsPerTable(db)
    const chat = await findChat(db, 100)
    await forgetChat(db, chat!.id)

    const personal = ['briefs', 'chats', 'deliveries', 'digests', 'invite_uses', 'subscriptions', 'told']
    const left = await rowsPerTable(db)
    const lost = Object.keys(counts).filter((table) => left[table] !== counts[table])
    expect(lost.sort()).toEqual(personal)
    expect(personal.map((table) => left[table])).toEqual(personal.map(() => 1))
  })

  it('has its id in no table that the one above does not know, its person’s in none that is not forgotten', async () => {
    const rows = await tables(db).$queryRaw<{ name: string }[]>`
      SELECT DISTINCT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name IN ('chat_id', 'brief_id', 'telegram_id', 'added_by')`
    expect(rows.map(({ name }) => name).sort()).toEqual([
      'acts',
      'briefs',
      'chats',
      'complaints',
      'deliveries',
      'digests',
      'editors',
      'invite_uses',
      'notices',
      'sources',
      'submissions',
      'subscriptions',
      'told',
    ])
  })

  it('takes with its person what they sent and were told as an editor, and no source that they added', async () => {
    const document = { ...blankDocument('post'), text: 'They met.' }
    for (const telegramId of [100, 200]) {
      await addSubmission(db, { telegramId, document }, NOW)
      await addNotice(db, [telegramId], { kind: 'source-back', facts: {} }, NOW)
      await addFeed(db, `https://${telegramId}.example/`, { addedBy: telegramId })
    }
    await forgetPerson(db, 100)

    expect((await loadOwedNotices(db, NOW, 10)).map(({ telegramId }) => telegramId)).toEqual([200])
    expect(await tables(db).submission.count()).toBe(1)
    expect((await listSources(db)).map(({ addedBy }) => addedBy)).toEqual(expect.arrayContaining([null, 200]))
  })
})

describe('a brief', () => {
  it('follows things in the order they were chosen, each once', async () => {
    const { chat, brief } = await chatWithBrief(db, 100, [{ kind: 'country', code: 'UZ' }])
    const ots = { kind: 'organization', code: 'OTS' } as const
    const later = new Date(NOW.getTime() + 1000)
    expect(await subscribe(db, brief.id, ots, later)).toBe(true)
    expect(await subscribe(db, brief.id, ots, later)).toBe(false)
    const [stored] = await listBriefs(db, chat.id)
    expect(stored?.followed).toEqual([{ kind: 'country', code: 'UZ' }, ots])
    expect(await unsubscribe(db, brief.id, ots)).toBe(true)
    expect(await unsubscribe(db, brief.id, ots)).toBe(false)
  })

  it('may be due only while it runs and its chat is awake', async () => {
    const awake = await chatWithBrief(db, 1)
    const paused = await chatWithBrief(db, 2)
    const blocked = await chatWithBrief(db, 3)
    await updateBrief(db, paused.brief.id, { paused: true })
    await inTransaction(db, (tx) => blockChat(tx, blocked.chat.id))
    expect(await loadActiveBriefs(db)).toEqual([{ brief: awake.brief, chat: awake.chat }])
  })

  it('is one of several of a chat', async () => {
    const { chat, brief } = await chatWithBrief(db)
    const { id: _id, paused: _paused, lastLocalDate: _last, ...same } = brief
    const evening = await createBrief(db, { ...same, at: '18:30', days: [1, 5], now: NOW })
    expect((await listBriefs(db, chat.id)).map(({ at, days }) => [at, days])).toEqual([
      ['08:00', [1, 2, 3, 4, 5, 6, 7]],
      ['18:30', [1, 5]],
    ])
    await deleteBrief(db, evening.id)
    expect(await listBriefs(db, chat.id)).toHaveLength(1)
  })
})

describe('an invitation', () => {
  const accept = (code: string, chatId: string, now = NOW) =>
    inTransaction(db, (tx) => acceptInvite(tx, { code, chatId, now }))

  it('lets in as many chats as it is for, and the same one again', async () => {
    await createInvite(db, { code: 'abc', limit: 1, expiresAt: null, now: NOW })
    const one = (await chatWithBrief(db, 1)).chat.id
    const two = (await chatWithBrief(db, 2)).chat.id
    const answers = await Promise.all([accept('abc', one), accept('abc', two)])
    expect(answers.sort()).toEqual(['full', 'welcome'])
    const [invited, other] = (await isInvited(db, one)) ? [one, two] : [two, one]
    expect(await accept('abc', invited)).toBe('welcome')
    expect(await isInvited(db, other)).toBe(false)
  })

  it('ends by its date or by being revoked', async () => {
    const { chat } = await chatWithBrief(db)
    await createInvite(db, { code: 'old', limit: null, expiresAt: NOW, now: NOW })
    await createInvite(db, { code: 'taken-back', limit: null, expiresAt: null, now: NOW })
    await revokeInvite(db, 'taken-back')
    expect(await accept('old', chat.id)).toBe('expired')
    expect(await accept('taken-back', chat.id)).toBe('revoked')
    expect(await accept('never-made', chat.id)).toBe('unknown')
  })
})

describe('small state', () => {
  it('is kept by key until it is written anew or deleted', async () => {
    expect(await readState(db, 'updates')).toBeNull()
    await writeState(db, 'updates', { offset: 7 })
    await writeState(db, 'updates', { offset: 8 })
    expect(await readState(db, 'updates')).toEqual({ offset: 8 })
    await deleteState(db, 'updates')
    expect(await readState(db, 'updates')).toBeNull()
  })
})

async function rowsPerTable(db: Db): Promise<Record<string, number>> {
  const client = tables(db)
  const names = await client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const counts: Record<string, number> = {}
  for (const { name } of names) {
    const [row] = await client.$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM "${name}"`,
    )
    counts[name] = row!.rows
  }
  return counts
}
