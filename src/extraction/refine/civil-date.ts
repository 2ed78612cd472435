// Civil dates as strings: calendar arithmetic without instants or zones.
import type { CivilDate } from '../../domain/vocabulary.ts'

const DAY = 86_400_000

/** The day some days after (or before) `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one date to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** ISO weekday: Monday is 1. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** `YYYY-MM-DD` if there is such a day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== text ? null : text
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** First day that a date, month or year may mean. */
export function earliestOf(date: CivilDate): CivilDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day that a date, month or year may mean. */
export function latestOf(date: CivilDate): CivilDate {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number) as [number, number]
  return addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`, -1)
}
