// source → article: stores a document's cleaned text under its address, once for each wording.
import type { ArticleText, Publisher, RawDocument } from '../domain/article.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { cleanArticle } from '../extraction/clean-article.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import type { Reader } from '../reader/reading.ts'
import { channelAddress } from '../sources/channel-address.ts'
import { canonicalAddress } from '../sources/canonical-address.ts'
import { publisherOf } from '../sources/publisher-of.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { findPublisherAt, findSource, loadPublisher, savePublisher, saveSource } from '../store/sources.ts'
import type { NewSource } from '../store/sources.ts'
import { hashOf, storeArticle } from './store-article.ts'
import type { Novelty } from './store-article.ts'

export interface Taken {
  kind: 'taken'
  versionId: string
  language: ReadingLanguage
  novelty: Novelty
}

export type TakenIn = Taken | Exclude<CleanResult, { kind: 'clean' }>

/** Takes in one document; the same one again adds nothing. Without a `reader` it is cleaned in this process. */
export async function takeIn(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  document: RawDocument,
  reader?: Pick<Reader, 'clean'>,
): Promise<TakenIn> {
  const cleaned = await (reader?.clean(document) ?? cleanArticle(document))
  if (cleaned.kind !== 'clean') return cleaned
  const { article } = cleaned
  const now = clock.now()
  return inTransaction(db, (tx) => keepDocument(tx, { document, article, kind: 'files', now }))
}

export interface DocumentToKeep {
  document: RawDocument
  /** As it was cleaned. */
  article: ArticleText
  /** files: handed in by an operator. posts: sent by an editor. */
  kind: 'files' | 'posts'
  now: Date
}

/** Stores a cleaned document under its publisher. Run it in a transaction. */
export async function keepDocument(tx: Db, { document, article, kind, now }: DocumentToKeep): Promise<Taken> {
  const sourceId = await receivingSource(tx, { ...document, country: article.country }, kind, now)
  const address = document.url === null ? fileAddress(article) : canonicalAddress(document.url)
  const { versionId, novelty } = await storeArticle(tx, {
    article,
    sourceId,
    address,
    url: document.url,
    now,
  })
  return { kind: 'taken', versionId, language: article.language, novelty }
}

/** What is known of where a document is from. */
export type Origin = Pick<RawDocument, 'url' | 'publisher' | 'country'>

/** The source that a document handed in is counted under; it and its publisher are stored where they are new. */
export async function receivingSource(
  tx: Db,
  origin: Origin,
  kind: DocumentToKeep['kind'],
  now: Date,
): Promise<string> {
  const publisher = await publisherFor(tx, origin)
  if (publisher !== null) await keepPublisher(tx, publisher)
  return saveSource(tx, receivingOf(publisher, kind), now)
}

/**
 * Whose host or channel it is, where a source of ours stands there: one outlet is not to count as two because an article
 * of it was handed in. Otherwise whoever the document names.
 */
async function publisherFor(tx: Db, origin: Origin): Promise<Publisher | null> {
  const ours = origin.url === null ? null : await ownerOf(tx, origin.url)
  return ours ?? publisherOf(origin)
}

async function ownerOf(tx: Db, url: string): Promise<Publisher | null> {
  const channel = channelAddress(url)
  if (channel === null) {
    const host = URL.parse(url)?.host ?? null
    return host === null ? null : findPublisherAt(tx, host)
  }
  const source = await findSource(tx, channel)
  return source?.publisherId == null ? null : loadPublisher(tx, source.publisherId)
}

/** What a document leaves untold of its publisher does not undo what another told. */
async function keepPublisher(tx: Db, publisher: Publisher): Promise<void> {
  const known = await loadPublisher(tx, publisher.id)
  await savePublisher(tx, { ...publisher, country: publisher.country ?? known?.country ?? null })
}

const NAMES = { files: 'Files', posts: 'Posts' } as const

/** The source that documents handed in are counted under: one for each publisher. */
function receivingOf(publisher: Publisher | null, kind: DocumentToKeep['kind']): NewSource {
  return {
    publisherId: publisher?.id ?? null,
    kind,
    address: publisher === null ? kind : `${kind}:${publisher.id}`,
    name: publisher?.name ?? NAMES[kind],
    language: null,
    zone: null,
  }
}

/**
 * A file without an address is known by what it says: two that merely have the same name must not pass for one article
 * that was changed.
 */
function fileAddress({ text, published }: ArticleText): string {
  return `text:${hashOf(`${published ?? ''}\n${text}`)}`
}
