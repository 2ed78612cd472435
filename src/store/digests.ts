// A digest and everything that follows from it, stored in one transaction before any of it is sent.
import type { DigestContent, ToldRevision } from '../domain/digest.ts'
import type { MessageForm } from '../domain/subscription.ts'
import type { CivilDate, Locale } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { rowId } from './row-id.ts'
import { restoreTold, saveTold, type ToldBefore } from './told.ts'

export interface NewDigest {
  briefId: string
  /** The scheduled day and slot (`08:00`, `first`) in the chat's zone: a brief has one digest of each. */
  localDate: CivilDate
  slot: string
  content: DigestContent
  locale: Locale
  form: MessageForm
  /** The brief's `lastNumber` as it was read, and the last number that this digest covers. */
  fromNumber: number
  toNumber: number
  /** One a message, in their order; none where there is nothing to say. */
  payloads: readonly unknown[]
  /** What the chat is told by this. */
  told: readonly ToldRevision[]
  /** Messages are due from now. */
  now: Date
}

/** stale: the brief moved on or is gone since it was read; begin again from its present state. */
export type Written = { outcome: 'written' | 'already'; digestId: string } | { outcome: 'stale' }

export interface StoredDigest {
  id: string
  briefId: string
  chatId: string
  localDate: CivilDate
  slot: string
  content: DigestContent
  locale: Locale
  form: MessageForm
  fromNumber: number
  toNumber: number
  createdAt: Date
}

/**
 * Stores a digest, its messages, what the chat is told by it, and how far its brief has come. The second time for the
 * same brief, day and slot nothing changes, and the transaction stays good. Run it in a transaction.
 */
export async function writeDigest(tx: Db, digest: NewDigest): Promise<Written> {
  const client = tables(tx)
  const { localDate, slot, content, locale, form, fromNumber, toNumber, payloads, told, now } = digest
  const briefId = rowId(digest.briefId)
  // Two writers of one brief take turns: the second finds what the first did.
  await client.$queryRaw`SELECT id FROM briefs WHERE id = ${briefId} FOR UPDATE`
  const brief = await client.brief.findUnique({ where: { id: briefId } })
  if (brief === null) return { outcome: 'stale' }
  const slotKey = { briefId_localDate_slot: { briefId, localDate, slot } }
  const already = await client.digest.findUnique({ where: slotKey, select: { id: true } })
  if (already !== null) return { outcome: 'already', digestId: String(already.id) }
  if (brief.lastNumber !== fromNumber) return { outcome: 'stale' }

  const { chatId } = brief
  const toldBefore = await saveTold(tx, String(chatId), told)
  const { id } = await client.digest.create({
    data: {
      briefId,
      chatId,
      localDate,
      slot,
      content: toJson(content),
      locale,
      form,
      fromNumber,
      toNumber,
      toldBefore: toJson(toldBefore),
      createdAt: now,
    },
    select: { id: true },
  })
  await addDeliveries(tx, { id, chatId, form, now }, payloads)
  await client.brief.update({
    where: { id: briefId },
    data: { lastNumber: toNumber, lastLocalDate: localDate },
  })
  return { outcome: 'written', digestId: String(id) }
}

export async function loadDigest(db: Db, id: string): Promise<StoredDigest | null> {
  const row = await tables(db).digest.findUnique({ where: { id: rowId(id) } })
  if (row === null) return null
  const { toldBefore: _toldBefore, ...digest } = row
  return {
    ...digest,
    id: String(row.id),
    briefId: String(row.briefId),
    chatId: String(row.chatId),
    content: row.content as unknown as DigestContent,
    locale: row.locale as Locale,
    form: row.form as MessageForm,
  }
}

export type Rewritten = Pick<
  NewDigest,
  'content' | 'locale' | 'form' | 'toNumber' | 'payloads' | 'told' | 'now'
>

/** A digest of which nothing has been handed to Telegram yet, and which shows something that has changed since. */
export interface OutdatedDigest {
  id: string
  briefId: string
  localDate: CivilDate
  fromNumber: number
}

/** Digests of `slot` to be written anew before they are sent, the oldest first. */
export async function loadOutdatedDigests(db: Db, slot: string): Promise<OutdatedDigest[]> {
  const rows = await tables(db).$queryRaw<
    { id: number; briefId: number; localDate: string; fromNumber: number }[]
  >`
    SELECT id, brief_id AS "briefId", local_date AS "localDate", from_number AS "fromNumber" FROM digests d
    WHERE slot = ${slot}
      AND EXISTS (SELECT 1 FROM deliveries WHERE digest_id = d.id AND state = 'owed')
      AND NOT EXISTS (SELECT 1 FROM deliveries WHERE digest_id = d.id AND state <> 'owed')
      AND NOT EXISTS (SELECT 1 FROM digests later WHERE later.chat_id = d.chat_id AND later.id > d.id)
      AND EXISTS (
        SELECT 1 FROM told JOIN meetings m ON m.id = told.meeting_id
          JOIN changes ON changes.meeting_id IN (m.id, m.redirect_to)
        WHERE told.chat_id = d.chat_id AND changes.number > d.to_number
      )
    ORDER BY id`
  return rows.map(({ id, briefId, ...row }) => ({ ...row, id: String(id), briefId: String(briefId) }))
}

