// Messages on their way to Telegram: claimed by one worker each, in their order, and settled by its answer.
import type { Delivery } from '../domain/delivery.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { rowId } from './row-id.ts'

/**
 * Takes up to `limit` messages that are due, at most one a chat, and marks them as being sent by `sender`. A chat's
 * messages go one after the other: by digest, then by part; a later one waits until every earlier one is sent or given
 * up. Two workers never get the same message.
 *
 * The rows are picked before the update and once: PostgreSQL may run a locking subquery with a LIMIT inside the update's
 * WHERE anew for every row, and each run skips what it locked before, so that more than `limit` would be marked.
 */
export async function claimDue(
  db: Db,
  now: Date,
  limit: number,
  sender: string | null = null,
): Promise<Delivery[]> {
  const client = tables(db)
  const claimed = await client.$queryRaw<{ id: number }[]>`
    WITH picked AS MATERIALIZED (
      SELECT due.id FROM deliveries due JOIN chats ON chats.id = due.chat_id
      WHERE due.state = 'owed' AND due.not_before <= ${now} AND chats.state = 'active'
        AND NOT EXISTS (
          SELECT 1 FROM deliveries earlier
          WHERE earlier.chat_id = due.chat_id AND earlier.state IN ('owed', 'sending')
            AND (earlier.digest_id, earlier.part) < (due.digest_id, due.part)
        )
      ORDER BY due.digest_id, due.part
      LIMIT ${limit}
      FOR UPDATE OF due SKIP LOCKED
    )
    UPDATE deliveries
    SET state = 'sending', attempts = attempts + 1, sending_since = ${now}, sending_by = ${sender}
    FROM picked WHERE deliveries.id = picked.id AND deliveries.state = 'owed'
    RETURNING deliveries.id`
  const rows = await client.delivery.findMany({
    where: { id: { in: claimed.map(({ id }) => id) }, state: 'sending' },
    orderBy: [{ digestId: 'asc' }, { part: 'asc' }],
    include: { chat: { select: { telegramId: true } } },
  })
  return rows.map(toDelivery)
}

/** When the next message becomes due that waits for no other of its chat; null where there is none. */
export async function nextDue(db: Db): Promise<Date | null> {
  const [row] = await tables(db).$queryRaw<{ at: Date | null }[]>`
    SELECT min(next.not_before) AS at FROM deliveries next JOIN chats ON chats.id = next.chat_id
    WHERE next.state = 'owed' AND chats.state = 'active'
      AND NOT EXISTS (
        SELECT 1 FROM deliveries earlier
        WHERE earlier.chat_id = next.chat_id AND earlier.state IN ('owed', 'sending')
          AND (earlier.digest_id, earlier.part) < (next.digest_id, next.part)
      )`
  return row?.at ?? null
}

/** Telegram answered that the message stands. */
export async function markSent(db: Db, id: string, messageId: number, at: Date): Promise<void> {
  await settle(db, id, { state: 'sent', messageId, sentAt: at })
}

/** What is owed to a chat waits at least until this instant. */
export async function holdBack(db: Db, chatId: string, until: Date): Promise<void> {
  await tables(db).delivery.updateMany({
    where: { chatId: rowId(chatId), state: 'owed', notBefore: { lt: until } },
    data: { notBefore: until },
  })
}

/** It did not go and is to be tried again, not before this instant. `attempts`: where a try is not to be counted. */
export async function markOwedAgain(db: Db, id: string, notBefore: Date, attempts?: number): Promise<void> {
  await settle(db, id, { state: 'owed', notBefore, attempts })
}

/** It will never go; `reason` holds no text of the message. The rest of the digest still goes. */
export async function markFailed(db: Db, id: string, reason: string): Promise<void> {
  await settle(db, id, { state: 'failed', reason })
}

/** There is nobody to send it to any more. */
export async function markGone(db: Db, id: string, reason: string): Promise<void> {
  await settle(db, id, { state: 'gone', reason })
}

/**
 * What a process was sending when it ended is owed again: the only messages that may reach somebody twice. `sender` is
 * the caller, who is sending nothing at this moment: all of its own is owed again, and of others what was claimed before
 * `before`. Without either everything. Returns how many.
 */
export async function recoverSending(db: Db, before?: Date, sender?: string): Promise<number> {
  const mine = sender === undefined ? [] : [{ sendingBy: sender }]
  const { count } = await tables(db).delivery.updateMany({
    where: {
      state: 'sending',
      ...(before === undefined ? {} : { OR: [...mine, { sendingSince: { lt: before } }] }),
    },
    data: { state: 'owed' },
  })
  return count
}

/** The messages of a digest in their order. */
export async function loadDeliveries(db: Db, digestId: string): Promise<Delivery[]> {
  const rows = await tables(db).delivery.findMany({
    where: { digestId: rowId(digestId) },
    orderBy: { part: 'asc' },
    include: { chat: { select: { telegramId: true } } },
  })
  return rows.map(toDelivery)
}

/** Only what is being sent can be settled: an answer that comes late changes nothing that was decided meanwhile. */
async function settle(db: Db, id: string, data: Prisma.DeliveryUpdateManyMutationInput) {
  await tables(db).delivery.updateMany({ where: { id: rowId(id), state: 'sending' }, data })
}

type DeliveryRow = Prisma.DeliveryGetPayload<{
  include: { chat: { select: { telegramId: true } } }
}>

function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: String(row.id),
    digestId: String(row.digestId),
    chatId: String(row.chatId),
    telegramId: Number(row.chat.telegramId),
    part: row.part,
    form: row.form as Delivery['form'],
    payload: row.payload,
    state: row.state as Delivery['state'],
    attempts: row.attempts,
    notBefore: row.notBefore,
    messageId: row.messageId,
  }
}
