// Document claims of a draft → its outcomes, with their titles as the source has them.
import type { Outcome } from '../../domain/report.ts'
import type { Claim, Span } from '../claim.ts'
import type { Reading } from '../reading.ts'
import type { DraftEvidence } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const attachOutcomes: Refiner = {
  name: 'attach-outcomes',
  refine(drafts, { reading }) {
    return drafts.map((draft) => {
      const outcomes: Outcome[] = []
      const evidence: DraftEvidence[] = []
      for (const claim of draft.claims) {
        if (claim.kind !== 'document') continue
        for (const document of claim.documents) {
          if (
            outcomes.some(
              (other) => other.type === document.value && sameTitle(other, document.span, claim, reading),
            )
          )
            continue
          const span = titleSpan(document.span, claim, reading)
          const title = reading.article.text.slice(
            reading.tokens[span.from]!.start,
            reading.tokens[span.to - 1]!.end,
          )
          outcomes.push({ type: document.value, title, language: reading.article.language })
          evidence.push({ field: 'outcome', value: document.value, span, rule: claim.rule })
        }
      }
      return { ...draft, outcomes, evidence: [...draft.evidence, ...evidence] }
    })
  },
}

function sameTitle(other: Outcome, span: Span, claim: Claim, reading: Reading): boolean {
  const own = titleSpan(span, claim, reading)
  return (
    other.title ===
    reading.article.text.slice(reading.tokens[own.from]!.start, reading.tokens[own.to - 1]!.end)
  )
}

/** From the comma or the verb before it to the next: "Agreement on Mutual Legal Aid", "Orta Asya’da Güvenlik Konsepti". */
function titleSpan(document: Span, claim: Claim, reading: Reading): Span {
  const sentence = reading.sentences[claim.sentence]!
  const final = reading.language.wordOrder === 'verb-final'
  let { from, to } = document
  if (final) {
    while (from > sentence.from && !stops(reading, from - 1)) from -= 1
  } else {
    while (to < sentence.to && !stops(reading, to) && to - document.to < 14) to += 1
  }
  return { from, to }
}

function stops(reading: Reading, at: number): boolean {
  const { key } = reading.tokens[at]!
  return /^[,;.:!?()"“”«»]$/u.test(key) || (reading.language.words.and?.includes(key) ?? false)
}
