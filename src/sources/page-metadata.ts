// A page's tree → what it states of itself: title, address, language, site. For its day see page-day.ts.
import { canonicalAddress } from './canonical-address.ts'
import { mayBeArticle, shapeOf } from './link-shape.ts'
import type { PageDocument } from './page-node.ts'
import { isSameSite } from './same-site.ts'
import { articleData, readMetas } from './structured-data.ts'

export interface PageMetadata {
  title: string | null
  /** Absolute http(s) address that the page calls its own, where it can be. */
  canonical: string | null
  /** As written in `<html lang>`. */
  languageTag: string | null
  siteName: string | null
}

/**
 * Reads metadata. Structured data (JSON-LD) comes before meta elements, these before what is shown.
 *
 * @param base the address the page was read from, to resolve a relative canonical address; null for a file
 */
export function pageMetadata(document: PageDocument, base: string | null): PageMetadata {
  const metas = readMetas(document)
  const article = articleData(document)[0] ?? {}
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metas.get('og:url'),
  ].map((raw) => absoluteUrl(raw, base))
  const publisher = article.publisher as { name?: unknown } | undefined
  return {
    title: firstText(asText(article.headline), metas.get('og:title'), soleHeading(document)),
    canonical: stated.find((address) => address !== null && isOwn(address, base)) ?? null,
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

/**
 * Whether an address can be that of the page at `base`. Templates name the home page, a section or another site on each
 * of their pages: believed, all their articles would be one.
 */
function isOwn(address: string, base: string | null): boolean {
  const [own, page] = [new URL(address), base === null ? null : URL.parse(base)]
  if (page === null) return true
  if (!isSameSite(own.hostname, page.hostname)) return false
  return (
    canonicalAddress(address) === canonicalAddress(page.href) ||
    (mayBeArticle(own) && shapeOf(own).likeness >= 0.4)
  )
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
