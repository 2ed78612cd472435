// An article's page → the day of its publication, and what told it.
import type { CivilDate } from '../domain/vocabulary.ts'
import { addressDay } from './address-day.ts'
import { headDay } from './head-day.ts'
import type { PageDocument } from './page-node.ts'
import { articleData, readMetas } from './structured-data.ts'
import { statedDay } from './written-day.ts'

export interface PageDay {
  day: CivilDate
  from: 'data' | 'meta' | 'time' | 'address' | 'text'
}

/** Names of `<meta name|property|itemprop>` that hold the publication day, most reliable first. */
const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'mediator_published_time',
  'cxenseparse:recs:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'citation_publication_date',
  'prism.publicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
]

/** Times of other things than the article; a bookmark is a link of the article to itself. */
const NOT_OF_ARTICLE =
  'a[href]:not([rel~="bookmark"]), aside, nav, footer, [class*="related"], [class*="comment"], [class*="sidebar"], [class*="latest"], [class*="popular"]'

/**
 * The publication day, in the order in which it can be trusted: structured data, meta elements, a `<time>` of the
 * article (what programs are told; templates fill these in for every article), the address (right where it is there,
 * and there on some sites only), a date beside the heading (what people are shown, where a day of something else may
 * stand as well). A day in a sentence, of a list of other news or of the page's clock is never taken: no day is better
 * than a wrong one. Times in UTC are moved to `zone`; see publishedDay.
 *
 * What a feed or list tells of an entry comes before all of these where the two differ: it is up to the caller.
 */
export function pageDay(document: PageDocument, url: string | null, zone: string | null): PageDay | null {
  const metas = readMetas(document)
  return (
    firstDay(
      'data',
      articleData(document).map(({ datePublished }) => datePublished as string),
      zone,
    ) ??
    firstDay(
      'meta',
      DATE_METAS.map((name) => metas.get(name)),
      zone,
    ) ??
    firstDay('time', articleTimes(document), zone) ??
    asPageDay('address', url === null ? null : addressDay(url)) ??
    asPageDay('text', headDay(document, metas.get('og:title') ?? null, zone))
  )
}

function firstDay(
  from: PageDay['from'],
  candidates: readonly (string | null | undefined)[],
  zone: string | null,
): PageDay | null {
  for (const candidate of candidates) {
    const day = statedDay(candidate, zone)
    if (day !== null) return { day, from }
  }
  return null
}

function asPageDay(from: PageDay['from'], day: CivilDate | null): PageDay | null {
  return day === null ? null : { day, from }
}

/** Lists of other news have theirs outside of the article, or in links. */
function articleTimes(document: PageDocument): (string | null)[] {
  return [
    '[itemprop="datePublished"]',
    'time[pubdate][datetime]',
    'article time[datetime]',
    'main time[datetime]',
  ].flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .filter((time) => time.closest(NOT_OF_ARTICLE) === null)
      .slice(0, 1)
      .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent),
  )
}
