// The page of a site → where its feeds may be, the likeliest first.
import { absoluteUrl } from './page-metadata.ts'
import { parsePage } from './page-node.ts'
import type { PageDocument, PageElement } from './page-node.ts'

export interface FeedCandidate {
  address: string
  kind: 'feed' | 'sitemap'
  /** What the page calls it. */
  title: string | null
  /** stated: the page names it as its feed. linked: a link that looks like one. usual: where sites often have one. */
  told: 'stated' | 'linked' | 'usual'
}

const FEED_TYPE = /^(application\/((rss|atom|rdf)\+xml|feed\+json|x\.atom\+xml)|text\/(rss|atom)\+xml)\b/i
/** Types that feeds share with other things: what counts is the address. */
const LOOSE_TYPE = /^((text|application)\/(xml|json|rdf))\b/i
const FEED_PATH =
  /(^|[/._])(rss\d?|feeds?|atom|rdf)([/._?]|$)|-(rss|feed|atom)\.xml$|[?&](feed|format|type)=(rss2?|atom|feed)\b|\.(rss|atom|rdf)$/i
/** Not the site's own: buttons of feed readers, and what describes a page to programs. */
const NO_FEED =
  /oembed|wp-json|\/(subscription|feedback|rssreader)\b|[?&]url=http|feedly\.com|netvibes|\.(css|js|png|svg)$/i
const COMMENTS = /comment|yorum|коммент|şərh|izoh|пікір|пикир/i

const AT_SECTION = ['rss', 'feed', 'rss.xml', 'feed.xml']
const AT_ROOT = [
  'rss',
  'feed',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feeds/index.rss',
  'rss.php',
  'feed.json',
]
const SITEMAPS = ['news-sitemap.xml', 'sitemap-news.xml', 'sitemap_news.xml', 'sitemap.xml']
/** `en`, `uz`, `az-Latn`: the first part of a path. */
const LANGUAGE_PART = /^[a-z]{2}(-[a-z]{2,4})?$/i

/**
 * Feeds that the page at `url` states (`<link rel="alternate">`), then those it links to, then usual places, each
 * address once; feeds of comments stand last. Of several, those of the page's own section come first. Nothing is
 * asked: whoever tries the candidates stops at the first that parses and is fresh.
 */
export function findFeeds(markup: string, url: string): FeedCandidate[] {
  const page = parsePage(markup)
  const base = absoluteUrl(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url
  const own = URL.parse(url)
  const told = [...statedFeeds(page, base), ...linkedFeeds(page, base)].sort(
    (a, b) => rank(b, own) - rank(a, own),
  )
  const all = [...told.filter((one) => !isOfComments(one)), ...usualPlaces(own), ...told.filter(isOfComments)]
  const seen = new Set<string>()
  return all.filter(({ address }) => !seen.has(address) && seen.add(address))
}

/** The sitemaps that a robots.txt names, those of news first; relative addresses are resolved against `url`. */
export function sitemapsIn(robotsText: string, url: string): string[] {
  // Line by line: one expression for all of them would look at a file of empty lines once for each.
  const named = robotsText.split(/[\r\n]+/).map((line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1])
  const addresses = named.flatMap((raw) => absoluteUrl(raw, url) ?? [])
  const news = (address: string): number => (/news|haber|xeber|yangilik|novost/i.test(address) ? 0 : 1)
  return [...new Set(addresses)].sort((a, b) => news(a) - news(b))
}

function statedFeeds(page: PageDocument, base: string): FeedCandidate[] {
  return [...page.querySelectorAll('link[href]')].flatMap((link) => {
    const rel = ` ${link.getAttribute('rel')?.toLowerCase() ?? ''} `
    const type = link.getAttribute('type')?.trim() ?? ''
    if (!/ (alternate|feed) /.test(rel)) return []
    const address = absoluteUrl(link.getAttribute('href'), base)
    if (address === null || NO_FEED.test(address)) return []
    const isFeed =
      FEED_TYPE.test(type) || ((LOOSE_TYPE.test(type) || rel.includes(' feed ')) && FEED_PATH.test(address))
    return isFeed ? [candidate(address, link.getAttribute('title'), 'stated')] : []
  })
}

function linkedFeeds(page: PageDocument, base: string): FeedCandidate[] {
  return [...page.querySelectorAll('a[href]')].flatMap((link) => {
    const address = absoluteUrl(link.getAttribute('href'), base)
    if (address === null || NO_FEED.test(address)) return []
    const words = wordsOf(link)
    const { pathname, search } = new URL(address)
    return FEED_PATH.test(pathname + search) ||
      /^(rss|atom|xml|rss[- ]?(feed|lenta|лента|каналы?))$/i.test(words)
      ? [candidate(address, words, 'linked')]
      : []
  })
}

function wordsOf(link: PageElement): string {
  const words = link.textContent.trim() || link.getAttribute('title') || link.getAttribute('aria-label') || ''
  return words.replace(/\s+/g, ' ').trim()
}

function candidate(address: string, title: string | null, told: FeedCandidate['told']): FeedCandidate {
  return { address, kind: 'feed', title: title?.replace(/\s+/g, ' ').trim() || null, told }
}

function isOfComments({ address, title }: FeedCandidate): boolean {
  return COMMENTS.test(address) || COMMENTS.test(title ?? '')
}

/** Stated before linked; in each the section of the page before its language before the rest of the site. */
function rank({ address, told }: FeedCandidate, own: URL | null): number {
  const parts = own?.pathname.split('/').filter((part) => part !== '') ?? []
  const theirs = new URL(address).pathname.split('/').filter((part) => part !== '')
  let shared = 0
  while (shared < parts.length && parts[shared] === theirs[shared]) shared += 1
  return (told === 'stated' ? 100 : 0) + Math.min(shared, 50)
}

function usualPlaces(own: URL | null): FeedCandidate[] {
  if (own === null) return []
  const section = own.pathname.replace(/\/[^/]*\.\w{2,5}$/, '').replace(/\/+$/, '')
  const first = section.split('/')[1] ?? ''
  const language = LANGUAGE_PART.test(first) ? `/${first}` : ''
  const places = [
    ...AT_SECTION.map((name) => `${section}/${name}`),
    ...AT_SECTION.map((name) => `${language}/${name}`),
    ...AT_ROOT.map((name) => `/${name}`),
  ]
  const at = (path: string, kind: FeedCandidate['kind']): FeedCandidate => ({
    address: new URL(path, own).href,
    kind,
    title: null,
    told: 'usual',
  })
  return [...places.map((path) => at(path, 'feed')), ...SITEMAPS.map((name) => at(`/${name}`, 'sitemap'))]
}
