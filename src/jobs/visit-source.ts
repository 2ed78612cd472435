// source → entries: fetches what a source lists and stores what is new in it, with the orders to read it.
import { civilDay } from '../meetings/civil-date.ts'
import type { ListedEntry, Listing } from '../domain/source.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { judgeHealth, judgeTrial } from '../schedule/source-health.ts'
import type { Health, VisitOutcome } from '../schedule/source-health.ts'
import { nextAfterFailure, nextSlot } from '../schedule/next-visit.ts'
import { chooseEntries } from '../schedule/which-entries.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { addEntries, loadFingerprints, renewEntry } from '../store/entries.ts'
import type { DueEntry } from '../store/entries.ts'
import type { StoredSource } from '../store/sources.ts'
import { setSourceState } from '../store/sources.ts'
import { isCutOff, recordArchive, recordFailure, recordSuccess } from '../store/visits.ts'
import { contextOf } from './listing-context.ts'
import { orderEntries } from './order-reading.ts'
import { firstArchivePage } from './read-archive.ts'
import { readListing } from './read-listing.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { hashOf } from './store-article.ts'
import { tellEditors } from './tell-editors.ts'
import { wrongBytes, wrongOf } from './trouble-of.ts'
import type { Wrong } from './trouble-of.ts'

export interface Visited {
  outcome: VisitOutcome
  /** Entries whose reading was ordered. */
  ordered: number
  /** Where a back-fill that was asked for goes on; null: nowhere, or none was asked for. */
  archiveNext: string | null
}

/** A feed that brings other words for its entries at each visit is believed so often. */
const MOST_LOOKS = 10
/** Nothing answered for so long, of so many: then it is our own network. */
const CUT_OFF = { ms: 3_600_000, several: 3 }

type Seen =
  | { kind: 'unchanged'; fetched: Fetched }
  /** Without a hash an equal answer may stand for other entries. */
  | { kind: 'listing'; fetched: Fetched; listing: Listing; bodyHash: string | null }
  | { kind: 'wrong'; wrong: Wrong }

/**
 * Visits one source that was claimed. Whatever it answers is stored with the time of the next visit; only our own
 * mistakes and the database's troubles are thrown.
 */
export async function visitSource(ports: ReadingPorts, source: StoredSource): Promise<Visited> {
  const seen = await look(ports, source)
  return seen.kind === 'wrong' ? fail(ports, source, seen.wrong) : keep(ports, source, seen)
}

async function look(ports: ReadingPorts, source: StoredSource): Promise<Seen> {
  try {
    const { etag, lastModified } = source
    const fetched = await ports.politeFetch(source.movedTo ?? source.address, {
      etag,
      lastModified,
      maxBytes: MAX_LISTING_BYTES,
    })
    if (fetched.unchanged) return { kind: 'unchanged', fetched }
    const bodyHash = hashOf(fetched.bytes)
    if (bodyHash === source.bodyHash) return { kind: 'unchanged', fetched }
    const result = await readListing(ports, fetched, contextOf(source, fetched))
    if (!result.ok) return { kind: 'wrong', wrong: wrongBytes(result.problem) }
    const { listing, isIndex } = result
    return { kind: 'listing', fetched, listing, bodyHash: isIndex ? null : bodyHash }
  } catch (error) {
    const wrong = wrongOf(error)
    if (wrong === null) throw error
    return { kind: 'wrong', wrong }
  }
}

async function keep(
  ports: ReadingPorts,
  source: StoredSource,
  seen: Exclude<Seen, { kind: 'wrong' }>,
): Promise<Visited> {
  const { store, queue, intervalMs } = ports
  const now = store.clock.now()
  const listing = seen.kind === 'listing' ? seen.listing : null
  const outcome = outcomeOf(listing)
  return inTransaction(store.db, async (tx) => {
    const due = listing === null ? [] : await storeEntries(tx, source, listing.entries, now)
    await orderEntries(queue, tx, due)
    const health = judgeHealth(before(source), outcome, now)
    const pace = { intervalMs, id: Number(source.id) }
    const isEmpty = health.failures > 0
    await recordSuccess(tx, source.id, {
      at: now,
      nextAt: isEmpty ? nextAfterFailure(now, pace, health.failures) : nextSlot(now, pace),
      movedTo: seen.fetched.movedTo ?? source.movedTo,
      // What an empty list looks like is not to be remembered: the next visit judges it again.
      ...(isEmpty ? NOTHING_REMEMBERED : remembered(source, seen)),
      listed: listing === null || isEmpty ? null : listing.entries.length,
      hasNew: due.length > 0,
      ...untold(health),
    })
    const archiveNext = await beginArchive(tx, source, listing)
    await judge(ports, tx, { source, outcome, health, cutOff: false, now })
    return { outcome, ordered: due.length, archiveNext }
  })
}

