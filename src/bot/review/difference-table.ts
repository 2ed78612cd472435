// Two sets of facts → a table of where they differ, side by side.
import { paragraph, text, type Block } from '../../../digests/document.ts'
import type { Voice } from '../../../digests/voice.ts'
import type { MeetingFacts } from '../../domain/report.ts'
import { texts } from '../text/texts.ts'
import { unlike } from './fact-words.ts'

export interface TableWords {
  voice: Voice
  /** Before the values of either. */
  heads: readonly [string, string]
  /** Said where nothing differs. */
  none: string
}

/** A row a field: its name, what the one has, what the other has. */
export function differenceTable(
  one: MeetingFacts,
  other: MeetingFacts,
  { voice, heads, none }: TableWords,
): Block[] {
  const { notStated } = texts[voice.locale].review
  const rows = unlike(one, other, voice)
  if (rows.length === 0) return [paragraph(none)]
  return [
    {
      kind: 'table',
      // Classic messages have no columns: every cell says whose it is.
      header: [],
      rows: rows.map(({ field, one: left, other: right }) => [
        [text(voice.wording.fields[field])],
        [text(`${heads[0]}: ${left ?? notStated}`)],
        [text(`${heads[1]}: ${right ?? notStated}`)],
      ]),
    },
  ]
}
