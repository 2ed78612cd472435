// Publishers and their sources: who speaks, and what we read of them.
import type { Publisher } from '../domain/article.ts'
import type { LinkRule, SourceKind, SourceState, Standing, Trouble } from '../domain/source.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { toJsonOrEmpty } from './json.ts'
import { rowId } from './row-id.ts'

export interface NewSource {
  publisherId: string | null
  kind: SourceKind
  /** What is read: unique among sources. For documents handed in: any name that stands for where they come from. */
  address: string
  name: string
  language: ReadingLanguage | null
  /** IANA name: the publication day is counted in it. */
  zone: string | null
}

/** A source that is visited by itself. */
export interface NewVisited extends NewSource {
  rule: LinkRule | null
  state: SourceState
  /** When it is visited first. */
  nextAt: Date
  /** Telegram's id of the editor who added it. */
  addedBy?: number | null
  /** Back-fill: entries down to this civil day are read as history. */
  archiveSince?: string | null
}

export interface StoredSource extends NewSource {
  id: string
  publisher: string | null
  country: string | null
  standing: Standing | null
  rule: LinkRule | null
  state: SourceState
  /** Why it is off. */
  reason: string | null
  nextAt: Date | null
  movedTo: string | null
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  /** Visits in a row that gave nothing. */
  failures: number
  /** What editors were told is wrong with it. */
  trouble: Trouble | null
  troubleSince: Date | null
  /** The line of the last failure; null after a success. */
  lastError: string | null
  visitedAt: Date | null
  succeededAt: Date | null
  newEntryAt: Date | null
  /** Entries that the last successful visit saw; null before the first. */
  listed: number | null
  archiveSince: string | null
  archiveNext: string | null
  addedBy: number | null
  createdAt: Date
}

/** Stores a publisher, or its new name and country; standing and organisation are kept where they are left out. */
export async function savePublisher(
  db: Db,
  publisher: Publisher & { organization?: string | null; standing?: Standing | null },
): Promise<void> {
  const { id, ...data } = publisher
  await tables(db).publisher.upsert({ where: { id }, create: { id, ...data }, update: data })
}

export async function loadPublisher(db: Db, id: string): Promise<Publisher | null> {
  return tables(db).publisher.findUnique({
    where: { id },
    select: { id: true, name: true, country: true },
  })
}

/**
 * Who publishes at a host (`www.mfa.uz`, with or without its `www.`), by the sources that are visited there; null where
 * none is, or where several publishers share it.
 */
export async function findPublisherAt(db: Db, host: string): Promise<Publisher | null> {
  const bare = host.replace(/^www\./, '')
  const hosts = [bare, `www.${bare}`].flatMap((name) => [`https://${name}/`, `http://${name}/`])
  const rows = await tables(db).source.findMany({
    where: {
      kind: { notIn: ['files', 'posts', 'records', 'channel'] },
      publisherId: { not: null },
      OR: hosts.map((start) => ({ address: { startsWith: start } })),
    },
    distinct: ['publisherId'],
    take: 2,
    select: { publisher: { select: { id: true, name: true, country: true } } },
  })
  return rows.length === 1 ? rows[0]!.publisher : null
}

/** Stores a source by its address, or its new particulars, and returns its id. The publisher must be stored before. */
export async function saveSource(db: Db, source: NewSource, now: Date): Promise<string> {
  const { publisherId, kind, address, name, language, zone } = source
  const data = { publisherId, kind, name, language, zone }
  const { id } = await tables(db).source.upsert({
    where: { address },
    create: { address, createdAt: now, ...data },
    update: data,
    select: { id: true },
  })
  return String(id)
}

/**
 * Adds a source to be visited, unless its address is there already. One that was removed comes back with all it had.
 * Returns its id and whether it is new to the list.
 */
export async function addVisited(
  db: Db,
  source: NewVisited,
  now: Date,
): Promise<{ id: string; added: boolean }> {
  const { rule, addedBy, ...rest } = source
  const data = { ...rest, rule: toJsonOrEmpty(rule), addedBy: addedBy == null ? null : BigInt(addedBy) }
  const { count } = await tables(db).source.createMany({
    data: { ...data, createdAt: now },
    skipDuplicates: true,
  })
  const { id, state } = await tables(db).source.findUniqueOrThrow({
    where: { address: source.address },
    select: { id: true, state: true },
  })
  const returns = count === 0 && state === 'removed'
  if (returns) {
    const anew = { reason: null, failures: 0, trouble: null, troubleSince: null, lastError: null }
    const unread = { movedTo: null, etag: null, lastModified: null, bodyHash: null, archiveNext: null }
    await tables(db).source.update({ where: { id }, data: { ...data, ...anew, ...unread } })
    // What waited when it was removed is listed as new again.
    await tables(db).entry.deleteMany({ where: { sourceId: id, reason: 'removed', articleId: null } })
  }
  return { id: String(id), added: count > 0 || returns }
}

