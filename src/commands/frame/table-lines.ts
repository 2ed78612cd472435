// Rows of cells → lines with aligned columns.

/** The first row is the head. The last column is as wide as it likes; no line ends in blanks. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd(),
  )
}

/** Letters as people count them; those of Chinese, Japanese and Korean are two columns wide. */
function width(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const marks = text.match(/\p{M}/gu)
  return Array.from(text).length + (wide?.length ?? 0) - (marks?.length ?? 0)
}
