// Instants to local dates and hours of an IANA zone, and back: the only place that knows about clock changes.
import { tzOffset } from '@date-fns/tz'
import type { CivilDate } from '../domain/vocabulary.ts'

const MINUTE = 60_000
/** Offsets reach from -12 to +14 hours, and a zone that moves across the date line changes by a whole day. */
const REACH = 36 * 60 * MINUTE

/** Local date and hour: `{ date: '2026-11-22', time: '08:00' }`. */
export interface LocalTime {
  date: CivilDate
  time: string
}

/** What calendar and clock in `zone` show at `instant`. */
export function localTime(instant: Date, zone: string): LocalTime {
  const shown = new Date(wallClock(instant.getTime(), zone)).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/**
 * The instant at which clocks in `zone` first show `time` (`HH:MM`) on `date`, or have jumped over it:
 * a repeated hour gives its first occurrence, a skipped one the first instant after the gap.
 * null where the calendar left out the whole day (Samoa, 30 December 2011).
 */
export function localInstant(date: CivilDate, time: string, zone: string): Date | null {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = offset(wall - REACH, zone)
  const after = offset(wall + REACH, zone)
  const exact = [wall - before, wall - after].filter((instant) => wallClock(instant, zone) === wall)
  if (exact.length > 0) return new Date(Math.min(...exact))

  const change = firstInstantShowing(wall, wall - after - MINUTE, wall - before, zone)
  const days = [change - MINUTE, change].map((instant) => localTime(new Date(instant), zone).date)
  return days.includes(date) ? new Date(change) : null
}

/** Inside a gap: the first whole minute after `low` and up to `high` whose wall clock is past `wall`. */
function firstInstantShowing(wall: number, low: number, high: number, zone: string): number {
  let [early, late] = [low, high]
  while (late - early > MINUTE) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE) * MINUTE
    if (wallClock(middle, zone) >= wall) late = middle
    else early = middle
  }
  return late
}

/** The wall clock of `zone` at an instant, as if it were UTC, in milliseconds. */
function wallClock(instant: number, zone: string): number {
  return instant + offset(instant, zone)
}

function offset(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * MINUTE
}
