// A page's tree → what it states of itself: title, day, address, language, site.
import type { CivilDate } from '../domain/vocabulary.ts'
import type { PageDocument } from './page-node.ts'
import { publishedDay } from './published-day.ts'

export interface PageMetadata {
  title: string | null
  published: CivilDate | null
  /** Absolute http(s) address that the page calls its own. */
  canonical: string | null
  /** As written in `<html lang>`. */
  languageTag: string | null
  siteName: string | null
}

/** Names of `<meta name|property|itemprop>` that hold the publication day, most reliable first. */
const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

const ARTICLE_TYPES = /(Article|NewsArticle|ReportageNewsArticle|BlogPosting|WebPage|PressRelease)$/

/**
 * Reads metadata. Structured data (JSON-LD) comes before meta elements, these before what is shown.
 *
 * @param base the address the page was read from, to resolve a relative canonical address; null for a file
 * @param zone IANA zone of the source, for times that the page gives in UTC
 */
export function pageMetadata(document: PageDocument, base: string | null, zone: string | null): PageMetadata {
  const metas = readMetas(document)
  const article = readJsonLd(document).find((item) => typeof item.datePublished === 'string') ?? {}
  const dates = [
    asText(article.datePublished),
    ...DATE_METAS.map((name) => metas.get(name)),
    timeElement(document),
  ]
  const published = dates.map((raw) => publishedDay(raw, zone)).find((day) => day !== null) ?? null
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const publisher = article.publisher as { name?: unknown } | undefined
  return {
    title: firstText(asText(article.headline), metas.get('og:title'), soleHeading(document)),
    published,
    canonical: absoluteUrl(link, base) ?? absoluteUrl(metas.get('og:url'), base),
    languageTag: firstText(document.documentElement.getAttribute('lang')),
    siteName: firstText(metas.get('og:site_name'), asText(publisher?.name), metas.get('application-name')),
  }
}

/** `raw` resolved against `base`; null unless the result is an http(s) address. */
export function absoluteUrl(raw: string | null | undefined, base: string | null): string | null {
  if (raw == null || raw.trim() === '') return null
  const url = URL.parse(raw.trim(), base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    if (content === null || content.trim() === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

type JsonLdItem = Record<string, unknown>

/** All article-like items, in the page's order; blocks that are not JSON are passed over. */
function readJsonLd(document: PageDocument): JsonLdItem[] {
  const items: JsonLdItem[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of flatten(parseJson(script.textContent))) {
      if ([item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type)))
        items.push(item)
    }
  }
  return items
}

function flatten(value: unknown): JsonLdItem[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  const item = value as JsonLdItem
  return [item, ...(Array.isArray(item['@graph']) ? item['@graph'].flatMap(flatten) : [])]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The first `<time>` of the article: lists of other news have theirs outside of it. */
function timeElement(document: PageDocument): string | null {
  const time =
    document.querySelector('[itemprop="datePublished"]') ??
    document.querySelector('article time[datetime], main time[datetime]') ??
    document.querySelector('time[pubdate][datetime]')
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? null
}

/** Several first headings say nothing of which is the article's. */
function soleHeading(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll('h1')]
  return headings.length === 1 ? headings[0]!.textContent : null
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function firstText(...candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const text = candidate?.replace(/\s+/g, ' ').trim()
    if (text) return text
  }
  return null
}
