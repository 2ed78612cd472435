// A sitemap, of news or of a whole site → the articles it lists, the newest first; of an index, the part to read.
import { XMLParser } from 'fast-xml-parser'
import type { ListedEntry } from '../domain/source.ts'
import { addressDay } from './address-day.ts'
import { MAX_SITEMAP_ENTRIES, MAX_SITEMAP_ROWS } from './limits.ts'
import { readingLanguage } from './language-tag.ts'
import { mayBeArticle, shapeOf } from './link-shape.ts'
import { eachOnce, listEntry } from './list-entry.ts'
import type { ListingContext, ReadListing } from './listing-result.ts'
import { absoluteUrl } from './page-metadata.ts'
import { failed } from './problem.ts'
import { publishedDay } from './published-day.ts'

interface Row {
  url: URL
  lastmod: string | null
  news: { title: string | null; published: string | null; language: string | null } | null
}

/** Addresses that look less like an article's than this are of sections and leaflets; news sitemaps have none. */
const LEAST_LIKENESS = 0.4
/** A date of change that so many rows share is the hour at which the sitemap was written. */
const SHARED_LASTMOD = 0.5

/**
 * Lists the rows of `<urlset>`, or of a plain list of addresses, that may be articles. The publication day is told by
 * `news:publication_date` or the address: `lastmod` is when a page was last touched, so it orders rows and marks
 * changes but is no publication day.
 *
 * An index (`<sitemapindex>`) has no entries of its own. Its `older` is then the part in which the newest articles
 * stand (a news sitemap before posts, these before any other, then the last changed, then the highest number): whoever
 * visits reads that address in place of the index, as a sitemap of its own.
 */
