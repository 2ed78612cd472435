// A source's older pages → entries to be read as history, page by page down to the day that was asked for.
import { civilDay } from '../meetings/civil-date.ts'
import { chooseEntries, goesOn } from '../schedule/which-entries.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { inTransaction } from '../store/db.ts'
import { addEntries, loadFingerprints } from '../store/entries.ts'
import type { StoredSource } from '../store/sources.ts'
import { recordArchive } from '../store/visits.ts'
import { contextOf } from './listing-context.ts'
import { orderEntries } from './order-reading.ts'
import { readListing } from './read-listing.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { wrongOf } from './trouble-of.ts'

/** Between two visits; the rest of a long archive waits for the next ones. */
const PAGES_A_VISIT = 20

/** Where the archive of a source begins: the listing's next older page, or the second one of a feed that counts them. */
export function firstArchivePage(
  { kind, movedTo, address }: StoredSource,
  older: string | null,
): string | null {
  if (older !== null || kind !== 'feed') return older
  // Many feeds are WordPress's, which tells of no archive and has one by number.
  const url = URL.parse(movedTo ?? address)
  url?.searchParams.set('paged', '2')
  return url?.href ?? null
}

/**
 * Reads on in the archive of a source, from the page where the last visit stopped. Where it stands is stored with each
 * page's entries. Returns how many entries were ordered.
 */
export async function readArchive(
  ports: ReadingPorts,
  source: StoredSource,
  from: string | null,
): Promise<number> {
  const { archiveSince: since } = source
  if (since === null) return 0
  let page = from
  let ordered = 0
  for (let count = 0; page !== null && count < PAGES_A_VISIT; count += 1) {
    const turned = await turnPage(ports, source, page, since)
    if (turned === 'later') return ordered
    ordered += turned.ordered
    page = turned.next
  }
  if (page === null) await recordArchive(ports.store.db, source.id, { since: null, next: null })
  return ordered
}

/** One page: its unseen entries are stored with their orders and with the next page's address. */
async function turnPage(
  ports: ReadingPorts,
  source: StoredSource,
  page: string,
  since: string,
): Promise<{ ordered: number; next: string | null } | 'later'> {
  const { store, queue, politeFetch } = ports
  let result
  try {
    const fetched = await politeFetch(page, { maxBytes: MAX_LISTING_BYTES })
    result = await readListing(ports, fetched, contextOf(source, fetched))
  } catch (error) {
    const wrong = wrongOf(error)
    if (wrong === null) throw error
    // A page that is not there is the archive's end.
    return wrong.definite ? { ordered: 0, next: null } : 'later'
  }
  if (!result.ok) return { ordered: 0, next: null }
  const { entries, older } = result.listing
  const now = store.clock.now()
  return inTransaction(store.db, async (tx) => {
    const addresses = entries.map(({ address }) => address)
    const known = await loadFingerprints(tx, source.id, addresses)
    const unseen = entries.filter(({ address }) => !known.has(address))
    const choice = { isFirst: false, archiveSince: since, isArchive: true, today: civilDay(now) }
    const chosen = chooseEntries(unseen, choice).map(({ entry, ...chosen }) => ({ ...entry, ...chosen }))
    const due = await addEntries(tx, source.id, chosen, now)
    await orderEntries(queue, tx, due)
    // Servers that do not know pages answer each with the first one: nothing is unseen there.
    const next = unseen.length > 0 && goesOn(entries, since) ? (older ?? followingPage(page)) : null
    await recordArchive(tx, source.id, { since, next })
    return { ordered: due.length, next }
  })
}

function followingPage(page: string): string | null {
  const url = URL.parse(page)
  const number = Number(url?.searchParams.get('paged'))
  if (url === null || !(number >= 2)) return null
  url.searchParams.set('paged', String(number + 1))
  return url.href
}
