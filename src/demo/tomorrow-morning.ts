// An instant and a zone → the next morning there, a little after the hour at which digests usually go out.
import { tz } from '@date-fns/tz'
import { addDays, set } from 'date-fns'

/** 08:05 of the next civil day in `zone` (IANA name), as a plain instant. */
export function tomorrowMorning(now: Date, zone: string): Date {
  const local = { in: tz(zone) }
  const morning = set(addDays(now, 1, local), { hours: 8, minutes: 5, seconds: 0, milliseconds: 0 }, local)
  return new Date(morning.getTime())
}
