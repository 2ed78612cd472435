// The pieces of a PDF page with their places → its lines, a blank line where the page shows that a paragraph begins.

/** A run of letters as it stands on the page; the origin is the lower left corner. */
export interface PagePiece {
  str: string
  x: number
  y: number
  fontSize: number
  /** The last of its line. */
  hasEOL: boolean
}

interface PageLine {
  text: string
  x: number
  y: number
  size: number
}

/** More than this times the usual distance of lines is a gap between paragraphs. */
const WIDE_GAP = 1.4
/** Headings and footnotes differ by more than this from running text; superscripts in a line do not make its size. */
const OTHER_SIZE = 1.12
/** First lines of paragraphs stand in by one to four letters' widths; centred lines by more. */
const INDENT = { from: 0.8, to: 4 }

/** The text of one page. A PDF has no paragraphs of its own: distance, size and indent tell them. */
export function pdfLines(pieces: readonly PagePiece[]): string {
  const lines = joinPieces(pieces)
  const distance = median(
    lines.flatMap((line, at) => (at === 0 ? [] : [lines[at - 1]!.y - line.y])).filter((d) => d > 0),
  )
  const margin = commonest(lines.map((line) => Math.round(line.x)))
  return lines
    .map((line, at) => {
      const before = lines[at - 1]
      return before !== undefined && beginsParagraph(before, line, distance, margin)
        ? `\n${line.text}`
        : line.text
    })
    .join('\n')
}

function beginsParagraph(before: PageLine, line: PageLine, distance: number, margin: number): boolean {
  const indent = (line.x - margin) / line.size
  return (
    before.y - line.y > distance * WIDE_GAP ||
    Math.max(before.size, line.size) > Math.min(before.size, line.size) * OTHER_SIZE ||
    (indent >= INDENT.from && indent <= INDENT.to)
  )
}

function joinPieces(pieces: readonly PagePiece[]): PageLine[] {
  const lines: PageLine[] = []
  let line: PagePiece[] = []
  const flush = (): void => {
    const text = line
      .map(({ str }) => str)
      .join('')
      .trim()
    // The longest run is the line's own: shorter ones are marks and numbers beside it.
    const main = line.reduce((a, b) => (b.str.trim().length > a.str.trim().length ? b : a), line[0]!)
    if (text !== '')
      lines.push({ text, x: line.find(({ str }) => str.trim() !== '')!.x, y: main.y, size: main.fontSize })
    line = []
  }
  for (const piece of pieces) {
    line.push(piece)
    if (piece.hasEOL) flush()
  }
  if (line.length > 0) flush()
  return lines
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
