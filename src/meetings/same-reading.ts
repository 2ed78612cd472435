// What two sets of rules read in one text → whether it comes to the same for readers.
import type { ExtractedMeeting } from '../domain/report.ts'

/** Confidence, evidence and what was merely concluded may differ: readers see none of it by itself. */
export function sameReading(one: ExtractedMeeting, other: ExtractedMeeting): boolean {
  return factsOf(one) === factsOf(other)
}

function factsOf(meeting: ExtractedMeeting): string {
  const { evidence: _evidence, confidence: _confidence, implied: _implied, people, ...facts } = meeting
  const named = people.map(({ name, office, country, organization }) => [name, office, country, organization])
  const entries = Object.entries({ ...facts, people: named }).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(entries)
}
