// The bytes that a source answered with → what it lists, by the source's kind; or the problem with them.
import type { VisitedKind } from '../domain/source.ts'
import { channelListing } from './channel-listing.ts'
import { decode } from './decode.ts'
import { guardOf } from './empty-page.ts'
import { feedListing } from './feed-listing.ts'
import { markupText } from './html.ts'
import { MAX_DOCUMENT_BYTES, tooLargeMessage } from './limits.ts'
import type { ListingContext, ListingResult, ReadListing } from './listing-result.ts'
import { pageListing } from './page-listing.ts'
import { failed } from './problem.ts'
import { sitemapListing } from './sitemap-listing.ts'
import { nameBinary, sniff } from './sniff.ts'

/** Of a page that answers in place of a feed so much is looked at: a guard's page is short. */
const GUARD_MARKUP = 64 * 1024

const READERS: Record<VisitedKind, (text: string, context: ListingContext) => ReadListing> = {
  feed: listFeed,
  page: listPage,
  sitemap: sitemapListing,
  channel: channelListing,
}

/**
 * Reads one visit's answer. Never throws for what the bytes hold. An answer of another form than the source's kind is
 * a problem of code `form`; a page on which no articles are found is a listing without entries. Packed files
 * (`sitemap.xml.gz`) come here unpacked, see src/net/unpack.ts.
 */
export async function parseListing(bytes: Uint8Array, context: ListingContext): Promise<ListingResult> {
  const { name, kind, charset } = context
  if (bytes.length > MAX_DOCUMENT_BYTES) return failed('too-large', name, tooLargeMessage(bytes.length))
  const form = sniff(bytes)
  if (form === 'empty') return failed('empty', name, 'the answer is empty')
  if (form === 'binary')
    return failed('form', name, `the address answers with ${nameBinary(bytes) ?? 'a binary file'}`)
  if (form === 'pdf') return failed('form', name, 'the address answers with a PDF file')
  const decoded = decode(bytes, name, charset, true)
  if (!decoded.ok) return decoded
  const result = READERS[kind](decoded.text, context)
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
  if (!isPage(text) || rootOf(text) !== null) return feedListing(text, context)
  const guard = guardOf(text, markupText(text.slice(0, GUARD_MARKUP)))
  return guard === null
    ? failed(
        'form',
        context.name,
        'the address is no longer a feed: it answers with a page; look for the feed anew',
      )
    : failed(
        'guarded',
        context.name,
        `the site has its visitors checked by ${guard} and lets no program read it`,
      )
}

function listPage(text: string, context: ListingContext): ReadListing {
  const root = isPage(text) ? null : rootOf(text)
  if (root !== null)
    return failed(
      'form',
      context.name,
      `the address is no longer a page: it answers with a ${root}; add it as a ${root}`,
    )
  return text.trimStart().startsWith('<') || isPage(text)
    ? pageListing(text, context)
    : failed('form', context.name, 'the address is no longer a page: it answers with bare text')
}

function isPage(text: string): boolean {
  return /<(!doctype\s+html|html|body)[\s>]/i.test(text)
}

function rootOf(text: string): 'feed' | 'sitemap' | null {
  const root = /<(?:[\w-]+:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]/i.exec(text)?.[1]?.toLowerCase()
  if (root === undefined) return /^\s*\{[^]{0,2000}"https:\/\/jsonfeed\.org\//.test(text) ? 'feed' : null
  return root === 'urlset' || root === 'sitemapindex' ? 'sitemap' : 'feed'
}
