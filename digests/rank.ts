// Meetings → their order in a digest: the highest rank first, then by day.
import type { Meeting } from '../src/domain/meeting.ts'
import type { ReportedPerson } from '../src/domain/report.ts'
import { LEVELS } from '../src/domain/vocabulary.ts'
import { officeById } from '../src/gazetteer/offices.ts'

/** For sort: level, then first day, then id, so that equal input always reads the same. */
export function byRank(one: Meeting, other: Meeting): number {
  return (
    levelRank(one) - levelRank(other) || compare(one.earliest, other.earliest) || compare(one.id, other.id)
  )
}

/** For sort: day alone, the nearest first. */
export function byDay(one: Meeting, other: Meeting): number {
  return compare(one.earliest, other.earliest) || byRank(one, other)
}

/** Of the office that a person holds, 0 the highest; who holds none that we know comes last. */
export function personRank({ office }: ReportedPerson): number {
  const level = office === null ? undefined : officeById(office.replace(/^acting-/, ''))?.level
  return level === undefined ? LEVELS.length : LEVELS.indexOf(level)
}

function levelRank({ level }: Meeting): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
