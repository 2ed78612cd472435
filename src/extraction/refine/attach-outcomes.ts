// Document claims of a draft → its outcomes, with their titles as the source has them.
import type { Outcome } from '../../domain/report.ts'
import type { DraftEvidence } from './draft.ts'
import type { Refiner } from './refiner.ts'
import { titleOfDocument } from './title-of-document.ts'

export const attachOutcomes: Refiner = {
  name: 'attach-outcomes',
  refine(drafts, { reading }) {
    return drafts.map((draft) => {
      const outcomes: Outcome[] = []
      const evidence: DraftEvidence[] = []
      for (const claim of draft.claims) {
        if (claim.kind !== 'document') continue
        for (const document of claim.documents) {
          const { span, title } = titleOfDocument(document.span, claim, reading)
          if (outcomes.some((other) => other.type === document.value && other.title === title)) continue
          outcomes.push({ type: document.value, title, language: reading.article.language })
          evidence.push({ field: 'outcome', value: document.value, span, rule: claim.rule })
        }
      }
      return { ...draft, outcomes, evidence: [...draft.evidence, ...evidence] }
    })
  },
}
