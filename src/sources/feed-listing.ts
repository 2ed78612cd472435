// An RSS, Atom, RDF or JSON feed → what it lists: an entry an address, with what the feed itself has of the text.
import { createHash } from 'node:crypto'
import type { ListedEntry, Listing } from '../domain/source.ts'
import { canonicalAddress } from './canonical-address.ts'
import { itemDay, itemLinks, itemText } from './feed-item.ts'
import { feedLine } from './feed-text.ts'
import { claimedLanguage, readingLanguage } from './language-tag.ts'
import { eachOnce, listEntry } from './list-entry.ts'
import type { ListingContext, ReadListing } from './listing-result.ts'
import { absoluteUrl } from './page-metadata.ts'
import { readFeed } from './read-feed.ts'
import type { FeedContent, FeedItem } from './unify-feed.ts'

/** What a feed is read with; for a file the address is not known. */
export type FeedContext = Pick<ListingContext, 'name' | 'zone' | 'language'> & { url: string | null }

/** Lists a feed that has been decoded already. Never throws for what the text holds. */
export function feedListing(text: string, context: FeedContext): ReadListing {
  const reading = readFeed(text, context.name)
  if (!reading.ok) return reading
  const { feed } = reading
  const warnings = [...reading.warnings]
  const home = absoluteUrl(feed.home, context.url)
  const drafts = feed.items.map((item) => ({ item, entry: listedItem(item, feed, context) }))
  const shared = sharedAddresses(drafts)
  if (home !== null && drafts.length > 1) shared.add(canonicalAddress(home))
  const entries = drafts
    .filter(({ entry }) => entry.title !== null || entry.text !== null || entry.url !== null)
    .map(({ item, entry }) => (shared.has(entry.address) ? withoutLinks(item, feed, context) : entry))
  const empty = drafts.length - entries.length
  if (empty > 0)
    warnings.push(`${context.name}: ${empty} items have neither title, text nor address; left out`)
  const listing: Listing = {
    title: feedLine(feed.title) || null,
    language: readingLanguage(feed.language),
    entries: eachOnce(entries),
    older: olderPart(feed, context.url),
    warnings,
  }
  return { ok: true, listing }
}

interface Draft {
  item: FeedItem
  entry: ListedEntry
}

function withoutLinks(item: FeedItem, feed: FeedContent, context: FeedContext): ListedEntry {
  return listedItem({ ...item, links: [] }, feed, context)
}

/** One item by itself; its address may be that of others too. */
export function listedItem(item: FeedItem, feed: FeedContent, context: FeedContext): ListedEntry {
  const { text, whole } = itemText(item)
  const title = feedLine(item.title)
  return listEntry({
    url: itemLinks(item, feed, context.url)[0] ?? null,
    id: item.id === undefined ? hash([title, text]) : shortId(item.id),
    title,
    published: itemDay(item, context.zone),
    language: context.language ?? claimedLanguage(item.language ?? feed.language, text || title),
    text,
    whole,
    changed: item.changed ?? null,
  })
}

/** Addresses under which the feed lists different things, such as its page of news for each of them: nobody's own. */
function sharedAddresses(drafts: readonly Draft[]): Set<string> {
  const first = new Map<string, Draft>()
  const shared = new Set<string>()
  for (const next of drafts) {
    const other = first.get(next.entry.address)
    if (other === undefined) first.set(next.entry.address, next)
    else if (!isSameThing(other, next)) shared.add(next.entry.address)
  }
  return shared
}

/** Two entries with one address: by their own names, else by their titles, else by their texts. */
function isSameThing(one: Draft, other: Draft): boolean {
  const sameTitle = one.entry.title === other.entry.title
  const sameText = one.entry.text === other.entry.text
  if (one.item.id !== undefined && other.item.id !== undefined)
    return one.item.id === other.item.id || (sameTitle && sameText)
  return sameTitle && (one.entry.title !== null || sameText)
}

/** Longer names than this are hashed: an address is a key. */
const LONGEST_ID = 500

function shortId(id: string): string {
  return id.length > LONGEST_ID ? hash([id]) : id
}

function olderPart(feed: FeedContent, url: string | null): string | null {
  const base = absoluteUrl(feed.bases[0], url) ?? url ?? absoluteUrl(feed.home, null)
  const older = absoluteUrl(feed.older, base)
  return older === url ? null : older
}

function hash(parts: readonly (string | null | undefined)[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part ?? '').join('\0'))
    .digest('hex')
    .slice(0, 32)
}
