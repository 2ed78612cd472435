// Two tellings' dates to how well they fit one meeting.
import { addDays, daysBetween } from './civil-date.ts'
import { dateRange, reportRange, sharedRange } from './date-range.ts'
import { reportDay } from './meeting-report.ts'
import type { DateRange } from './date-range.ts'
import type { KnownMeeting, MeetingReport } from './meeting-report.ts'
import type { MeetingFacts } from '../domain/report.ts'
import type { Status } from '../domain/vocabulary.ts'

/**
 * exact: one day, or a day of the days told. near: a day off where one was concluded. fresh: held shortly before
 * publication, the day untold. soon: announced without a day, shortly before the day that the other tells. window: within
 * the week before. coarse: within a month, a year or a season told. untold: one tells no day and was published on none.
 * moved: a session put off, or its new date. off-by-one: two stated days, one after the other. close: some days apart.
 * none: no day in common.
 */
export type DateFit =
  | 'exact'
  | 'near'
  | 'fresh'
  | 'soon'
  | 'window'
  | 'coarse'
  | 'untold'
  | 'moved'
  | 'off-by-one'
  | 'close'
  | 'none'

/** News of a meeting without its day usually comes within so many days. */
const FRESH_DAYS = 2
/** Outlets are wrong by so many days about one session that both number alike. */
const CLOSE_DAYS = 3
/** A visit is announced without its day mostly in the days before it. */
const SOON_DAYS = 10
/** A session that was put off is told of again within half a year. */
const MOVED_DAYS = 184
/** That a session does not take place is told at the latest so many days after its day. */
const LATE_NEWS_DAYS = 7

interface Dated {
  facts: MeetingFacts
  range: DateRange
  implied: boolean
  /** Neither a day nor a day of publication, and an old page for all we know. */
  undated: boolean
  /** It reached us when it was published, whether or not the page has a date. */
  fresh: boolean
}

/** Fits a report's date to a meeting: to the merged date first, then to what its reports told, which may be corrected. */
export function compareDates(report: MeetingReport, known: KnownMeeting): DateFit {
  const told = datedReport(report)
  if (told.undated) return 'untold'
  const merged = fitOf(told, datedMeeting(known))
  if (isMove(report, known)) return merged === 'exact' ? 'exact' : 'moved'
  if (merged !== 'none' && merged !== 'off-by-one' && merged !== 'close') return merged
  const others = known.reports.map((other) => fitOf(told, datedReport(other)))
  return others.some((fit) => fit === 'exact' || fit === 'near') ? 'off-by-one' : merged
}

function datedReport(report: MeetingReport): Dated {
  return {
    facts: report.meeting,
    range: reportRange(report),
    implied: report.meeting.implied.includes('date'),
    undated: isUndated(report),
    fresh: isFresh(report),
  }
}

function isFresh({ meeting, article }: MeetingReport): boolean {
  return article.fresh === true && meeting.background === null
}

function isUndated({ meeting, article }: MeetingReport): boolean {
  const told = meeting.date !== null || meeting.notAfter !== null || article.published !== null
  return !told && article.fresh !== true
}

function datedMeeting(known: KnownMeeting): Dated {
  const undated = known.reports.every(isUndated)
  const heard = known.reports.filter((report) => undated || !isUndated(report))
  const days = heard.map(reportDay).sort()
  const told = known.facts.notAfter ?? days[0] ?? known.facts.date ?? ''
  const dated = known.reports.filter((report) => report.meeting.date === known.facts.date)
  const implied = dated.length > 0 && dated.every((report) => report.meeting.implied.includes('date'))
  return {
    facts: known.facts,
    range: dateRange(known.facts, told),
    implied,
    undated,
    fresh: known.reports.some(isFresh),
  }
}

function fitOf(a: Dated, b: Dated): DateFit {
  if (a.undated || b.undated) return 'untold'
  const gap = gapBetween(a.range, b.range)
  if (isSoon(a, b) || isSoon(b, a)) return 'soon'
  const [one, other] = [precisionOf(a), precisionOf(b)]
  if (one === 'coarse' || other === 'coarse') return gap === 0 ? 'coarse' : 'none'
  if (one === 'days' && other === 'days') {
    if (gap === 0) return 'exact'
    const loose = a.implied || b.implied || a.facts.endDate !== null || b.facts.endDate !== null
    if (gap > 1) return gap <= CLOSE_DAYS ? 'close' : 'none'
    return loose ? 'near' : 'off-by-one'
  }
  if (gap > 0) return gap <= CLOSE_DAYS ? 'close' : 'none'
  return Math.abs(daysBetween(a.range.latest, b.range.latest)) <= FRESH_DAYS ? 'fresh' : 'window'
}

/** An announcement of the days to come, and a day among them or another announcement of the same days. */
function isSoon(a: Dated, b: Dated): boolean {
  if (!isToCome(a.facts) || precisionOf(b) === 'coarse') return isToCome(a.facts) && bothToCome(a, b)
  // Of what was held shortly before it was told, the last of the days counts.
  const day = precisionOf(b) === 'recent' ? b.range.latest : b.range.earliest
  return day >= addDays(a.range.earliest, -1) && day <= addDays(a.range.earliest, SOON_DAYS)
}

function bothToCome(a: Dated, b: Dated): boolean {
  return isToCome(b.facts) && Math.abs(daysBetween(a.range.earliest, b.range.earliest)) <= SOON_DAYS
}

function isToCome({ status, date }: MeetingFacts): boolean {
  return status === 'announced' && date === null
}

/** days: one or several known ones. recent: some day before publication. coarse: all longer spans. */
function precisionOf({ facts, fresh }: Dated): 'days' | 'recent' | 'coarse' {
  if (facts.date) return facts.date.length === 10 ? 'days' : 'coarse'
  return facts.status === 'held' && (facts.notAfter !== null || fresh) ? 'recent' : 'coarse'
}

function gapBetween(a: DateRange, b: DateRange): number {
  if (sharedRange(a, b)) return 0
  return Math.max(daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest))
}

/** The news that an announced session is put off or called off, or news of a session that was. */
function isMove(report: MeetingReport, known: KnownMeeting): boolean {
  const range = reportRange(report)
  const gap = gapBetween(range, datedMeeting(known).range)
  const [status, before] = [report.meeting.status, known.facts.status]
  if (before === 'announced' && isPutOff(status)) {
    const inTime = reportDay(report) <= addDays(datedMeeting(known).range.latest, LATE_NEWS_DAYS)
    return inTime && gap <= (status === 'cancelled' && report.meeting.date !== null ? 0 : MOVED_DAYS)
  }
  const putOff = known.reports
    .filter(({ meeting }) => isPutOff(meeting.status))
    .map(reportDay)
    .sort()[0]
  if (!isPutOff(before) || putOff === undefined || isPutOff(status) || gap > MOVED_DAYS) return false
  // The first announcement may reach us after the news that it no longer holds; a held session cannot.
  const wasToCome = putOff <= addDays(range.latest, LATE_NEWS_DAYS)
  const isFirst = status === 'announced' && reportDay(report) <= putOff && wasToCome
  return isFirst || (before === 'postponed' && reportDay(report) >= putOff)
}

function isPutOff(status: Status): boolean {
  return status === 'postponed' || status === 'cancelled'
}
