// entry → article: fetches what an entry leads to, or takes what its listing has, and stores the text with the order to read it.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { nextLook, nextTry } from '../schedule/which-entries.ts'
import { blankDocument } from '../sources/text.ts'
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
import { orderEntries, orderExtraction } from './order-reading.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { storeArticle } from './store-article.ts'
import type { Novelty } from './store-article.ts'
import { wrongBytes, wrongOf } from './trouble-of.ts'
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

type Got =
  | { kind: 'cleaned'; cleaned: CleanResult; fetched: Fetched | null }
  | { kind: 'unchanged' }
  | { kind: 'wrong'; wrong: Wrong }

/** Reads one entry that is due. Run twice it does nothing the second time; killed at any moment it is still due. */
export async function readEntry(ports: ReadingPorts, id: string): Promise<EntryRead> {
  const { db } = ports.store
  const entry = await loadEntry(db, id)
  const source = entry?.state === 'due' ? await loadSource(db, entry.sourceId) : null
  if (entry === null || source === null) return { kind: 'gone' }
  if (await isReadElsewhere(ports, entry, source)) return pass(ports, entry, 'elsewhere')

  const got = await getText(ports, entry, source)
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

async function getText(ports: ReadingPorts, entry: StoredEntry, source: StoredSource): Promise<Got> {
  const { politeFetch, reader } = ports
  const { url, text, whole, etag, lastModified } = entry
  if (url === null || (whole && text !== null))
    return { kind: 'cleaned', cleaned: await cleanListed(ports, entry, source), fetched: null }
  try {
    const fetched = await politeFetch(url, { etag, lastModified })
    if (fetched.unchanged) return { kind: 'unchanged' }
    const { charset } = fetched
    const context = { name: url, url: fetched.url, charset, zone: source.zone }
    const page = await reader.page(fetched.bytes, context, stated(entry, source))
    if (!page.ok) return { kind: 'wrong', wrong: wrongBytes(page.problem) }
    const [only, ...more] = page.documents
    if (only === undefined || more.length > 0) return { kind: 'wrong', wrong: NO_ARTICLE }
    const cleaned = await orInLanguageOf(ports, entry, source, only.document, only.cleaned)
    return { kind: 'cleaned', cleaned, fetched }
  } catch (error) {
    const wrong = wrongOf(error)
    if (wrong === null) throw error
    return { kind: 'wrong', wrong }
  }
}

const NO_ARTICLE: Wrong = {
  trouble: 'form',
  definite: true,
  error: 'the address leads to a list and not to an article',
  retryAfterMs: null,
}

/** What the listing itself has of the text. */
function cleanListed(ports: ReadingPorts, entry: StoredEntry, source: StoredSource): Promise<CleanResult> {
  const { title, text, url } = entry
  const document: RawDocument = {
    ...blankDocument(url ?? entry.address),
    ...stated(entry, source),
    url,
    // The title opens the text, as it does on a page.
    text: [title, text].filter((part) => part !== null).join('\n'),
  }
  return ports.reader
    .clean(document)
    .then((cleaned) => orInLanguageOf(ports, entry, source, document, cleaned))
}

/** Each text tells its language best itself; one too short for that has the language of its entry or source. */
async function orInLanguageOf(
  { reader }: ReadingPorts,
  entry: StoredEntry,
  source: StoredSource,
  document: RawDocument,
  cleaned: CleanResult,
): Promise<CleanResult> {
  const language = entry.language ?? source.language
  const isUnknown = cleaned.kind === 'unsupported-language' && cleaned.language === 'unknown'
  return isUnknown && language !== null ? reader.clean({ ...document, language }) : cleaned
}

function stated(entry: StoredEntry, source: StoredSource): Partial<RawDocument> {
  const { title, published } = entry
  return { title, published, publisher: source.publisher, country: source.country }
}

async function store(
  ports: ReadingPorts,
  entry: StoredEntry,
  source: StoredSource,
  { cleaned, fetched }: Extract<Got, { kind: 'cleaned' }>,
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
    await markRead(tx, entry.id, { articleId, etag, lastModified, now })
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
  const attempts = entry.attempts + 1
  const until = definite ? null : nextTry(now, attempts, retryAfterMs)
  if (until !== null) {
    await inTransaction(db, async (tx) => {
      await putOff(tx, entry.id, until, attempts)
      await orderEntries(ports.queue, tx, [entry], until)
    })
    return { kind: 'put-off', until }
  }
  // What was read before stands; that its page is gone now takes nothing back.
  if (entry.articleId === null && (entry.text?.length ?? 0) >= SHORTEST) {
    const cleaned = await cleanListed(ports, entry, source)
    if (cleaned.kind === 'clean')
      return store(ports, entry, source, { kind: 'cleaned', cleaned, fetched: null })
  }
  await markUnreadable(db, entry.id, trouble, now)
  return { kind: 'failed', error }
}
