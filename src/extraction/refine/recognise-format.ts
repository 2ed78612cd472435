// A meeting of exactly a format's members in whose sentences the format is named → that format.
import type { FormatId } from '../../domain/vocabulary.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { formatOf } from './find-format.ts'

/** Fewer would take a bilateral on a summit's margins for the summit. */
const FEWEST = 3

/** The format and where it is named; null where none fits. */
export function recogniseFormat(
  draft: Draft,
  reading: Reading,
): { format: FormatId; phrase: Extract<Phrase, { type: 'event' }> } | null {
  const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
  if (draft.format !== null || countries.size < FEWEST) return null
  for (const sentence of new Set(draft.claims.map((claim) => claim.sentence))) {
    for (const phrase of reading.sentences[sentence]!.phrases) {
      if (phrase.type !== 'event') continue
      const { format } = formatOf(phrase.event, [], draft.sides, reading)
      const members = format === null ? [] : (reading.world.formats.get(format)?.members ?? [])
      const fits = members.length === countries.size && members.every((country) => countries.has(country))
      if (format !== null && fits) return { format, phrase }
    }
  }
  return null
}
