// A meeting of exactly a format's members in whose sentences the format is named → that format.
import type { Draft } from './draft.ts'
import { formatOf } from './find-format.ts'
import type { Refiner } from './refiner.ts'

export const recogniseFormat: Refiner = {
  name: 'recognise-format',
  refine(drafts, { reading, note }) {
    return drafts.map((draft): Draft => {
      const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
      if (draft.format !== null || countries.size < 3) return draft
      for (const sentence of new Set(draft.claims.map((claim) => claim.sentence))) {
        for (const phrase of reading.sentences[sentence]!.phrases) {
          if (phrase.type !== 'event') continue
          const { format } = formatOf(phrase.event, [], draft.sides, reading)
          const members = format === null ? [] : (reading.world.formats.get(format)?.members ?? [])
          if (members.length !== countries.size || !members.every((country) => countries.has(country))) continue
          note(draft, 'changed', 'recognise-format', `its members are all there: ${format}`)
          const span = { from: phrase.from, to: phrase.to }
          const evidence = { field: 'format' as const, value: format, span, rule: 'recognise-format' }
          return { ...draft, format, ordinal: draft.ordinal ?? phrase.event.ordinal, evidence: [...draft.evidence, evidence] }
        }
      }
      return draft
    })
  },
}
