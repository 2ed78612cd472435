// Cleaned text → tokens: words, numbers and punctuation, each with its place in the text and its folded key.
import { remembered } from '../../gazetteer/remembered.ts'

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
const LETTER = /[\p{L}\p{M}]/u
const LETTERS = /[\p{L}\p{M}]+/uy
const DIGIT = /\p{Nd}/u
const NUMERIC_FORMAT = /^(?:[\p{L}]\s?)?\d{1,2}\s?\+\s?\d{1,2}(?:\s?\+\s?\d{1,2})?(?!\d)/u
/** Longer runs are no words of any language: they are kept as one token and never looked up. */
export const LONGEST_WORD = 64

/** Splits text into tokens from left to right, in time linear in its length. */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  let lineStart = true
  while (at < text.length) {
    const char = text[at]!
    if (/\s/u.test(char)) {
      spaced = true
      if (char === '\n') lineStart = true
      at += 1
      continue
    }
    const token = readToken(text, at, rules)
    tokens.push({ ...token, spaced, lineStart })
    spaced = false
    lineStart = false
    at = token.end
  }
  return tokens
}

type Unspaced = Omit<Token, 'spaced' | 'lineStart'>

function readToken(text: string, at: number, rules: TokenRules): Unspaced {
  const char = text[at]!
  const numeric = mayBeNumeric(text, at) ? NUMERIC_FORMAT.exec(text.slice(at, at + 16)) : null
  if (numeric !== null) {
    const raw = numeric[0]
    return word(raw, at, at + raw.length, raw.replace(/\s/gu, '').toLowerCase().replace('с', 'c'))
  }
  if (DIGIT.test(char)) return readNumber(text, at, rules)
  if (LETTER.test(char) || isSurrogateLetter(text, at)) return readWord(text, at, rules)
  return {
    kind: 'punct',
    text: char,
    key: char,
    start: at,
    end: at + 1,
    capital: false,
    capitals: false,
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

function isSurrogateLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff && /\p{L}/u.test(String.fromCodePoint(code))
}

function word(raw: string, start: number, end: number, key: string): Unspaced {
  return { kind: 'word', text: raw, key, start, end, ...capitalsOf(raw), ordinal: false, value: null }
}

/** How a word is written; texts repeat their words. */
const capitalsOf = remembered((raw: string): { capital: boolean; capitals: boolean } => {
  const letters = raw.replace(/[^\p{L}]/gu, '')
  return {
    capital: /^\p{Lu}/u.test(letters),
    capitals:
      letters.length > 1 && /^\p{Lu}+(?:['’‘ʼʻ`´-]?\p{Ll}{0,6})$/u.test(raw) && /^\p{Lu}{2}/u.test(letters),
  }
})

function readNumber(text: string, at: number, rules: TokenRules): Unspaced {
  let end = at
  while (end < text.length && DIGIT.test(text[end]!)) end += 1
  const digits = text.slice(at, Math.min(end, at + 15))
  const value = end - at > 15 ? null : Number(digits)
  const number = { kind: 'number' as const, start: at, capital: false, capitals: false, value }
  let tail = end
  if (tail < text.length && (APOSTROPHE.test(text[tail]!) || text[tail] === '-')) tail += 1
  let stop = tail
  while (stop < text.length && stop - tail < 12 && LETTER.test(text[stop]!)) stop += 1
  const ending = text.slice(tail, stop)
  if (ending !== '' && rules.ordinalEnding.test(rules.fold(ending))) {
    return { ...number, text: text.slice(at, stop), key: digits, end: stop, ordinal: true }
  }
  if (ending !== '' && tail > end && APOSTROPHE.test(text[end]!)) {
    return { ...number, text: text.slice(at, stop), key: digits, end: stop, ordinal: false }
  }
  const dotted =
    rules.ordinalDot &&
    end - at <= 2 &&
    text[end] === '.' &&
    /^\.\s{0,3}\p{L}/u.test(text.slice(end, end + 6))
  const last = dotted ? end + 1 : end
  return { ...number, text: text.slice(at, last), key: digits, end: last, ordinal: dotted }
}

/** A word takes in apostrophes between letters, and a suffix hyphenated to an abbreviation: `TDT-nin`. */
function readWord(text: string, at: number, rules: TokenRules): Unspaced {
  LETTERS.lastIndex = at
  let end = LETTERS.test(text) ? LETTERS.lastIndex : at
  while (end < text.length) {
    const char = text[end]!
    if (LETTER.test(char) || isSurrogateLetter(text, end)) {
      end += char >= '\ud800' && char <= '\udbff' ? 2 : 1
    } else if (APOSTROPHE.test(char) && end + 1 < text.length && LETTER.test(text[end + 1]!)) {
      end += 1
    } else if (
      char === '-' &&
      /^\p{Lu}{2,8}$/u.test(text.slice(at, Math.min(end, at + 9))) &&
      /^-\p{Ll}{1,6}(?!\p{L})/u.test(text.slice(end, end + 9))
    ) {
      end += 1
    } else break
  }
  // "OTS+" is another body than "OTS", "ShHT+" than "ShHT".
  if (text[end] === '+' && /^(?:\p{Lu}[heoua]?){2,6}$/u.test(text.slice(at, Math.min(end, at + 9)))) end += 1
  const raw = text.slice(at, end)
  return word(raw, at, end, raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : rules.fold(raw))
}
