// What is read, and what it lists: types only.
import type { CivilDate, CountryCode, OrganizationCode, ReadingLanguage } from './vocabulary.ts'

/**
 * feed: RSS, Atom, RDF, JSON Feed. page: a list page without a feed. sitemap: of news, or of a whole site. channel: a
 * public Telegram channel by its web preview. files: documents handed in by an operator. posts: posts, documents and
 * addresses that editors send to the bot. records: the table of past meetings that Elchi brings along.
 */
export type SourceKind = VisitedKind | 'files' | 'posts' | 'records'

/** Kinds that are visited by themselves; the others only receive. */
export const VISITED_KINDS = ['feed', 'page', 'sitemap', 'channel'] as const
export type VisitedKind = (typeof VISITED_KINDS)[number]

/**
 * trial: of the starting list, not tried yet. on: visited. paused: by an editor. off: tried, and of no use. removed:
 * off the list; its articles stay.
 */
export type SourceState = 'trial' | 'on' | 'paused' | 'off' | 'removed'

/**
 * What can be wrong with a source for longer than a moment. unreachable: no answer, or the server is in trouble.
 * refused: it will not let us. gone: there is nothing at the address. form: what stands there is no longer what was
 * read before, or cannot be read. empty: it lists nothing any more.
 */
export const TROUBLES = ['unreachable', 'refused', 'gone', 'form', 'empty'] as const
export type Trouble = (typeof TROUBLES)[number]

/** How near a publisher stands to what it reports. ministry: also presidencies, governments and parliaments. */
export const STANDINGS = ['ministry', 'organization', 'agency', 'newspaper', 'think-tank'] as const
export type Standing = (typeof STANDINGS)[number]

/** Which links of a list page lead to articles. With neither part the page's own habits decide. */
export interface LinkRule {
  /** CSS selector of the links, or of elements that hold one link each. */
  selector: string | null
  /** Path of the addresses, `*` standing for anything: `/news/*`. */
  path: string | null
}

/** One entry of a feed, link of a page, row of a sitemap, post of a channel. */
export interface ListedEntry {
  /** Canonical address; without a link `id:` and what the source tells it apart by. Unique in its source. */
  address: string
  /** What can be opened and fetched; null where the entry has no address of its own. */
  url: string | null
  /** One line, without markup. */
  title: string | null
  /** In the source's zone. */
  published: CivilDate | null
  language: ReadingLanguage | null
  /** What the listing itself has of the text, in paragraphs without markup; null where it has none. */
  text: string | null
  /** Whether `text` is the article and not its beginning. */
  whole: boolean
  /** Changes when the outlet changes the entry; of its title, text and date of change. */
  fingerprint: string
}

/** What one visit to a source shows. */
export interface Listing {
  /** What the source calls itself. */
  title: string | null
  language: ReadingLanguage | null
  /** In the source's order, each address once. */
  entries: ListedEntry[]
  /** Where the next older entries stand: a feed's archive, an earlier page; null where none is told. */
  older: string | null
  /** Lines for an operator: what was left out and why. */
  warnings: string[]
}

/** A source of the starting list, or of a list that an operator brings. */
export interface SourceEntry {
  address: string
  kind: VisitedKind
  /** null: recognised from each article. */
  language: ReadingLanguage | null
  rule: LinkRule | null
}

/** Who speaks, with what is read of it. */
export interface PublisherEntry {
  id: string
  name: string
  /** At home there; null for organisations of many countries. */
  country: CountryCode | null
  organization: OrganizationCode | null
  standing: Standing
  /** IANA name: the publication day is counted in it. */
  zone: string | null
  sources: SourceEntry[]
}
