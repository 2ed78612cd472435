// A token range → the passage and its sentence, copied out of the text.
import type { Evidence } from '../domain/report.ts'
import type { EvidenceField } from '../domain/vocabulary.ts'
import type { Span } from './claim.ts'
import type { Reading } from './reading.ts'

/** Copies a passage, without the commas before it, and all of the sentence or sentences that it stands in. */
export function quote(
  field: EvidenceField,
  value: string | null,
  { from, to }: Span,
  rule: string,
  { tokens, sentences, article }: Reading,
): Evidence {
  let first = from
  while (first < to - 1 && /^[,;:.)–—-]+$/u.test(tokens[first]!.text)) first += 1
  const start = tokens[first]!.start
  const end = tokens[to - 1]!.end
  const holds = (at: number) => (row: Span) => row.from <= at && at < row.to
  const opening = sentences.find(holds(first))
  const closing = sentences.find(holds(to - 1))
  return {
    field,
    value,
    start,
    end,
    text: article.text.slice(start, end),
    sentence: article.text.slice(
      opening === undefined ? start : tokens[opening.from]!.start,
      closing === undefined ? end : tokens[closing.to - 1]!.end,
    ),
    rule,
  }
}
