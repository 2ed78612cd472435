// The bytes that a source answered with → what it lists, by the source's kind; or the problem with them.
import type { VisitedKind } from '../domain/source.ts'
import { decode } from './decode.ts'
import { feedListing } from './feed-listing.ts'
import { MAX_DOCUMENT_BYTES, tooLargeMessage } from './limits.ts'
import type { ListingContext, ListingResult, ReadListing } from './listing-result.ts'
import { pageListing } from './page-listing.ts'
import { failed } from './problem.ts'
import { nameBinary, sniff } from './sniff.ts'

type ReadText = (text: string, context: ListingContext) => ReadListing

const READERS: Partial<Record<VisitedKind, ReadText>> = { feed: listFeed, page: pageListing }

/**
 * Reads one visit's answer. Never throws for what the bytes hold. An answer of another form than the source's kind is
 * a problem of code `form`; a page on which no articles are found is a listing without entries.
 */
export async function parseListing(bytes: Uint8Array, context: ListingContext): Promise<ListingResult> {
  const { name, kind, charset } = context
  if (bytes.length > MAX_DOCUMENT_BYTES) return failed('too-large', name, tooLargeMessage(bytes.length))
  const form = sniff(bytes)
  if (form === 'empty') return failed('empty', name, 'the answer is empty')
  if (form === 'binary')
    return failed('form', name, `the address answers with ${nameBinary(bytes) ?? 'a binary file'}`)
  if (form === 'pdf') return failed('form', name, 'the address answers with a PDF file')
  const decoded = decode(bytes, name, charset)
  if (!decoded.ok) return decoded
  const read = READERS[kind]
  if (read === undefined) return failed('form', name, `sources of the kind "${kind}" are not read yet`)
  const result = read(decoded.text, context)
  if (!result.ok) return result
  const { listing } = result
  return {
    ok: true,
    listing: { ...listing, warnings: [...decoded.warnings, ...listing.warnings] },
    encoding: decoded.encoding,
  }
}

/** Feeds have many faults and are read all the same; only a page that holds no feed is told apart. */
function listFeed(text: string, context: ListingContext): ReadListing {
  if (isPage(text))
    return failed(
      'form',
      context.name,
      'the address is no longer a feed: it answers with a page; look for the feed anew',
    )
  return feedListing(text, context)
}

function isPage(text: string): boolean {
  return /<(!doctype\s+html|html|body)[\s>]/i.test(text) && !/<(\w+:)?(rss|feed|rdf)[\s>]/i.test(text)
}
