// A case of a corpus → what is read of it here, and how that compares with what the other parser expects.
import type { ListedEntry, Listing } from '../../../src/domain/source.ts'
import { decode } from '../../../src/sources/decode.ts'
import { itemLinks } from '../../../src/sources/feed-item.ts'
import { feedListing, listedItem } from '../../../src/sources/feed-listing.ts'
import { feedLine, feedText } from '../../../src/sources/feed-text.ts'
import { MAX_FEED_ITEMS } from '../../../src/sources/limits.ts'
import { readingLanguage } from '../../../src/sources/language-tag.ts'
import { publishedDay } from '../../../src/sources/published-day.ts'
import { readFeed } from '../../../src/sources/read-feed.ts'
import type { FeedContent, FeedItem } from '../../../src/sources/unify-feed.ts'
import type { CorpusCase, Expectation } from './corpus.ts'

export type Outcome =
  | { kind: 'read'; listing: Listing }
  | { kind: 'refused' | 'crashed'; code: string; why: string }

export interface Verdict {
  expectation: Expectation
  found: string | number | null
  /** null where the two agree, else the kind of difference. */
  difference: string | null
}

const ZONE = 'UTC'

/** Reads a case as a visit would. */
export function readCase({ bytes, file, charset, url }: CorpusCase): Outcome {
  try {
    const decoded = decode(bytes, file, charset, true)
    if (!decoded.ok) return { kind: 'refused', code: decoded.problem.code, why: decoded.problem.message }
    const result = feedListing(decoded.text, { name: file, url, zone: ZONE, language: null })
    return result.ok
      ? { kind: 'read', listing: result.listing }
      : { kind: 'refused', code: result.problem.code, why: result.problem.message }
  } catch (error) {
    return { kind: 'crashed', code: 'crash', why: String(error) }
  }
}

/** One verdict for each thing that the other parser expects of a file that was read. */
export function judgeCase(given: CorpusCase, listing: Listing): Verdict[] {
  const decoded = decode(given.bytes, given.file, given.charset, true)
  const reading = decoded.ok ? readFeed(decoded.text, given.file) : null
  const feed = reading?.ok === true ? reading.feed : null
  return given.expectations.map((expectation) => {
    const item = feed?.items[expectation.entry]
    const context = { name: given.file, url: given.url, zone: ZONE, language: null }
    const entry = feed === null || item === undefined ? undefined : listedItem(item, feed, context)
    const found = foundValue(expectation, listing, entry)
    const agrees = found !== undefined && isSame(expectation, found)
    return {
      expectation,
      found: found ?? null,
      difference: agrees ? null : differenceOf(expectation, found, item, feed, given),
    }
  })
}

/** undefined where there is no such entry. */
function foundValue(
  { field }: Expectation,
  listing: Listing,
  listed: ListedEntry | undefined,
): string | number | null | undefined {
  switch (field) {
    case 'entries':
      return listing.entries.length
    case 'feed title':
      return listing.title
    case 'feed language':
      return listing.language
    case 'link':
      return listed?.url
    default:
      return listed?.[field]
  }
}

function isSame({ field, value }: Expectation, found: string | number | null): boolean {
  if (typeof value === 'number') return found === value
  switch (field) {
    case 'feed language':
      return found === readingLanguage(value)
    case 'link':
      return found === (URL.parse(value)?.href ?? value)
    case 'published':
      return typeof found === 'string' && isDayOf(found, value)
    default:
      return isSameText(String(found ?? ''), value)
  }
}

/** Days are compared with an instant: a time with an offset has the day that its own clock shows. */
function isDayOf(day: string, instant: string): boolean {
  const at = Date.parse(instant)
  const hours = [0, -12, 14].map((hour) => new Date(at + hour * 3_600_000).toISOString().slice(0, 10))
  return day === hours[0] || (hours[1]! <= day && day <= hours[2]!)
}

/** Whether two texts have the same letters, whether their markup was taken off, or escaped, by none, one or both. */
function isSameText(one: string, other: string): boolean {
  const others = readings(other)
  return readings(one).some((reading) => others.includes(reading))
}

/** A text as it is and without its markup, without spaces, which each parser sets in its own way. */
function readings(text: string): string[] {
  return [text, feedText(text)].map((reading) => reading.replace(/\s+/g, ''))
}

function numberDifference(there: number, here: number, feed: FeedContent | null, url: string): string {
  if (feed?.items.length === MAX_FEED_ITEMS)
    return `more than the first ${MAX_FEED_ITEMS}, which are read here`
  if (there < here) return 'more here'
  const context = { name: '', url, zone: ZONE, language: null }
  const held = (feed?.items ?? [])
    .map((item) => listedItem(item, feed!, context))
    .filter(({ title, text, url }) => title !== null || text !== null || url !== null)
  return held.length > here ? 'listed twice: once here' : 'with no title, text or address: left out here'
}

function differenceOf(
  { field, value, entry }: Expectation,
  found: string | number | null | undefined,
  item: FeedItem | undefined,
  feed: FeedContent | null,
  { url }: CorpusCase,
): string {
  const wanted = String(value)
  if (field === 'entries') return numberDifference(Number(value), Number(found), feed, url)
  if (field === 'feed language') return found === null ? 'nothing here' : 'another value'
  if (/title|text/.test(field) && found !== null && isSameText(String(found), feedLine(wanted)))
    return 'tags that were escaped to be shown are taken off here'
  if (field === 'feed title') return found === null ? 'nothing here' : 'another value'
  if (found === undefined || item === undefined)
    return entry < MAX_FEED_ITEMS ? 'an empty entry: left out here' : `behind the first ${MAX_FEED_ITEMS}`
  if (field === 'link') {
    if (!/^https?:/i.test(URL.parse(wanted, url)?.href ?? wanted)) return 'not a web address: not taken here'
    if (feed !== null && itemLinks(item, feed, url).includes(URL.parse(wanted)?.href ?? wanted))
      return 'another of its links'
    if (item.links.includes(wanted)) return 'left relative there, resolved here'
    return found === null ? 'no link here' : 'another link'
  }
  if (field === 'published') {
    if (item.dates.some((date) => isDayOf(publishedDay(date, ZONE) ?? '', wanted)))
      return 'another of its dates'
    return found === null ? 'a form of date not read here' : 'another day'
  }
  if (field === 'text') {
    if ([item.content, item.summary].some((part) => isSameText(part ?? '', wanted)))
      return 'the longer of content and summary is read here'
    if (found === null) return 'nothing is left without markup'
  }
  return found === null ? 'nothing here' : 'another value'
}
