// Articles and their versions: unique by source and address, and by the hash of the text.
import type { ArticleText } from '../domain/article.ts'
import type { CivilDate, CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

export interface NewArticleVersion {
  sourceId: string
  /** Canonical address; for a file what tells it from the others of its source. */
  address: string
  /** What readers can open; null for a file. */
  url: string | null
  title: string | null
  published: CivilDate | null
  language: ReadingLanguage
  /** Stated beside the document; null takes the publisher's. */
  country: CountryCode | null
  /** Cleaned text: the one that evidence counts in; null for what was entered by hand. */
  text: string | null
  /** Places of the datelines that were cut from it; none where left out. */
  datelines?: string[]
  /** Part of a back-fill: what it tells is released as history. */
  archive?: boolean
  /** Of the cleaned text, or of what was entered. */
  hash: string
  now: Date
}

export interface SavedVersion {
  articleId: string
  versionId: string
  /** Never seen at this source and address before. */
  isNew: boolean
  /** Seen before, with another text. */
  changed: boolean
}

/** Stores what was read; the same article with the same text adds nothing. Run it in a transaction. */
export async function saveArticleVersion(tx: Db, version: NewArticleVersion): Promise<SavedVersion> {
  const { address, url, title, published, language, country, text, datelines, archive, hash, now } = version
  const { article, articleVersion } = tables(tx)
  const sourceId = rowId(version.sourceId)
  const { count: articles } = await article.createMany({
    data: { sourceId, address, url, title, published, language, country, archive, createdAt: now },
    skipDuplicates: true,
  })
  const { id: articleId } = await article.findUniqueOrThrow({
    where: { sourceId_address: { sourceId, address } },
    select: { id: true },
  })
  const { count: versions } = await articleVersion.createMany({
    data: { articleId, hash, title, published, language, text, datelines, createdAt: now },
    skipDuplicates: true,
  })
  const { id: versionId } = await articleVersion.findUniqueOrThrow({
    where: { articleId_hash: { articleId, hash } },
    select: { id: true },
  })
  const isNew = articles > 0
  const changed = !isNew && versions > 0
  if (changed) {
    await article.update({ where: { id: articleId }, data: { title, published, url, language } })
  }
  return { articleId: String(articleId), versionId: String(versionId), isNew, changed }
}

/** Versions that were not read with `ruleset` and still have their text, oldest first. */
export async function loadUnread(db: Db, ruleset: string, limit: number): Promise<string[]> {
  const rows = await tables(db).articleVersion.findMany({
    where: { text: { not: null }, readings: { none: { ruleset } } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map(({ id }) => String(id))
}

/** The text of a version as the reader wants it; null where it is unknown or its text is gone. */
export async function loadArticleText(db: Db, versionId: string): Promise<ArticleText | null> {
  const row = await tables(db).articleVersion.findUnique({
    where: { id: rowId(versionId) },
    include: { article: { include: { source: { include: { publisher: true } } } } },
  })
  if (row?.text == null) return null
  const { source, country } = row.article
  return {
    language: row.language as ReadingLanguage,
    title: row.title,
    text: row.text,
    published: row.published,
    publisher: source.publisher?.name ?? null,
    country: country ?? source.publisher?.country ?? null,
    datelines: row.datelines,
  }
}

/** Forgets the texts of versions stored before `before`; rows, hashes and quoted sentences stay. Returns how many. */
export async function forgetTexts(db: Db, before: Date): Promise<number> {
  const { count } = await tables(db).articleVersion.updateMany({
    where: { createdAt: { lt: before }, text: { not: null } },
    data: { text: null },
  })
  return count
}
