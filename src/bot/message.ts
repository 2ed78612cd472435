// A few lines of text and buttons → a document.
import { toInlines, type Block, type Button, type Document, type Inlines } from '../../digests/document.ts'

/** A line of its own: plain text, or runs with commands and emphasis in them. */
export type Line = string | Inlines

/** One paragraph a line. */
export function message(lines: readonly Line[], buttons: Button[][] = []): Document {
  return { blocks: paragraphs(lines), buttons }
}

export function paragraphs(lines: readonly Line[]): Block[] {
  return lines.map((line) => ({
    kind: 'paragraph',
    inlines: toInlines(typeof line === 'string' ? [line] : line),
  }))
}

/** Buttons side by side, `columns` a row. */
export function inRows(buttons: readonly Button[], columns: number): Button[][] {
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += columns) rows.push(buttons.slice(at, at + columns))
  return rows
}
