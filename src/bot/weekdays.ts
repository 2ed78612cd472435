// ISO weekdays → their names in a line.
import type { Locale } from '../domain/vocabulary.ts'
import { texts } from './text/texts.ts'

/** "every day", or the names of the days in the order of the week. */
export function daysText(days: readonly number[], locale: Locale): string {
  const t = texts[locale]
  if (days.length === 7) return t.everyDay
  return days
    .toSorted((one, other) => one - other)
    .map((day) => t.weekdays[day - 1] ?? '')
    .join(', ')
}
