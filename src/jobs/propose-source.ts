// What somebody gives as an address → the source that would be read there, with what it lists now; or an article; or why neither.
import type { RawDocument } from '../domain/article.ts'
import type { VisitedKind } from '../domain/source.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import { FetchError } from '../net/fetch-error.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { MAX_ROBOTS_BYTES } from '../net/robots.ts'
import { channelAddress } from '../sources/channel-address.ts'
import { sitemapsIn } from '../sources/find-feeds.ts'
import type { FeedCandidate } from '../sources/find-feeds.ts'
import { mayBeArticle, shapeOf } from '../sources/link-shape.ts'
import { sniff } from '../sources/sniff.ts'
import { wrongBytes } from './trouble-of.ts'
import type { Unread } from './trouble-of.ts'
import { listAs, ofReader, refusal, trySource } from './try-source.ts'
import type { FoundSource, Refusal, Tried, TryPorts, TryWish } from './try-source.ts'

export type Proposal =
  | {
      form: 'source'
      source: FoundSource
      /** Other addresses that the page names as its feeds, untried. */
      others: FeedCandidate[]
    }
  | {
      form: 'article'
      /** After redirects. */
      address: string
      document: RawDocument
      cleaned: CleanResult
      /** What the page names as its site's feeds, untried. */
      feeds: FeedCandidate[]
    }
  /** One sentence for whoever gave the address, and what it says in other words. */
  | { form: 'problem'; problem: string; code: Unread }

/** Feeds that a page names, tried before its own list is looked at. */
const MOST_TOLD = 5
/** Places where sites often have one, tried one after the other with the host's pause between. */
const MOST_GUESSED = 8
/** Sitemaps that the site's robots.txt names, after everything else: they list more than news. */
const MOST_SITEMAPS = 3
/** A page that lists fewer has no list of news. */
const FEWEST_LISTED = 3
/** Letters: what a page drawn by scripts says of itself is shorter. */
const LEAST_ARTICLE = 200

/**
 * Finds out what `given` is: a feed, a sitemap, a Telegram channel, a page with a feed, a list page without one, or one
 * article. The address itself is asked for on behalf of a person; what is proposed as a source is open to programs. Stores
 * nothing. Throws only for our own mistakes.
 */
export async function proposeSource(ports: TryPorts, given: string, wish: TryWish = {}): Promise<Proposal> {
  const address = addressOf(given, wish.kind ?? null)
  if (address === null) return problem(`${given.trim()}: ${NO_ADDRESS}`, 'address')
  const channel = channelAddress(address)
  const kind = wish.kind ?? (channel === null ? null : 'channel')
  if (kind !== null) return proposed(await trySource(ports, kind, channel ?? address, wish))
  if (isTelegram(address))
    return problem(`${address} is no public channel of Telegram: give its name, such as @channel`, 'absent')
  const got = await get(ports, address)
  return 'problem' in got ? problem(got.problem, got.code) : sort(ports, got, wish)
}

const NO_ADDRESS = 'an address begins with https://, a channel of Telegram with @'

/** As it can be asked for: `news.example/rss` gets its scheme. */
function addressOf(given: string, kind: VisitedKind | null): string | null {
  const text = given.trim()
  const named = kind === 'channel' && /^\w+$/.test(text) ? `@${text}` : text
  if (/^(@|tg:)/.test(named)) return channelAddress(named)
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || /\s/.test(text) || !/^https?:$/.test(url.protocol) || !/[.:]/.test(url.host))
    return null
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  return url.href
}

function isTelegram(address: string): boolean {
  return /^(www\.)?(t|telegram)\.(me|dog)$/i.test(new URL(address).hostname)
}

interface Got {
  address: string
  fetched: Fetched
  /** Why programs may not visit this address; null where they may. */
  barred: string | null
}

/** As a visit would; where robots.txt is in the way, for the person who asks. */
async function get({ politeFetch }: TryPorts, address: string): Promise<Got | Refusal> {
  let barred: string | null = null
  try {
    return { address, fetched: await politeFetch(address), barred }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    if (error.failure !== 'robots') return refusal(error.message, error.failure)
    barred = error.message
  }
  try {
    return { address, fetched: await politeFetch(address, { byPerson: true }), barred }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return refusal(error.message, error.failure)
  }
}

/** By what the bytes are, never by the address. */
async function sort(ports: TryPorts, got: Got, wish: TryWish): Promise<Proposal> {
  const form = sniff(got.fetched.bytes)
  if (form === 'feed' || form === 'sitemap')
    return proposed(
      got.barred === null ? await listAs(ports, form, got, wish) : refusal(got.barred, 'robots'),
    )
  const read = await readPage(ports, got, wish)
  const article = 'documents' in read && read.documents.length === 1 ? read.documents[0]! : null
  if (form !== 'html') {
    if (article !== null) return { form: 'article', address: got.fetched.url, ...article, feeds: [] }
    return 'problem' in read
      ? problem(read.problem, read.code)
      : problem(`${got.address}: ${NOTHING}`, 'nothing')
  }
  return sortPage(ports, got, wish, article)
}

