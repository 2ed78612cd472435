// A cleaned article → its row and the version of its text, each stored once.
import { createHash } from 'node:crypto'
import type { ArticleText } from '../domain/article.ts'
import { saveArticleVersion } from '../store/articles.ts'
import type { Db } from '../store/db.ts'

/** new: never seen. changed: its outlet has reworded it. known: nothing was added. */
export type Novelty = 'new' | 'changed' | 'known'

export interface ArticleToStore {
  article: ArticleText
  sourceId: string
  /** Canonical address, or what else tells it from the others of its source. */
  address: string
  url: string | null
  /** Part of a back-fill. */
  archive?: boolean
  now: Date
}

export interface StoredArticle {
  articleId: string
  versionId: string
  novelty: Novelty
}

/** Run it in a transaction; the same text again adds nothing. */
export async function storeArticle(tx: Db, { article, ...where }: ArticleToStore): Promise<StoredArticle> {
  const { title, text, published, language, country, datelines } = article
  const { articleId, versionId, isNew, changed } = await saveArticleVersion(tx, {
    ...where,
    title,
    published,
    language,
    country,
    text,
    datelines,
    hash: hashOf(text),
  })
  return { articleId, versionId, novelty: isNew ? 'new' : changed ? 'changed' : 'known' }
}

export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