/**
 * Writes a digest anew as long as none of it has been handed to Telegram; false where some of it has, where the chat
 * has a later digest that goes on from this one, or where it is gone, and then nothing changes. `compose` reads in the same transaction, in which the chat has not been told of this
 * digest. Run it in a transaction.
 */
export async function replaceUnsent(
  tx: Db,
  digestId: string,
  compose: (tx: Db) => Promise<Rewritten>,
): Promise<boolean> {
  const client = tables(tx)
  const id = rowId(digestId)
  const deliveries = await lockDeliveries(tx, id)
  const digest = await client.digest.findUnique({ where: { id } })
  if (digest === null || deliveries.some(({ state }) => state !== 'owed')) return false
  const { chatId, briefId } = digest
  if ((await client.digest.count({ where: { chatId, id: { gt: id } } })) > 0) return false
  await restoreTold(tx, String(chatId), digest.toldBefore as unknown as ToldBefore[])
  const { content, locale, form, toNumber, payloads, told, now } = await compose(tx)
  const toldBefore = await saveTold(tx, String(chatId), told)
  await client.delivery.deleteMany({ where: { digestId: id } })
  // What Telegram asked to wait with still waits.
  const due = deliveries.reduce((latest, { notBefore }) => (notBefore > latest ? notBefore : latest), now)
  await addDeliveries(tx, { id, chatId, form, now: due }, payloads)
  await client.digest.update({
    where: { id },
    data: {
      content: toJson(content),
      locale,
      form,
      toNumber,
      toldBefore: toJson(toldBefore),
    },
  })
  await client.brief.updateMany({
    where: { id: briefId, lastNumber: digest.toNumber },
    data: { lastNumber: toNumber },
  })
  return true
}

/**
 * Puts other messages in the place of those not sent yet, in another form, after the server definitely refused one.
 * `payloads` are the rest of the digest; they follow the last part that was sent. Run it in a transaction.
 */
export async function replaceRest(
  tx: Db,
  digestId: string,
  { form, payloads, now }: Pick<NewDigest, 'form' | 'payloads' | 'now'>,
): Promise<void> {
  const client = tables(tx)
  const id = rowId(digestId)
  const deliveries = await lockDeliveries(tx, id)
  const digest = await client.digest.findUnique({ where: { id }, select: { chatId: true } })
  if (digest === null) return
  const sent = deliveries.filter(({ state }) => state === 'sent').map(({ part }) => part)
  const first = Math.max(-1, ...sent) + 1
  await client.delivery.deleteMany({ where: { digestId: id, part: { gte: first } } })
  await addDeliveries(tx, { id, chatId: digest.chatId, form, now }, payloads, first)
  await client.digest.update({ where: { id }, data: { form } })
}

/**
 * Digests of a chat of which no part was sent are taken back, as if they had never been written: what they told, and how
 * far their briefs had come. Their messages are the caller's. For this folder only.
 */
export async function takeBackUnsent(tx: Db, chatId: string): Promise<void> {
  const client = tables(tx)
  const unsent = await client.digest.findMany({
    where: {
      chatId: rowId(chatId),
      deliveries: { some: { state: { in: ['owed', 'sending'] } }, none: { state: 'sent' } },
    },
    orderBy: { id: 'desc' },
  })
  for (const { briefId, fromNumber, toldBefore } of unsent) {
    await restoreTold(tx, chatId, toldBefore as unknown as ToldBefore[])
    await client.brief.updateMany({
      where: { id: briefId, lastNumber: { gt: fromNumber } },
      data: { lastNumber: fromNumber },
    })
  }
}

async function lockDeliveries(tx: Db, digestId: number) {
  return tables(tx).$queryRaw<{ part: number; state: string; notBefore: Date }[]>`
    SELECT part, state, not_before AS "notBefore" FROM deliveries
    WHERE digest_id = ${digestId} ORDER BY part FOR UPDATE`
}

async function addDeliveries(
  tx: Db,
  digest: { id: number; chatId: number; form: MessageForm; now: Date },
  payloads: readonly unknown[],
  first = 0,
): Promise<void> {
  const { id: digestId, chatId, form, now } = digest
  await tables(tx).delivery.createMany({
    data: payloads.map((payload, index) => ({
      digestId,
      chatId,
      part: first + index,
      form,
      payload: toJson(payload),
      state: 'owed',
      notBefore: now,
    })),
  })
}
