// What is known of a source before its bytes are read, and what comes of reading them: types only.
import type { LinkRule, Listing, VisitedKind } from '../domain/source.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import type { SourceProblem } from './problem.ts'

/** What is known beside the bytes of a visit. */
export interface ListingContext {
  /** What to call the source in messages. */
  name: string
  /** The address that answered, after redirects. */
  url: string
  kind: VisitedKind
  /** charset of the Content-Type header. */
  charset: string | null
  /** IANA zone of the publisher: publication days are counted in it. */
  zone: string | null
  /** Stated for the source; null: recognised from each article. */
  language: ReadingLanguage | null
  rule: LinkRule | null
}

/** A listing, or what is wrong with it, before it is known what the text was encoded in. */
export type ReadListing = { ok: true; listing: Listing } | { ok: false; problem: SourceProblem }

/** `encoding` is a name of the Encoding standard: `utf-8`, `windows-1251`. */
export type ListingResult =
  | { ok: true; listing: Listing; encoding: string }
  | { ok: false; problem: SourceProblem }
