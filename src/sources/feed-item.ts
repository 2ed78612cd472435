// One entry of a feed → its text, its day and the addresses it may stand under.
import type { CivilDate } from '../domain/vocabulary.ts'
import { feedDay } from './feed-day.ts'
import { feedText, isWholeText } from './feed-text.ts'
import { absoluteUrl } from './page-metadata.ts'
import type { FeedContent, FeedItem } from './unify-feed.ts'

/** The longer of content and summary, '' where the entry has neither. Only a content is ever whole. */
export function itemText(item: FeedItem): { text: string; whole: boolean } {
  const content = feedText(item.content)
  const summary = feedText(item.summary)
  return content !== '' && content.length >= summary.length
    ? { text: content, whole: isWholeText(content) }
    : { text: summary, whole: false }
}

/** The first of its dates that is one, in the source's zone. */
export function itemDay(item: FeedItem, zone: string | null): CivilDate | null {
  return item.dates.map((date) => feedDay(date, zone)).find((day) => day !== null) ?? null
}

/** Absolute web addresses, best first; `url` is where the feed was fetched from. */
export function itemLinks(item: FeedItem, feed: FeedContent, url: string | null): string[] {
  const base = feedBase(item, feed, url)
  return item.links.map((link) => absoluteUrl(link, base)).filter((link) => link !== null)
}

/** xml:base decides; without it an RSS feed's addresses are those of its site, wherever the feed itself is served. */
function feedBase(item: FeedItem, feed: FeedContent, url: string | null): string | null {
  const home = absoluteUrl(feed.home, url) ?? url
  return [...feed.bases, ...item.bases].reduce<string | null>(
    (outer, base) => absoluteUrl(base, outer) ?? outer,
    home,
  )
}
