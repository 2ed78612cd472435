// A meeting to the keys by which others that may be the same are found, and which are locked while one is placed.
import { addDays, monthsBetween } from './civil-date.ts'
import { reportRange } from './date-range.ts'
import { sidesOf } from './meeting-report.ts'
import { romanize } from './romanize.ts'
import type { DateRange } from './date-range.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { MeetingFacts } from '../domain/report.ts'

/** A list of sides longer than this is a world conference: it is found by its organisation or format and its first sides. */
const MOST_SIDES = 10

/**
 * Keys of one report, sorted, so that everybody locks them in one order: `TR+UZ 2026-01` for each pair of sides,
 * `c5plus1 2026-01` for the format, `at baku 2026-01` for a round's city, each for every month that its range touches, and `tr-uz-4plus4 #1` for a
 * numbered session whatever its date. Two reports that can be of one meeting share at least one key.
 */
export function reportBlocks(report: MeetingReport): string[] {
  return blocksOf(report.meeting, monthsToSearch(report))
}

/** A key, and the days around which a report under it is looked for. */
export interface Block extends DateRange {
  key: string
}

/** The keys of a report with its days. A numbered session is found whatever its date. */
export function searchBlocks(report: MeetingReport): Block[] {
  const range = widened(reportRange(report), report)
  return reportBlocks(report).map((key) => ({ key, ...(isNumber(key) ? ALWAYS : range) }))
}

const ALWAYS: DateRange = { earliest: '0001-01-01', latest: '9999-12-31' }

function isNumber(key: string): boolean {
  return key.includes(' #')
}

function blocksOf(facts: MeetingFacts, months: readonly string[]): string[] {
  const names = pairsOf(sidesOf(facts).slice(0, MOST_SIDES))
  names.push(...facts.organizations.map((organization) => `in ${organization}`))
  if (facts.format) names.push(facts.format)
  // Of a round each outlet may name other sides.
  if (facts.place.city && (facts.kind === 'summit' || facts.kind === 'multilateral'))
    names.push(`at ${romanize(facts.place.city)}`)
  const keys = names.flatMap((name) => months.map((month) => `${name} ${month}`))
  if (facts.format && facts.ordinal !== null) keys.push(`${facts.format} #${facts.ordinal}`)
  return [...new Set(keys)].sort()
}

/** A side told alone stands for itself. */
function pairsOf(sides: readonly string[]): string[] {
  if (sides.length === 1) return [sides[0]!]
  return sides.flatMap((one, index) => sides.slice(index + 1).map((other) => `${one}+${other}`))
}

/** A day more at each end, since concluded days may be off by one; a season around a date that was moved. */
function monthsToSearch(report: MeetingReport): string[] {
  const { earliest, latest } = widened(reportRange(report), report)
  return monthsBetween(earliest, latest)
}

function widened(range: DateRange, report: MeetingReport): DateRange {
  const { status, datePrecision } = report.meeting
  const moved = status === 'postponed' || status === 'cancelled'
  const slack = moved ? 100 : datePrecision === 'day' ? 1 : 3
  return { earliest: addDays(range.earliest, -slack), latest: addDays(range.latest, slack) }
}
