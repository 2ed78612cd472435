// What the feed parser read of RSS, RDF, Atom or JSON Feed → one form for all, its texts still markup.
import type { AnyFeed } from 'feedsmith'
import { ORIGINAL } from './mend-feed.ts'

/** One entry, whatever its format calls the parts. Lists run from the best to the last resort. */
export interface FeedItem {
  /** guid, Atom's or JSON Feed's id, rdf:about: what the feed itself tells it apart by. */
  id: string | undefined
  title: string | undefined
  /** The article as the feed gives it. */
  content: string | undefined
  /** Its beginning, or a word about it. */
  summary: string | undefined
  /** Not yet resolved. */
  links: string[]
  /** To resolve `links` against, outermost first; each against the one before. */
  bases: string[]
  /** Of publication. */
  dates: string[]
  /** When the outlet says that it was changed. */
  changed: string | undefined
  language: string | undefined
}

export interface FeedContent {
  title: string | undefined
  language: string | undefined
  /** The page that the feed is of. */
  home: string | undefined
  bases: string[]
  /** The next older part (RFC 5005, JSON Feed's next_url). */
  older: string | undefined
  items: FeedItem[]
}

type FeedOf<Format> = Extract<AnyFeed, { format: Format }>['feed']
type RssItem = NonNullable<FeedOf<'rss'>['items']>[number]
type RdfItem = NonNullable<FeedOf<'rdf'>['items']>[number]
type AtomEntry = NonNullable<FeedOf<'atom'>['entries']>[number]
type Media = RssItem['media']
type AtomLinks = NonNullable<AtomEntry['links']>

/** The feed's own words in one form. */
export function unifyFeed(parsed: AnyFeed): FeedContent {
  if (parsed.format === 'rss') return fromRss(parsed.feed)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed)
  return parsed.format === 'atom' ? fromAtom(parsed.feed) : fromJson(parsed.feed)
}

function fromRss(feed: FeedOf<'rss'>): FeedContent {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    home: feed.link,
    bases: present([feed.xml?.base]),
    older: olderLink(feed.atom?.links),
    items: (feed.items ?? []).map(fromRssItem),
  }
}

function fromRssItem(item: RssItem): FeedItem {
  const { guid, atom, dc, dcterms, media } = item
  const permalink = guid?.isPermaLink === false ? undefined : webAddress(guid?.value)
  return {
    id: guid?.value ?? atom?.id,
    title:
      item.title ?? atom?.title?.value ?? dc?.titles?.[0] ?? mediaOf(media, 'title') ?? item.itunes?.title,
    content: item.content?.encoded ?? atom?.content?.value,
    summary:
      item.description ??
      atom?.summary?.value ??
      dc?.descriptions?.[0] ??
      mediaOf(media, 'description') ??
      item.itunes?.summary,
    links: present([
      hrefOf(atom?.links, ORIGINAL),
      item.link,
      permalink,
      hrefOf(atom?.links, 'alternate'),
      item.enclosures?.find(({ type }) => type === 'application/pdf' || type === 'text/html')?.url,
    ]),
    bases: present([item.xml?.base]),
    dates: present([
      item.pubDate,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      atom?.published,
      atom?.updated,
      dcterms?.modified?.[0],
    ]),
    changed: atom?.updated ?? dcterms?.modified?.[0],
    language: dc?.languages?.[0] ?? item.xml?.lang,
  }
}

function fromRdf(feed: FeedOf<'rdf'>): FeedContent {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    home: feed.link,
    bases: present([feed.xml?.base]),
    older: olderLink(feed.atom?.links),
    items: (feed.items ?? []).map(fromRdfItem),
  }
}

function fromRdfItem(item: RdfItem): FeedItem {
  const { dc, dcterms } = item
  return {
    id: item.rdf?.about,
    title: item.title ?? dc?.titles?.[0],
    content: item.content?.encoded,
    summary: item.description ?? dc?.descriptions?.[0],
    links: present([hrefOf(item.atom?.links, ORIGINAL), item.link, webAddress(item.rdf?.about)]),
    bases: present([item.xml?.base]),
    dates: present([dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], dcterms?.modified?.[0]]),
    changed: dcterms?.modified?.[0],
    language: dc?.languages?.[0] ?? item.xml?.lang,
  }
}

function fromAtom(feed: FeedOf<'atom'>): FeedContent {
  return {
    title: feed.title?.value ?? feed.dc?.titles?.[0],
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    home: hrefOf(feed.links, 'alternate'),
    bases: present([feed.xml?.base]),
    older: olderLink(feed.links),
    items: (feed.entries ?? []).map(fromAtomEntry),
  }
}

function fromAtomEntry(entry: AtomEntry): FeedItem {
  const { content, dc, dcterms, media } = entry
  const isText = content?.type === undefined || /^(text|html|xhtml)$|^text\/|html/i.test(content.type)
  return {
    id: entry.id,
    title: entry.title?.value ?? mediaOf(media, 'title'),
    content: isText ? asMarkup(content?.value, content?.type) : undefined,
    summary: asMarkup(entry.summary?.value, entry.summary?.type) ?? mediaOf(media, 'description'),
    links: present([
      hrefOf(entry.links, ORIGINAL),
      hrefOf(entry.links, 'alternate'),
      content?.src,
      hrefOf(entry.links, 'related'),
      hrefOf(entry.links, 'self'),
      webAddress(entry.id),
    ]),
    bases: present([entry.xml?.base]),
    dates: present([
      entry.published,
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      dc?.dates?.[0],
      entry.updated,
    ]),
    changed: entry.updated,
    language: entry.xml?.lang ?? content?.xml?.lang ?? dc?.languages?.[0],
  }
}

function fromJson(feed: FeedOf<'json'>): FeedContent {
  const items = (feed.items ?? []).map((item) => ({
    id: item.id,
    title: asMarkup(item.title, 'text/plain'),
    content: item.content_html ?? asMarkup(item.content_text, 'text/plain'),
    summary: asMarkup(item.summary, 'text/plain'),
    links: present([item.url, item.external_url, webAddress(item.id)]),
    bases: [],
    dates: present([item.date_published, item.date_modified]),
    changed: item.date_modified,
    language: item.language,
  }))
  const { title, language, next_url: older, home_page_url: home } = feed
  return { title: asMarkup(title, 'text/plain'), language, home, bases: [], older, items }
}

/** Films and pictures are told of by themselves or in groups. */
function mediaOf(media: Media, part: 'title' | 'description'): string | undefined {
  return media?.[part]?.value ?? media?.groups?.find((group) => group[part] !== undefined)?.[part]?.value
}

/** Of several links of one relation that to a page comes first: the others are its other forms. */
function hrefOf(links: AtomLinks | undefined, relation: string): string | undefined {
  const related = (links ?? []).filter(
    ({ rel, href }) => href !== undefined && (rel ?? 'alternate') === relation,
  )
  return (related.find(({ type }) => type === undefined || /html/i.test(type)) ?? related[0])?.href
}

function olderLink(links: AtomLinks | undefined): string | undefined {
  return hrefOf(links, 'prev-archive') ?? hrefOf(links, 'next')
}

/** Plain text where markup is expected: its signs are escaped and its lines kept. */
function asMarkup(text: string | undefined, type: string | undefined): string | undefined {
  if (type !== 'text/plain') return text
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}

function webAddress(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined)
}
