// A document → the meetings it reports, and how they were found.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { Extraction } from '../domain/report.ts'
import { cleanArticle } from './clean-article.ts'
import type { CleanResult } from './clean-article.ts'
import { extractArticle } from './extract-article.ts'
import type { Trace } from './trace.ts'

export { RULESET } from './ruleset.ts'

export type ReadResult =
  | { kind: 'read'; extraction: Extraction; trace: Trace; article: ArticleText }
  | Exclude<CleanResult, { kind: 'clean' }>

/**
 * Reads a document. Deterministic: the same document gives the same result under one ruleset. Offsets of evidence are
 * UTF-16 units of `extraction.text`, the cleaned text with the title as its first line.
 */
export function readDocument(raw: RawDocument): ReadResult {
  const cleaned = cleanArticle(raw)
  if (cleaned.kind !== 'clean') return cleaned
  const { article } = cleaned
  return { kind: 'read', ...extractArticle(article), article }
}
