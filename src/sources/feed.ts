// An RSS, Atom, RDF or JSON feed → a document for each of its items.
import type { RawDocument } from '../domain/article.ts'
import { itemDay, itemLinks, itemText } from './feed-item.ts'
import { feedLine } from './feed-text.ts'
import { claimedLanguage } from './language-tag.ts'
import type { SourceResult } from './problem.ts'
import { readFeed } from './read-feed.ts'
import { blankDocument } from './text.ts'

/**
 * The documents of a feed that has been decoded already, named `feed.xml#1`, `feed.xml#2` … in the feed's order. Items
 * without any text are left out and told in the warnings.
 *
 * @param url the address it was fetched from, null for a file
 * @param zone IANA zone of the source, for publication times given in UTC
 */
export function parseFeed(
  text: string,
  name: string,
  url: string | null = null,
  zone: string | null = null,
): SourceResult {
  const reading = readFeed(text, name)
  if (!reading.ok) return reading
  const { feed } = reading
  const documents: RawDocument[] = []
  const warnings = [...reading.warnings]
  for (const [index, item] of feed.items.entries()) {
    const itemName = `${name}#${index + 1}`
    const title = feedLine(item.title)
    const body = itemText(item).text || title
    if (body === '') {
      warnings.push(`${itemName}: the item has neither title nor text; left out`)
      continue
    }
    documents.push({
      ...blankDocument(itemName),
      text: body,
      title: title || null,
      published: itemDay(item, zone),
      url: itemLinks(item, feed, url)[0] ?? null,
      language: claimedLanguage(item.language ?? feed.language, body),
      publisher: feedLine(feed.title) || null,
    })
  }
  return { ok: true, documents, warnings }
}
