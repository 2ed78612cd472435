// A source, or an address → what a visit and the reading of its newest entries would come to now. Nothing is stored.
import type { ListedEntry, VisitedKind } from '../domain/source.ts'
import type { ExtractedMeeting } from '../domain/report.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import type { StoredSource } from '../store/sources.ts'
import { entryText } from './entry-text.ts'
import type { SourceOfEntry } from './entry-text.ts'
import { ofReader, trySource } from './try-source.ts'
import type { FoundSource, TryPorts } from './try-source.ts'
import type { Unread } from './trouble-of.ts'

/** What is checked: a source on the list, or one that is proposed. */
export type SourceToCheck = SourceOfEntry &
  Pick<StoredSource, 'address' | 'movedTo' | 'rule'> & { kind: VisitedKind }

export type CheckedEntry = Pick<ListedEntry, 'address' | 'title' | 'published'> & {
  /** Where its text is: in the listing, or on a page of its own that was fetched. */
  from: 'listing' | 'page'
  /** What it says; null where it could not be read, or is in no language that is read. */
  read: { language: ReadingLanguage; letters: number; meetings: ExtractedMeeting[] } | null
  /** Why it was not read; null where it was. */
  problem: string | null
  /** The same for those who say it in other words. */
  why: { code: Unread } | Exclude<CleanResult, { kind: 'clean' }> | null
}

export type CheckedSource =
  | { ok: true; found: FoundSource; entries: CheckedEntry[] }
  /** The source cannot be read at all. */
  | { ok: false; problem: string; code?: Unread }

/** Visits `source` as its next visit would, from the beginning, and reads its `count` newest entries. */
export async function checkSource(
  ports: TryPorts,
  source: SourceToCheck,
  count: number,
): Promise<CheckedSource> {
  const { kind, address, movedTo, rule, zone, language } = source
  const tried = await trySource(ports, kind, movedTo ?? address, { rule, zone, language })
  return tried.ok ? readFound(ports, tried.source, source, count) : tried
}

/** Reads the newest entries of a listing that is at hand. */
export async function readFound(
  ports: TryPorts,
  found: FoundSource,
  source: SourceOfEntry,
  count: number,
): Promise<CheckedSource> {
  const entries: CheckedEntry[] = []
  for (const entry of newest(found.listing.entries, count))
    entries.push(await readListed(ports, entry, source))
  return { ok: true, found, entries }
}

/** By their days; without days in the source's order, which has the newest first. */
function newest(entries: readonly ListedEntry[], count: number): ListedEntry[] {
  const day = ({ published }: ListedEntry): string => published ?? ''
  return entries.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, count)
}

async function readListed(ports: TryPorts, entry: ListedEntry, source: SourceOfEntry): Promise<CheckedEntry> {
  const { address, title, published, url, whole, text } = entry
  const from = url === null || (whole && text !== null) ? 'listing' : 'page'
  const checked = { address, title, published, from, read: null } as const
  try {
    const got = await entryText(ports, { ...entry, etag: null, lastModified: null }, source)
    if (got.kind === 'wrong') return { ...checked, problem: got.wrong.error, why: got.wrong }
    if (got.kind !== 'cleaned') return { ...checked, problem: 'nothing was sent', why: { code: 'nothing' } }
    const { cleaned } = got
    if (cleaned.kind === 'empty') return { ...checked, problem: 'it has no text', why: cleaned }
    if (cleaned.kind !== 'clean')
      return { ...checked, problem: `its language (${cleaned.language}) is not read`, why: cleaned }
    const { article } = cleaned
    const meetings = await ports.reader.meetings(article)
    const { language, text: read, title: heading } = article
    return {
      ...checked,
      title: title ?? heading,
      published: published ?? article.published,
      read: { language, letters: read.length, meetings },
      problem: null,
      why: null,
    }
  } catch (error) {
    const refused = ofReader(error)
    return { ...checked, problem: refused.problem, why: refused }
  }
}
