// Some people in a stand-in → a database in which each of them is owed a digest, and what Telegram will get of it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { MessagePayload } from '../../digests/render-messages.ts'
import { startTelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import type { TelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import type { CallRecord } from '../../src/demo/bot-api/world.ts'
import { movableClock } from '../../src/demo/clock.ts'
import type { Chat } from '../../src/domain/subscription.ts'
import { composeDigest, loadNews } from '../../src/jobs/compose-digest.ts'
import { due } from '../../src/schedule/due.ts'
import { localTime } from '../../src/schedule/local-time.ts'
import { createBrief, loadBrief } from '../../src/store/briefs.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { findOrCreateChat } from '../../src/store/chats.ts'
import { inTransaction } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'
import { createMeeting } from '../../src/store/save-meeting.ts'
import { openStore } from '../../src/store/open.ts'
import { draft } from '../store/rows.ts'
import { skipHistory } from '../support/skip-history.ts'
import { createServerDatabase, onServer } from '../support/test-db.ts'

export interface DigestsDue {
  standIn: TelegramStandIn
  /** For the process under test. */
  settings: Record<string, string>
  /** The messages of each chat in their order, as `messageOf` writes them. */
  expected: Map<number, string[]>
  /** Those that Telegram took, in the order in which it did; a message that came twice is there twice. */
  received: () => Map<number, string[]>
  /** Calls that send something, in the order of their arrival. */
  sendings: () => CallRecord[]
}

const TOKEN = '4242:for-tests_only'
const ZONE = 'Asia/Tashkent'
const HOUR = 3_600_000
const MEETINGS = 30

/** `people` chats, every third of them with rich messages; in the classic form a digest takes several. */
export async function prepareDigestsDue(people: number): Promise<DigestsDue> {
  const dir = await mkdtemp(join(tmpdir(), 'elchi-test-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }))
  const server = onServer ? await createServerDatabase() : null
  if (server !== null) onTestFinished(() => server.drop())
  const now = new Date()
  const standIn = await startTelegramStandIn({ token: TOKEN, clock: movableClock(now) })
  onTestFinished(() => standIn.close())

  const store = await openStore({
    databaseUrl: server?.url ?? null,
    dataDir: dir,
    clock: { now: () => now },
  })
  await skipHistory(store.db)
  const expected = new Map<number, string[]>()
  try {
    await releaseMeetings(store.db, now)
    const news = await loadNews(store.db, 0)
    for (let index = 0; index < people; index++) {
      const { id } = standIn.control.addPerson({ firstName: `Reader ${index}`, languageCode: 'en' })
      standIn.control.open(id)
      const form = index % 3 === 0 ? 'rich' : 'classic'
      const { brief, chat } = await orderDigest(store.db, { telegramId: id, form, now })
      const { localDate } = due(brief, ZONE, now).owed!
      const { payloads } = await composeDigest(store.db, { brief, chat, localDate, fromNumber: 0 }, news)
      expected.set(
        id,
        payloads.map((payload) => messageOf(payload)),
      )
    }
  } finally {
    await store.close()
  }
  await forgetUpdates(standIn)

  const sendings = (): CallRecord[] =>
    standIn.control.calls().filter(({ method }) => method === 'sendMessage' || method === 'sendRichMessage')
  return {
    standIn,
    settings: {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: standIn.url,
      DATA_DIR: dir,
      ...(server === null ? {} : { DATABASE_URL: server.url }),
    },
    expected,
    sendings,
    received: () => {
      const byChat = new Map<number, string[]>([...expected.keys()].map((id) => [id, []]))
      for (const call of sendings())
        if (call.answer?.ok === true) byChat.get(Number(call.parameters['chat_id']))?.push(messageIn(call))
      return byChat
    },
  }
}

/** The text of a message, whatever its form and the order of its parts' keys. */
export function messageIn({ parameters }: CallRecord): string {
  const rich = parameters['rich_message']
  if (rich === undefined) return parameters['text'] ?? ''
  const { blocks } = JSON.parse(rich) as { blocks: unknown }
  return canonical(blocks)
}

function messageOf(payload: MessagePayload): string {
  return payload.form === 'classic' ? payload.text : canonical(payload.blocks)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

async function releaseMeetings(db: Db, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  await inTransaction(db, async (tx) => {
    for (let index = 0; index < MEETINGS; index++) {
      const title = `Memorandum number ${index} on the exchange of ${'information and experience, '.repeat(6)}signed`
      const meetingId = await createMeeting(
        tx,
        draft({
          date: today,
          earliest: today,
          latest: today,
          people: [],
          outcomes: [{ type: 'memorandum', title, language: 'en' }],
        }),
        now,
      )
      await recordChanges(tx, [{ meetingId, type: 'released', at: now }])
    }
  })
}

/** A daily digest whose hour came two hours ago: a test may run past midnight. */
async function orderDigest(
  db: Db,
  { telegramId, form, now }: { telegramId: number; form: Chat['form']; now: Date },
) {
  const { chat } = await findOrCreateChat(db, { telegramId, locale: 'en', zone: ZONE, form, now })
  const { id } = await createBrief(db, {
    chatId: chat.id,
    at: localTime(new Date(now.getTime() - 2 * HOUR), ZONE).time,
    days: [1, 2, 3, 4, 5, 6, 7],
    followed: [{ kind: 'country', code: 'UZ' }],
    lastNumber: 0,
    activeSince: new Date(now.getTime() - 48 * HOUR),
    now,
  })
  return { chat, brief: (await loadBrief(db, id))! }
}

/** The bot is not to answer how these people came here. */
async function forgetUpdates({ url }: TelegramStandIn): Promise<void> {
  await fetch(`${url}/bot${TOKEN}/getUpdates?offset=-1&timeout=0`)
  const answer = await fetch(`${url}/bot${TOKEN}/getUpdates?timeout=0`)
  const { result } = (await answer.json()) as { result: { update_id: number }[] }
  const last = result.at(-1)
  if (last !== undefined) await fetch(`${url}/bot${TOKEN}/getUpdates?offset=${last.update_id + 1}&timeout=0`)
}
