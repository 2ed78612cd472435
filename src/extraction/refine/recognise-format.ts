// A meeting of exactly a format's members in whose sentences the format is named → that format.
import { LEVELS, type FormatId } from '../../domain/vocabulary.ts'
import type { EventNoun, Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { formatOf } from './find-format.ts'
import { highestLevel } from './resolve-sides.ts'

/** Fewer would take a bilateral on a summit's margins for the summit. */
const FEWEST = 3

/** The format and where it is named; null where none fits. */
export function recogniseFormat(
  draft: Draft,
  reading: Reading,
): { format: FormatId; phrase: Extract<Phrase, { type: 'event' }> } | null {
  const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
  if (draft.format !== null) return null
  const numbered =
    draft.event?.numeric == null ? null : formatOf(draft.event, [], draft.sides, reading).format
  if (numbered !== null) return { format: numbered, phrase: phraseOf(draft.event!, draft, reading) }
  if (countries.size < FEWEST) return null
  for (const sentence of new Set(draft.claims.map((claim) => claim.sentence))) {
    for (const phrase of reading.sentences[sentence]!.phrases) {
      if (phrase.type !== 'event') continue
      const sided = formatOfMembers(draft, phrase.event, sentence, reading)
      if (sided !== null) return { format: sided, phrase }
      const { format } = formatOf(phrase.event, [], draft.sides, reading)
      const members = format === null ? [] : (reading.world.formats.get(format)?.members ?? [])
      const fits = members.length === countries.size && members.every((country) => countries.has(country))
      if (format !== null && fits) return { format, phrase }
    }
  }
  return null
}

/** "trilateral", "üçlü": the one format of exactly these states and this rank that is no organisation's. */
function formatOfMembers(
  draft: Draft,
  event: EventNoun,
  sentence: number,
  reading: Reading,
): FormatId | null {
  if (event.format !== null || draft.organization !== null) return null
  if (!reading.sentences[sentence]!.classes.has('trilateral')) return null
  const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
  const level = highestLevel(
    draft.sides.map((side) => side.level),
    LEVELS,
  )
  const fitting = reading.world.gazetteer.formats.filter(
    (format) =>
      format.organization === null &&
      (format.level === null || level === null || format.level === level) &&
      format.members.length === countries.size &&
      format.members.every((country) => countries.has(country)),
  )
  return fitting.length === 1 ? fitting[0]!.id : null
}

function phraseOf(event: EventNoun, draft: Draft, reading: Reading): Extract<Phrase, { type: 'event' }> {
  const claim = draft.claims.find((other) => other.event?.value === event)!
  const { from, to } = claim.event!.span
  const phrases = reading.sentences[claim.sentence]!.phrases
  const found = phrases.find((phrase) => phrase.type === 'event' && phrase.from === from && phrase.to === to)
  return found?.type === 'event' ? found : { type: 'event', event, case: 'none', from, to }
}
