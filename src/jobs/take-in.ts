// source → article: stores a document's cleaned text under its address, once for each wording.
import { createHash } from 'node:crypto'
import type { RawDocument } from '../domain/article.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { cleanArticle } from '../extraction/clean-article.ts'
import { canonicalAddress } from '../sources/canonical-address.ts'
import { publisherOf } from '../sources/publisher-of.ts'
import { saveArticleVersion } from '../store/articles.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { savePublisher, saveSource } from '../store/sources.ts'

export type TakenIn =
  | {
      kind: 'taken'
      versionId: string
      language: ReadingLanguage
      /** new: never seen. changed: its outlet has reworded it. known: nothing was added. */
      novelty: 'new' | 'changed' | 'known'
    }
  | { kind: 'empty' }
  | { kind: 'unsupported-language' }

/** Takes in one document. `onStored` runs in the same transaction: what must happen to the version is ordered there. */
export async function takeIn(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  document: RawDocument,
  onStored: (tx: Db, versionId: string) => Promise<void> = async () => {},
): Promise<TakenIn> {
  const cleaned = cleanArticle(document)
  if (cleaned.kind !== 'clean') return { kind: cleaned.kind }
  const { article } = cleaned
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const publisher = publisherOf(document)
    if (publisher !== null) await savePublisher(tx, publisher)
    const sourceId = await saveSource(
      tx,
      {
        publisherId: publisher?.id ?? null,
        kind: 'files',
        address: publisher === null ? 'files' : `files:${publisher.id}`,
        name: publisher?.name ?? 'Files',
        language: null,
        zone: null,
      },
      now,
    )
    const { versionId, isNew, changed } = await saveArticleVersion(tx, {
      sourceId,
      address: document.url === null ? document.name : canonicalAddress(document.url),
      url: document.url,
      title: article.title,
      published: article.published,
      language: article.language,
      country: document.country,
      text: article.text,
      hash: createHash('sha256').update(article.text).digest('hex'),
      now,
    })
    const novelty = isNew ? 'new' : changed ? 'changed' : 'known'
    if (novelty !== 'known') await onStored(tx, versionId)
    return { kind: 'taken', versionId, language: article.language, novelty }
  })
}
