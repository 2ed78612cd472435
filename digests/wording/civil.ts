// A civil date of any precision → its parts; a range of two → how much of it they share.
import type { CivilDate } from '../../src/domain/vocabulary.ts'

export interface CivilParts {
  year: number
  /** 1 to 12; null where only the year is known. */
  month: number | null
  day: number | null
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function civilParts(date: CivilDate): CivilParts {
  const [year = '', month, day] = date.split('-')
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** ISO weekday, Monday is 1. The day is a civil one, so the arithmetic is done where clocks never change. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** Names of the twelve months by ICU, as they stand after a day. */
export function icuMonths(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 1)))
    return parts.find((part) => part.type === 'month')?.value ?? ''
  })
}

/** Names of the seven days by ICU, Monday first. */
export function icuWeekdays(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))))
}

/** How one language writes dates, given their parts; a month is given by its name. */
export interface DatePatterns {
  months: readonly string[]
  weekdays: readonly string[]
  /** "January 2026". */
  month(month: string, year: number): string
  /** "2026", where nothing but the year is known. */
  year(year: number): string
  /** "20 January 2026"; `days` may be "6–7". */
  day(days: string, month: string, year: number): string
  /** "30 September": a day of a range whose year stands with the other. */
  dayOfMonth(day: number, month: string): string
  /** "30 September – 1 October 2025": the two days are written already. */
  acrossMonths(from: string, to: string, year: number): string
  /** "Tuesday, 20 January 2026". */
  withWeekday(weekday: string, date: string): string
}

export interface Dates {
  /** A date of any precision, or a range of days. */
  date(from: CivilDate, to?: CivilDate | null): string
  /** A day with its weekday. */
  weekdayDate(date: CivilDate): string
}

export function datesBy(patterns: DatePatterns): Dates {
  const single = (date: CivilDate): string => {
    const { year, month, day } = civilParts(date)
    if (month === null) return patterns.year(year)
    const name = patterns.months[month - 1] ?? ''
    return day === null ? patterns.month(name, year) : patterns.day(String(day), name, year)
  }
  return {
    date: (from, to = null) =>
      to === null || to === from ? single(from) : range(patterns, single, from, to),
    weekdayDate: (date) => patterns.withWeekday(patterns.weekdays[weekdayOf(date) - 1] ?? '', single(date)),
  }
}

function range(
  patterns: DatePatterns,
  single: (date: CivilDate) => string,
  from: CivilDate,
  to: CivilDate,
): string {
  const first = civilParts(from)
  const last = civilParts(to)
  if (
    first.month === null ||
    first.day === null ||
    last.month === null ||
    last.day === null ||
    first.year !== last.year
  )
    return `${single(from)} – ${single(to)}`
  const monthFrom = patterns.months[first.month - 1] ?? ''
  const monthTo = patterns.months[last.month - 1] ?? ''
  if (first.month === last.month) return patterns.day(`${first.day}–${last.day}`, monthFrom, first.year)
  return patterns.acrossMonths(
    patterns.dayOfMonth(first.day, monthFrom),
    patterns.dayOfMonth(last.day, monthTo),
    first.year,
  )
}
