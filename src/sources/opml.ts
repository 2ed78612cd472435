// A list of feeds as feed readers exchange it (OPML) → publishers with their sources; and back.
import { generateOpml, parseOpml as readOpml } from 'feedsmith'
import type { PublisherEntry, SourceEntry } from '../domain/source.ts'
import { channelAddress } from './channel-address.ts'
import { readingLanguage } from './language-tag.ts'
import { absoluteUrl } from './page-metadata.ts'
import { failed } from './problem.ts'
import { checkPublishers } from './source-list.ts'
import type { SourceList } from './source-list.ts'

/** What OPML has no words for, so that a list that was written here comes back as it was. */
const OWN = [
  'elchiPublisher',
  'elchiName',
  'elchiCountry',
  'elchiOrganization',
  'elchiStanding',
  'elchiZone',
  'elchiKind',
  'elchiSelector',
  'elchiPath',
] as const

type Own = Partial<Record<(typeof OWN)[number], string>>

interface Outline extends Own {
  text?: string
  title?: string
  type?: string
  xmlUrl?: string
  htmlUrl?: string
  url?: string
  language?: string
  outlines?: Outline[]
}

/** Hosts on which many publishers have feeds. */
const SHARED_HOSTS =
  /(^|\.)(feedburner\.com|feedburner\.google\.com|t\.me|rsshub\.app|medium\.com|youtube\.com|substack\.com|politepol\.com|rss\.app)$/

/**
 * Reads OPML 1 and 2. Folders may nest to any depth and count for nothing. Feeds are put under one publisher where
 * their sites (`htmlUrl`, else the feed's address) have one host; what a foreign list cannot tell is the least that can
 * be said: a newspaper, of no known country. Previews of Telegram channels are known as such.
 */
export function parseOpml(text: string, name: string): SourceList {
  if (/<!ENTITY\s/.test(text))
    return broken(name, 'the list declares entities of its own, which are not read')
  let outlines: Outline[]
  try {
    outlines = (readOpml(text, { extraOutlineAttributes: OWN }).body?.outlines ?? []) as Outline[]
  } catch {
    return broken(name, 'the file is no OPML, or it is damaged')
  }
  const feeds = flatten(outlines).filter((outline) => addressOf(outline) !== null)
  if (feeds.length === 0) return broken(name, 'there are no feeds in the list')
  const publishers = Map.groupBy(feeds, publisherKey)
  return checkPublishers(
    [...publishers].map(([key, own]) => publisherRow(key, own)),
    name,
  )
}

/** OPML 2 with a folder a publisher. Other readers find the feeds; pages, sitemaps and channels are links to them. */
export function writeOpml(publishers: readonly PublisherEntry[], title: string): string {
  const outlines = publishers.map((publisher) => ({
    text: publisher.name,
    outlines: publisher.sources.map((source) => sourceOutline(publisher, source)),
  }))
  return generateOpml({ head: { title }, body: { outlines } }, { extraOutlineAttributes: OWN })
}

function broken(name: string, message: string): SourceList {
  return { publishers: [], problems: [failed('list', name, message).problem] }
}

/** Those within others, in the list's order; with a list of its own, since folders may nest deeper than calls can. */
function flatten(outlines: readonly Outline[]): Outline[] {
  const flat: Outline[] = []
  const ahead = [...outlines].reverse()
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    flat.push(next)
    ahead.push(...(next.outlines ?? []).toReversed())
  }
  return flat
}

function addressOf({ xmlUrl, url, elchiKind }: Outline): string | null {
  const raw = xmlUrl ?? (elchiKind === undefined ? undefined : url)
  return raw === undefined
    ? null
    : raw
        .trim()
        .replace(/^feed:(\/\/)?(?=https?:)/i, '')
        .replace(/^feed:/i, 'http:')
}

function publisherKey(outline: Outline): string {
  if (outline.elchiPublisher !== undefined) return outline.elchiPublisher
  const address = addressOf(outline)!
  const site = URL.parse(absoluteUrl(outline.htmlUrl, null) ?? address)
  if (site === null) return slug(address)
  const host = site.hostname.replace(/^(www|feeds?|rss|m)\./, '')
  return SHARED_HOSTS.test(host)
    ? slug(`${host}${(channelAddress(site.href) ?? site.href).replace(/^https?:\/\/[^/]+(\/s\/)?/, '-')}`)
    : slug(host)
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function publisherRow(id: string, outlines: readonly Outline[]): unknown {
  const first = outlines[0]!
  const own = outlines.length === 1 ? (first.title ?? first.text) : undefined
  const host = URL.parse(first.htmlUrl ?? '')?.hostname ?? URL.parse(addressOf(first)!)?.hostname
  return {
    id,
    name: first.elchiName ?? own ?? host?.replace(/^www\./, '') ?? id,
    country: first.elchiCountry,
    organization: first.elchiOrganization,
    standing: first.elchiStanding ?? 'newspaper',
    zone: first.elchiZone,
    sources: outlines.map(sourceRow),
  }
}

function sourceRow(outline: Outline): unknown {
  const address = addressOf(outline)!
  const { elchiKind, elchiSelector, elchiPath } = outline
  return {
    address,
    kind: elchiKind ?? (channelAddress(address) === null ? 'feed' : 'channel'),
    language: readingLanguage(outline.language),
    rule:
      elchiSelector === undefined && elchiPath === undefined
        ? null
        : { selector: elchiSelector ?? null, path: elchiPath ?? null },
  }
}

function sourceOutline(publisher: PublisherEntry, { address, kind, language, rule }: SourceEntry) {
  return {
    text: publisher.name,
    ...(kind === 'feed' ? { type: 'rss', xmlUrl: address } : { type: 'link', url: address }),
    htmlUrl: new URL(address).origin,
    language: language ?? undefined,
    elchiPublisher: publisher.id,
    elchiName: publisher.name,
    elchiCountry: publisher.country ?? undefined,
    elchiOrganization: publisher.organization ?? undefined,
    elchiStanding: publisher.standing,
    elchiZone: publisher.zone ?? undefined,
    elchiKind: kind,
    elchiSelector: rule?.selector ?? undefined,
    elchiPath: rule?.path ?? undefined,
  }
}
