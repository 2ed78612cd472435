// A source → what its next visit would see: what it lists, and what its newest entry tells. Nothing is stored.
import type { RawDocument } from '../domain/article.ts'
import type { ListedEntry } from '../domain/source.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { blankDocument } from '../sources/text.ts'
import type { StoredSource } from '../store/sources.ts'
import { VISITED_KINDS } from '../domain/source.ts'
import { readPrivately } from './submit-document.ts'
import type { PrivateReading } from './submit-document.ts'
import { fromFetch, listAs, refusal } from './try-source.ts'
import type { FoundSource, Refusal, TryPorts } from './try-source.ts'

export type Looked =
  | {
      ok: true
      source: FoundSource
      /** The first of its entries, and what was read of it; null where it lists nothing. */
      newest: { entry: ListedEntry; reading: PrivateReading | Refusal } | null
    }
  | Refusal

/** Looks for a person: robots.txt is not asked, and nothing of what is seen is kept. */
export async function lookAtSource(ports: TryPorts, source: StoredSource): Promise<Looked> {
  const kind = VISITED_KINDS.find((visited) => visited === source.kind)
  if (kind === undefined) return refusal('a source of this kind is not visited', 'nothing')
  const address = source.movedTo ?? source.address
  const { rule, zone, language } = source
  try {
    const fetched = await ports.politeFetch(address, { byPerson: true, maxBytes: MAX_LISTING_BYTES })
    const listed = await listAs(ports, kind, { address, fetched }, { rule, zone, language })
    if (!listed.ok) return listed
    const entry = newestOf(listed.source)
    if (entry === null) return { ok: true, source: listed.source, newest: null }
    return {
      ok: true,
      source: listed.source,
      newest: { entry, reading: await readEntry(ports, entry, source) },
    }
  } catch (error) {
    return fromFetch(error)
  }
}

/** Feeds and lists have the newest first, unless their days tell otherwise. */
function newestOf({ listing: { entries }, newest }: FoundSource): ListedEntry | null {
  return entries.find(({ published }) => published !== null && published === newest) ?? entries[0] ?? null
}

async function readEntry(
  ports: TryPorts,
  entry: ListedEntry,
  { publisher, country, zone }: StoredSource,
): Promise<PrivateReading | Refusal> {
  const { url, title, published, text, whole } = entry
  const stated: Partial<RawDocument> = { title, published, publisher, country }
  try {
    if (url === null || (whole && text !== null)) {
      const words = [title, text].filter((part) => part !== null).join('\n')
      const document = { ...blankDocument(url ?? entry.address), ...stated, url, text: words }
      return await readPrivately(ports, document)
    }
    return await readAddress(ports, url, { stated, zone })
  } catch (error) {
    return fromFetch(error)
  }
}

/** Reads the one article at an address, for a person, and keeps nothing. Throws what `fromFetch` understands. */
async function readAddress(
  ports: TryPorts,
  url: string,
  known: { stated: Partial<RawDocument>; zone: string | null },
): Promise<PrivateReading | Refusal> {
  const document = await fetchDocument(ports, url, known)
  return 'ok' in document ? document : readPrivately(ports, document)
}

/** The one article at an address, fetched for a person; or why there is none. Rejects only for our own mistakes. */
export async function fetchDocument(
  { politeFetch, reader }: Pick<TryPorts, 'politeFetch' | 'reader'>,
  url: string,
  { stated = {}, zone = null }: { stated?: Partial<RawDocument>; zone?: string | null } = {},
): Promise<RawDocument | Refusal> {
  try {
    const fetched = await politeFetch(url, { byPerson: true })
    const context = { name: url, url: fetched.url, charset: fetched.charset, zone }
    const page = await reader.page(fetched.bytes, context, stated)
    if (!page.ok) return refusal(page.problem.message, page.problem.code)
    const [only, ...more] = page.documents
    if (only === undefined || more.length > 0)
      return refusal('the address leads to a list and not to an article', 'nothing')
    return only.document
  } catch (error) {
    return fromFetch(error)
  }
}
