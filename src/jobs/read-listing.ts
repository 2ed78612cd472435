// What a source answered → its entries: unpacked where the file itself is packed, and of an index of sitemaps the part with the newest.
import type { Fetched } from '../net/fetch-source.ts'
import { unpack } from '../net/unpack.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import type { ListingContext, ListingResult } from '../sources/listing-result.ts'
import type { ReadingPorts } from './reading-ports.ts'

export type ReadListing = ListingResult & {
  /** The entries stand in a part of it: that it stays as it is says nothing of them. */
  isIndex: boolean
}

/** Rejects as fetching and reading do. */
export async function readListing(
  { politeFetch, reader }: Pick<ReadingPorts, 'politeFetch' | 'reader'>,
  fetched: Fetched,
  context: ListingContext,
): Promise<ReadListing> {
  const { name, kind } = context
  const whole = await reader.listing(await unpack(fetched.bytes, name, MAX_LISTING_BYTES), context)
  const part =
    kind === 'sitemap' && whole.ok && whole.listing.entries.length === 0 ? whole.listing.older : null
  if (part === null) return { ...whole, isIndex: false }
  const { bytes, url, charset } = await politeFetch(part, { maxBytes: MAX_LISTING_BYTES })
  const newest = await reader.listing(await unpack(bytes, name, MAX_LISTING_BYTES), {
    ...context,
    url,
    charset,
  })
  return { ...newest, isIndex: true }
}
