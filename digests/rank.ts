// Meetings → their order in a digest: the highest rank first, then by day.
import type { Meeting } from '../src/domain/meeting.ts'
import { LEVELS } from '../src/domain/vocabulary.ts'

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

function levelRank({ level }: Meeting): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
