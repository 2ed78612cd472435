// Bytes that are no UTF-8, and what is declared of them → the encoding in which they make words.

/** What pages and feeds of these countries are written in, where they are not UTF-8. */
const USUAL = ['windows-1251', 'windows-1254', 'koi8-r'] as const

/** Enough to tell encodings apart; a longer text says nothing else. */
const SAMPLE_BYTES = 256 * 1024
const MOST_WORDS = 4000
/** What is declared is believed where another encoding does not make much better words. */
const BELIEF = 0.15
/** Below this the words are none. */
const LEAST_FIT = 0.3

/** Of a word's letters. */
const MOST_MARKED = 0.65

export interface GuessedEncoding {
  /** A name of the Encoding standard. */
  encoding: string
  /** Whether it is what the server or the page declares. */
  declared: boolean
}

/**
 * The best fitting of the declared encodings (the server's first, then the page's) and the usual ones; null where none
 * makes words. Words of one script, with capitals only at their beginning, speak for an encoding; mixed scripts,
 * capitals inside, frames and control characters against it. Read in the other's encoding, words of KOI8-R and of
 * windows-1251 turn into capitals: small letters are what tells the two apart.
 */
export function guessEncoding(bytes: Uint8Array, declared: readonly string[]): GuessedEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let best: (GuessedEncoding & { fit: number }) | null = null
  for (const encoding of new Set([...declared, ...USUAL])) {
    const text = decoded(sample, bytes.length > SAMPLE_BYTES, encoding)
    if (text === null) continue
    const isDeclared = declared.includes(encoding)
    const fit = fitOf(text, encoding) + (isDeclared ? BELIEF : 0)
    if (fit >= LEAST_FIT && (best === null || fit > best.fit)) best = { encoding, declared: isDeclared, fit }
  }
  return best === null ? null : { encoding: best.encoding, declared: best.declared }
}

/** Null where the bytes are not valid; a sample may end within a character. */
function decoded(sample: Uint8Array, isCut: boolean, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: isCut })
  } catch {
    return null
  }
}

/** -2 to 1: the mean over the words with letters beyond ASCII. */
function fitOf(text: string, encoding: string): number {
  let sum = 0
  let words = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\0-\x7f]+[\p{L}\p{M}]*/gu)) {
    words += 1
    sum += fitOfWord(word, encoding)
    if (words >= MOST_WORDS) break
  }
  return words === 0 ? 0 : sum / words
}

function fitOfWord(word: string, encoding: string): number {
  if (/[\x80-\x9f\u2500-\u25ff]/.test(word)) return -2
  const letters = word.replace(/[^\p{L}\p{M}]+/gu, '')
  // Quotes, dashes, signs: in every one of these encodings, at other places.
  if (letters === '') return 0
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u].filter((script) => script.test(letters))
  if (scripts.length > 1) return -1
  // Icelandic letters are Turkish ones read as the default of servers.
  if (encoding === 'windows-1252' && /[ýþðÝÞÐ]/.test(letters)) return -1
  if (scripts.length === 1 && isMostlyMarked(letters)) return -1
  if (/^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+$/u.test(letters)) return 1
  return /^\p{Lu}+$/u.test(letters) ? 0.3 : -1
}

/** Cyrillic read as Latin is all accents; words of Latin alphabets have a few. */
function isMostlyMarked(letters: string): boolean {
  const marked = letters.match(/[^\0-\x7f\p{Script=Cyrillic}]/gu)?.length ?? 0
  return letters.length >= 3 && marked > letters.length * MOST_MARKED
}
