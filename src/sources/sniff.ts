// The bytes of a document → what it is, by its content and never by its name.

export type SourceKind = 'text' | 'html' | 'pdf' | 'feed' | 'sitemap' | 'manifest' | 'binary' | 'empty'

/** Far enough for a prolog, a comment and a stylesheet line before the root element. */
const HEAD_BYTES = 4096

/** First bytes of what people pass by mistake, with the words for it. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
]

/** A name for well-known binary formats ("a PNG picture"), null for others. */
export function nameBinary(bytes: Uint8Array): string | null {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.what ?? null
}

/**
 * UTF-16 by its mark (`FF FE`, `FE FF`), or by two first characters of ASCII, as markup and JSON have: text that is full
 * of zero bytes and no less text. Null for all else.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const isAscii = (byte: number): boolean => byte >= 0x20 && byte < 0x7f
  if (isAscii(a) && b === 0 && isAscii(c) && d === 0) return 'utf-16le'
  return a === 0 && isAscii(b) && c === 0 && isAscii(d) ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes) !== null) return false
  if (nameBinary(bytes) !== null) return true
  const head = bytes.subarray(0, 64 * 1024)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    // Tab, line feed, vertical tab, form feed, return and escape occur in texts.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1
  }
  return controls * 100 > head.length
}

function headText(bytes: Uint8Array): string {
  return new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, HEAD_BYTES)).trimStart()
}

/**
 * What a document is. A page without `<html>` counts as html when it begins with a tag; JSON that is neither a feed
 * nor a manifest counts as text.
 */
export function sniff(bytes: Uint8Array): SourceKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  // Some servers and mail programs put a few bytes before the mark; readers of PDF accept it within the first 1024.
  if (start.includes('%PDF-')) return 'pdf'
  if (isBinary(bytes)) return 'binary'
  const head = headText(bytes)
  if (head === '') return bytes.every((byte) => byte <= 0x20) || bytes.length <= 3 ? 'empty' : 'text'
  if (head.startsWith('<')) return sniffMarkup(head)
  if (head.startsWith('{')) {
    if (/"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(head)) return 'feed'
    const firstLine = head.split('\n', 1)[0] ?? ''
    if (/"file"\s*:/.test(firstLine)) return 'manifest'
  }
  return 'text'
}

function sniffMarkup(head: string): SourceKind {
  const root = head.replace(/<!--[\s\S]*?-->/g, '')
  if (/<(rss|feed|rdf:RDF)[\s>]/.test(root) && !/<html[\s>]/i.test(root)) return 'feed'
  if (/<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.test(root) && !/<html[\s>]/i.test(root)) return 'sitemap'
  if (/^<(!doctype\s+html|\?xml|[a-z][a-z0-9]*[\s/>])/i.test(root) || /<(html|head|body)[\s>]/i.test(root))
    return 'html'
  return 'text'
}
