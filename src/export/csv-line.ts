// Values of one row → a line of CSV by RFC 4180, which no spreadsheet takes for a formula.
import { stringify } from 'csv-stringify/sync'
import { cleanText } from '../../digests/clean-text.ts'

/** null is an empty cell; a list becomes one cell. */
export type Cell = string | number | boolean | null | readonly string[]

/** Between several values of one cell. */
const BETWEEN = ';'

/**
 * Where a spreadsheet may begin a formula: at the beginning of a cell, and behind a semicolon, which spreadsheets of many
 * countries take for the end of a cell, quoted or not. The signs are those of OWASP's page "CSV Injection", with the wide
 * ones that some programs make plain.
 */
const FORMULA = /(^|;\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu

/**
 * The line without its end, which is CRLF by RFC 4180. Text is made one clean line; a formula's first sign gets an
 * apostrophe before it, as spreadsheets themselves mark text. Numbers stay as they are. A semicolon within one of several
 * values becomes a comma.
 */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([cells.map(written)], { eof: false })
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return neutral(typeof cell === 'string' ? cleanText(cell) : listed(cell))
}

function listed(values: readonly string[]): string {
  return values.map((value) => cleanText(value).replaceAll(BETWEEN, ',')).join(BETWEEN)
}

function neutral(text: string): string {
  return text.replaceAll(FORMULA, "$1'")
}
