// Publishers and their sources: who speaks, and what we read of them.
import type { Publisher } from '../domain/article.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { rowId } from './row-id.ts'

export interface NewSource {
  publisherId: string | null
  /** `feed`, `page`, `channel`, `files`. */
  kind: string
  /** What is read: unique among sources. For files handed in: any name that stands for where they come from. */
  address: string
  name: string
  language: ReadingLanguage | null
  /** IANA name: the publication day is counted in it. */
  zone: string | null
}

export interface StoredSource extends NewSource {
  id: string
  enabled: boolean
  /** What the last reading left behind (validators of the HTTP cache, the last failure); `{}` before the first. */
  memory: Record<string, unknown>
}

/** Stores a publisher, or its new name and country. */
export async function savePublisher(db: Db, { id, name, country }: Publisher): Promise<void> {
  const data = { name, country }
  await tables(db).publisher.upsert({ where: { id }, create: { id, ...data }, update: data })
}

export async function loadPublisher(db: Db, id: string): Promise<Publisher | null> {
  return tables(db).publisher.findUnique({ where: { id } })
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

/** All sources in the order they were added. */
export async function listSources(db: Db): Promise<StoredSource[]> {
  const rows = await tables(db).source.findMany({ orderBy: { id: 'asc' } })
  return rows.map((row) => ({
    id: String(row.id),
    publisherId: row.publisherId,
    kind: row.kind,
    address: row.address,
    name: row.name,
    language: row.language as ReadingLanguage | null,
    zone: row.zone,
    enabled: row.enabled,
    memory: row.memory as Record<string, unknown>,
  }))
}

export async function setSourceEnabled(db: Db, id: string, enabled: boolean): Promise<void> {
  await tables(db).source.updateMany({ where: { id: rowId(id) }, data: { enabled } })
}

/** Keeps what a reading left behind for the next one. */
export async function rememberReading(db: Db, id: string, memory: Record<string, unknown>): Promise<void> {
  await tables(db).source.updateMany({ where: { id: rowId(id) }, data: { memory: toJson(memory) } })
}