export function sitemapListing(text: string, context: ListingContext): ReadListing {
  const { name, url } = context
  if (/^\s*https?:\/\//.test(text)) return rowsListing(plainRows(text), context)
  if (/<!(DOCTYPE|ENTITY)[\s[]/i.test(text) && !/<!doctype\s+html/i.test(text))
    return failed('broken', name, 'the sitemap declares entities of its own, which are not read')
  const root = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>/]/.exec(text)?.[1]
  if (root === undefined)
    return failed('form', name, 'the address is no sitemap; look for the sitemap or the feed anew')
  if (!new RegExp(`</(?:[\\w-]+:)?${root}\\s*>|<(?:[\\w-]+:)?${root}[^>]*/>`).test(text))
    return failed(
      'truncated',
      name,
      'the sitemap ends before its root element is closed: it was not saved to its end; fetch it again',
    )
  const tree = readTree(text)
  if (tree === null) return failed('broken', name, 'the sitemap is not valid XML')
  if (root === 'urlset') return rowsListing(xmlRows(tree, url), context)
  const older = newestPart(list(child(tree, 'sitemapindex'), 'sitemap'), url)
  const warnings = older === null ? [`${name}: the index of sitemaps is empty`] : []
  return { ok: true, listing: { title: null, language: context.language, entries: [], older, warnings } }
}

function rowsListing(rows: readonly Row[], context: ListingContext): ReadListing {
  const steady = hasSteadyDates(rows)
  const articles = rows
    .filter(
      ({ url, news }) => news !== null || (mayBeArticle(url) && shapeOf(url).likeness >= LEAST_LIKENESS),
    )
    .map((row) => ({ row, at: instant(row.news?.published ?? (steady ? row.lastmod : null)) }))
    .sort((a, b) => b.at - a.at)
    .map(({ row }) => rowEntry(row, steady, context))
  const entries = eachOnce(articles)
  const warnings: string[] = []
  if (rows.length >= MAX_SITEMAP_ROWS)
    warnings.push(`${context.name}: only the first ${MAX_SITEMAP_ROWS} rows are read`)
  if (entries.length > MAX_SITEMAP_ENTRIES)
    warnings.push(`${context.name}: only the newest ${MAX_SITEMAP_ENTRIES} of ${entries.length} are listed`)
  return {
    ok: true,
    listing: {
      title: null,
      language: context.language,
      entries: entries.slice(0, MAX_SITEMAP_ENTRIES),
      older: null,
      warnings,
    },
  }
}

function rowEntry({ url, lastmod, news }: Row, steady: boolean, context: ListingContext): ListedEntry {
  return listEntry({
    url: url.href,
    title: news?.title ?? null,
    published: publishedDay(news?.published, context.zone) ?? addressDay(url.href),
    language: context.language ?? believed(news?.language ?? null),
    changed: steady ? lastmod : null,
  })
}

/** English and Russian are what templates claim of everything; see claimedLanguage. */
function believed(tag: string | null): ListedEntry['language'] {
  const language = readingLanguage(tag)
  return language === 'en' || language === 'ru' ? null : language
}

function hasSteadyDates(rows: readonly Row[]): boolean {
  const counts = Map.groupBy(rows, ({ lastmod }) => lastmod)
  counts.delete(null)
  const most = Math.max(0, ...[...counts.values()].map((same) => same.length))
  return rows.length < 3 || most <= rows.length * SHARED_LASTMOD
}

/** Milliseconds; rows without a date stand last. */
function instant(raw: string | null): number {
  const at = raw === null ? Number.NaN : Date.parse(raw)
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at
}

function plainRows(text: string): Row[] {
  return text
    .split('\n', MAX_SITEMAP_ROWS)
    .flatMap((line) => addressRow(line.trim(), null))
    .map((url) => ({ url, lastmod: null, news: null }))
}

type Tree = Record<string, unknown>

function xmlRows(tree: Tree, base: string): Row[] {
  return list(child(tree, 'urlset'), 'url')
    .slice(0, MAX_SITEMAP_ROWS)
    .flatMap((row) => {
      const news = list(row, 'news')[0]
      return addressRow(words(row.loc), base).map((url) => ({
        url,
        lastmod: words(row.lastmod),
        news:
          news === undefined
            ? null
            : {
                title: words(news.title),
                published: words(news.publication_date),
                language: words(child(news, 'publication').language),
              },
      }))
    })
}

function addressRow(raw: string | null, base: string | null): URL[] {
  const url = absoluteUrl(raw, base)
  return url === null ? [] : [new URL(url)]
}

function newestPart(parts: readonly Tree[], base: string): string | null {
  const ranked = parts.flatMap((part) => {
    const url = absoluteUrl(words(part.loc), base)
    return url === null ? [] : [{ url, rank: partRank(url), at: instant(words(part.lastmod)) }]
  })
  ranked.sort((a, b) => b.rank - a.rank || (a.at === b.at ? 0 : b.at - a.at) || byNumbers(b.url, a.url))
  return ranked[0]?.url ?? null
}

/** By what the names of sitemaps say: 3 news, 2 posts, 1 nothing, 0 other things. */
function partRank(url: string): number {
  const name = new URL(url).pathname.toLowerCase()
  if (
    /(^|[/_.-])(image|video|page|category|categories|tag|author|static|product|archive)s?([/_.-]|$)/.test(
      name,
    )
  )
    return 0
  if (/news|haber|xeber|yangilik|novost/.test(name)) return 3
  return /post|article|maqola|makale/.test(name) ? 2 : 1
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function readTree(text: string): Tree | null {
  try {
    const parser = new XMLParser({
      removeNSPrefix: true,
      ignoreAttributes: true,
      parseTagValue: false,
      isArray: (name) => name === 'url' || name === 'sitemap' || name === 'news',
    })
    return parser.parse(text) as Tree
  } catch {
    return null
  }
}

function child(tree: Tree, name: string): Tree {
  const value = [tree[name]].flat()[0]
  return typeof value === 'object' && value !== null ? (value as Tree) : {}
}

function list(tree: Tree, name: string): Tree[] {
  return [tree[name]].flat().filter((value): value is Tree => typeof value === 'object' && value !== null)
}

/** The text of an element; null where it is empty or holds elements. */
function words(value: unknown): string | null {
  const text = [value].flat()[0]
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : null
}
