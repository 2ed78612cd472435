// A date as feeds write it, with months in any language read and parts in any order → the civil day in the source's zone.
import type { CivilDate } from '../domain/vocabulary.ts'
import { monthOf } from './month-names.ts'
import { publishedDay } from './published-day.ts'
import { statedDay } from './written-day.ts'

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Longer than any date: a text that strayed into the field. */
const LONGEST = 80

/** As `publishedDay`, and what servers write whose dates are in the site's language or come from a program's own form. */
export function feedDay(raw: string, zone: string | null): CivilDate | null {
  const text = raw.trim()
  if (text.length > LONGEST) return null
  return publishedDay(text, zone) ?? publishedDay(inUsualOrder(text), zone) ?? statedDay(text, zone)
}

/** `Çar Oca 21 2026 10:00:00 GMT+0300 (…)` → `21 Jan 2026 10:00:00 +0300`; `2026/1/21` → `2026-01-21`. */
function inUsualOrder(text: string): string | null {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s])(.*)$/.exec(text)
  if (numbers !== null) {
    const [, year, month = '', day = '', rest] = numbers
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`
  }
  const words = text.replace(/\(.*$/, '').replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  const at = words.findIndex((word) => /^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(word))
  const day = words[at]
  // Behind the day first: before it a weekday may stand, cut to the letters of a month.
  const month = monthNamed(words[at + 1]) ?? monthNamed(words[at - 1])
  const year = words.find((word) => /^(?:19|20)\d{2}$/.test(word))
  if (month === null || day === undefined || year === undefined) return null
  const time = words.find((word) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(word)) ?? ''
  const offset = /(?:^|\s|GMT|UTC)([+-]\d{2}):?(\d{2})$|\b(Z|GMT|UTC?)$/.exec(words.join(' '))
  const zone = offset === null ? '' : (offset[3] ?? `${offset[1]}${offset[2]}`)
  return `${Number.parseInt(day, 10)} ${month} ${year} ${time} ${time === '' ? '' : zone}`.trim()
}

/** The English name of the month that a word names in a language read. */
function monthNamed(word: string | undefined): string | null {
  const number = word === undefined ? null : monthOf(word.replace(/\.$/, ''))
  return number === null ? null : (ENGLISH[number - 1] ?? null)
}
