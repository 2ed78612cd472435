// How a row of the starting list is written → publishers with their sources, and where each address was seen.
import type { LinkRule, PublisherEntry, SourceEntry, Standing } from '../../domain/source.ts'
import type { CountryCode, OrganizationCode } from '../../domain/vocabulary.ts'

/**
 * documented: somebody tried the address and told what came, or code that names its selectors reads it. listed: it
 * stands in a list or in code, nothing more. guessed: made from the shape of other addresses of the site.
 */
export const SEEN = ['documented', 'listed', 'guessed'] as const
export type Seen = (typeof SEEN)[number]

export interface StartingSource extends SourceEntry {
  /** How well the address is known. Nobody here has opened it: the first start does. */
  seen: Seen
  /** The public record that has it: `owner/repository:path@commit`, or an address. */
  seenIn: string
}

export interface StartingPublisher extends PublisherEntry {
  sources: StartingSource[]
}

/** A publisher before the country or organisation it stands under is known. */
type Row = Omit<StartingPublisher, 'country' | 'organization' | 'zone'> & { zone: string | null }

type Language = SourceEntry['language']

/** RSS, Atom, RDF or JSON Feed. `language` null where it mixes several, or one that is not read. */
export function feed(address: string, language: Language, seen: Seen, seenIn: string): StartingSource {
  return { address, kind: 'feed', language, rule: null, seen, seenIn }
}

/** A list page; `rule` where public code or article addresses show which of its links lead to articles. */
export function page(
  address: string,
  language: Language,
  seen: Seen,
  seenIn: string,
  rule: Partial<LinkRule> | null = null,
): StartingSource {
  const whole = rule === null ? null : { selector: null, path: null, ...rule }
  return { address, kind: 'page', language, rule: whole, seen, seenIn }
}

/** A sitemap of news, or of a whole site. */
export function sitemap(address: string, language: Language, seen: Seen, seenIn: string): StartingSource {
  return { address, kind: 'sitemap', language, rule: null, seen, seenIn }
}

/** The web preview of a public Telegram channel: `name` as in t.me/name, whose capitals Telegram does not tell apart. */
export function channel(name: string, language: Language, seen: Seen, seenIn: string): StartingSource {
  return {
    address: `https://t.me/s/${name.toLowerCase()}`,
    kind: 'channel',
    language,
    rule: null,
    seen,
    seenIn,
  }
}

/** One publisher; `zone` only where it differs from its country's or organisation's. */
export function publisher(
  id: string,
  name: string,
  standing: Standing,
  sources: StartingSource[],
  zone: string | null = null,
): Row {
  return { id, name, standing, zone, sources }
}

/** Publishers of one country; `zone` is the IANA name of its capital's. */
export function ofCountry(country: CountryCode, zone: string, rows: readonly Row[]): StartingPublisher[] {
  return rows.map((row) => ({ ...row, country, organization: null, zone: row.zone ?? zone }))
}

/** Publishers of one organisation; `zone` is that of its seat. */
export function ofOrganization(
  organization: OrganizationCode,
  zone: string,
  rows: readonly Row[],
): StartingPublisher[] {
  return rows.map((row) => ({ ...row, country: null, organization, zone: row.zone ?? zone }))
}
