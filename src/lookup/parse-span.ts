// A span of time as people type it ("7d", "last month", "2025") to its first and last day.
import { addDays, daysOf, isoWeekday } from '../meetings/civil-date.ts'
import { romanize } from '../meetings/romanize.ts'
import type { CivilDate } from '../domain/vocabulary.ts'

export interface Span {
  from: CivilDate
  to: CivilDate
}

type Unit = 'day' | 'week' | 'month' | 'year'

/** Words for units, folded: beginnings, since cases and plurals follow. en, tr, az, uz, uz-Cyrl, kk, ky, ru. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['day', /^(d|g|k)$|^(day|gun|kun|dn|den|sut)/],
  ['week', /^(w|h)$|^(week|haft|heft|apta|juma|zhuma|nedel)/],
  ['month', /^(m|a)$|^(month|ay|oy|ai|mesyats|mesyac)/],
  ['year', /^(y)$|^(year|yil|il|jyl|zhyl|god|let)/],
]
const LAST =
  /^(last|past|previous|son|gecen|kecen|otgan|utgan|songgi|sunggi|otken|sonky|songhy|akyrky|proshl|posledn)/
const THIS = /^(this|current|bu|shu|joriy|ushbu|osy|ushul|et)/
const TODAY = /^(today|bugun|segodnya|bul kun)$/
const YESTERDAY = /^(yesterday|dun|dunen|kecha|keshe|keche|vchera)$/

const LENGTH: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 }

/**
 * Reads a span, or null where the text is none. `7d`, `2 weeks`, `son 30 gün` end today; `last month` is the
 * calendar month before this one; `2025` and `2025-03` are the whole year and month. `today` is the user's day.
 */
export function parseSpan(text: string, today: CivilDate): Span | null {
  const words = romanize(text)
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[^a-z\d-]+/)
    .filter((word) => word !== '')
  const phrase = words.join(' ')
  if (TODAY.test(phrase)) return { from: today, to: today }
  if (YESTERDAY.test(phrase)) return { from: addDays(today, -1), to: addDays(today, -1) }
  if (/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(phrase)) return calendarSpan(phrase)

  const [last, here] = [words.some((word) => LAST.test(word)), words.some((word) => THIS.test(word))]
  const count = words.find((word) => /^\d{1,3}$/.test(word))
  const unit = unitOf(words.findLast((word) => !/^\d/.test(word)) ?? '')
  const known = words.length - Number(last) - Number(here) - Number(count !== undefined) === 1
  if (unit === null || !known) return null
  if (count !== undefined)
    return Number(count) > 0 ? { from: addDays(today, 1 - Number(count) * LENGTH[unit]), to: today } : null
  if (last) return calendarBefore(unit, today)
  return here ? { from: startOf(unit, today), to: today } : null
}

/** A year, a month or a day that there is: 2025-02-30 is none. */
function calendarSpan(date: string): Span | null {
  const { first, last } = daysOf(date)
  return date.length < 10 || addDays(date, 0) === date ? { from: first, to: last } : null
}

function unitOf(word: string): Unit | null {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

function startOf(unit: Unit, today: CivilDate): CivilDate {
  if (unit === 'day') return today
  if (unit === 'week') return addDays(today, 1 - isoWeekday(today))
  return daysOf(today.slice(0, unit === 'month' ? 7 : 4)).first
}

function calendarBefore(unit: Unit, today: CivilDate): Span {
  const to = addDays(startOf(unit, today), -1)
  return { from: startOf(unit, to), to }
}
