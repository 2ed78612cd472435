// A property of iCalendar → its content lines, escaped and folded as RFC 5545 has it.
//
// Written by ical.js: it escapes by the value's type and folds by octets, where ical-generator folds by characters.
import ICAL from 'ical.js'

/** 3.1: at most 75 octets a line; ical.js does not count the space that a folded line begins with. */
ICAL.foldLength = 74

/** Types of values that we write. */
type ValueType = 'text' | 'date' | 'date-time' | 'integer' | 'uri'

/**
 * The lines of a property with one value or several, each as text: days as `2026-01-20`, instants as `2026-01-20T06:00:00Z`.
 * Lines come without their end, which is CRLF. A line feed within a text stays one.
 */
export function contentLine(
  name: string,
  type: ValueType,
  ...values: readonly (string | number)[]
): string[] {
  const property = [name.toLowerCase(), {}, type, ...values]
  return ICAL.stringify.property(property, ICAL.design.icalendar, false).split('\r\n')
}
