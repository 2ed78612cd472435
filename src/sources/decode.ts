// Bytes of a text, page or feed → text, whatever it was encoded in, or a line that says where it is damaged.
import { failed, lineAt } from './problem.ts'
import type { SourceProblem } from './problem.ts'

export type Decoded =
  | { ok: true; text: string; encoding: string; warnings: string[] }
  | { ok: false; problem: SourceProblem }

const UTF8_ADVICE = 'save it as UTF-8 and try again'

/** Letters of Turkish and Azerbaijani beyond ASCII, quotes, dashes and the fixed space, as windows-1254 writes them. */
const TURKISH_BYTES = new Set([
  0xc7, 0xd0, 0xd6, 0xdc, 0xdd, 0xde, 0xe7, 0xf0, 0xf6, 0xfc, 0xfd, 0xfe, 0xc2, 0xe2, 0xce, 0xee, 0xdb, 0xfb,
  0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xbb, 0xb7, 0xb0,
])

/**
 * Text of `bytes`, without its byte order mark, lines ended by line feeds. Order: mark, UTF-8 where the bytes are
 * valid UTF-8 (a chance reading of another encoding as UTF-8 does not happen beyond a few words), the charset that the
 * server or the page declares, a guess between windows-1251 and windows-1254 from the letters.
 *
 * @param declared charset of the Content-Type header, where there was one
 */
export function decode(bytes: Uint8Array, file: string, declared: string | null = null): Decoded {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') return decodeAs(bytes, marked, file, [])
  const utf8 = examineUtf8(bytes)
  if (utf8.valid) return decodeAs(bytes, 'utf-8', file, [])
  if (utf8.endsInside)
    return failed(
      'truncated',
      file,
      'the file ends in the middle of a character: it was not written or copied to its end; fetch it again',
      lineAt(bytes, utf8.firstBad),
    )
  if (marked === 'utf-8' || utf8.sequences > utf8.bad)
    return failed(
      'encoding',
      file,
      `the text is UTF-8 but damaged here; repair the line or ${UTF8_ADVICE}`,
      lineAt(bytes, utf8.firstBad),
    )
  const named = declared ?? charsetInside(bytes)
  const known = named === null ? null : knownEncoding(named)
  if (known !== null && known !== 'utf-8') return decodeAs(bytes, known, file, [])
  const guess = guessEncoding(bytes)
  if (guess === null)
    return failed(
      'encoding',
      file,
      `the encoding is none of UTF-8, UTF-16, windows-1251 and windows-1254; ${UTF8_ADVICE}`,
    )
  return decodeAs(bytes, guess, file, [`${file}: no valid charset is declared; read as ${guess}`])
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string, warnings: string[]): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { ok: true, text: text.replace(/\r\n?/g, '\n'), encoding, warnings }
  } catch {
    const cut = encoding.startsWith('utf-16') && bytes.length % 2 === 1
    return cut
      ? failed('truncated', file, 'the file ends in the middle of a character; fetch it again')
      : failed('encoding', file, `the text is not valid ${encoding}; ${UTF8_ADVICE}`)
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

interface Utf8Examination {
  valid: boolean
  /** Whole sequences of two and more bytes. */
  sequences: number
  bad: number
  firstBad: number
  /** All is well until a sequence that the end cuts off. */
  endsInside: boolean
}

/** Counts sequences by lead and continuation bytes; what the strict decoder alone would refuse counts as valid here. */
function examineUtf8(bytes: Uint8Array): Utf8Examination {
  const seen: Utf8Examination = { valid: true, sequences: 0, bad: 0, firstBad: -1, endsInside: false }
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at]!)
    let have = 1
    while (have < length && at + have < bytes.length && (bytes[at + have]! & 0xc0) === 0x80) have += 1
    if (length > 0 && have === length) {
      if (length > 1) seen.sequences += 1
    } else {
      if (seen.valid) seen.firstBad = at
      seen.endsInside = seen.valid && length > 0 && at + have === bytes.length
      seen.valid = false
      seen.bad += 1
    }
    at += have
  }
  return seen
}

/** 1 to 4, or 0 for a byte that begins nothing. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** `<meta charset="…">`, `charset=…` in a meta's content, `<?xml encoding="…"?>` within the first kilobytes. */
function charsetInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)
  return found?.[1] ?? null
}

function knownEncoding(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Cyrillic text in windows-1251 is mostly bytes above 0xC0; Turkish in windows-1254 has a few of them among ASCII. */
function guessEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1254' | null {
  let ascii = 0
  let high = 0
  let cyrillic = 0
  let turkish = 0
  for (const byte of bytes) {
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) ascii += 1
    if (byte < 0x80) continue
    high += 1
    if (byte >= 0xc0) cyrillic += 1
    if (TURKISH_BYTES.has(byte)) turkish += 1
  }
  if (cyrillic > ascii && cyrillic >= high * 0.8) return 'windows-1251'
  return turkish >= high * 0.9 && high < ascii ? 'windows-1254' : null
}
