// An article's address → the day of publication that stands in it.
import type { CivilDate } from '../domain/vocabulary.ts'
import { isCivilDay } from './published-day.ts'

/** News on the web is not older; numbers that look like other years are numbers. */
const YEARS = { from: 1995, to: 2099 }
/** A whole part of a path, or what stands between signs: `/2026/01/20/`, `-2026-01-20-`, `t20260120_118`. */
const FORMS: readonly RegExp[] = [
  /(?:^|[/_.=-])(\d{4})([/_.-])(\d{1,2})\2(\d{1,2})(?=$|[/_.?&-])/g,
  /(?:^|[/_-])t?(\d{4})()(\d{2})(\d{2})(?=$|[/_.-])/g,
  /(?:^|\/)(\d{4})()\/(\d{2})(\d{2})(?=\/)/g,
]

/**
 * The day that a path tells in the order year, month, day: `/2026/01/20/`, `/2026-01-20-title`, `/20260120/`,
 * `/202601/t20260120_118.html`. Null where there is none, where two of them differ, or where the eight digits stand
 * within a longer number: those are ids. Days in other orders are not guessed.
 */
export function addressDay(address: string): CivilDate | null {
  const url = URL.parse(address)
  if (url === null) return null
  const days = new Set<CivilDate>()
  for (const form of FORMS)
    for (const [, year, , month, day] of url.pathname.matchAll(form)) {
      const text = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
      if (Number(year) >= YEARS.from && Number(year) <= YEARS.to && isCivilDay(text)) days.add(text)
    }
  return days.size === 1 ? [...days][0]! : null
}
