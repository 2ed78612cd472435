// An RSS, Atom, RDF or JSON feed → a document for each of its items.
import { parseFeed as readFeed } from 'feedsmith'
import type { AnyFeed } from 'feedsmith'
import type { RawDocument } from '../domain/article.ts'
import { markupText } from './html.ts'
import { claimedLanguage } from './language-tag.ts'
import { MAX_FEED_ITEMS } from './limits.ts'
import { absoluteUrl } from './page-metadata.ts'
import { failed, lineAt } from './problem.ts'
import type { SourceResult } from './problem.ts'
import { publishedDay } from './published-day.ts'
import { blankDocument } from './text.ts'

/** One item, whatever the format calls its parts. Texts may hold markup. */
interface FeedItem {
  title: string | undefined
  content: string | undefined
  link: string | undefined
  date: string | undefined
  language: string | undefined
}

interface FeedContent {
  title: string | undefined
  language: string | undefined
  items: FeedItem[]
}

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
  const json = text.trimStart().startsWith('{')
  const damage = json ? jsonDamage(text) : xmlDamage(text)
  if (damage !== null) return failed(damage.code, name, damage.message, damage.line)
  const feed = readContent(text)
  if (feed === null)
    return failed('broken', name, 'the feed is none of RSS, Atom, RDF and JSON Feed, or it is damaged')
  const documents: RawDocument[] = []
  const warnings = feed.items.length === 0 ? [`${name}: the feed has no items`] : []
  for (const [index, item] of feed.items.entries()) {
    const itemName = `${name}#${index + 1}`
    const title = item.title === undefined ? '' : oneLine(item.title)
    const body = (item.content === undefined ? '' : markupText(item.content)) || title
    if (body === '') {
      warnings.push(`${itemName}: the item has neither title nor text; left out`)
      continue
    }
    documents.push({
      ...blankDocument(itemName),
      text: body,
      title: title || null,
      published: publishedDay(item.date, zone),
      url: absoluteUrl(item.link, url),
      language: claimedLanguage(item.language ?? feed.language, body),
      publisher: feed.title === undefined ? null : oneLine(feed.title) || null,
    })
  }
  return { ok: true, documents, warnings }
}

interface Damage {
  code: 'truncated' | 'broken'
  message: string
  line: number | null
}

/** The reader of feeds repairs what it can, half a feed too; a cut file is to be told, not repaired. */
function xmlDamage(text: string): Damage | null {
  // Entities of the feed's own are how small files grow to gigabytes; no feed reader needs them.
  if (/<!ENTITY\s/.test(text))
    return {
      code: 'broken',
      message: 'the feed declares entities of its own, which are not read',
      line: null,
    }
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(text)?.[1]
  if (root !== undefined && new RegExp(`</${root}\\s*>`).test(text)) return null
  const message =
    'the feed ends before its root element is closed: it was not saved to its end; fetch it again'
  return { code: 'truncated', message, line: lineAt(text, text.length) }
}

function jsonDamage(text: string): Damage | null {
  try {
    JSON.parse(text)
    return null
  } catch {
    const cut = !text.trimEnd().endsWith('}')
    const message = cut
      ? 'the JSON ends in the middle: it was not saved to its end; fetch it again'
      : 'the feed is not valid JSON'
    return { code: cut ? 'truncated' : 'broken', message, line: cut ? lineAt(text, text.length) : null }
  }
}

function readContent(text: string): FeedContent | null {
  try {
    return unify(readFeed(text, { maxItems: MAX_FEED_ITEMS }))
  } catch {
    return null
  }
}

function unify(parsed: AnyFeed): FeedContent {
  if (parsed.format === 'rss') return fromRss(parsed.feed)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed)
  return parsed.format === 'atom' ? fromAtom(parsed.feed) : fromJson(parsed.feed)
}

type FeedOf<Format> = Extract<AnyFeed, { format: Format }>['feed']

function fromRss(feed: FeedOf<'rss'>): FeedContent {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title,
    content: item.content?.encoded ?? item.description,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    language: item.dc?.languages?.[0],
  }))
  return { title: feed.title, language: feed.language ?? feed.dc?.languages?.[0], items }
}

function fromRdf(feed: FeedOf<'rdf'>): FeedContent {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title,
    content: item.content?.encoded ?? item.description,
    link: item.link,
    date: item.dc?.dates?.[0],
    language: item.dc?.languages?.[0],
  }))
  return { title: feed.title, language: feed.dc?.languages?.[0], items }
}

function fromAtom(feed: FeedOf<'atom'>): FeedContent {
  const items = (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value,
    content: entry.content?.value ?? entry.summary?.value,
    link: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
    date: entry.published ?? entry.updated,
    language: entry.xml?.lang ?? entry.content?.xml?.lang,
  }))
  return { title: feed.title?.value, language: feed.xml?.lang, items }
}

function fromJson(feed: FeedOf<'json'>): FeedContent {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title,
    content:
      item.content_html ?? (item.content_text === undefined ? item.summary : asMarkup(item.content_text)),
    link: item.url ?? item.external_url,
    date: item.date_published,
    language: item.language,
  }))
  return { title: feed.title, language: feed.language, items }
}

/** Plain text where markup is expected: its signs are escaped and its lines kept. */
function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}

/** Titles hold entities and sometimes elements. */
function oneLine(markup: string): string {
  return markupText(markup).replace(/\s+/g, ' ').trim()
}
