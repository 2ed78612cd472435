// The text of a feed → what it lists, or a failure of the test; and the frames of such texts.
import { expect } from 'vitest'
import type { ListedEntry, Listing } from '../../src/domain/source.ts'
import { feedListing } from '../../src/sources/feed-listing.ts'
import type { FeedContext } from '../../src/sources/feed-listing.ts'

/** The source that the feed of a test comes from. */
export const FEED_CONTEXT: FeedContext = {
  name: 'feed',
  url: 'https://feeds.example/all',
  zone: 'Asia/Tashkent',
  language: null,
}

/** What the feed lists; throws where it is refused. */
export function listFeed(text: string, context: Partial<FeedContext> = {}): Listing {
  const result = feedListing(text, { ...FEED_CONTEXT, ...context })
  if (!result.ok) throw new Error(result.problem.message)
  return result.listing
}

/** The one entry that the feed lists. */
export function onlyEntry(text: string, context: Partial<FeedContext> = {}): ListedEntry {
  const [entry, ...rest] = listFeed(text, context).entries
  expect(rest).toEqual([])
  return entry!
}

/** A feed of RSS around `items`; `head` stands before them. */
export function rss(items: string, head = ''): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title><link>https://mfa.example/</link>${head}${items}</channel></rss>`
}

/** A feed of Atom around `entries`; `attributes` are of its root, `head` stands before them. */
export function atom(entries: string, attributes = '', head = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Agency</title>${head}${entries}</feed>`
}
