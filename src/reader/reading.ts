// What the reader does with foreign bytes and texts: parse, clean, find meetings. The same in this process and in a child.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { ExtractedMeeting } from '../domain/report.ts'
import { cleanArticle } from '../extraction/clean-article.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import { extractArticle } from '../extraction/extract-article.ts'
import type { ListingContext, ListingResult } from '../sources/listing-result.ts'
import { decode } from '../sources/decode.ts'
import { findFeeds } from '../sources/find-feeds.ts'
import type { FeedCandidate } from '../sources/find-feeds.ts'
import { parseListing } from '../sources/parse-listing.ts'
import { parseSource } from '../sources/parse-source.ts'
import type { SourceContext } from '../sources/parse-source.ts'
import type { SourceProblem } from '../sources/problem.ts'

/** What a document came to: the text that is stored, or why there is none. */
export type ReadDocument = { document: RawDocument; cleaned: CleanResult }

export type ReadPage =
  | { ok: true; documents: ReadDocument[]; warnings: string[] }
  | { ok: false; problem: SourceProblem }

/** A page at its address, with what its header says of its letters. */
export interface PageContext {
  name: string
  url: string
  charset: string | null
}

/** Whoever reads: none of it throws for what bytes and texts hold, but `OverBudget` where it takes too much. */
export interface Reader {
  /** The entries of a feed, list page, sitemap or channel. */
  listing(bytes: Uint8Array, context: ListingContext): Promise<ListingResult>
  /** Where a page says its feeds are, and where sites often have them, the likeliest first. */
  feeds(bytes: Uint8Array, context: PageContext): Promise<FeedCandidate[]>
  /** The documents of a page, PDF, feed or text, each cleaned; `stated` fills what they leave untold. */
  page(bytes: Uint8Array, context: SourceContext, stated?: Partial<RawDocument>): Promise<ReadPage>
  /** A document whose text is at hand. */
  clean(document: RawDocument): Promise<CleanResult>
  /** The meetings that a stored text reports. */
  meetings(article: ArticleText): Promise<ExtractedMeeting[]>
}

/** Reads in this process, without a budget: for what an operator hands in, and inside of the child. */
export const reading: Reader = {
  listing: (bytes, context) => parseListing(bytes, context),
  feeds: async (bytes, { name, url, charset }) => {
    const decoded = decode(bytes, name, charset)
    return decoded.ok ? findFeeds(decoded.text, url) : []
  },
  page: async (bytes, context, stated = {}) => {
    const result = await parseSource(bytes, context)
    if (!result.ok) return result
    const documents = result.documents.map((parsed) => {
      const document = { ...parsed, ...withoutGaps(stated, parsed) }
      return { document, cleaned: cleanArticle(document) }
    })
    return { ok: true, documents, warnings: result.warnings }
  },
  clean: (document) => Promise.resolve(cleanArticle(document)),
  meetings: (article) => Promise.resolve(extractArticle(article).extraction.meetings),
}

/** What is stated beside a document fills its gaps and no more: the page itself knows best. */
function withoutGaps(stated: Partial<RawDocument>, parsed: RawDocument): Partial<RawDocument> {
  const gaps = Object.entries(stated).filter(([key, value]) => {
    return value != null && parsed[key as keyof RawDocument] == null
  })
  return Object.fromEntries(gaps)
}
