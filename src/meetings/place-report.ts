// A report and the meetings it may be of to where it belongs: joined to one, a meeting of its own, or an editor's to decide.
import { sameMeeting } from './same-meeting.ts'
import type { KnownMeeting, MeetingReport } from './meeting-report.ts'
import type { Verdict } from './same-meeting.ts'

export type Placing =
  | { join: string; reasons: string[] }
  | { create: true }
  | { review: string[]; reason: 'unsure' | 'several-fit' | 'low-confidence' }

/** What editors have decided about a report; it holds whatever the rules say. */
export interface Rulings {
  /** Id of the meeting that it must join. */
  join?: string
  /** Ids of meetings that it must not join. */
  apart?: readonly string[]
}

/**
 * Places one report. `review` lists the meetings that it may be of (none for a report that extraction itself
 * doubts). Reports of one article are placed one after the other, each with the meetings that the ones before made.
 */
export function placeReport(
  report: MeetingReport,
  candidates: readonly KnownMeeting[],
  rulings: Rulings = {},
): Placing {
  if (rulings.join !== undefined) return { join: rulings.join, reasons: ['editor'] }
  const judged = candidates
    .filter((known) => !rulings.apart?.includes(known.id))
    .map((known) => ({ id: known.id, ...sameMeeting(report, known) }))
  const fitting = ranked(judged, 'same')
  const open = ranked(judged, 'unsure')

  if (report.meeting.review)
    return { review: [...fitting, ...open].map(({ id }) => id), reason: 'low-confidence' }
  const [best, second] = fitting
  if (best && second && best.score === second.score)
    return { review: fitting.map(({ id }) => id), reason: 'several-fit' }
  if (best) return { join: best.id, reasons: best.reasons }
  return open.length > 0 ? { review: open.map(({ id }) => id), reason: 'unsure' } : { create: true }
}

function ranked<T extends Verdict>(judged: readonly T[], verdict: Verdict['verdict']): T[] {
  return judged.filter((one) => one.verdict === verdict).sort((a, b) => b.score - a.score)
}