/** All sources in the order they were added, but those that were removed. */
export async function listSources(db: Db): Promise<StoredSource[]> {
  const rows = await tables(db).source.findMany({
    where: { state: { not: 'removed' } },
    orderBy: { id: 'asc' },
    include: { publisher: true },
  })
  return rows.map(toStoredSource)
}

/** The source of an id; null where there is none, also where it was removed. */
export async function loadSource(db: Db, id: string): Promise<StoredSource | null> {
  const row = await tables(db).source.findUnique({ where: { id: rowId(id) }, include: { publisher: true } })
  return row === null || row.state === 'removed' ? null : toStoredSource(row)
}

export async function findSource(db: Db, address: string): Promise<StoredSource | null> {
  const row = await tables(db).source.findUnique({ where: { address }, include: { publisher: true } })
  return row === null || row.state === 'removed' ? null : toStoredSource(row)
}

/** Has a source read in another way from its next visit on; what it had listed stays known. */
export async function changeVisited(
  db: Db,
  id: string,
  change: Pick<NewVisited, 'kind' | 'language' | 'rule'>,
): Promise<void> {
  const { kind, language, rule } = change
  await tables(db).source.updateMany({
    where: { id: rowId(id) },
    // Without validators the next visit reads the listing anew, by the new rule.
    data: { kind, language, rule: toJsonOrEmpty(rule), etag: null, lastModified: null, bodyHash: null },
  })
}

/** Every address that is or was on the list. */
export async function knownAddresses(db: Db): Promise<Set<string>> {
  const rows = await tables(db).source.findMany({ select: { address: true } })
  return new Set(rows.map(({ address }) => address))
}

/** Puts a source on, off or into a pause; what it was told to be in trouble for is settled with it. */
export async function setSourceState(
  db: Db,
  id: string,
  change: { state: SourceState; reason?: string | null; nextAt: Date | null },
): Promise<void> {
  const { state, reason = null, nextAt } = change
  const settled = { failures: 0, trouble: null, troubleSince: null, claimedUntil: null, claimedBy: null }
  await tables(db).source.updateMany({
    where: { id: rowId(id), state: { not: 'removed' } },
    data: { state, reason, nextAt, ...settled },
  })
}

/** Takes a source off the list. Its articles stay, and what they told; entries that wait are not read. */
export async function removeSource(db: Db, id: string): Promise<void> {
  await tables(db).source.updateMany({
    where: { id: rowId(id), kind: { notIn: ['files', 'posts', 'records'] } },
    data: { state: 'removed', nextAt: null, claimedUntil: null, claimedBy: null },
  })
  await tables(db).entry.updateMany({
    where: { sourceId: rowId(id), state: 'due' },
    data: { state: 'passed', reason: 'removed', text: null, notBefore: null },
  })
}

/** Orders the older entries of a source, down to the civil day `since`, to be read as history from its next visit on. */
export async function askForArchive(db: Db, id: string, since: string, nextAt: Date): Promise<void> {
  await tables(db).source.updateMany({
    where: { id: rowId(id) },
    // Without validators the next visit sees the whole listing again, from which the way into the archive leads.
    data: { archiveSince: since, archiveNext: null, nextAt, etag: null, lastModified: null, bodyHash: null },
  })
}

type SourceRow = Prisma.SourceGetPayload<{ include: { publisher: true } }>

/** A row as the program holds it; for this folder only. */
export function toStoredSource(row: SourceRow): StoredSource {
  const { id, publisher, kind, language, rule, state, trouble, addedBy, ...rest } = row
  return {
    ...rest,
    id: String(id),
    publisher: publisher?.name ?? null,
    country: publisher?.country ?? null,
    standing: (publisher?.standing ?? null) as Standing | null,
    kind: kind as SourceKind,
    language: language as ReadingLanguage | null,
    rule: rule as LinkRule | null,
    state: state as SourceState,
    trouble: trouble as Trouble | null,
    addedBy: addedBy === null ? null : Number(addedBy),
  }
}
