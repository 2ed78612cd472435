// A date as feeds write it, with months in any language read and parts in any order → the civil day in the source's zone.
import type { CivilDate } from '../domain/vocabulary.ts'
import { azerbaijaniDates } from '../languages/az/dates.ts'
import { englishDates } from '../languages/en/dates.ts'
import { kazakhDates } from '../languages/kk/dates.ts'
import { kyrgyzDates } from '../languages/ky/dates.ts'
import { russianDates } from '../languages/ru/dates.ts'
import { turkishDates } from '../languages/tr/dates.ts'
import { uzbekDates } from '../languages/uzbek/dates.ts'
import { publishedDay } from './published-day.ts'

/** English names come first: feeds are meant to have them. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  [englishDates, turkishDates, azerbaijaniDates, russianDates, uzbekDates, kazakhDates, kyrgyzDates].flatMap(
    ({ months }) => months[month] ?? [],
  ),
)

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Longer than any date: a text that strayed into the field. */
const LONGEST = 80

/** As `publishedDay`, and what servers write whose dates are in the site's language or come from a program's own form. */
export function feedDay(raw: string, zone: string | null): CivilDate | null {
  const text = raw.trim()
  if (text.length > LONGEST) return null
  return publishedDay(text, zone) ?? publishedDay(inUsualOrder(text), zone)
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
  const month = monthOf(words[at + 1]) ?? monthOf(words[at - 1])
  const year = words.find((word) => /^(?:19|20)\d{2}$/.test(word))
  if (month === null || day === undefined || year === undefined) return null
  const time = words.find((word) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(word)) ?? ''
  const offset = /(?:^|\s|GMT|UTC)([+-]\d{2}):?(\d{2})$|\b(Z|GMT|UTC?)$/.exec(words.join(' '))
  const zone = offset === null ? '' : (offset[3] ?? `${offset[1]}${offset[2]}`)
  return `${Number.parseInt(day, 10)} ${month} ${year} ${time} ${time === '' ? '' : zone}`.trim()
}

/** The English name of a month that is written out, or cut to three letters or more. */
function monthOf(word = ''): string | null {
  const name = word.toLocaleLowerCase('tr').replace(/\.$/, '')
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (plain.length < 3 || !/^\p{L}+$/u.test(plain)) return null
  const index = MONTHS.findIndex((names) =>
    names.some((full) => full.startsWith(name) || full.startsWith(plain)),
  )
  return ENGLISH[index] ?? null
}