type Article = { document: RawDocument; cleaned: CleanResult }

const NOTHING = 'neither a feed nor a list of news nor an article was found there'

async function readPage(
  { reader }: TryPorts,
  { address, fetched: { bytes, url, charset } }: Got,
  { zone = null }: TryWish,
): Promise<{ documents: Article[] } | Refusal> {
  try {
    const page = await reader.page(bytes, { name: address, url, charset, zone })
    return page.ok ? page : refusal(wrongBytes(page.problem).error, page.problem.code)
  } catch (error) {
    return ofReader(error)
  }
}

async function sortPage(
  ports: TryPorts,
  got: Got,
  wish: TryWish,
  article: Article | null,
): Promise<Proposal> {
  const page = await listAs(ports, 'page', got, wish)
  // A page too large or too deep to list is so for this as well.
  const candidates = page.ok ? await feedsOf(ports, got) : []
  const told = candidates.filter(({ told }) => told !== 'usual')
  if (article !== null && isArticle(got.fetched.url, article, page))
    return { form: 'article', address: got.fetched.url, ...article, feeds: told }
  const others = (source: FoundSource): FeedCandidate[] =>
    told.filter(({ address }) => address !== source.address)

  const named = await firstFresh(ports, told.slice(0, MOST_TOLD), wish)
  if (named?.isFresh) return { form: 'source', source: named, others: others(named) }
  const own = page.ok && got.barred === null && page.source.listing.entries.length >= FEWEST_LISTED
  // The page is what was asked for: a feed of the whole site would be another source than this section.
  if (own && page.source.isFresh) return { form: 'source', source: page.source, others: others(page.source) }
  const usual = candidates.filter(({ told }) => told === 'usual')
  const guessed = await firstFresh(ports, usual.slice(0, MOST_GUESSED), wish)
  const sitemap = guessed?.isFresh ? null : await firstFresh(ports, await sitemapsOf(ports, got), wish)
  const fresh = [guessed, sitemap].find((source) => source?.isFresh)
  const best = fresh ?? named ?? (own ? page.source : null) ?? guessed ?? sitemap
  if (best !== null) return { form: 'source', source: best, others: others(best) }
  if (got.barred !== null) return problem(got.barred, 'robots')
  return page.ok || article !== null
    ? problem(`${got.address}: ${NOTHING}`, 'nothing')
    : problem(page.problem, page.code)
}

/**
 * Whether a page is one article and no list: by the form of its address, since list pages have texts and days as well,
 * and article pages have lists of other news.
 */
function isArticle(url: string, { document, cleaned }: Article, page: Tried): boolean {
  const address = new URL(url)
  if (cleaned.kind !== 'clean' || !mayBeArticle(address) || address.pathname === '/') return false
  const listed = page.ok ? page.source.listing.entries : []
  const hasList = listed.length >= FEWEST_LISTED
  const { likeness } = shapeOf(address)
  if (likeness >= 0.6 && document.published !== null) return true
  if (likeness >= 0.9 && listed.filter(({ published }) => published !== null).length < FEWEST_LISTED)
    return true
  // Many have addresses that tell nothing: /en/news/visit.
  const isDeep = address.pathname.split('/').filter((part) => part !== '').length >= 2
  return isDeep && !hasList && cleaned.article.text.length >= LEAST_ARTICLE
}

async function feedsOf({ reader }: TryPorts, { address, fetched }: Got): Promise<FeedCandidate[]> {
  const { bytes, url, charset } = fetched
  try {
    return await reader.feeds(bytes, { name: address, url, charset })
  } catch (error) {
    ofReader(error)
    return []
  }
}

/** Those of the site's robots.txt, which programs may always read. */
async function sitemapsOf({ politeFetch }: TryPorts, { fetched: { url } }: Got): Promise<FeedCandidate[]> {
  const { origin } = new URL(url)
  try {
    const { bytes } = await politeFetch(`${origin}/robots.txt`, {
      byPerson: true,
      maxBytes: MAX_ROBOTS_BYTES,
    })
    return sitemapsIn(new TextDecoder().decode(bytes), origin)
      .slice(0, MOST_SITEMAPS)
      .map((address) => ({ address, kind: 'sitemap', title: null, told: 'stated' }))
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return []
  }
}

/** The first that is fresh; without such a one the first that lists anything. */
async function firstFresh(
  ports: TryPorts,
  candidates: readonly FeedCandidate[],
  wish: TryWish,
): Promise<FoundSource | null> {
  let stale: FoundSource | null = null
  for (const { kind, address } of candidates) {
    const tried = await trySource(ports, kind, address, wish)
    if (!tried.ok || tried.source.listing.entries.length === 0) continue
    if (tried.source.isFresh) return tried.source
    stale ??= tried.source
  }
  return stale
}

function problem(sentence: string, code: Unread): Proposal {
  return { form: 'problem', problem: sentence, code }
}

function proposed(tried: Tried): Proposal {
  return tried.ok ? { form: 'source', source: tried.source, others: [] } : problem(tried.problem, tried.code)
}
