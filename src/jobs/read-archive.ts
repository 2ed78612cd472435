// A source's older pages → entries to be read as history, page by page down to the day that was asked for.
import { goesOn } from '../schedule/which-entries.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { inTransaction } from '../store/db.ts'
import { countArchive } from '../store/entries.ts'
import type { StoredSource } from '../store/sources.ts'
import { recordArchive } from '../store/visits.ts'
import { contextOf } from './listing-context.ts'
import { orderEntries } from './order-reading.ts'
import { readListing } from './read-listing.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { hashOf } from './store-article.ts'
import { storeEntries } from './store-entries.ts'
import { wrongBytes, wrongOf } from './trouble-of.ts'

/** Between two visits; the rest of a long archive waits for the next ones. */
const PAGES_A_VISIT = 20
/** Entries of one source's archive: some pages make up older ones without an end. */
const MOST_OF_ARCHIVE = 50_000

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
  let before: string | null = null
  for (let count = 0; page !== null && count < PAGES_A_VISIT; count += 1) {
    const turned: Turned | 'later' = await turnPage(ports, source, { page, since, before })
    if (turned === 'later') return ordered
    ordered += turned.ordered
    before = turned.print
    page = turned.next
  }
  if (page === null) await recordArchive(ports.store.db, source.id, { of: since, since: null, next: null })
  return ordered
}

interface Turned {
  ordered: number
  next: string | null
  /** Of its entries: servers that do not know pages answer each with the first one. */
  print: string
}

/** One page: what is to be read of it is stored with the orders and with the next page's address. */
async function turnPage(
  ports: ReadingPorts,
  source: StoredSource,
  { page, since, before }: { page: string; since: string; before: string | null },
): Promise<Turned | 'later'> {
  const { store, queue, politeFetch } = ports
  const end: Turned = { ordered: 0, next: null, print: '' }
  let listing
  try {
    const fetched = await politeFetch(page, { maxBytes: MAX_LISTING_BYTES })
    const result = await readListing(ports, fetched, contextOf(source, fetched))
    if (!result.ok) return wrongBytes(result.problem).definite ? end : 'later'
    listing = result.listing
  } catch (error) {
    const wrong = wrongOf(error)
    if (wrong === null) throw error
    // A page that is not there is the archive's end.
    return wrong.definite ? end : 'later'
  }
  const { entries, older } = listing
  const now = store.clock.now()
  const print = hashOf(entries.map(({ address }) => address).join('\n'))
  return inTransaction(store.db, async (tx) => {
    const asked = { ...source, archiveSince: since }
    const due = await storeEntries(tx, asked, entries, { isArchive: true, now })
    await orderEntries(queue, tx, due)
    const isMore =
      print !== before && goesOn(entries, since) && (await countArchive(tx, source.id)) < MOST_OF_ARCHIVE
    const next = isMore ? (older ?? followingPage(page)) : null
    await recordArchive(tx, source.id, { of: since, since, next })
    return { ordered: due.length, next, print }
  })
}

function followingPage(page: string): string | null {
  const url = URL.parse(page)
  const number = Number(url?.searchParams.get('paged'))
  if (url === null || !(number >= 2)) return null
  url.searchParams.set('paged', String(number + 1))
  return url.href
}
