// The reports of an article before and after its outlet changed it → which new one takes the place of which old one.
import { samePerson } from './person-key.ts'
import { sidesOf } from './meeting-report.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { MeetingFacts } from '../domain/report.ts'

/**
 * For each new report the old one that it corrects, by id. An outlet that mends a page mends a field or two, so the
 * two must share a side and be alike in most of the rest; each old report is taken once, the likest pair first.
 */
export function matchVersions(
  older: readonly MeetingReport[],
  newer: readonly MeetingReport[],
): Map<string, string> {
  const pairs = newer
    .flatMap((now) => older.map((old) => ({ now, old, likeness: likeness(old.meeting, now.meeting) })))
    .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
  const matches = new Map<string, string>()
  const taken = new Set<string>()
  for (const { now, old } of pairs) {
    if (matches.has(now.id) || taken.has(old.id)) continue
    matches.set(now.id, old.id)
    taken.add(old.id)
  }
  return matches
}

/** Of the eight points that `likeness` gives. */
const LIKE_ENOUGH = 4

function likeness(old: MeetingFacts, now: MeetingFacts): number {
  const shared = sidesOf(old).filter((side) => sidesOf(now).includes(side)).length
  if (shared === 0) return 0
  const points: [number, boolean][] = [
    [2, shared === sidesOf(old).length && shared === sidesOf(now).length],
    [1, old.date === now.date && old.endDate === now.endDate],
    [1, old.level === now.level],
    [1, old.kind === now.kind && old.mode === now.mode],
    [1, old.format === now.format && old.ordinal === now.ordinal],
    [1, old.place.city === now.place.city],
    [1, old.people.some(({ name }) => now.people.some((other) => samePerson(name, other.name)))],
  ]
  return points.reduce((sum, [value, holds]) => sum + (holds ? value : 0), 0)
}
