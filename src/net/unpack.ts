// A file that is packed by itself (`sitemap.xml.gz`) → its content, within the size that is read of one document.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { MAX_DOCUMENT_BYTES, tooLargeMessage } from '../sources/limits.ts'
import { FetchError } from './fetch-error.ts'

const unpackGzip = promisify(gunzip)

/**
 * Unpacks gzip; other bytes come back as they are. Throws a FetchError: `too-large` as soon as the content is over
 * `maxBytes`, however small the packed file is, and `encoding` for a damaged file.
 *
 * @param name what to call the file in messages
 */
export async function unpack(
  bytes: Uint8Array,
  name: string,
  maxBytes: number = MAX_DOCUMENT_BYTES,
): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return new Uint8Array(await unpackGzip(bytes, { maxOutputLength: maxBytes }))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FetchError('too-large', `${name} ${tooLargeMessage(null)}`, { cause })
    throw new FetchError('encoding', `${name} is a damaged gzip file; try again later`, {
      retryable: true,
      cause,
    })
  }
}
