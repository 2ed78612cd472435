// Dates as people write them on pages, in eight languages → civil days, with where in the text they stand.
import type { CivilDate } from '../domain/vocabulary.ts'
import { monthOf } from './month-names.ts'
import { isCivilDay, publishedDay } from './published-day.ts'

export interface WrittenDay {
  day: CivilDate
  /** UTF-16 units of the text, the time of day included where it follows. */
  start: number
  end: number
}

/** "January" or "янв.", and what may stand between it and a number. */
const MONTH = String.raw`(?<month>\p{L}{3,20})\.?`
/** "20", "20th", "20-е", "20-чы". Not the end of "19-20", which are the days of an event. */
const DAY = String.raw`(?<!\d[-–—.]|\d)(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th|(?:-\p{L}{1,4}(?!\p{L})))?`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`
/** "2026-ж.", "2026 жылдын", "2026-yil", "2026-cı ilin", "2026 г." between a year and a day. */
const YEAR_WORD = String.raw`(?:[-\s]{0,2}(?:\p{L}{2}\s)?(?:ж|г|жыл\p{L}*|года|yil\p{L}*|йил\p{L}*|il\p{L}*|ýyl\p{L}*)\.?)?`
const CLOCK = String.raw`(?:[,\s|/–-]{0,4}(?:saat\s|в\s|at\s|соат\s|soat\s)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?)?`

const FORMS: readonly RegExp[] = [
  new RegExp(`${DAY}[\\s.,-]{0,3}(?:of\\s)?${MONTH}[\\s,-]{0,3}(?:of\\s)?${YEAR}`, 'giu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\s{1,2}${DAY}(?:,\\s*|\\s+)${YEAR}`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}${YEAR_WORD}[\\s,-]{0,3}${DAY}[\\s-]{0,3}${MONTH}(?!\\p{L})`, 'giu'),
  /(?<![\d.-])(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/giu,
  /(?<![\d./])(?<year>(?:19|20)\d{2})(?<sign>[./])(?<number>\d{2})\k<sign>(?<day>\d{2})(?![\d./]*\d)/giu,
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>(?:19|20)\d{2})(?!\d|[.:]\d)/giu,
  /(?<![\d/-])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?![\d/-]*\d)/giu,
]

const CLOCK_AFTER = new RegExp(`^${CLOCK}`, 'iu')

/**
 * All whole dates of `text`, in its order: day, month and year must be told. Days with slashes or dashes count where
 * one of the numbers can be no month; of `03/04/2026` the order is not guessed. A time that ends in Z is moved to
 * `zone`; all others are the source's own.
 */
export function writtenDays(text: string, zone: string | null = null): WrittenDay[] {
  const found: WrittenDay[] = []
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const day = match.groups === undefined ? publishedDay(match[0], zone) : dayOf(match.groups)
      if (day === null) continue
      const end = match.index + match[0].length
      found.push({
        day,
        start: match.index,
        end: end + CLOCK_AFTER.exec(text.slice(end, end + 30))![0].length,
      })
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((date, at) => found.slice(0, at).every(({ end }) => end <= date.start))
}

/**
 * The day of a text that is nothing but a date, as metadata has it: in a standard form or as people write it. Null where
 * it tells several days, or has words beside the date that are no weekday.
 */
export function statedDay(raw: string | null | undefined, zone: string | null = null): CivilDate | null {
  const standard = publishedDay(raw, zone)
  if (standard !== null || raw == null) return standard
  const days = writtenDays(raw, zone)
  const [date] = days
  if (date === undefined || days.length > 1) return null
  const beside = raw.slice(0, date.start) + raw.slice(date.end)
  return beside.match(/\p{L}+/gu)?.some((word) => word.length > LONGEST_WEEKDAY) ||
    beside.length > MOST_BESIDE
    ? null
    : date.day
}

/** "понедельник", "çərşənbə axşamı". */
const LONGEST_WEEKDAY = 12
/** A weekday, a time of day with its zone, signs between. */
const MOST_BESIDE = 40

function dayOf(groups: Record<string, string | undefined>): CivilDate | null {
  const { year, day, number, month, first, second } = groups
  if (first !== undefined && second !== undefined) {
    const [one, two] = [Number(first), Number(second)]
    if (one > 12 && two <= 12) return civilDay(year!, two, one)
    return two > 12 && one <= 12 ? civilDay(year!, one, two) : one === two ? civilDay(year!, one, two) : null
  }
  const named = month === undefined ? Number(number) : monthOf(month)
  return named === null ? null : civilDay(year!, named, Number(day))
}

function civilDay(year: string, month: number, day: number): CivilDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCivilDay(text) ? text : null
}
