// What two sets of rules read in one text → whether it comes to the same for readers.
import type { ExtractedMeeting } from '../domain/report.ts'

/** Confidence and evidence may differ: neither decides what becomes of a meeting, as what is written or concluded does. */
export function sameReading(one: ExtractedMeeting, other: ExtractedMeeting): boolean {
  return factsOf(one) === factsOf(other)
}

function factsOf(meeting: ExtractedMeeting): string {
  const { evidence: _evidence, confidence: _confidence, implied, people, ...facts } = meeting
  const named = people.map(({ name, office, country, organization }) => [name, office, country, organization])
  const entries = Object.entries({ ...facts, implied: implied.toSorted(), people: named }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return JSON.stringify(entries)
}
