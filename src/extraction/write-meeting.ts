// A finished draft → the meeting as the article reports it, with a quotable passage for each field.
import type { Evidence, ExtractedMeeting, ReportedPerson } from '../domain/report.ts'
import type { EvidenceField } from '../domain/vocabulary.ts'
import type { Span } from './claim.ts'
import { judgeConfidence, REVIEW_BELOW } from './judge-confidence.ts'
import type { Reading } from './reading.ts'
import type { Draft, Side } from './refine/draft.ts'
import type { KnownPerson } from './refine/know-people.ts'

export function writeMeeting(
  draft: Draft,
  reading: Reading,
  known: readonly KnownPerson[],
): ExtractedMeeting {
  const countries = [...new Set(draft.sides.flatMap((side) => side.country ?? []))].sort()
  const organizations = organizationsOf(draft)
  const format = draft.format === null ? undefined : reading.world.formats.get(draft.format)
  const { published } = reading.article
  const undated = draft.when?.date == null
  const confidence = judgeConfidence(draft)
  return {
    date: draft.when?.date ?? null,
    datePrecision: undated ? 'unknown' : draft.when!.precision,
    endDate: draft.when?.endDate ?? null,
    notAfter: undated && draft.status === 'held' && draft.background === null ? published : null,
    place: { city: draft.city, country: draft.country, venue: null },
    status: draft.status,
    mode: draft.mode ?? 'in-person',
    kind: draft.kind ?? 'bilateral',
    level: draft.level,
    countries,
    organizations,
    people: peopleOf(draft, known),
    host: draft.host,
    chair: draft.chair === null ? null : (known[draft.chair]?.name ?? null),
    format: draft.format,
    formatName: format?.names.en?.[0] ?? null,
    ordinal: draft.ordinal,
    informal: draft.informal,
    topics: draft.topics,
    outcomes: draft.outcomes,
    background: draft.background,
    implied: [...draft.implied].sort(),
    confidence,
    review: confidence < REVIEW_BELOW,
    evidence: evidenceOf(draft, reading, known),
  }
}

function organizationsOf(draft: Draft): string[] {
  const codes = new Set(draft.sides.flatMap((side) => side.organization ?? []))
  if (draft.organization !== null && draft.receivers.length === 0) codes.add(draft.organization)
  return [...codes].sort()
}

function peopleOf(draft: Draft, known: readonly KnownPerson[]): ReportedPerson[] {
  const people = new Map<number, ReportedPerson>()
  for (const side of draft.sides) {
    if (side.person === null) continue
    const person = known[side.person]
    if (person === undefined || people.has(side.person)) continue
    people.set(side.person, {
      name: person.name,
      office: side.office ?? person.office,
      country: side.country,
      organization: side.organization,
    })
  }
  return [...people.values()]
}

function evidenceOf(draft: Draft, reading: Reading, known: readonly KnownPerson[]): Evidence[] {
  const rows: Evidence[] = []
  const add = (field: EvidenceField, value: string | null, span: Span, rule: string): void => {
    const evidence = quote(field, value, span, rule, reading)
    const twin = rows.some(
      (row) => row.field === field && row.value === value && row.start === evidence.start,
    )
    if (!twin) rows.push(evidence)
  }
  for (const row of draft.evidence) add(row.field, row.value, row.span, row.rule)
  for (const side of draft.sides) addSide(side, known, add)
  return rows.sort((a, b) => a.start - b.start || a.end - b.end)
}

function addSide(
  side: Side,
  known: readonly KnownPerson[],
  add: (field: EvidenceField, value: string | null, span: Span, rule: string) => void,
): void {
  if (side.country !== null) add('country', side.country, side.span, side.rule)
  if (side.organization !== null) add('organization', side.organization, side.span, side.rule)
  if (side.person !== null) add('person', known[side.person]?.name ?? null, side.span, side.rule)
}

/** Copies the passage and its sentence out of the text. */
export function quote(
  field: EvidenceField,
  value: string | null,
  span: Span,
  rule: string,
  reading: Reading,
): Evidence {
  const { tokens, sentences, article } = reading
  const start = tokens[span.from]!.start
  const end = tokens[span.to - 1]!.end
  const sentence = sentences.find((row) => row.from <= span.from && span.from < row.to)
  const from = sentence === undefined ? start : tokens[sentence.from]!.start
  const to = sentence === undefined ? end : tokens[sentence.to - 1]!.end
  return {
    field,
    value,
    start,
    end,
    text: article.text.slice(start, end),
    sentence: article.text.slice(from, to),
    rule,
  }
}
