// What a source shows of one article → a listed entry, with the address it is known by and a print of its wording.
import { createHash } from 'node:crypto'
import type { ListedEntry } from '../domain/source.ts'
import type { CivilDate, ReadingLanguage } from '../domain/vocabulary.ts'
import { canonicalAddress } from './canonical-address.ts'

export interface EntryParts {
  /** Absolute http(s) address; null where the entry has none. */
  url: string | null
  /** What the source tells an entry without an address apart by: a guid, or words of its own. */
  id?: string
  /** May hold line ends. */
  title: string | null
  published: CivilDate | null
  language?: ReadingLanguage | null
  text?: string | null
  whole?: boolean
  /** The date of change as the source writes it. */
  changed?: string | null
}

/** The entry of `parts`. Its fingerprint is 32 hexadecimal digits of title, text and date of change. */
export function listEntry(parts: EntryParts): ListedEntry {
  const title = parts.title?.replace(/\s+/g, ' ').trim() || null
  const text = parts.text?.trim() || null
  const print = createHash('sha256').update(JSON.stringify([title, text, parts.changed ?? null]))
  return {
    address: nameOf(parts.url === null ? `id:${parts.id ?? title ?? ''}` : canonicalAddress(parts.url)),
    url: parts.url,
    title,
    published: parts.published,
    language: parts.language ?? null,
    text,
    whole: text !== null && (parts.whole ?? false),
    fingerprint: print.digest('hex').slice(0, 32),
  }
}

/** Databases index some 2,700 bytes at the most; no article's address was seen to be near this. */
const LONGEST_NAME = 1000

/** A name as it is, or one made of it where it is beyond all measure: one such entry is not to cost the others. */
function nameOf(address: string): string {
  if (address.length <= LONGEST_NAME) return address
  return `id:${createHash('sha256').update(address).digest('hex')}`
}

/** Each address once, where it stands first. */
export function eachOnce(entries: readonly ListedEntry[]): ListedEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ address }) => !seen.has(address) && seen.add(address))
}
