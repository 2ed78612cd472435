// A property of iCalendar → its content lines, escaped and folded as RFC 5545 has it.
import { Buffer } from 'node:buffer'

/** 3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break". */
const MOST_OCTETS = 75

/**
 * The lines of a property whose value stands as it is: a date, a number, a word of the standard, an address. `name` may
 * have parameters: `DTSTART;VALUE=DATE`. Lines come without their end, which is CRLF.
 */
export function contentLine(name: string, value: string | number): string[] {
  return folded(`${name}:${value}`)
}

/** The lines of a property of type TEXT, of one value or of several. A line feed within a value stays one. */
export function textLine(name: string, ...values: readonly string[]): string[] {
  return folded(`${name}:${values.map(escaped).join(',')}`)
}

/** 3.3.11: backslash, semicolon, comma and line feed have a backslash before them. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

/** Counted in octets of UTF-8, and never within a character; each further line begins with one space. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current]
}
