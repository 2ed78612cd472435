// Tokens → sentences: runs of tokens that end with a stop, a question mark or a line.
import type { Token } from './tokens.ts'

export interface Sentence {
  /** Token range [from, to). */
  from: number
  to: number
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** Index of the paragraph (line) it stands in. */
  paragraph: number
}

const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "'"])
/** A sentence longer than this is cut: nothing that is said of a meeting reaches so far, and hostile input does. */
const LONGEST = 240

/** @param abbreviations folded words that keep their full stop: `dr`, `nov`, `respub`. */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  const close = (to: number): void => {
    if (to > from)
      sentences.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph })
    from = to
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && tokens[at]!.lineStart) {
      close(at)
      paragraph += 1
    }
    if (at - from >= LONGEST) close(at)
    if (!endsSentence(tokens, at, abbreviations)) continue
    let to = at + 1
    while (to < tokens.length && CLOSERS.has(tokens[to]!.text) && !tokens[to]!.spaced) to += 1
    close(to)
    at = to - 1
  }
  close(tokens.length)
  return sentences
}

/** "bildirdi.Shuningdek": some pages lose the blank. A lower-case word, then a capitalised one with more behind it. */
function isGlued(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[next]
  const follows = tokens[next + 1]
  if (before?.kind !== 'word' || before.capital || before.text.length < 3 || after?.kind !== 'word')
    return false
  return /^\p{Lu}\p{Ll}+/u.test(after.text) && follows?.spaced === true && follows.kind !== 'punct'
}

function endsSentence(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (token.kind !== 'punct') return false
  if (token.text === '!' || token.text === '?' || token.text === '…') return true
  if (token.text !== '.') return false
  const before = tokens[at - 1]
  let next = at + 1
  while (next < tokens.length && CLOSERS.has(tokens[next]!.text) && !tokens[next]!.spaced) next += 1
  const after = tokens[next]
  if (after === undefined) return true
  if (!after.spaced && !isGlued(tokens, at, next)) return false
  if (before?.kind === 'word') {
    // An initial: "A. Bakayev"; an abbreviation with its stop.
    if (before.text.length <= 1 && before.capital) return false
    if (/^(?:Sh|Ch|Ш|Ч|Ya|Yu|Yo)$/u.test(before.text)) return false
    if (abbreviations.has(before.key)) return false
  }
  return after.kind !== 'word' || after.capital || /^\P{Ll}/u.test(after.text)
}
