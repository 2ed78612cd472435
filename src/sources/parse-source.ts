// The bytes of a file or an answer → documents, by what the bytes are; or the problem with them.
import { decode } from './decode.ts'
import { parseFeed } from './feed.ts'
import { parseHtml } from './html.ts'
import { MAX_DOCUMENT_BYTES, tooLargeMessage } from './limits.ts'
import { parsePdf } from './pdf.ts'
import { failed } from './problem.ts'
import type { SourceResult } from './problem.ts'
import { nameBinary, sniff } from './sniff.ts'
import { parseText } from './text.ts'

/** What is known beside the bytes. */
export interface SourceContext {
  /** What to call it in messages: a file name or an address. */
  name: string
  /** The address it was fetched from; null for a file. */
  url?: string | null
  /** charset of the Content-Type header. */
  charset?: string | null
  /** IANA zone of the source: its publication day counts there. */
  zone?: string | null
}

/** Reads documents. A feed gives one for each item, everything else one. Never throws for what the bytes hold. */
export async function parseSource(bytes: Uint8Array, context: SourceContext): Promise<SourceResult> {
  const { name, url = null, charset = null, zone = null } = context
  if (bytes.length > MAX_DOCUMENT_BYTES) return failed('too-large', name, tooLargeMessage(bytes.length))
  const kind = sniff(bytes)
  if (kind === 'empty') return failed('empty', name, 'there is no text in it')
  if (kind === 'binary') {
    const what = nameBinary(bytes) ?? 'a binary file'
    return failed('binary', name, `it is ${what}; text, HTML, PDF and feeds are read`)
  }
  if (kind === 'manifest')
    return failed('manifest', name, 'it is a manifest, a list of files; pass it with --manifest')
  if (kind === 'sitemap')
    return failed('form', name, 'it is a sitemap, a list of addresses; add it as a source')
  if (kind === 'pdf') return parsePdf(bytes, name, url)
  const decoded = decode(bytes, name, charset, url !== null)
  if (!decoded.ok) return decoded
  const result =
    kind === 'html'
      ? parseHtml(decoded.text, name, url, zone)
      : kind === 'feed'
        ? parseFeed(decoded.text, name, url, zone)
        : parseText(decoded.text, name, url)
  return result.ok ? { ...result, warnings: [...decoded.warnings, ...result.warnings] } : result
}
