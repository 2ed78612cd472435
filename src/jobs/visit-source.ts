// source → entries: fetches what a source lists and stores what is new in it, with the orders to read it.
import type { Listing } from '../domain/source.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { judgeHealth, judgeTrial } from '../schedule/source-health.ts'
import type { Health, VisitOutcome } from '../schedule/source-health.ts'
import { nextAfterFailure, nextSlot } from '../schedule/next-visit.ts'
import type { Pace } from '../schedule/next-visit.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { StoredSource } from '../store/sources.ts'
import { loadSource } from '../store/sources.ts'
import { endTrial, recordArchive, recordFailure, recordSuccess } from '../store/visits.ts'
import { isOurNetwork } from './is-our-network.ts'
import { contextOf } from './listing-context.ts'
import { orderEntries } from './order-reading.ts'
import { firstArchivePage } from './read-archive.ts'
import { readListing } from './read-listing.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { hashOf } from './store-article.ts'
import { storeEntries } from './store-entries.ts'
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

/** A visit that nothing came of, since its source was removed meanwhile. */
const REMOVED: Visited = { outcome: { kind: 'unchanged' }, ordered: 0, archiveNext: null }

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
  return seen.kind === 'wrong' ? keepFailure(ports, source, seen.wrong) : keep(ports, source, seen)
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
  claimed: StoredSource,
  seen: Exclude<Seen, { kind: 'wrong' }>,
): Promise<Visited> {
  const { store, queue, intervalMs } = ports
  const now = store.clock.now()
  const listing = seen.kind === 'listing' ? seen.listing : null
  const outcome = outcomeOf(listing)
  return inTransaction(store.db, async (tx) => {
    const source = await loadSource(tx, claimed.id)
    if (source === null) return REMOVED
    const isAskedAnew = source.archiveSince !== null && source.archiveSince !== claimed.archiveSince
    const due =
      listing === null ? [] : await storeEntries(tx, source, listing.entries, { isArchive: false, now })
    await orderEntries(queue, tx, due)
    const health = judgeHealth(before(source), outcome, now)
    const pace = { intervalMs, id: Number(source.id) }
    const isEmpty = health.failures > 0
    await recordSuccess(tx, source.id, {
      at: now,
      nextAt: nextAfter(now, pace, health, isAskedAnew && listing === null),
      // A closed site sends everything to its front page: where nothing is listed nothing has moved.
      movedTo: isEmpty ? source.movedTo : (seen.fetched.movedTo ?? source.movedTo),
      // What an empty list looks like is not to be remembered: the next visit judges it again. Nor is a list whose
      // archive was asked for while it was looked at: the way there leads from the whole of it.
      ...(isEmpty || isAskedAnew ? NOTHING_REMEMBERED : remembered(claimed, seen)),
      listed: listing === null || isEmpty ? null : listing.entries.length,
      hasNew: due.length > 0,
      ...untold(health),
    })
    const archiveNext = await beginArchive(tx, source, listing)
    await judge(ports, tx, { source, outcome, health, cutOff: false, now })
    return { outcome, ordered: due.length, archiveNext }
  })
}

function nextAfter(now: Date, pace: Pace, { failures }: Health, atOnce: boolean): Date {
  if (atOnce) return now
  return failures > 0 ? nextAfterFailure(now, pace, failures) : nextSlot(now, pace)
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

/** Keeps that a visit gave nothing, with what was wrong; for our own mistakes too, so that they are not repeated at once. */
export async function keepFailure(
  ports: ReadingPorts,
  claimed: StoredSource,
  wrong: Wrong,
): Promise<Visited> {
  const { store, intervalMs } = ports
  const now = store.clock.now()
  const { trouble, definite, error, retryAfterMs } = wrong
  const outcome: VisitOutcome = { kind: 'failed', trouble, definite }
  return inTransaction(store.db, async (tx) => {
    const source = await loadSource(tx, claimed.id)
    if (source === null) return REMOVED
    const cutOff = trouble === 'unreachable' && (await isOurNetwork(tx, now, intervalMs))
    const health = judgeHealth(before(source), outcome, now, cutOff)
    const pace = { intervalMs, id: Number(source.id) }
    const nextAt = nextAfterFailure(now, pace, cutOff ? 1 : health.failures, retryAfterMs)
    // Where they lead is gone: the source's own address is asked again.
    const movedTo = definite ? null : source.movedTo
    await recordFailure(tx, source.id, { at: now, nextAt, error, movedTo, ...untold(health) })
    await judge(ports, tx, { source, outcome, health, cutOff, now })
    return { outcome, ordered: 0, archiveNext: null }
  })
}

/** Where the archive that was asked for goes on: stored with the visit that found its beginning. */
async function beginArchive(tx: Db, source: StoredSource, listing: Listing | null): Promise<string | null> {
  const { id, archiveSince: since, archiveNext } = source
  if (since === null || archiveNext !== null || listing === null) return archiveNext
  const next = firstArchivePage(source, listing.older)
  await recordArchive(tx, id, { of: since, since, next })
  return next
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
  await endTrial(tx, source.id, change)
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
