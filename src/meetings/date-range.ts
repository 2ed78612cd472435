// A meeting's dates, of any precision, to the first and the last day on which it can have been.
import { addDays, daysOf } from './civil-date.ts'
import { reportDay } from './meeting-report.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { ExtractedMeeting, MeetingFacts } from '../domain/report.ts'
import type { CivilDate } from '../domain/vocabulary.ts'

/** Both are days `YYYY-MM-DD`, and `earliest` is never after `latest`. */
export interface DateRange {
  earliest: CivilDate
  latest: CivilDate
}

/** A fresh report without a day tells of the days just before it: weekly bulletins are the slowest that do. */
const FRESH_DAYS = 7
/** An announcement without a day is of the coming season; further plans come with a month or a year. */
const AHEAD_DAYS = 92
/** Told beside the news as past, without a day: some time in the year before. */
const PAST_DAYS = 366

type Dated = Pick<MeetingFacts, 'date' | 'endDate' | 'notAfter' | 'status'> &
  Partial<Pick<ExtractedMeeting, 'background'>>

/**
 * The range of a meeting's facts. `told` is the day of the report: its publication, or its arrival where that is
 * unknown. It counts only where no date is told.
 */
export function dateRange(facts: Dated, told: CivilDate): DateRange {
  if (facts.date) {
    const { first, last } = daysOf(facts.date)
    const end = facts.endDate ? daysOf(facts.endDate).last : last
    return { earliest: first, latest: end < first ? last : end }
  }
  const day = facts.notAfter ?? told
  if (facts.background === 'history') return { earliest: addDays(day, -PAST_DAYS), latest: day }
  if (facts.status === 'held') return { earliest: addDays(day, -FRESH_DAYS), latest: day }
  const backTo = facts.status === 'announced' ? 0 : -FRESH_DAYS
  return { earliest: addDays(day, backTo), latest: addDays(day, AHEAD_DAYS) }
}

/** The range of one report. */
export function reportRange(report: MeetingReport): DateRange {
  return dateRange(report.meeting, reportDay(report))
}

/** The days that two ranges share, or null. */
export function sharedRange(a: DateRange, b: DateRange): DateRange | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest
  const latest = a.latest < b.latest ? a.latest : b.latest
  return earliest <= latest ? { earliest, latest } : null
}
