// Tokens at one place → a date as told: "6–7 November 2025", "cuma günü", "2025-yil 7-noyabrda", "yesterday".
import { oncePer } from '../../gazetteer/once.ts'
import type { Case, Language } from '../../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import {
  endingAfter,
  isAnd,
  isDash,
  monthAt,
  NOTHING,
  numberAt,
  skip,
  tokenAt,
  type Place,
  type ReadDate,
} from './date-place.ts'
import { dayOfMonth, daysAt } from './day-of-month.ts'
import type { DateMention } from './mention.ts'

/** Reads a date that begins at token `at` and ends before `end`; null if there is none. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
): ReadDate | null {
  if (!mayBeginDate(tokens[at]!, language)) return null
  const place = { tokens, at, end, language }
  let date: ReadDate | null = null
  // Of the longest the first one found.
  for (const read of tokens[at]!.kind === 'number' ? OF_NUMBERS : OF_WORDS) {
    const found = read(place)
    if (found !== null && found.to > (date?.to ?? 0)) date = found
  }
  if (date === null) return null
  return upTo(date, place) ?? withWeekday(date, place)
}

const OF_NUMBERS = [numericDate, dayMonth, yearFirst, yearOnly, relative, weekday, span]
const OF_WORDS = [monthDay, monthOnly, relative, weekday, span]

/** "21-январынан 27-январына чейин": from one day to another, told by their cases. */
function upTo(from: ReadDate, place: Place): ReadDate | null {
  const { day, month, endDay } = from.date
  if (from.case !== 'ablative' || day === null || month === null || endDay !== null) return null
  const until = dayMonth({ ...place, at: from.to })
  if (until === null || until.case !== 'dative' || until.date.endDay !== null) return null
  if (until.date.month === month && until.date.day! <= day) return null
  const endMonth = until.date.month === month ? null : until.date.month
  const year = from.date.year ?? until.date.year
  return { date: { ...from.date, endDay: until.date.day, endMonth, year }, to: until.to, case: 'locative' }
}

/** A language's words for dates, made ready for one look-up a token. */
interface DatePhrases {
  /** Phrases by their first word. */
  relative: ReadonlyMap<string, readonly { words: readonly string[]; offset: number }[]>
  weekdays: readonly { words: readonly string[]; weekday: number }[]
  /** First letters of all that can begin a date but numbers. */
  beginnings: ReadonlySet<string>
}

/** So many first letters tell most words from those that begin a date. */
const TELLING = 3

const phrasesOf = oncePer((language: Language): DatePhrases => {
  const { months, weekdays, relative: days, last, next, this: current, same } = language.dates
  const all = [months, weekdays].flat(2).concat(Object.keys(days), last, next, current, same)
  const phrases = Object.entries(days).map(([phrase, offset]) => ({ words: phrase.split(' '), offset }))
  return {
    relative: Map.groupBy(phrases, ({ words }) => words[0]!),
    weekdays: weekdays.flatMap((names, day) =>
      names.map((name) => ({ words: name.split(' '), weekday: day + 1 })),
    ),
    beginnings: new Set(all.map((phrase) => phrase.split(' ')[0]!.slice(0, TELLING))),
  }
})

/** Whether a token can begin a date: a number, or a word with the first letters of one that can. Most words cannot. */
export function mayBeginDate(token: Token, language: Language): boolean {
  if (token.kind !== 'word') return token.kind === 'number'
  const { beginnings } = phrasesOf(language)
  for (let length = 1; length <= TELLING; length += 1)
    if (beginnings.has(token.key.slice(0, length))) return true
  return false
}

/** `07.11.2025`, `2025-11-07`, `7/11/2025` (day first, as all our publishers but the American write). */
function numericDate(place: Place): ReadDate | null {
  const parts: number[] = []
  let index = place.at
  const first = tokenAt(place, index)
  if (first?.kind !== 'number') return null
  for (;;) {
    const token = tokenAt(place, index)
    if (token?.kind !== 'number' || token.value === null) break
    parts.push(token.value)
    const mark = tokenAt(place, index + 1)
    const joined = token.text.endsWith('.') || (mark !== null && /^[./-]$/u.test(mark.text) && !mark.spaced)
    if (parts.length === 3 || !joined) break
    index += token.text.endsWith('.') ? 1 : 2
  }
  if (parts.length !== 3) return null
  const [a, b, c] = parts as [number, number, number]
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a]
  if (year < 1950 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return { date: { ...NOTHING, year, month, day }, to: index + 1, case: 'none' }
}

