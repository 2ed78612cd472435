// The reports' statuses, in the order of publication, to the meeting's status.
import { inOrder } from './weigh.ts'
import { reportDay } from './meeting-report.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Status } from '../domain/vocabulary.ts'

/** Among reports of one day: what comes later in a meeting's life is believed. */
const LIFE: readonly Status[] = ['announced', 'postponed', 'cancelled', 'held']

/**
 * Status as the reports move it. Held is the end: previews printed later do not take it back. A session put off or
 * called off is announced again by a report of a later day.
 */
export function mergeStatus(reports: readonly MeetingReport[]): Status {
  const steps = inOrder(reports)
    .map((report) => ({ status: report.meeting.status, day: reportDay(report) }))
    .sort((a, b) =>
      a.day === b.day ? LIFE.indexOf(a.status) - LIFE.indexOf(b.status) : a.day < b.day ? -1 : 1,
    )
  const end = steps.findIndex((step) => step.status === 'held')
  return steps.at(end)?.status ?? 'announced'
}

/**
 * The reports that know the meeting's date as it stands: those that tell of it as held, once it was; before that,
 * those since it was last put off. The news that it is put off tells the old day or a new one: it counts until a later
 * report tells a day.
 */
export function reportsOfLastDate(reports: readonly MeetingReport[], status: Status): MeetingReport[] {
  if (status === 'held') {
    const held = reports.filter((report) => report.meeting.status === 'held')
    return held.some((report) => report.meeting.date !== null) ? held : [...reports]
  }
  const putOff = inOrder(reports).findLast((report) => report.meeting.status === 'postponed')
  if (!putOff) return [...reports]
  const since = reports.filter((report) => reportDay(report) > reportDay(putOff))
  return since.some((report) => report.meeting.date !== null) ? since : [putOff, ...since]
}
