// How much of a document is accepted before it is refused.

/** 20 MB. The longest communiqués with pictures stay under 10 MB; a larger file is a scan, a film or a mistake. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024

/** 5 MB of a feed, list page or sitemap: a feed of 500 whole articles has some 3 MB. Many are fetched at once. */
export const MAX_LISTING_BYTES = 5 * 1024 * 1024

/** Elements of a page. Long news pages have some 5,000; above this a page takes minutes to walk. */
export const MAX_PAGE_ELEMENTS = 50_000

/**
 * Nesting of a page's nodes; deeper ones are put beside what holds them. The deepest of 1,014 real pages has 47 and
 * browsers keep 512. Finding the article takes the square of it and more: at 500 some 3 s, at 2,000 a minute.
 */
export const MAX_PAGE_DEPTH = 250

/** Items of a feed that are read, newest first as feeds have them. */
export const MAX_FEED_ITEMS = 500

/** The most rows that the protocol of sitemaps allows in one file. */
export const MAX_SITEMAP_ROWS = 50_000

/** The newest of them that are listed: a busy agency publishes some 3,000 articles a month. */
export const MAX_SITEMAP_ENTRIES = 5000

export const MAX_PDF_PAGES = 500

/** `23.4 MB`, for messages. */
export function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}

/** What to tell of a document of `bytes` that is over the limit; null bytes: the size is not known. */
export function tooLargeMessage(bytes: number | null): string {
  const size = bytes === null ? 'is larger than' : `has ${megabytes(bytes)}, more than`
  return `${size} the ${megabytes(MAX_DOCUMENT_BYTES)} that are read of one document; split it or pass its text alone`
}
