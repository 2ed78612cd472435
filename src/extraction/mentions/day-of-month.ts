// Tokens that open with a month in the genitive → the days of it: az "noyabrın 7-də", "mayın 4-5-də".
import type { Case } from '../../languages/language.ts'
import { isDayEnding } from '../../languages/word-endings.ts'
import {
  endingAfter,
  isAnd,
  isDash,
  monthAt,
  NOTHING,
  numberAt,
  tokenAt,
  type Place,
  type ReadDate,
} from './date-place.ts'
import type { DateMention } from './mention.ts'

/** az "noyabrın 7-də", "noyabr ayının 6-dan 7-dək", "mayın 4-5-də": the month in the genitive, and its days with an ending. */
export function dayOfMonth(place: Place, month: { month: number; case: Case }): ReadDate | null {
  const word = tokenAt(place, place.at + 1)
  const named = place.language.dates.month.some(
    (stem) => word?.kind === 'word' && endingAfter(word.key, stem, place.language) === 'genitive',
  )
  if (!named && month.case !== 'genitive') return null
  const days = daysAt(place, place.at + (named ? 2 : 1))
  if (days === null) return null
  const { day, endDay, to } = days
  const date: DateMention = { ...NOTHING, day, month: month.month }
  // "noyabrın 28-dən dekabrın 1-dək".
  const other = endDay === null ? monthAt(place, to) : null
  const until = other === null ? null : dayOfMonth({ ...place, at: to }, other)
  if (until !== null)
    return { ...until, date: { ...date, endDay: until.date.day, endMonth: until.date.month } }
  return { date: { ...date, endDay }, to, case: 'locative' }
}

interface Days {
  day: number
  endDay: number | null
  to: number
}

/** Days of a month behind it: "7-də", "4-5-də", "9-ы күні", "9 күні". */
export function daysAt(place: Place, first: number): Days | null {
  const day = numberAt(place, first, 1, 31)
  if (day === null) return null
  const ended = afterDayEnding(place, first)
  const to = ended ?? first + 1
  const joined = isDash(tokenAt(place, to)) || isAnd(place, to) ? to + 1 : to
  const second = numberAt(place, joined, 1, 31)
  const last = second === null || second <= day ? null : afterDayEnding(place, joined)
  if (last !== null) return { day, endDay: second, to: last }
  if (ended !== null) return { day, endDay: null, to: ended }
  const word = tokenAt(place, to)
  const named = word?.kind === 'word' && place.language.dates.dayWords.includes(word.key)
  return named ? { day, endDay: null, to: to + 1 } : null
}

/** The token after a day's number and its ending: "7-də"; null where it has none. */
function afterDayEnding(place: Place, index: number): number | null {
  const [dash, ending] = [tokenAt(place, index + 1), tokenAt(place, index + 2)]
  const joined = isDash(dash) && dash?.spaced === false && ending?.spaced === false
  if (!joined || ending.kind !== 'word') return null
  return isDayEnding(ending.key) || place.language.readSuffix(ending.key) !== null ? index + 3 : null
}
