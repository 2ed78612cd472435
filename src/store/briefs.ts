// What chats ordered: briefs and the things they follow.
import type { Brief, Chat, Followed } from '../domain/subscription.ts'
import { toChat } from './chats.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { rowId } from './row-id.ts'

export type NewBrief = Omit<Brief, 'id' | 'paused' | 'lastLocalDate'> & { now: Date }

/** What of a brief may be changed; what it follows has functions of its own. */
export type BriefPatch = Partial<
  Pick<Brief, 'at' | 'days' | 'paused' | 'lastNumber' | 'lastLocalDate' | 'activeSince'>
>

const WHOLE_BRIEF = {
  subscriptions: { orderBy: [{ createdAt: 'asc' }, { kind: 'asc' }, { code: 'asc' }] },
} as const satisfies Prisma.BriefInclude

type BriefRow = Prisma.BriefGetPayload<{ include: typeof WHOLE_BRIEF }>

/** Stores a brief; `lastNumber` is the number up to which it is owed nothing, as a rule the current one. */
export async function createBrief(db: Db, brief: NewBrief): Promise<Brief> {
  const { chatId, at, days, followed, lastNumber, activeSince, now } = brief
  const subscriptions = { create: followed.map(({ kind, code }) => ({ kind, code, createdAt: now })) }
  const row = await tables(db).brief.create({
    data: {
      chatId: rowId(chatId),
      at,
      days,
      lastNumber,
      activeSince,
      createdAt: now,
      subscriptions,
    },
    include: WHOLE_BRIEF,
  })
  return toBrief(row)
}

export async function loadBrief(db: Db, id: string): Promise<Brief | null> {
  const row = await tables(db).brief.findUnique({
    where: { id: rowId(id) },
    include: WHOLE_BRIEF,
  })
  return row === null ? null : toBrief(row)
}

/** A brief and its chat; null where they are gone. */
export async function loadBriefWithChat(db: Db, id: string): Promise<{ brief: Brief; chat: Chat } | null> {
  const row = await tables(db).brief.findUnique({
    where: { id: rowId(id) },
    include: { ...WHOLE_BRIEF, chat: true },
  })
  return row === null ? null : { brief: toBrief(row), chat: toChat(row.chat) }
}

/** The briefs of a chat, the oldest first. */
export async function listBriefs(db: Db, chatId: string): Promise<Brief[]> {
  const rows = await tables(db).brief.findMany({
    where: { chatId: rowId(chatId) },
    orderBy: { id: 'asc' },
    include: WHOLE_BRIEF,
  })
  return rows.map(toBrief)
}

/** Briefs that may be due, with their chats: neither paused nor of a chat that blocked us. */
export async function loadActiveBriefs(db: Db): Promise<{ brief: Brief; chat: Chat }[]> {
  const rows = await tables(db).brief.findMany({
    where: { paused: false, chat: { state: 'active' } },
    orderBy: { id: 'asc' },
    include: { ...WHOLE_BRIEF, chat: true },
  })
  return rows.map((row) => ({ brief: toBrief(row), chat: toChat(row.chat) }))
}

/** Changes what is given and leaves the rest; null where the brief is gone. */
export async function updateBrief(db: Db, id: string, patch: BriefPatch): Promise<Brief | null> {
  const { at, days, paused, lastNumber, lastLocalDate, activeSince } = patch
  await tables(db).brief.updateMany({
    where: { id: rowId(id) },
    data: { at, days, paused, lastNumber, lastLocalDate, activeSince },
  })
  return loadBrief(db, id)
}

export async function deleteBrief(db: Db, id: string): Promise<void> {
  await tables(db).brief.deleteMany({ where: { id: rowId(id) } })
}

/** true: followed from now on. false: it was before. */
export async function subscribe(
  db: Db,
  briefId: string,
  { kind, code }: Followed,
  now: Date,
): Promise<boolean> {
  const { count } = await tables(db).subscription.createMany({
    data: { briefId: rowId(briefId), kind, code, createdAt: now },
    skipDuplicates: true,
  })
  return count > 0
}

/** true: no longer followed. false: it was not. */
export async function unsubscribe(db: Db, briefId: string, { kind, code }: Followed): Promise<boolean> {
  const { count } = await tables(db).subscription.deleteMany({
    where: { briefId: rowId(briefId), kind, code },
  })
  return count > 0
}

function toBrief(row: BriefRow): Brief {
  return {
    id: String(row.id),
    chatId: String(row.chatId),
    at: row.at,
    days: row.days,
    followed: row.subscriptions.map(({ kind, code }) => ({
      kind: kind as Followed['kind'],
      code,
    })),
    paused: row.paused,
    lastNumber: row.lastNumber,
    lastLocalDate: row.lastLocalDate,
    activeSince: row.activeSince,
  }
}
