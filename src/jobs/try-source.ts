// An address and a kind → what a visit there would list now, or why it would list nothing. Nothing is stored.
import type { LinkRule, Listing, VisitedKind } from '../domain/source.ts'
import type { CivilDate, ReadingLanguage } from '../domain/vocabulary.ts'
import { civilDay } from '../meetings/civil-date.ts'
import { FetchError } from '../net/fetch-error.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { isFresh } from '../schedule/source-health.ts'
import { MAX_LISTING_BYTES, megabytes } from '../sources/limits.ts'
import { readListing } from './read-listing.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { wrongBytes, wrongOf } from './trouble-of.ts'
import type { Unread } from './trouble-of.ts'

export interface TryPorts extends Pick<ReadingPorts, 'politeFetch' | 'reader'> {
  store: Pick<ReadingPorts['store'], 'clock'>
}

/** What is known beforehand; what is left out is found out. */
export interface TryWish {
  kind?: VisitedKind | null
  rule?: LinkRule | null
  zone?: string | null
  language?: ReadingLanguage | null
}

/** A source as its first visit would find it. */
export interface FoundSource {
  kind: VisitedKind
  /** What is to be visited: where permanent redirects lead. */
  address: string
  /** What answered, after all redirects. */
  url: string
  listing: Listing
  /** A name of the Encoding standard. */
  encoding: string
  /** The newest day that it lists; null where it tells none. */
  newest: CivilDate | null
  /** False where its newest entry is so old that nobody keeps it any more, or where it has none. */
  isFresh: boolean
}

/** `problem` is one sentence for an operator. */
export type Refusal = { ok: false; problem: string; code: Unread }

export type Tried = { ok: true; source: FoundSource } | Refusal

/** Fetches as a visit would, and reads as this kind alone. */
export async function trySource(
  ports: TryPorts,
  kind: VisitedKind,
  address: string,
  wish: TryWish = {},
): Promise<Tried> {
  try {
    const fetched = await ports.politeFetch(address, { maxBytes: MAX_LISTING_BYTES })
    return await listAs(ports, kind, { address, fetched }, wish)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return refusal(error.message, error.failure)
  }
}

/** Reads what was fetched, as this kind alone. */
export async function listAs(
  ports: TryPorts,
  kind: VisitedKind,
  { address, fetched }: { address: string; fetched: Fetched },
  { rule = null, zone = null, language = null }: TryWish,
): Promise<Tried> {
  const { bytes, url, charset, movedTo } = fetched
  if (bytes.length > MAX_LISTING_BYTES) return refusal(`${address}: ${tooLong(bytes.length)}`, 'too-large')
  try {
    const context = { name: address, url, kind, charset, zone, language, rule }
    const result = await readListing(ports, fetched, context)
    if (!result.ok) return refusal(wrongBytes(result.problem).error, result.problem.code)
    const { listing, encoding } = result
    const days = listing.entries.flatMap(({ published }) => published ?? []).sort()
    const newest = days.at(-1) ?? null
    const fresh = listing.entries.length > 0 && isFresh(newest, civilDay(ports.store.clock.now()))
    return {
      ok: true,
      source: { kind, address: movedTo ?? address, url, listing, encoding, newest, isFresh: fresh },
    }
  } catch (error) {
    return ofReader(error)
  }
}

function tooLong(bytes: number): string {
  return `it has ${megabytes(bytes)}, more than the ${megabytes(MAX_LISTING_BYTES)} that are read of a list`
}

/** Why a fetch failed, or what the reader gave up; anything else is our own mistake. */
export function ofReader(error: unknown): Refusal {
  const wrong = wrongOf(error)
  if (wrong === null) throw error
  return refusal(wrong.error, wrong.code)
}

export function refusal(problem: string, code: Unread): Refusal {
  return { ok: false, problem, code }
}
