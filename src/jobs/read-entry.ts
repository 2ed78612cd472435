// entry → article: fetches what an entry leads to, or takes what its listing has, and stores the text with the order to read it.
import type { ArticleText } from '../domain/article.ts'
import { nextLook, nextTry } from '../schedule/which-entries.ts'
import { inTransaction } from '../store/db.ts'
import {
  findReadElsewhere,
  loadEntry,
  markPassed,
  markRead,
  markUnchanged,
  markUnreadable,
  putOff,
} from '../store/entries.ts'
import type { PassReason, StoredEntry } from '../store/entries.ts'
import { loadSource } from '../store/sources.ts'
import type { StoredSource } from '../store/sources.ts'
import { entryText } from './entry-text.ts'
import type { EntryText } from './entry-text.ts'
import { isOurNetwork } from './is-our-network.ts'
import { orderEntries, orderExtraction } from './order-reading.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { storeArticle } from './store-article.ts'
import type { Novelty } from './store-article.ts'
import type { Wrong } from './trouble-of.ts'

export type EntryRead =
  | { kind: 'stored'; versionId: string; novelty: Novelty }
  | { kind: 'unchanged' }
  | { kind: 'passed'; reason: PassReason }
  /** To be tried again. */
  | { kind: 'put-off'; until: Date }
  | { kind: 'failed'; error: string }
  /** It is read already, or its source was removed. */
  | { kind: 'gone' }

/** A text as short as this is the entry's summary, and tells next to nothing of a meeting. */
const SHORTEST = 200

/** Reads one entry that is due. Run twice it does nothing the second time; killed at any moment it is still due. */
export async function readEntry(ports: ReadingPorts, id: string): Promise<EntryRead> {
  const { db } = ports.store
  const entry = await loadEntry(db, id)
  if (entry?.state !== 'due') return { kind: 'gone' }
  const source = await loadSource(db, entry.sourceId)
  if (source === null) return pass(ports, entry, 'removed')
  // Its order for then was stored with the putting off: this one is of before, repeated after a crash.
  const until = entry.notBefore
  if (until !== null && until > ports.store.clock.now()) return { kind: 'put-off', until }
  if (await isReadElsewhere(ports, entry, source)) return pass(ports, entry, 'elsewhere')

  const got = await entryText(ports, entry, source)
  if (got.kind === 'unchanged') return keepUnchanged(ports, entry)
  if (got.kind === 'wrong') return tryAgain(ports, entry, source, got.wrong)
  return store(ports, entry, source, got)
}

/** Feeds of one publisher share articles: each is fetched once. An entry that was read before is looked at again itself. */
async function isReadElsewhere(
  { store }: ReadingPorts,
  { address, articleId }: StoredEntry,
  { id, publisherId }: StoredSource,
): Promise<boolean> {
  if (articleId !== null || publisherId === null) return false
  return (await findReadElsewhere(store.db, address, id, publisherId)) !== null
}

async function store(
  ports: ReadingPorts,
  entry: StoredEntry,
  source: StoredSource,
  { cleaned, fetched }: Extract<EntryText, { kind: 'cleaned' }>,
): Promise<EntryRead> {
  if (cleaned.kind === 'empty') return pass(ports, entry, 'no-text')
  if (cleaned.kind === 'unsupported-language') return pass(ports, entry, 'language')
  const { store: into, queue } = ports
  const now = into.clock.now()
  return inTransaction(into.db, async (tx) => {
    const { articleId, versionId, novelty } = await storeArticle(tx, {
      article: ofSource(cleaned.article, source),
      sourceId: source.id,
      address: entry.address,
      url: entry.url,
      archive: entry.archive,
      now,
    })
    const { etag = null, lastModified = null } = fetched ?? {}
    const { looks } = entry
    const isRead = await markRead(tx, entry.id, { articleId, etag, lastModified, looks, now })
    // Its outlet has changed it meanwhile, and whoever saw that took it for ordered.
    if (!isRead) await orderEntries(queue, tx, [{ id: entry.id, url: entry.url }])
    if (novelty !== 'known') await orderExtraction(queue, tx, versionId)
    return { kind: 'stored', versionId, novelty }
  })
}

/** The country of a publisher is the publisher's matter: an article keeps one only where its address tells another. */
function ofSource(article: ArticleText, { country }: StoredSource): ArticleText {
  return article.country === country ? { ...article, country: null } : article
}

async function pass(ports: ReadingPorts, { id }: StoredEntry, reason: PassReason): Promise<EntryRead> {
  await markPassed(ports.store.db, id, reason, ports.store.clock.now())
  return { kind: 'passed', reason }
}

async function keepUnchanged(ports: ReadingPorts, { id, looks }: StoredEntry): Promise<EntryRead> {
  // What is looked at again told of a meeting when it was read.
  await markUnchanged(ports.store.db, id, nextLook(ports.store.clock.now(), looks, true))
  return { kind: 'unchanged' }
}

/** Later, or where there is no later from what the listing has of it. */
async function tryAgain(
  ports: ReadingPorts,
  entry: StoredEntry,
  source: StoredSource,
  { definite, error, retryAfterMs, trouble }: Wrong,
): Promise<EntryRead> {
  const { db, clock } = ports.store
  const now = clock.now()
  // While nothing at all answers no try is lost: it is not this article's doing.
  const isOurs = !definite && (await isOurNetwork(db, now, ports.intervalMs))
  const attempts = entry.attempts + (isOurs ? 0 : 1)
  const until = definite ? null : nextTry(now, Math.max(attempts, 1), retryAfterMs)
  if (until !== null) {
    await inTransaction(db, async (tx) => {
      await putOff(tx, entry.id, until, attempts)
      await orderEntries(ports.queue, tx, [{ id: entry.id, url: entry.url }], until)
    })
    return { kind: 'put-off', until }
  }
  // What was read before stands; that its page is gone now takes nothing back.
  if (entry.articleId === null && (entry.text?.length ?? 0) >= SHORTEST) {
    const listed = await entryText(ports, { ...entry, whole: true }, source)
    if (listed.kind === 'cleaned' && listed.cleaned.kind === 'clean')
      return store(ports, entry, source, listed)
  }
  await markUnreadable(db, entry.id, trouble, now)
  return { kind: 'failed', error }
}
