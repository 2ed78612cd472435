// Entries of sources: what was listed, and what became of it. They are why nothing is lost and nothing read twice.
import type { ListedEntry } from '../domain/source.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { rowId } from './row-id.ts'
import { storable, storableJson } from './storable.ts'

/** due: to be read. read: its article is stored. passed: not to be read. failed: it could not be read. */
export type EntryState = 'due' | 'read' | 'passed' | 'failed'

/** Why an entry was passed over. old: from before we read its source. elsewhere: read at another source of its publisher. */
export type PassReason = 'old' | 'elsewhere' | 'removed' | 'no-text' | 'language'

export interface NewEntry extends ListedEntry {
  state: 'due' | 'passed'
  reason: PassReason | null
  /** Read as history. */
  archive: boolean
}

export interface StoredEntry extends Omit<ListedEntry, 'fingerprint'> {
  id: string
  sourceId: string
  state: EntryState
  archive: boolean
  attempts: number
  /** How often it was listed with other words, or looked at anew. */
  looks: number
  etag: string | null
  lastModified: string | null
  articleId: string | null
  /** It was put off until then. */
  notBefore: Date | null
}

/** The fingerprints of those of `addresses` that the source has listed before, by address. */
export async function loadFingerprints(
  db: Db,
  sourceId: string,
  addresses: readonly string[],
): Promise<Map<string, KnownEntry>> {
  const client = tables(db)
  // Prisma works out a plan for every length of a list, which costs more than all the rest of a visit.
  const rows = await client.$queryRaw<(Omit<KnownEntry, 'id'> & { id: number; address: string })[]>`
    SELECT id, address, fingerprint, state, reason, looks FROM entries
    WHERE source_id = ${rowId(sourceId)}
      AND address IN (SELECT jsonb_array_elements_text(${storableJson(addresses)}::jsonb))`
  return new Map(rows.map(({ id, address, ...row }) => [address, { id: String(id), ...row }]))
}

export interface KnownEntry {
  id: string
  fingerprint: string
  state: EntryState
  reason: string | null
  looks: number
}

/** Stores entries that the source lists for the first time; those stored meanwhile are left alone. Returns the due ones. */
export async function addEntries(
  tx: Db,
  sourceId: string,
  entries: readonly NewEntry[],
  now: Date,
): Promise<DueEntry[]> {
  if (entries.length === 0) return []
  const rows = entries.map((entry) => ({ ...entry, text: entry.state === 'due' ? entry.text : null }))
  const client = tables(tx)
  // See above: by Prisma's own way the first visits to some thousand sources take 2 MB of garbage each.
  const due = await client.$queryRaw<{ id: number; url: string | null }[]>`
    WITH added AS (
      INSERT INTO entries (source_id, address, url, title, published, language, text, whole, fingerprint, state,
        reason, archive, seen_at)
      SELECT ${rowId(sourceId)}, address, url, title, published, language, text, whole, fingerprint, state,
        reason, archive, ${now}
      FROM jsonb_to_recordset(${storableJson(rows)}::jsonb) AS listed(address text, url text, title text,
        published text, language text, text text, whole boolean, fingerprint text, state text, reason text,
        archive boolean)
      ON CONFLICT (source_id, address) DO NOTHING
      RETURNING id, url, state
    )
    SELECT id, url FROM added WHERE state = 'due' ORDER BY id`
  return due.map(({ id, url }) => ({ id: String(id), url }))
}

/**
 * An entry that is known is to be read again, as it is now: its outlet has changed it, or a back-fill (`archive`) asks
 * for it.
 */
export async function renewEntry(tx: Db, id: string, listed: ListedEntry, archive?: true): Promise<void> {
  const { url, title, language, text, whole, fingerprint } = storable(listed)
  const entry = { url, title, language, text, whole, fingerprint }
  await tables(tx).entry.updateMany({
    where: { id: rowId(id) },
    // The day on which it was first published stays: a feed that knows only the day of change gives that.
    data: {
      ...entry,
      state: 'due',
      reason: null,
      attempts: 0,
      notBefore: null,
      looks: { increment: 1 },
      archive,
    },
  })
}

export async function loadEntry(db: Db, id: string): Promise<StoredEntry | null> {
  const row = await tables(db).entry.findUnique({ where: { id: rowId(id) } })
  return row === null ? null : toStoredEntry(row)
}

/** The article that another source of the same publisher has read at this address; null where there is none. */
export async function findReadElsewhere(
  db: Db,
  address: string,
  sourceId: string,
  publisherId: string,
): Promise<string | null> {
  const row = await tables(db).entry.findFirst({
    where: {
      address,
      state: 'read',
      articleId: { not: null },
      sourceId: { not: rowId(sourceId) },
      source: { publisherId },
    },
    select: { articleId: true },
  })
  return row === null ? null : String(row.articleId)
}

