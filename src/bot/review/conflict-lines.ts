// What the reports of a meeting contradict each other in → lines: which value, and who says it. Editors see every field.
import { bold, italic, paragraph, text, type Block, type Inline } from '../../../digests/document.ts'
import { outlet } from '../../../digests/outlet.ts'
import type { Voice } from '../../../digests/voice.ts'
import type { Claimed, Conflict, Meeting } from '../../domain/meeting.ts'
import type { EvidenceField } from '../../domain/vocabulary.ts'
import { texts } from '../text/texts.ts'
import { factWords, type ComparedField } from './fact-words.ts'

/** One paragraph a field, one value after the other, each with its outlets. */
export function conflictLines(meeting: Meeting, voice: Voice): Block[] {
  const t = texts[voice.locale].review
  return meeting.conflicts.map((conflict) => {
    const label = bold(`${voice.wording.fields[FIELDS[conflict.field]]}:`)
    const told = tellers('values' in conflict ? conflict.values : conflict.leftOut, conflict, meeting, voice)
    return paragraph(label, ...told, ...('leftOut' in conflict ? [text(' '), italic(`(${t.leftOut})`)] : []))
  })
}

/** Where a conflict's field has its word. */
const FIELDS: Readonly<Record<Conflict['field'], EvidenceField>> = {
  date: 'date',
  city: 'place',
  country: 'place',
  venue: 'venue',
  level: 'level',
  kind: 'kind',
  mode: 'mode',
  countries: 'country',
  organizations: 'organization',
  format: 'format',
  ordinal: 'ordinal',
  host: 'host',
  chair: 'chair',
}

function tellers(
  claims: readonly Claimed<unknown>[],
  { field }: Conflict,
  meeting: Meeting,
  voice: Voice,
): Inline[] {
  return claims.flatMap(({ value, articles }, index) => {
    const telling = meeting.articles.filter(({ articleId }) => articles.includes(articleId))
    return [
      text(index === 0 ? ' ' : ' · '),
      text(valueWords(field, value, meeting, voice)),
      ...telling.flatMap((article, at) => [text(at === 0 ? ' – ' : ', '), ...outlet(article, voice)]),
    ]
  })
}

function valueWords(field: Conflict['field'], value: unknown, meeting: Meeting, voice: Voice): string {
  if (field === 'venue') return String(value)
  const words = factWords({ ...meeting, ...factsOf(field, value) }, voice)
  return words[FIELDS[field] as ComparedField] ?? JSON.stringify(value)
}

/** The facts that have nothing but this value in the field. */
function factsOf(field: Conflict['field'], value: unknown): object {
  if (field === 'date') return value as object
  if (field === 'city' || field === 'country')
    return { place: { city: null, country: null, venue: null, [field]: value } }
  return { [field]: field === 'countries' || field === 'organizations' ? [value] : value }
}
