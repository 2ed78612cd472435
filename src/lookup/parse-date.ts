// A date as people type it ("20.01.2026", "20–21 Ocak", "2026-01") to the days of a meeting.
import type { MeetingFacts } from '../domain/report.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { addDays, daysBetween, daysOf } from '../meetings/civil-date.ts'
import { romanize } from '../meetings/romanize.ts'
import { monthOf } from '../sources/month-names.ts'
import { parseSpan } from './parse-span.ts'

export type TypedDate = Pick<MeetingFacts, 'date' | 'endDate' | 'datePrecision'>

export interface DateContext {
  /** The user's day: "yesterday" counts from it. */
  today: CivilDate
  /** A day without a year is of the year that brings it nearest to this one. */
  near: CivilDate
}

/** A day without a year, or a whole one. */
interface Written {
  day: number
  month: number
  year: number | null
}

/** Words that may stand beside days, months and years; folded. */
const BESIDE =
  /^(of|the|on|and|to|from|until|st|nd|rd|th|yil\w*|il\w*|jyl\w*|zhyl\w*|g|goda|god|kun\w*|gun\w*|va|ve|ile|dan|den|gacha|s|po|i|do|nchi|inchi|ci|chi)$/

/** A day, several days, a month or a year; null for what is none, and for days that there are not. */
export function parseDate(typed: string, context: DateContext): TypedDate | null {
  const text = typed
    .normalize('NFC')
    .replaceAll(/\s*[‐-―−]\s*/g, '-')
    .replaceAll(/\s+-\s*|\s*-\s+/g, '-')
    .trim()
  return numeric(text, context) ?? worded(text, context) ?? relative(text, context)
}

const ISO = String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`
const USUAL = String.raw`(\d{1,2})[./](\d{1,2})[./](\d{4})`

function numeric(text: string, context: DateContext): TypedDate | null {
  const numbers = (pattern: string): number[] | null =>
    new RegExp(`^${pattern}\\.?$`).exec(text)?.slice(1).map(Number) ?? null

  if (/^(19|20)\d{2}$/.test(text)) return { date: text, endDate: null, datePrecision: 'year' }
  const month =
    numbers(String.raw`(\d{4})[-./](\d{1,2})`) ?? numbers(String.raw`(\d{1,2})[./](\d{4})`)?.reverse()
  if (month) return ofMonth(month[0]!, month[1]!)
  const iso = numbers(ISO)
  if (iso) return ofDays([{ year: iso[0]!, month: iso[1]!, day: iso[2]! }], context)
  const isoRange = numbers(`${ISO}(?:-|/|\\.\\.)${ISO}`)
  if (isoRange) {
    const [y1, m1, d1, y2, m2, d2] = isoRange as [number, number, number, number, number, number]
    return ofDays(
      [
        { year: y1, month: m1, day: d1 },
        { year: y2, month: m2, day: d2 },
      ],
      context,
    )
  }
  const usual = numbers(USUAL)
  if (usual) return ofDays([{ day: usual[0]!, month: usual[1]!, year: usual[2]! }], context)
  const yearless = numbers(String.raw`(\d{1,2})[./](\d{1,2})`)
  if (yearless) return ofDays([{ day: yearless[0]!, month: yearless[1]!, year: null }], context)
  return numericRange(text, context)
}

/** `20–21.01.2026`, `30.01–02.02.2026`, `30.12.2025–02.01.2026`; the year may be left out. */
function numericRange(text: string, context: DateContext): TypedDate | null {
  const match =
    /^(?<day>\d{1,2})\.?(?:[./]?(?<month>\d{1,2})(?:[./](?<year>\d{4}))?)?\.?-(?<lastDay>\d{1,2})[./](?<lastMonth>\d{1,2})(?:[./](?<lastYear>\d{4}))?\.?$/.exec(
      text,
    )?.groups
  if (!match) return null
  const lastMonth = Number(match['lastMonth'])
  const lastYear = match['lastYear'] === undefined ? null : Number(match['lastYear'])
  const last: Written = { day: Number(match['lastDay']), month: lastMonth, year: lastYear }
  const month = match['month'] === undefined ? lastMonth : Number(match['month'])
  const ownYear = match['year'] === undefined ? null : Number(match['year'])
  // Over New Year the first day is of the year before.
  const year = ownYear ?? (month === lastMonth ? lastYear : null)
  return ofDays([{ day: Number(match['day']), month, year }, last], context)
}

/** "20 January 2026", "20-yanvar", "2026-yil 20-21-yanvar", "January 2026", "30 Ocak – 2 Şubat 2026". */
function worded(text: string, context: DateContext): TypedDate | null {
  const [days, months, years]: [number[], number[], number[]] = [[], [], []]
  for (const token of text.match(/\p{L}+|\d+/gu) ?? []) {
    const month = /\d/.test(token) ? null : monthOf(token)
    if (month !== null) months.push(month)
    else if (/^\d{4}$/.test(token)) years.push(Number(token))
    else if (/^\d{1,2}$/.test(token)) days.push(Number(token))
    else if (!BESIDE.test(romanize(token))) return null
  }
  const [year = null, lastYear = year] = years
  const [month, lastMonth = month] = months
  const [day, lastDay] = days
  if (month === undefined || lastMonth === undefined) return null
  if (months.length > 2 || days.length > 2 || years.length > 2) return null
  if (day === undefined) return year === null || months.length > 1 ? null : ofMonth(year, month)
  if (lastDay === undefined) return months.length > 1 ? null : ofDays([{ day, month, year }], context)
  return ofDays(
    [
      { day, month, year: months.length > 1 && years.length < 2 ? null : year },
      { day: lastDay, month: lastMonth, year: lastYear },
    ],
    context,
  )
}

/** "today", "dün", "kecha". */
function relative(text: string, { today }: DateContext): TypedDate | null {
  const span = parseSpan(text, today)
  return span === null || span.from !== span.to
    ? null
    : { date: span.from, endDate: null, datePrecision: 'day' }
}

function ofMonth(year: number, month: number): TypedDate | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2099) return null
  return { date: `${year}-${pad(month)}`, endDate: null, datePrecision: 'month' }
}

function ofDays(written: readonly Written[], { near }: DateContext): TypedDate | null {
  const last = dayOf(written.at(-1)!, near)
  const first = written.length > 1 && last !== null ? dayOf(written[0]!, last) : last
  if (first === null || last === null || first > last) return null
  return first === last
    ? { date: first, endDate: null, datePrecision: 'day' }
    : { date: first, endDate: last, datePrecision: 'range' }
}

function dayOf({ day, month, year }: Written, near: CivilDate): CivilDate | null {
  const anchor = daysOf(near).first
  const around = Number(anchor.slice(0, 4))
  const years = year === null ? [around - 1, around, around + 1] : [year]
  const days = years.map((one) => `${one}-${pad(month)}-${pad(day)}`).filter(isDay)
  return days.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] ?? null
}

/** The 31st of June would become the 1st of July. */
function isDay(day: string): boolean {
  return /^(19|20)\d{2}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
