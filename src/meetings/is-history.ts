// A meeting and the day of its release to whether it is history, which no digest tells.
import { addDays } from './civil-date.ts'
import type { DateRange } from './date-range.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Status } from '../domain/vocabulary.ts'

/** Older than this at release, a held meeting that no article has as its main news is history (design, decision 6). */
const NEWS_DAYS = 14

/**
 * `released` is the civil day on which readers could first be told of it. What only a back-fill tells is history once
 * its days are over, whatever became of it, and at once where it tells it as history: a table of past meetings has those
 * to come as well, and readers are told of them when an article is.
 */
export function isHistory(
  meeting: DateRange & { status: Status },
  reports: readonly MeetingReport[],
  released: string,
): boolean {
  if (reports.every(({ article }) => article.archive === true))
    return meeting.latest < released || reports.every((report) => report.meeting.background === 'history')
  const isNews = reports.some((report) => report.meeting.background === null)
  return !isNews && meeting.status === 'held' && addDays(meeting.latest, NEWS_DAYS) < released
}