const NOTHING_REMEMBERED = { etag: null, lastModified: null, bodyHash: null }

/** By what the next visit can tell that nothing has changed. A 304 need not repeat the validators. */
function remembered(source: StoredSource, seen: Exclude<Seen, { kind: 'wrong' }>) {
  if (seen.kind === 'listing' && seen.bodyHash === null) return NOTHING_REMEMBERED
  const { etag, lastModified, unchanged } = seen.fetched
  return {
    etag: etag ?? (unchanged ? source.etag : null),
    lastModified: lastModified ?? (unchanged ? source.lastModified : null),
    bodyHash: seen.kind === 'listing' ? seen.bodyHash : source.bodyHash,
  }
}

async function fail(ports: ReadingPorts, source: StoredSource, wrong: Wrong): Promise<Visited> {
  const { store, intervalMs } = ports
  const now = store.clock.now()
  const { trouble, definite, error, retryAfterMs } = wrong
  const outcome: VisitOutcome = { kind: 'failed', trouble, definite }
  return inTransaction(store.db, async (tx) => {
    const since = new Date(now.getTime() - CUT_OFF.ms)
    const cutOff = trouble === 'unreachable' && (await isCutOff(tx, since, CUT_OFF.several))
    const health = judgeHealth(before(source), outcome, now, cutOff)
    const pace = { intervalMs, id: Number(source.id) }
    const nextAt = nextAfterFailure(now, pace, cutOff ? 1 : health.failures, retryAfterMs)
    await recordFailure(tx, source.id, { at: now, nextAt, error, ...untold(health) })
    await judge(ports, tx, { source, outcome, health, cutOff, now })
    return { outcome, ordered: 0, archiveNext: null }
  })
}

/** Where the archive that was asked for goes on: stored with the visit that found its beginning. */
async function beginArchive(tx: Db, source: StoredSource, listing: Listing | null): Promise<string | null> {
  const { id, archiveSince: since, archiveNext } = source
  if (since === null || archiveNext !== null || listing === null) return archiveNext
  const next = firstArchivePage(source, listing.older)
  await recordArchive(tx, id, { since, next })
  return next
}

/** Entries that are new or were changed are stored as due; returned for their orders. */
async function storeEntries(
  tx: Db,
  source: StoredSource,
  entries: readonly ListedEntry[],
  now: Date,
): Promise<DueEntry[]> {
  const known = await loadFingerprints(
    tx,
    source.id,
    entries.map(({ address }) => address),
  )
  const chosen = chooseEntries(
    entries.filter(({ address }) => !known.has(address)),
    {
      isFirst: source.listed === null,
      archiveSince: source.archiveSince,
      isArchive: false,
      today: civilDay(now),
    },
  )
  const due = await addEntries(
    tx,
    source.id,
    chosen.map(({ entry, ...choice }) => ({ ...entry, ...choice })),
    now,
  )
  for (const entry of entries) {
    const stored = known.get(entry.address)
    if (stored === undefined || stored.fingerprint === entry.fingerprint) continue
    if (stored.state === 'passed' || stored.looks >= MOST_LOOKS) continue
    await renewEntry(tx, stored.id, entry)
    if (stored.state !== 'due') due.push({ id: stored.id, url: entry.url })
  }
  return due
}

interface Judged {
  source: StoredSource
  outcome: VisitOutcome
  health: Health
  cutOff: boolean
  now: Date
}

/** Ends a trial, and tells editors what they are to know. */
async function judge(ports: ReadingPorts, tx: Db, judged: Judged): Promise<void> {
  const { source, outcome, health, cutOff, now } = judged
  if (health.tell !== null) await tellEditors(tx, ports.editors, { source, health, now })
  if (source.state !== 'trial') return
  const verdict = judgeTrial(outcome, health.failures, now, cutOff)
  if (verdict.state === 'trial') return
  const pace = { intervalMs: ports.intervalMs, id: Number(source.id) }
  const change =
    verdict.state === 'on'
      ? { state: 'on' as const, nextAt: nextSlot(now, pace) }
      : { state: 'off' as const, reason: verdict.reason, nextAt: null }
  await setSourceState(tx, source.id, change)
}

function outcomeOf(listing: Listing | null): VisitOutcome {
  if (listing === null) return { kind: 'unchanged' }
  const days = listing.entries.flatMap(({ published }) => (published === null ? [] : [published])).sort()
  return { kind: 'listed', entries: listing.entries.length, newest: days.at(-1) ?? null }
}

function before({ state, failures, trouble, troubleSince, succeededAt, createdAt, listed }: StoredSource) {
  return { state, failures, trouble, troubleSince, wellAt: succeededAt ?? createdAt, listed }
}

function untold({ failures, trouble, troubleSince }: Health): Omit<Health, 'tell'> {
  return { failures, trouble, troubleSince }
}
