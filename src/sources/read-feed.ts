// The text of a feed in any format → its content in one form, or the line that says what is wrong with it.
import { MalformedError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { markupText } from './html.ts'
import { MAX_FEED_ITEMS } from './limits.ts'
import { feedEnd, feedRoot, mendFeed } from './mend-feed.ts'
import type { FeedRoot } from './mend-feed.ts'
import { failed, lineAt } from './problem.ts'
import type { SourceProblem } from './problem.ts'
import { unifyFeed } from './unify-feed.ts'
import type { FeedContent } from './unify-feed.ts'

export type FeedReading =
  | { ok: true; feed: FeedContent; warnings: string[] }
  | { ok: false; problem: SourceProblem }

/** Reads a feed that has been decoded already; `name` is what to call it in messages. Never throws. */
export function readFeed(text: string, name: string): FeedReading {
  const reading = text.trimStart().startsWith('{') ? readJson(text, name) : readXml(text, name)
  if (!reading.ok) return reading
  const { items } = reading.feed
  const warnings = [...reading.warnings]
  if (items.length === 0) warnings.push(`${name}: the feed has no items`)
  if (items.length >= MAX_FEED_ITEMS)
    warnings.push(`${name}: only the first ${MAX_FEED_ITEMS} items are read`)
  return { ...reading, warnings }
}

const EMPTY: FeedContent = {
  title: undefined,
  language: undefined,
  home: undefined,
  bases: [],
  older: undefined,
  items: [],
}

function readXml(text: string, name: string): FeedReading {
  const root = feedRoot(text)
  if (root === null) return unknown(name)
  const entity = ownEntity(text, root)
  if (entity !== null)
    return failed('broken', name, `the feed uses entities of its own (${entity}), which are not read`)
  const end = feedEnd(text, root)
  if (end === null)
    return failed(
      'truncated',
      name,
      'the feed ends before its root element is closed: it was not saved to its end; fetch it again',
      lineAt(text, text.length),
    )
  const feed = parsed(text, root, end)
  if (feed === null)
    return failed('broken', name, 'the feed is damaged: its elements do not fit into each other')
  return { ok: true, feed, warnings: [] }
}

/**
 * The first entity that the feed declares itself and uses, as `&name;`: that is how small files grow to gigabytes and
 * how files of the reader's machine get into texts. What is only declared does no harm, since nothing resolves it.
 */
function ownEntity(text: string, root: FeedRoot): string | null {
  const declared = text.slice(0, root.start).matchAll(/<!ENTITY\s+([\w.:-]+)/g)
  for (const [, entity] of declared) {
    const reference = `&${entity};`
    if (text.includes(reference, root.start) && markupText(reference) === reference) return reference
  }
  return null
}

function parsed(text: string, root: FeedRoot, end: number): FeedContent | null {
  const options = { maxItems: MAX_FEED_ITEMS }
  const mended = mendFeed(text, root, end)
  try {
    if (root.kind === 'rss') return unifyFeed({ format: 'rss', feed: parseRssFeed(mended, options) })
    if (root.kind === 'rdf') return unifyFeed({ format: 'rdf', feed: parseRdfFeed(mended, options) })
    return unifyFeed({ format: 'atom', feed: parseAtomFeed(mended, options) })
  } catch (error) {
    // Well-formed, and nothing in it: a feed that is empty for now.
    return error instanceof MalformedError ? null : EMPTY
  }
}

function readJson(text: string, name: string): FeedReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const cut = !text.trimEnd().endsWith('}')
    return cut
      ? failed(
          'truncated',
          name,
          'the JSON ends in the middle: it was not saved to its end; fetch it again',
          lineAt(text, text.length),
        )
      : failed('broken', name, 'the feed is not valid JSON')
  }
  try {
    const feed = parseJsonFeed(withVersion(value), { maxItems: MAX_FEED_ITEMS })
    return { ok: true, feed: unifyFeed({ format: 'json', feed }), warnings: [] }
  } catch {
    return unknown(name)
  }
}

/** Feeds of home-made programs say `1.0`, or nothing; what makes them feeds is that they have items. */
function withVersion(value: unknown): unknown {
  const items = (value as { items?: unknown } | null)?.items
  return Array.isArray(items) ? { ...(value as object), version: 'https://jsonfeed.org/version/1.1' } : value
}

function unknown(name: string): FeedReading {
  return failed('broken', name, 'the feed is none of RSS, Atom, RDF and JSON Feed')
}