/** "7 November 2025", "6–7 Ekim", "30 Ocak - 1 Şubat 2026", "7-noyabr kuni", "7th of November". */
function dayMonth(place: Place): ReadDate | null {
  const day = numberAt(place, place.at, 1, 31)
  if (day === null) return null
  let index = place.at + 1
  let endDay: number | null = null
  if (isDash(tokenAt(place, index)) || isAnd(place, index) || isUntil(place, index)) {
    const second = numberAt(place, index + 1, 1, 31)
    if (second !== null && second > day) {
      endDay = second
      index += 2
    }
  }
  if (isDash(tokenAt(place, index))) index += 1
  index = skip(place, index, ['of'])
  const month = monthAt(place, index)
  if (month === null) return null
  index += 1
  let date: DateMention = { ...NOTHING, day, month: month.month, endDay }
  const leads = isDash(tokenAt(place, index)) || isUntil(place, index)
  const after = leads ? dayMonth({ ...place, at: index + 1 }) : null
  if (endDay === null && after !== null && after.date.endDay === null && after.date.month !== null) {
    date = { ...date, endDay: after.date.day, endMonth: after.date.month, year: after.date.year }
    return { date, to: after.to, case: after.case }
  }
  const year = yearAt(place, index)
  if (year !== null) return { date: { ...date, year: year.year }, to: year.to, case: year.case }
  return { date, to: index, case: month.case }
}

/** "с 5 по 7 июня". */
function isUntil(place: Place, index: number): boolean {
  const token = tokenAt(place, index)
  return token !== null && (place.language.dates.until?.includes(token.key) ?? false)
}

/** "November 7, 2025", "Nov. 6–7". */
function monthDay(place: Place): ReadDate | null {
  const month = monthAt(place, place.at)
  if (month === null) return null
  if (place.language.wordOrder === 'verb-final') return dayOfMonth(place, month)
  let index = place.at + 1
  if (tokenAt(place, index)?.text === '.') index += 1
  const day = numberAt(place, index, 1, 31)
  if (day === null || tokenAt(place, index)?.lineStart === true) return null
  if (place.language.dates.capitalised === undefined) return null
  index += 1
  let endDay: number | null = null
  if (isDash(tokenAt(place, index)) || isAnd(place, index)) {
    const second = numberAt(place, index + 1, 1, 31)
    if (second !== null && second > day) {
      endDay = second
      index += 2
    }
  }
  const comma = tokenAt(place, index)?.text === ',' ? index + 1 : index
  const year = yearAt(place, comma)
  const date = { ...NOTHING, day, month: month.month, endDay }
  if (year !== null) return { date: { ...date, year: year.year }, to: year.to, case: year.case }
  return { date, to: index, case: 'none' }
}

function yearAt(place: Place, index: number): { year: number; to: number; case: Case } | null {
  const year = numberAt(place, index, 1950, 2100)
  if (year === null) return null
  let to = index + 1
  const joined = tokenAt(place, to + 1)
  const named = place.language.dates.year.some(
    (word) => joined?.kind === 'word' && endingAfter(joined.key, word, place.language) !== null,
  )
  if (isDash(tokenAt(place, to)) && named) to += 1
  const token = tokenAt(place, to)
  for (const word of place.language.dates.year) {
    if (token?.kind !== 'word') break
    const found = endingAfter(token.key, word, place.language)
    if (found !== null) return { year, to: to + 1, case: found }
  }
  return { year, to, case: 'none' }
}

/** "2025-yil 7-noyabr", "2025 yil noyabr". */
function yearFirst(place: Place): ReadDate | null {
  const year = yearAt(place, place.at)
  if (year === null || year.to === place.at + 1) return null
  const start = { ...place, at: year.to }
  const rest = dayMonth(start) ?? monthDay(start) ?? monthOnly(start)
  if (rest === null || rest.date.year !== null) return null
  return { date: { ...rest.date, year: year.year }, to: rest.to, case: rest.case }
}

/** "November 2025", "in November", "Kasım ayında". A month's name alone is too often something else. */
function monthOnly(place: Place): ReadDate | null {
  const month = monthAt(place, place.at)
  if (month === null) return null
  const { dates } = place.language
  const date = { ...NOTHING, month: month.month }
  let index = place.at + 1
  if (tokenAt(place, index)?.key === 'of') index += 1
  const year = yearAt(place, index)
  if (year !== null) return { date: { ...date, year: year.year }, to: year.to, case: year.case }
  const after = tokenAt(place, place.at + 1)
  for (const word of dates.month) {
    if (after?.kind !== 'word') break
    const found = endingAfter(after.key, word, place.language)
    if (found !== null && dates.before.length === 0) return { date, to: place.at + 2, case: found }
  }
  const before = place.tokens[place.at - 1]
  const capital = tokenAt(place, place.at)?.capital === true || dates.capitalised === undefined
  if (before !== undefined && dates.before.includes(before.key) && capital)
    return { date, to: place.at + 1, case: 'locative' }
  if (
    before !== undefined &&
    (dates.last.includes(before.key) || dates.next.includes(before.key)) &&
    capital
  ) {
    return {
      date: { ...date, direction: dates.last.includes(before.key) ? 'past' : 'future' },
      to: place.at + 1,
      case: 'locative',
    }
  }
  // "сәуірдің басында": at its beginning.
  const part = month.case === 'genitive' && after?.kind === 'word' && dates.parts?.includes(after.key)
  if (part === true) return { date, to: place.at + 2, case: 'locative' }
  if (month.case === 'locative' && dates.before.length === 0)
    return { date, to: place.at + 1, case: 'locative' }
  return null
}

