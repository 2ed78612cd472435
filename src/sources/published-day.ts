// A date as feeds and pages write it → the civil day in the source's own zone.
import type { CivilDate } from '../domain/vocabulary.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Whether `YYYY-MM-DD` names a day of the calendar. */
export function isCivilDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Reads ISO 8601, RFC 822 and `20.01.2026`. A time with an offset is in the source's zone already, so its day is taken
 * as written. A time in UTC or GMT is moved to `zone` where the source's zone is known. Returns null for what is no
 * date, and for days with slashes, whose order cannot be known.
 */
export function publishedDay(raw: string | null | undefined, zone: string | null = null): CivilDate | null {
  const text = raw?.trim() ?? ''
  return fromIso(text, zone) ?? fromRfc822(text, zone) ?? fromDotted(text)
}

function fromIso(text: string, zone: string | null): CivilDate | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?$/i.exec(
      text,
    )
  if (match === null) return null
  const day = `${match[1]}-${match[2]}-${match[3]}`
  if (!isCivilDay(day)) return null
  return isUniversal(match[6]) ? inZone(day, Number(match[4]), Number(match[5]), zone) : day
}

/** `Tue, 20 Jan 2026 21:30:00 +0300`; two-digit years count as 20xx. */
function fromRfc822(text: string, zone: string | null): CivilDate | null {
  const match =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([A-Za-z]{1,4}|[+-]\d{4})?)?$/.exec(
      text,
    )
  if (match === null) return null
  const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]
  const day = `${year}-${pad(month)}-${pad(Number(match[1]))}`
  if (!isCivilDay(day)) return null
  const universal = isUniversal(match[6]) && match[4] !== undefined
  return universal ? inZone(day, Number(match[4]), Number(match[5]), zone) : day
}

function fromDotted(text: string): CivilDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D.*)?$/.exec(text)
  if (match === null) return null
  const day = `${match[3]}-${pad(Number(match[2]))}-${pad(Number(match[1]))}`
  return isCivilDay(day) ? day : null
}

/** Servers that keep their clock in UTC write Z, GMT or a zero offset; only these hide the source's own zone. */
function isUniversal(zone: string | undefined): boolean {
  return zone !== undefined && /^(Z|UT|UTC|GMT|[+-]00:?00)$/i.test(zone)
}

function inZone(day: CivilDate, hour: number, minute: number, zone: string | null): CivilDate {
  if (zone === null) return day
  const instant = new Date(`${day}T${pad(hour)}:${pad(minute)}:00Z`)
  if (Number.isNaN(instant.getTime())) return day
  // The Swedish form of a date is the ISO form.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
