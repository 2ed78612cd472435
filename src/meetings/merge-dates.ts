// The reports' dates to the meeting's date and range.
import { dateRange, reportRange, sharedRange } from './date-range.ts'
import { reportsOfLastDate } from './merge-status.ts'
import { reportDay } from './meeting-report.ts'
import { conflictOf, weigh } from './weigh.ts'
import type { DateRange } from './date-range.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Conflict } from '../domain/meeting.ts'
import type { MeetingFacts } from '../domain/report.ts'
import type { DatePrecision, Status } from '../domain/vocabulary.ts'

export type DateFacts = Pick<MeetingFacts, 'date' | 'datePrecision' | 'endDate' | 'notAfter'>

export interface MergedDate {
  facts: DateFacts
  range: DateRange
  implied: boolean
  conflict: Conflict | null
}

const PRECISIONS: Record<DatePrecision, number> = { day: 3, range: 3, month: 2, year: 1, unknown: 0 }

/** The date that counts among those since the meeting was last moved; without any, the first publication day. */
export function mergeDates(reports: readonly MeetingReport[], status: Status): MergedDate {
  const knowing = reportsOfLastDate(reports, status)
  const claims = weigh(knowing, {
    read: ({ meeting: { date, datePrecision, endDate } }) =>
      date === null ? null : { date, datePrecision, endDate },
    implied: ['date'],
    precision: (value) => PRECISIONS[value.datePrecision],
  })
  const best = claims[0]
  const facts: DateFacts = best
    ? { ...best.value, notAfter: null }
    : { date: null, datePrecision: 'unknown', endDate: null, notAfter: firstDay(knowing, status) }
  const exact = PRECISIONS[facts.datePrecision] === 3
  const written = claims.filter((claim) => !claim.implied && PRECISIONS[claim.value.datePrecision] === 3)
  const contrary = written.filter((claim) => claim === written[0] || !agree(claim.value, written[0]!.value))
  return {
    facts,
    range: exact ? dateRange({ ...facts, status }, '') : narrowest(facts, knowing, status),
    implied: best?.implied ?? false,
    conflict: conflictOf('date', contrary),
  }
}

/** A day of several days is no other date than they are. */
function agree(a: Pick<DateFacts, 'date' | 'endDate'>, b: Pick<DateFacts, 'date' | 'endDate'>): boolean {
  const [one, other] = [a, b].map((facts) => dateRange({ ...facts, notAfter: null, status: 'held' }, ''))
  const shared = sharedRange(one!, other!)
  return shared !== null && [one!, other!].some((range) => sameRange(range, shared))
}

function sameRange(a: DateRange, b: DateRange): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}

function firstDay(reports: readonly MeetingReport[], status: Status): string | null {
  if (status !== 'held') return null
  return (
    reports
      .map(({ meeting }) => meeting.notAfter)
      .filter((day) => day !== null)
      .sort()[0] ?? null
  )
}

/** Without an exact day, every report that agrees with the rest narrows the days down. */
function narrowest(facts: DateFacts, reports: readonly MeetingReport[], status: Status): DateRange {
  const told = reports.map(reportDay).sort()[0] ?? ''
  const background = reports.every(({ meeting }) => meeting.background === 'history') ? 'history' : null
  const start = dateRange({ ...facts, status, background }, told)
  return reports.reduce((range, report) => sharedRange(range, reportRange(report)) ?? range, start)
}
