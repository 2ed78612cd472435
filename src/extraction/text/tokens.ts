// Cleaned text → tokens: words, numbers and punctuation, each with its place in the text and its folded key.
import { oncePer } from '../../gazetteer/once.ts'
import { remembered } from '../../gazetteer/remembered.ts'
import { CHARACTER, characterKind } from './characters.ts'

export interface Token {
  kind: 'word' | 'number' | 'punct'
  /** As written. */
  text: string
  /** Folded for look-up; punctuation is its own key. */
  key: string
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** First letter is a capital. */
  capital: boolean
  /** All letters are capitals, two at least. */
  capitals: boolean
  /** A blank or a line end stands before it. */
  spaced: boolean
  /** It begins a line. */
  lineStart: boolean
  /** A number that counts a place in a row: `7th`, `7’nci`, `2-ci`, `VII`. */
  ordinal: boolean
  /** The value of a number. */
  value: number | null
}

export interface TokenRules {
  /** Word → look-up key. */
  fold(word: string): string
  /** Letters after a number (and an apostrophe or hyphen) that make it an ordinal. */
  ordinalEnding: RegExp
  /** A number and a hyphen before a noun make an ordinal: `26-yigʻilish`. */
  ordinalHyphen: boolean
  /** A number and a full stop make an ordinal: `7. Zirve`. */
  ordinalDot: boolean
}

const APOSTROPHE = /['’‘ʼʻ`´]/u
const NUMERIC_FORMAT = /^(?:[\p{L}]\s?)?\d{1,2}\s?\+\s?\d{1,2}(?:\s?\+\s?\d{1,2})?(?!\d)/u
/** Longer runs are no words of any language: they are kept as one token and never looked up. */
export const LONGEST_WORD = 64
const LINE_FEED = 10
const HYPHEN = 45

/** Splits text into tokens from left to right, in time linear in its length. */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = []
  const written = writingOf(rules)
  let spaced = true
  let lineStart = true
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    if (characterKind(unit) === CHARACTER.blank) {
      spaced = true
      if (unit === LINE_FEED) lineStart = true
      at += 1
      continue
    }
    const token = readToken({ text, at, rules, written, spaced, lineStart })
    tokens.push(token)
    spaced = false
    lineStart = false
    at = token.end
  }
  return tokens
}

/** How a word is written, and the key it has. */
type Written = Pick<Token, 'text' | 'key' | 'capital' | 'capitals'>

/** Texts repeat their words: each is folded once. */
const writingOf = oncePer((rules: TokenRules) =>
  remembered((raw): Written => {
    const key = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : rules.fold(raw)
    return { text: raw, key, ...capitalsOf(raw) }
  }),
)

/** Where a token begins, and what stands before it. */
interface Start {
  text: string
  at: number
  rules: TokenRules
  written: (raw: string) => Written
  spaced: boolean
  lineStart: boolean
}

function readToken(start: Start): Token {
  const { text, at } = start
  const unit = text.charCodeAt(at)
  const kind = characterKind(unit)
  if (kind !== CHARACTER.other && mayBeNumeric(text, at)) {
    const [raw] = NUMERIC_FORMAT.exec(text.slice(at, at + 16)) ?? []
    if (raw !== undefined) {
      const key = raw.replace(/\s/gu, '').toLowerCase().replace('с', 'c')
      return word(start, { text: raw, key, ...capitalsOf(raw) })
    }
  }
  if (kind === CHARACTER.digit) return readNumber(start)
  if (kind === CHARACTER.letter || isSurrogateLetter(text, at)) return readWord(start)
  const mark = text.charAt(at)
  const { spaced, lineStart } = start
  return {
    kind: 'punct',
    text: mark,
    key: mark,
    start: at,
    end: at + 1,
    capital: false,
    capitals: false,
    spaced,
    lineStart,
    ordinal: false,
    value: null,
  }
}

/** A number, or one letter before one: "4+4", "C5+1". */
function mayBeNumeric(text: string, at: number): boolean {
  return isDigit(text, at) || isDigit(text, at + 1) || (text[at + 1] === ' ' && isDigit(text, at + 2))
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isSurrogateLetter(text: string, at: number): boolean {
  if (!isHighSurrogate(text.charCodeAt(at))) return false
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff && /\p{L}/u.test(String.fromCodePoint(code))
}

function word({ at, spaced, lineStart }: Start, { text, key, capital, capitals }: Written): Token {
  return {
    kind: 'word',
    text,
    key,
    start: at,
    end: at + text.length,
    capital,
    capitals,
    spaced,
    lineStart,
    ordinal: false,
    value: null,
  }
}

function capitalsOf(raw: string): { capital: boolean; capitals: boolean } {
  const letters = raw.replace(/[^\p{L}]/gu, '')
  return {
    capital: /^\p{Lu}/u.test(letters),
    capitals:
      letters.length > 1 && /^\p{Lu}+(?:['’‘ʼʻ`´-]?\p{Ll}{0,6})$/u.test(raw) && /^\p{Lu}{2}/u.test(letters),
  }
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && characterKind(text.charCodeAt(at)) === CHARACTER.letter
}

function readNumber({ text, at, rules, spaced, lineStart }: Start): Token {
  let end = at
  while (end < text.length && characterKind(text.charCodeAt(end)) === CHARACTER.digit) end += 1
  const digits = text.slice(at, Math.min(end, at + 15))
  const value = end - at > 15 ? null : Number(digits)
  let tail = end
  if (tail < text.length && (APOSTROPHE.test(text[tail]!) || text[tail] === '-')) tail += 1
  let stop = tail
  while (stop - tail < 12 && isLetter(text, stop)) stop += 1
  const ending = text.slice(tail, stop)
  const marked = ending !== '' && rules.ordinalEnding.test(rules.fold(ending))
  const quoted = ending !== '' && tail > end && APOSTROPHE.test(text[end]!)
  const dotted =
    !marked &&
    !quoted &&
    rules.ordinalDot &&
    end - at <= 2 &&
    text[end] === '.' &&
    /^\.\s{0,3}\p{L}/u.test(text.slice(end, end + 6))
  const last = marked || quoted ? stop : dotted ? end + 1 : end
  return {
    kind: 'number',
    text: text.slice(at, last),
    key: digits,
    start: at,
    end: last,
    capital: false,
    capitals: false,
    spaced,
    lineStart,
    ordinal: marked || dotted,
    value,
  }
}

/** A word takes in apostrophes between letters, and a suffix hyphenated to an abbreviation: `TDT-nin`. */
function readWord(start: Start): Token {
  const { text, at } = start
  let end = at
  for (;;) {
    while (isLetter(text, end)) end += 1
    if (end >= text.length) break
    const unit = text.charCodeAt(end)
    if (isSurrogateLetter(text, end)) end += 2
    else if (characterKind(unit) === CHARACTER.apostrophe && isLetter(text, end + 1)) end += 1
    else if (
      unit === HYPHEN &&
      /^\p{Lu}{2,8}$/u.test(text.slice(at, Math.min(end, at + 9))) &&
      /^-\p{Ll}{1,6}(?!\p{L})/u.test(text.slice(end, end + 9))
    )
      end += 1
    else break
  }
  // "OTS+" is another body than "OTS", "ShHT+" than "ShHT".
  if (text[end] === '+' && /^(?:\p{Lu}[heoua]?){2,6}$/u.test(text.slice(at, Math.min(end, at + 9)))) end += 1
  return word(start, start.written(text.slice(at, end)))
}