/** "in 2024", "2024 yılında", "2024-yilda". */
function yearOnly(place: Place): ReadDate | null {
  const year = yearAt(place, place.at)
  if (year === null) return null
  const before = place.tokens[place.at - 1]
  const named = year.to > place.at + 1
  const led = before !== undefined && place.language.dates.before.includes(before.key)
  if (!named && !led) return null
  return { date: { ...NOTHING, year: year.year }, to: year.to, case: led ? 'locative' : year.case }
}

function relative(place: Place): ReadDate | null {
  let best: ReadDate | null = null
  const first = tokenAt(place, place.at)?.key ?? ''
  for (const { words, offset } of phrasesOf(place.language).relative.get(first) ?? []) {
    if (!words.every((word, step) => tokenAt(place, place.at + step)?.key === word)) continue
    const to = place.at + words.length
    if (place.language.dates.eveOf?.test(tokenAt(place, to)?.key ?? '') === true) continue
    if (best === null || to > best.to) best = { date: { ...NOTHING, offset }, to, case: 'locative' }
  }
  return best
}

/** "on Friday", "last Friday", "cuma günü". */
function weekday(place: Place): ReadDate | null {
  const { dates } = place.language
  const { at, direction } = directed(place)
  let best: ReadDate | null = null
  for (const { words, weekday: day } of phrasesOf(place.language).weekdays) {
    const last = tokenAt(place, at + words.length - 1)
    if (last?.kind !== 'word') continue
    if (endingAfter(last.key, words.at(-1)!, place.language) === null) continue
    if (!words.slice(0, -1).every((word, step) => tokenAt(place, at + step)?.key === word)) continue
    let to = at + words.length
    const needed = dates.weekdayNeeds
    if (needed.length > 0) {
      const next = tokenAt(place, to)
      const ok = needed.some(
        (word) => next?.kind === 'word' && endingAfter(next.key, word, place.language) !== null,
      )
      if (!ok) continue
      to += 1
    } else if (dates.capitalised !== undefined && !last.capital) continue
    if (best === null || to > best.to)
      best = { date: { ...NOTHING, weekday: day, direction }, to, case: 'locative' }
  }
  return best
}

/** "last week", "geçen ay", "keyingi yil". */
function span(place: Place): ReadDate | null {
  const { dates } = place.language
  const first = tokenAt(place, place.at)?.key ?? ''
  const after = tokenAt(place, place.at + 1)
  const isYear = (word: string): boolean =>
    after?.kind === 'word' && endingAfter(after.key, word, place.language) !== null
  if (dates.same.includes(first) && (dates.year.some(isYear) || dates.yearWords.some(isYear)))
    return { date: { ...NOTHING, sameYear: true }, to: place.at + 2, case: 'locative' }
  const shift = dates.last.includes(first)
    ? -1
    : dates.next.includes(first)
      ? 1
      : dates.this.includes(first)
        ? 0
        : null
  if (shift === null) return null
  const token = tokenAt(place, place.at + 1)
  if (token?.kind !== 'word') return null
  const units = [
    ['week', dates.week],
    ['month', dates.month],
    ['year', dates.yearWords],
  ] as const
  for (const [unit, words] of units) {
    const endings = words.map((word) => endingAfter(token.key, word, place.language))
    if (endings.every((ending) => ending === null)) continue
    // "осы айдың 9-ында": a day of that month.
    const days = unit === 'month' && endings.includes('genitive') ? daysAt(place, place.at + 2) : null
    if (days !== null) {
      const { day, endDay } = days
      return { date: { ...NOTHING, day, endDay, span: { unit, shift } }, to: days.to, case: 'locative' }
    }
    return { date: { ...NOTHING, span: { unit, shift } }, to: place.at + 2, case: 'locative' }
  }
  return null
}

function directed(place: Place): { at: number; direction: 'past' | 'future' | null } {
  const { last, next, this: current } = place.language.dates
  const key = tokenAt(place, place.at)?.key ?? ''
  if (last.includes(key)) return { at: place.at + 1, direction: 'past' }
  if (next.includes(key)) return { at: place.at + 1, direction: 'future' }
  if (current.includes(key)) return { at: place.at + 1, direction: null }
  return { at: place.at, direction: null }
}

/** "Friday, 7 November" and "7 Kasım 2025 Cuma" are one date; "7 noyabr kuni" takes its last word in. */
function withWeekday(read: ReadDate, place: Place): ReadDate {
  let { to, date } = read
  let found = read.case
  if (date.weekday !== null && date.day === null) {
    const comma = tokenAt(place, to)?.text === ',' ? to + 1 : to
    const rest = dayMonth({ ...place, at: comma }) ?? monthDay({ ...place, at: comma })
    if (rest !== null) return { ...rest, date: rest.date }
  }
  if (date.day !== null) {
    const next = { ...place, at: to }
    const day = weekday(next)
    if (day !== null && place.language.wordOrder === 'verb-final') to = day.to
    const token = tokenAt(place, to)
    for (const word of place.language.dates.dayWords) {
      if (token?.kind !== 'word') break
      const ending = endingAfter(token.key, word, place.language)
      if (ending !== null) {
        to += 1
        found = 'locative'
        break
      }
    }
  }
  return { date, to, case: found }
}
