// An entry that its source lists → its text: fetched from where it leads, or taken from the listing. Nothing is stored.
import type { RawDocument } from '../domain/article.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import type { Fetched } from '../net/fetch-source.ts'
import { blankDocument } from '../sources/text.ts'
import type { StoredEntry } from '../store/entries.ts'
import type { StoredSource } from '../store/sources.ts'
import type { ReadingPorts } from './reading-ports.ts'
import { wrongBytes, wrongOf } from './trouble-of.ts'
import type { Wrong } from './trouble-of.ts'

/** What is listed of it, and what an earlier fetch of it left. */
export type EntryToRead = Pick<
  StoredEntry,
  'address' | 'url' | 'title' | 'published' | 'language' | 'text' | 'whole' | 'etag' | 'lastModified'
>

/** What its source states of all its entries. */
export type SourceOfEntry = Pick<StoredSource, 'zone' | 'language' | 'publisher' | 'country'>

type FetchingPorts = Pick<ReadingPorts, 'politeFetch' | 'reader'>

export type EntryText =
  | { kind: 'cleaned'; cleaned: CleanResult; fetched: Fetched | null }
  | { kind: 'unchanged' }
  | { kind: 'wrong'; wrong: Wrong }

/** The text of an entry as its reading takes it; only our own mistakes are thrown. */
export async function entryText(
  ports: FetchingPorts,
  entry: EntryToRead,
  source: SourceOfEntry,
): Promise<EntryText> {
  const { politeFetch, reader } = ports
  const { url, text, whole, etag, lastModified } = entry
  try {
    if (url === null || (whole && text !== null))
      return { kind: 'cleaned', cleaned: await cleanListed(ports, entry, source), fetched: null }
    const fetched = await politeFetch(url, { etag, lastModified })
    if (fetched.unchanged) return { kind: 'unchanged' }
    const { charset } = fetched
    const context = { name: url, url: fetched.url, charset, zone: source.zone }
    const page = await reader.page(fetched.bytes, context, stated(entry, source))
    if (!page.ok) return { kind: 'wrong', wrong: wrongBytes(page.problem) }
    const [only, ...more] = page.documents
    if (only === undefined || more.length > 0) return { kind: 'wrong', wrong: NO_ARTICLE }
    const cleaned = await orInLanguageOf(ports, entry, source, only.document, only.cleaned)
    return { kind: 'cleaned', cleaned, fetched }
  } catch (error) {
    const wrong = wrongOf(error)
    if (wrong === null) throw error
    return { kind: 'wrong', wrong }
  }
}

const NO_ARTICLE: Wrong = {
  trouble: 'form',
  code: 'nothing',
  definite: true,
  error: 'the address leads to a list and not to an article',
  retryAfterMs: null,
}

/** What the listing itself has of the text. */
function cleanListed(ports: FetchingPorts, entry: EntryToRead, source: SourceOfEntry): Promise<CleanResult> {
  const { title, text, url } = entry
  const document: RawDocument = {
    ...blankDocument(url ?? entry.address),
    ...stated(entry, source),
    url,
    // The title opens the text, as it does on a page.
    text: [title, text].filter((part) => part !== null).join('\n'),
  }
  return ports.reader
    .clean(document)
    .then((cleaned) => orInLanguageOf(ports, entry, source, document, cleaned))
}

/** Each text tells its language best itself; one too short for that has the language of its entry or source. */
async function orInLanguageOf(
  { reader }: FetchingPorts,
  entry: EntryToRead,
  source: SourceOfEntry,
  document: RawDocument,
  cleaned: CleanResult,
): Promise<CleanResult> {
  const language = entry.language ?? source.language
  const isUnknown = cleaned.kind === 'unsupported-language' && cleaned.language === 'unknown'
  return isUnknown && language !== null ? reader.clean({ ...document, language }) : cleaned
}

function stated(entry: EntryToRead, source: SourceOfEntry): Partial<RawDocument> {
  const { title, published } = entry
  return { title, published, publisher: source.publisher, country: source.country }
}