export interface ReadEntry {
  articleId: string
  etag: string | null
  lastModified: string | null
  looks?: number
  now: Date
}

/**
 * Its article is stored; in the same transaction. `looks` is as it was when the reading began: where the entry was
 * listed with other words meanwhile, false is returned and it stays due.
 */
export async function markRead(tx: Db, id: string, read: ReadEntry): Promise<boolean> {
  const { articleId, now, looks, ...data } = read
  return settle(tx, id, looks, {
    ...data,
    state: 'read',
    articleId: rowId(articleId),
    notBefore: null,
    readAt: now,
  })
}

export async function markPassed(tx: Db, id: string, reason: PassReason, now: Date): Promise<void> {
  await settle(tx, id, undefined, { state: 'passed', reason, notBefore: null, readAt: now })
}

/** It cannot be read, now or later; `reason` is a code. What was read of it before stays. */
export async function markUnreadable(tx: Db, id: string, reason: string, now: Date): Promise<void> {
  await settle(tx, id, undefined, { state: 'failed', reason, notBefore: null, readAt: now })
}

/** To be tried again, not before `notBefore`; what the listing has of its text stays. */
export async function putOff(tx: Db, id: string, notBefore: Date, attempts: number): Promise<void> {
  await tables(tx).entry.updateMany({
    where: { id: rowId(id), state: 'due' },
    data: { notBefore, attempts },
  })
}

/** A later look found what was read before. */
export async function markUnchanged(tx: Db, id: string, lookAt: Date | null): Promise<void> {
  await tables(tx).entry.updateMany({
    where: { id: rowId(id), state: 'due', articleId: { not: null } },
    data: { state: 'read', notBefore: lookAt, text: null },
  })
}

/** Entries of the article that tells of meetings: looked at again at `lookAt(looks)`, null being never. */
export async function orderLooks(
  tx: Db,
  versionId: string,
  lookAt: (looks: number) => Date | null,
): Promise<void> {
  const client = tables(tx)
  const rows = await client.entry.findMany({
    where: {
      state: 'read',
      notBefore: null,
      article: { versions: { some: { id: rowId(versionId) } } },
    },
    select: { id: true, looks: true },
  })
  for (const { id, looks } of rows)
    await client.entry.updateMany({ where: { id, state: 'read' }, data: { notBefore: lookAt(looks) } })
}

/** Entries that were read and are to be looked at again: due from now on. */
export async function takeLooks(tx: Db, now: Date, limit: number): Promise<DueEntry[]> {
  const client = tables(tx)
  const rows = await client.entry.findMany({
    where: { state: 'read', notBefore: { lte: now }, source: { state: 'on' } },
    orderBy: { notBefore: 'asc' },
    take: limit,
    select: { id: true, url: true },
  })
  await client.entry.updateMany({
    where: { id: { in: rows.map(({ id }) => id) }, state: 'read' },
    data: { state: 'due', notBefore: null, attempts: 0, looks: { increment: 1 } },
  })
  return rows.map(({ id, url }) => ({ id: String(id), url }))
}

/** How many entries of a source were listed by its archive. */
export async function countArchive(db: Db, sourceId: string): Promise<number> {
  return tables(db).entry.count({ where: { sourceId: rowId(sourceId), archive: true } })
}

/** An entry whose reading is to be ordered. */
export interface DueEntry {
  id: string
  url: string | null
  /** It was put off until then. */
  notBefore?: Date | undefined
}

/** Due entries behind the one named `after`, the oldest first: what a crash may have left without a job. */
export async function loadDueEntries(db: Db, limit: number, after: string = '0'): Promise<DueEntry[]> {
  const rows = await tables(db).entry.findMany({
    where: { state: 'due', id: { gt: rowId(after) } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, url: true, notBefore: true },
  })
  return rows.map(({ id, url, notBefore }) => ({ id: String(id), url, notBefore: notBefore ?? undefined }))
}

/** Only what is due can be settled, and the listing's text is not kept beyond. */
async function settle(
  tx: Db,
  id: string,
  looks: number | undefined,
  data: Prisma.EntryUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tables(tx).entry.updateMany({
    where: { id: rowId(id), state: 'due', looks },
    data: { ...data, text: null },
  })
  return count > 0
}

function toStoredEntry(row: Prisma.EntryGetPayload<object>): StoredEntry {
  return {
    id: String(row.id),
    sourceId: String(row.sourceId),
    address: row.address,
    url: row.url,
    title: row.title,
    published: row.published,
    language: row.language as ReadingLanguage | null,
    text: row.text,
    whole: row.whole,
    state: row.state as EntryState,
    archive: row.archive,
    attempts: row.attempts,
    looks: row.looks,
    etag: row.etag,
    lastModified: row.lastModified,
    articleId: row.articleId === null ? null : String(row.articleId),
    notBefore: row.notBefore,
  }
}
