// Lines of a page set in columns or of a PDF → whole paragraphs.

const SENTENCE_END = /[.!?…:;]["”»’)\]]*$/u

/** Joins lines that were broken to fit a page. Lines that are paragraphs of their own stay apart. */
export function unwrapLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let block: string[] = []
  const flush = (): void => {
    // A spread would put each line on the stack: a page may have more lines than it holds.
    for (const paragraph of joinBlock(block)) paragraphs.push(paragraph)
    block = []
  }
  for (const line of lines) {
    const trimmed = line.replace(/ {2,}/gu, ' ').trim()
    if (trimmed === '') flush()
    else block.push(trimmed)
  }
  flush()
  return paragraphs
}

function joinBlock(lines: readonly string[]): string[] {
  if (lines.length < 2) return [...lines]
  if (/^\[\d{1,3}\]\s/u.test(lines[0]!)) return joinNotes(lines)
  const wrapped = isWrapped(lines)
  const joined: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = joined.at(-1)
    if (before !== undefined && last !== undefined && continues(before, line, wrapped)) {
      joined[joined.length - 1] = /\p{L}-$/u.test(last) ? last + line : `${last} ${line}`
    } else joined.push(line)
  }
  return joined
}

/** A block that opens with a footnote is footnotes to its end: each is one line. */
function joinNotes(lines: readonly string[]): string[] {
  const notes: string[] = []
  for (const line of lines) {
    if (/^\[\d{1,3}\]\s/u.test(line)) notes.push(line)
    else notes[notes.length - 1] += ` ${line}`
  }
  return notes
}

/** A block is wrapped when its lines are of nearly one width and most of them stop in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1)
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (width < 40 || width > 140) return false
  const full = inner.filter((line) => line.length >= width * 0.72).length
  const open = inner.filter((line) => !SENTENCE_END.test(line)).length
  return full >= inner.length * 0.8 && open >= inner.length * 0.5
}

function continues(before: string, line: string, wrapped: boolean): boolean {
  if (/^(?:\[\d+\]|[•·▪*–—-]\s)/u.test(line)) return false
  if (wrapped) return true
  return !SENTENCE_END.test(before) && /^\p{Ll}/u.test(line) && before.length > 20
}
