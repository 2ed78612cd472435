// Arithmetic on civil dates: days are counted as text `YYYY-MM-DD`, without zones.
import type { CivilDate } from '../domain/vocabulary.ts'

const DAY = 86_400_000

/** The day `days` after (or, negative, before) a day `YYYY-MM-DD`. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** First and last day of a day, a month `YYYY-MM` or a year `YYYY`. */
export function daysOf(date: CivilDate): { first: CivilDate; last: CivilDate } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 10) return { first: date, last: date }
  const [year, month] = date.split('-').map(Number) as [number, number]
  return { first: `${date}-01`, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

/** Months `YYYY-MM` that the days from `first` to `last` touch, in order. */
export function monthsBetween(first: CivilDate, last: CivilDate): string[] {
  const months: string[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  return addDays(daysOf(month).last, 1).slice(0, 7)
}

/** ISO weekday of a day: Monday is 1, Sunday 7. */
export function isoWeekday(day: CivilDate): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** The day of an instant in UTC: as good as any zone for a day that only stands in for one that nobody told. */
export function civilDay(instant: Date): CivilDate {
  return instant.toISOString().slice(0, 10)
}
