// An instant, a zone and an hour → that hour of the next day there, a little after the digest has gone out.
import { tz } from '@date-fns/tz'
import { addDays, addMinutes, set } from 'date-fns'

/** The hour at which digests go out unless a chat has chosen another. */
const USUAL = '08:00'
const AFTER_MINUTES = 5

/** Five minutes past `digestAt` (`HH:MM`) of the next civil day in `zone` (IANA name), as a plain instant. */
export function tomorrowMorning(now: Date, zone: string, digestAt: string = USUAL): Date {
  const local = { in: tz(zone) }
  const [hours, minutes] = digestAt.split(':').map(Number)
  const hour = set(addDays(now, 1, local), { hours, minutes, seconds: 0, milliseconds: 0 }, local)
  return new Date(addMinutes(hour, AFTER_MINUTES).getTime())
}
