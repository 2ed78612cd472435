// A finished draft → the meeting as the article reports it, with a quotable passage for each field.
import type { ExtractedMeeting, ReportedPerson } from '../domain/report.ts'
import { REVIEW_BELOW } from './confidence/weights.ts'
import type { Reading } from './reading.ts'
import type { Draft } from './refine/draft.ts'
import type { KnownPerson } from './refine/know-people.ts'
import { writeEvidence, type Facts } from './write-evidence.ts'

export function writeMeeting(
  draft: Draft,
  confidence: number,
  reading: Reading,
  known: readonly KnownPerson[],
): ExtractedMeeting {
  const countries = [...new Set(draft.sides.flatMap((side) => side.country ?? []))].sort()
  const organizations = organizationsOf(draft)
  const format = draft.format === null ? undefined : reading.world.formats.get(draft.format)
  const { published } = reading.article
  const undated = draft.when?.date == null
  const facts: Facts = {
    date: draft.when?.date ?? null,
    datePrecision: undated ? 'unknown' : draft.when!.precision,
    endDate: draft.when?.endDate ?? null,
    notAfter: undated && draft.status === 'held' && draft.background === null ? published : null,
    place: { city: draft.city, country: draft.country, venue: draft.venue },
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
    confidence,
    review: confidence < REVIEW_BELOW || isPieced(draft),
  }
  const { evidence, implied } = writeEvidence(draft, facts, reading, known)
  return { ...facts, implied: [...new Set([...draft.implied, ...implied])].sort(), evidence }
}

/** What no sentence tells by itself is for an editor to show. */
function isPieced({ claims }: Draft): boolean {
  return claims.every((claim) => claim.pieced === true || claim.completed === true)
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
