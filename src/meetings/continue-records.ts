// Rows that were taken in and the rows of a newer table → which row goes on with which.
import { dateRange, sharedRange } from './date-range.ts'
import type { MeetingFacts } from '../domain/report.ts'

type Session = Pick<MeetingFacts, 'format' | 'ordinal' | 'date' | 'endDate'>

/**
 * For each row the known one that it goes on with; rows without one are new, and known ones left over are no longer
 * told. A session is itself by its format and number, and without a number by days in common: a month that has become a
 * day is the same session. Each known row goes on once.
 */
export function continueRecords<Known extends Session, Row extends Session>(
  known: readonly Known[],
  rows: readonly Row[],
): Map<Row, Known> {
  const ofFormat = Map.groupBy(known, ({ format }) => format)
  const continued = new Map<Row, Known>()
  for (const fits of [haveOneNumber, haveOneDate, shareDays]) {
    const taken = new Set(continued.values())
    for (const row of rows) {
      if (continued.has(row)) continue
      const found = (ofFormat.get(row.format) ?? []).find((other) => !taken.has(other) && fits(row, other))
      if (found === undefined) continue
      continued.set(row, found)
      taken.add(found)
    }
  }
  return continued
}

function haveOneNumber(one: Session, other: Session): boolean {
  return one.ordinal !== null && one.ordinal === other.ordinal
}

function haveOneDate(one: Session, other: Session): boolean {
  return one.date === other.date && !haveTwoNumbers(one, other)
}

function shareDays(one: Session, other: Session): boolean {
  return !haveTwoNumbers(one, other) && sharedRange(rangeOf(one), rangeOf(other)) !== null
}

function haveTwoNumbers(one: Session, other: Session): boolean {
  return one.ordinal !== null && other.ordinal !== null && one.ordinal !== other.ordinal
}

function rangeOf({ date, endDate }: Session) {
  return dateRange({ date, endDate, notAfter: null, status: 'held' }, '')
}
