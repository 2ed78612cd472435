// An RSS, Atom, RDF or JSON feed → what it lists: an entry an address, with what the feed itself has of the text.
import { createHash } from 'node:crypto'
import type { ListedEntry, Listing } from '../domain/source.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { canonicalAddress } from './canonical-address.ts'
import { itemDay, itemLinks, itemText } from './feed-item.ts'
import { feedLine } from './feed-text.ts'
import { claimedLanguage, readingLanguage } from './language-tag.ts'
import { absoluteUrl } from './page-metadata.ts'
import type { SourceProblem } from './problem.ts'
import { readFeed } from './read-feed.ts'
import type { FeedContent, FeedItem } from './unify-feed.ts'

export interface FeedContext {
  /** What to call the feed in messages. */
  name: string
  /** The address it was fetched from; null for a file. */
  url: string | null
  /** IANA zone of the source, for publication times given in UTC. */
  zone: string | null
  /** Of the source, where its operator named one; it comes before what the feed claims. */
  language: ReadingLanguage | null
}

export type FeedListing = { ok: true; listing: Listing } | { ok: false; problem: SourceProblem }

/** Lists a feed that has been decoded already. Never throws for what the text holds. */
export function feedListing(text: string, context: FeedContext): FeedListing {
  const reading = readFeed(text, context.name)
  if (!reading.ok) return reading
  const { feed } = reading
  const warnings = [...reading.warnings]
  const home = absoluteUrl(feed.home, context.url)
  const drafts = feed.items.map((item) => ({ id: item.id ?? null, entry: listedItem(item, feed, context) }))
  const shared = sharedAddresses(drafts)
  if (home !== null && drafts.length > 1) shared.add(canonicalAddress(home))
  const entries = new Map<string, ListedEntry>()
  let empty = 0
  for (const { id, entry } of drafts) {
    if (entry.title === null && entry.text === null && entry.url === null) {
      empty += 1
      continue
    }
    const own = entry.url !== null && !shared.has(entry.address)
    const listed = own ? entry : { ...entry, url: null, address: addressWithoutLink(id, entry) }
    if (!entries.has(listed.address)) entries.set(listed.address, listed)
  }
  if (empty > 0)
    warnings.push(`${context.name}: ${empty} items have neither title, text nor address; left out`)
  const listing: Listing = {
    title: feedLine(feed.title) || null,
    language: readingLanguage(feed.language),
    entries: [...entries.values()],
    older: olderPart(feed, context.url),
    warnings,
  }
  return { ok: true, listing }
}

interface Draft {
  id: string | null
  entry: ListedEntry
}

/** One item by itself: its address is '' where it has no link, and may be that of others. */
export function listedItem(item: FeedItem, feed: FeedContent, context: FeedContext): ListedEntry {
  const { text, whole } = itemText(item)
  const title = feedLine(item.title) || null
  const url = itemLinks(item, feed, context.url)[0] ?? null
  return {
    address: url === null ? '' : canonicalAddress(url),
    url,
    title,
    published: itemDay(item, context.zone),
    language: context.language ?? claimedLanguage(item.language ?? feed.language, text || (title ?? '')),
    text: text || null,
    whole,
    fingerprint: hash([title, text, item.changed]),
  }
}

/** Addresses under which the feed lists different things, such as its home page for each of them: nobody's own. */
function sharedAddresses(drafts: readonly Draft[]): Set<string> {
  const first = new Map<string, Draft>()
  const shared = new Set<string>()
  for (const next of drafts) {
    const { address, url, title } = next.entry
    const other = first.get(address)
    if (url === null) continue
    if (other === undefined) first.set(address, next)
    else if (other.id !== next.id && other.entry.title !== title) shared.add(address)
  }
  return shared
}

/** Longer names than this are hashed: an address is a key. */
const LONGEST_ID = 500

function addressWithoutLink(id: string | null, { title, text }: ListedEntry): string {
  if (id === null) return `id:${hash([title, text])}`
  return `id:${id.length > LONGEST_ID ? hash([id]) : id}`
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
