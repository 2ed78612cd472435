// A date as told → a civil date, settled against the publication day.
import type { CivilDate } from '../../domain/vocabulary.ts'
import type { DateMention } from '../mentions/mention.ts'
import { addDays, civilDate, daysBetween, pad, weekdayOf } from './civil-date.ts'
import type { DraftDate } from './draft.ts'

/** Reports look back and announcements look ahead this far past the publication day before the year is taken to differ. */
const LEEWAY_DAYS = 45

/**
 * Resolves a date. Without a year it takes the year that puts it nearest to the publication day on the side its
 * tense asks for; without a publication day such a date cannot be known.
 */
export function resolveDate(
  told: DateMention,
  published: CivilDate | null,
  future: boolean,
): DraftDate | null {
  if (told.offset !== null) return published === null ? null : day(addDays(published, told.offset))
  if (told.weekday !== null && told.day === null) return resolveWeekday(told, published, future)
  if (told.day !== null && told.month !== null) return resolveDay(told, published, future)
  // "on the 9th of this month".
  const spanned =
    told.day === null || told.span === null || published === null ? null : resolveSpan(told.span, published)
  if (spanned?.date != null) {
    const [year, month] = spanned.date.split('-').map(Number)
    return resolveDay({ ...told, year: year!, month: month! }, published, future)
  }
  if (told.month !== null) {
    const year = told.year ?? yearOfMonth(told, published, future)
    return year === null ? null : { date: `${year}-${pad(told.month)}`, precision: 'month', endDate: null }
  }
  if (told.year !== null) return { date: String(told.year), precision: 'year', endDate: null }
  return told.span === null || published === null ? null : resolveSpan(told.span, published)
}

function day(date: CivilDate | null): DraftDate | null {
  return date === null ? null : { date, precision: 'day', endDate: null }
}

/** A weekday that is the publication day's own means that day. */
function resolveWeekday(told: DateMention, published: CivilDate | null, future: boolean): DraftDate | null {
  if (published === null || told.weekday === null) return null
  const gap = told.weekday - weekdayOf(published)
  if (told.direction === 'future' || (future && told.direction !== 'past')) {
    return day(addDays(published, gap < 0 || (gap === 0 && told.direction === 'future') ? gap + 7 : gap))
  }
  return day(addDays(published, gap > 0 || (gap === 0 && told.direction === 'past') ? gap - 7 : gap))
}

function resolveDay(told: DateMention, published: CivilDate | null, future: boolean): DraftDate | null {
  const month = told.month!
  const year = told.year ?? yearOfDay(month, told.day!, published, future)
  if (year === null) return null
  const date = civilDate(year, month, told.day!)
  if (date === null || told.endDay === null) return day(date)
  const endMonth = told.endMonth ?? month
  const endDate = civilDate(endMonth < month ? year + 1 : year, endMonth, told.endDay)
  return endDate === null ? day(date) : { date, precision: 'range', endDate }
}

function yearOfDay(
  month: number,
  dayOfMonth: number,
  published: CivilDate | null,
  future: boolean,
): number | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const date = civilDate(candidate, month, dayOfMonth)
    return date === null ? [] : [{ candidate, gap: daysBetween(published, date) }]
  })
  const fits = candidates.filter(({ gap }) => (future ? gap >= -2 : gap <= LEEWAY_DAYS))
  const best = fits.sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0]
  return best?.candidate ?? null
}

function yearOfMonth(told: DateMention, published: CivilDate | null, future: boolean): number | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const now = Number(published.slice(5, 7))
  const month = told.month!
  if (told.direction === 'past') return month < now ? year : year - 1
  if (told.direction === 'future' || future) return month >= now ? year : year + 1
  return month <= now ? year : year - 1
}

function resolveSpan(span: NonNullable<DateMention['span']>, published: CivilDate): DraftDate | null {
  const year = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  if (span.unit === 'year') return { date: String(year + span.shift), precision: 'year', endDate: null }
  if (span.unit === 'month') {
    const index = year * 12 + month - 1 + span.shift
    return { date: `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`, precision: 'month', endDate: null }
  }
  const monday = addDays(published, 1 - weekdayOf(published) + 7 * span.shift)
  return { date: monday, precision: 'range', endDate: addDays(monday, 6) }
}
