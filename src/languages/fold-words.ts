// Word lists as people write them → lists of look-up keys.
import type { DateWords } from './language.ts'

type Fold = (word: string) => string

export function foldDates(dates: DateWords, fold: Fold): DateWords {
  const list = (words: readonly string[]): string[] => words.map(fold)
  return {
    months: dates.months.map(list),
    weekdays: dates.weekdays.map(list),
    relative: foldKeys(dates.relative, fold),
    year: list(dates.year),
    last: list(dates.last),
    next: list(dates.next),
    this: list(dates.this),
    same: list(dates.same),
    yearWords: list(dates.yearWords),
    week: list(dates.week),
    month: list(dates.month),
    before: list(dates.before),
    dayWords: list(dates.dayWords),
    weekdayNeeds: list(dates.weekdayNeeds),
    ...(dates.parts === undefined ? {} : { parts: list(dates.parts) }),
  }
}

export function foldKeys<T>(record: Readonly<Record<string, T>>, fold: Fold): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [fold(key), value]))
}
