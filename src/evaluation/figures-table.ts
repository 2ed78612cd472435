// Figures by language → aligned lines for a terminal.
import { FIELDS } from './judge-fields.ts'
import type { Figures } from './sum-scores.ts'

/** Two tables: what was found, and which fields of what was found are right. Shares are per cent. */
export function figuresTable(figures: ReadonlyMap<string, Figures>): string[] {
  const found = [
    [
      'language',
      'pages',
      'meetings',
      'precision',
      'recall',
      'F1',
      'exact',
      'main',
      'false country',
      'refusals',
      'refused',
      'traps avoided',
      'review',
      'calibration',
    ],
    ...[...figures].map(([language, row]) => [
      language,
      String(row.documents),
      String(row.meetings),
      ...[row.precision, row.recall, row.f1, row.exact, row.mainFound, row.falseCountry].map(perCent),
      String(row.refusals),
      ...[row.refused, row.trapsAvoided, row.reviewed, row.calibrationError].map(perCent),
    ]),
  ]
  const fields = [
    ['language', ...FIELDS],
    ...[...figures].map(([language, row]) => [
      language,
      ...FIELDS.map((field) => perCent(row.fields[field])),
    ]),
  ]
  return [...aligned(found), '', ...aligned(fields)]
}

function perCent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1)
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
}
