// A brief to the local day and hour of its next digest, for display.
import { due } from './due.ts'
import { localTime } from './local-time.ts'
import type { LocalTime } from './local-time.ts'
import type { Timetable } from './due.ts'

/**
 * Local day and hour at which the next digest comes, counted from `now`: the present one when a digest is owed,
 * and after a clock change the hour that clocks will really show. null when the brief has no days.
 */
export function nextAt(brief: Timetable, zone: string, now: Date): LocalTime | null {
  const { owed, next } = due(brief, zone, now)
  const at = owed ? now : next?.at
  return at ? localTime(at, zone) : null
}
