// Bytes of a text, page or feed → text, whatever it was encoded in, or a line that says where it is damaged.
import { guessEncoding } from './guess-encoding.ts'
import { failed, lineAt } from './problem.ts'
import type { SourceProblem } from './problem.ts'
import { wideEncoding } from './sniff.ts'

export type Decoded =
  | { ok: true; text: string; encoding: string; warnings: string[] }
  | { ok: false; problem: SourceProblem }

const UTF8_ADVICE = 'save it as UTF-8 and try again'

/** Of a page that came over the network so many damaged characters, or this share of all, are passed over. */
const FEW_BAD = 10
const SMALL_SHARE = 0.05

/**
 * Text of `bytes`, without its byte order mark, lines ended by line feeds. Order: mark, UTF-8 where the bytes are
 * valid UTF-8, whatever is declared (a chance reading of another encoding as UTF-8 does not happen beyond a few words),
 * then what makes words: see guessEncoding. An encoding that the letters do not bear out is told in a warning.
 *
 * @param declared charset of the Content-Type header, where there was one
 * @param lenient whether a few damaged characters are left out with a warning: outlets cut summaries in the middle of a
 *   character. A file that somebody hands in is refused instead, since it can be mended
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  declared: string | null = null,
  lenient: boolean = false,
): Decoded {
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
    return lenient && utf8.bad <= Math.max(FEW_BAD, utf8.sequences * SMALL_SHARE)
      ? withoutDamage(bytes, utf8, file)
      : failed(
          'encoding',
          file,
          `the text is UTF-8 but damaged here; repair the line or ${UTF8_ADVICE}`,
          lineAt(bytes, utf8.firstBad),
        )
  const names = [declared, charsetInside(bytes)].map(knownEncoding)
  const known = names.filter((name) => name !== null && name !== 'utf-8') as string[]
  const guess = guessEncoding(bytes, known)
  if (guess === null)
    return failed(
      'encoding',
      file,
      `the encoding is none of UTF-8, UTF-16, windows-1251, windows-1254 and KOI8-R; ${UTF8_ADVICE}`,
    )
  if (guess.declared) return decodeAs(bytes, guess.encoding, file, [])
  const why =
    known[0] === undefined
      ? 'no valid charset is declared'
      : `it is declared as ${known[0]}, which the letters do not bear out`
  return decodeAs(bytes, guess.encoding, file, [`${file}: ${why}; read as ${guess.encoding}`])
}

/** Characters that are damaged are left out; nobody can tell what they were. */
function withoutDamage(bytes: Uint8Array, { bad, firstBad }: Utf8Examination, file: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\uFFFD', '').replace(/\r\n?/g, '\n')
  const warning = `${file}: line ${lineAt(bytes, firstBad)}: ${bad} damaged characters are left out`
  return { ok: true, text, encoding: 'utf-8', warnings: [warning] }
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
  return wideEncoding(bytes)
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

function knownEncoding(name: string | null): string | null {
  if (name === null) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}
