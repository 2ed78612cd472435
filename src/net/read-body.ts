// A body as it was sent → its bytes, unpacked and capped.
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { FetchError } from './fetch-error.ts'

type Pieces = AsyncIterable<Uint8Array>

export interface BodyLimits {
  /** Of the body, as sent and after each unpacking. */
  maxBytes: number
  /** Whether the first `maxBytes` of a longer body are taken; otherwise it is an error. */
  truncate: boolean
}

const UNPACKERS: Readonly<Record<string, (head: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Servers mean either by the name: with the zlib header, as the standard has it, or without.
  deflate: (head) => (hasZlibHeader(head) ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
}

/** What misconfigured servers name as an encoding of a body that is not packed. */
const UNPACKED = new Set(['', 'identity', 'none', 'binary', '8bit', 'utf-8', 'utf8'])

/** Nobody packs thrice with good reason. */
const MOST_CODINGS = 3

/** What we can unpack, for the Accept-Encoding header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

/**
 * Reads `body`, sent by `host` with this Content-Encoding header. Memory stays within a few times `maxBytes`, whatever
 * the body would unpack to. Throws a FetchError, or what the body or an unpacker threw.
 */
export async function readBody(
  body: Pieces,
  encoding: string | undefined,
  limits: BodyLimits,
  host: string,
): Promise<Uint8Array> {
  let pieces = body
  // Listed in the order in which they were applied.
  for (const coding of codingsOf(encoding, host).reverse())
    pieces = unpacked(capped(pieces, limits.maxBytes, host), UNPACKERS[coding]!)
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    kept.push(piece)
    size += piece.length
    if (size <= limits.maxBytes) continue
    if (!limits.truncate) throw tooLarge(host, limits.maxBytes)
    return Buffer.concat(kept, limits.maxBytes)
  }
  return Buffer.concat(kept, size)
}

function codingsOf(encoding: string | undefined, host: string): string[] {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => !UNPACKED.has(coding))
  const strange = codings.find((coding) => !Object.hasOwn(UNPACKERS, coding))
  if (strange !== undefined)
    throw new FetchError('encoding', `${host} sends ${strange.slice(0, 40)}, which is not understood`)
  if (codings.length > MOST_CODINGS)
    throw new FetchError(
      'encoding',
      `${host} packs its answer ${codings.length} times; at most ${MOST_CODINGS}`,
    )
  return codings
}

async function* capped(pieces: Pieces, maxBytes: number, host: string): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > maxBytes) throw tooLarge(host, maxBytes)
    yield piece
  }
}

async function* unpacked(
  pieces: AsyncGenerator<Uint8Array>,
  open: (head: Uint8Array) => Transform,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  while (head.length < 2) {
    const next = await pieces.next()
    if (next.done === true) break
    head = Buffer.concat([head, next.value])
  }
  // An empty body is sent with a Content-Encoding all the same.
  if (head.length === 0) return
  const unpacker = open(head)
  const feeding = pipeline(async function* feed() {
    yield head
    yield* pieces
  }, unpacker)
  // The reader of the unpacker gets the same error.
  feeding.catch(() => undefined)
  yield* unpacker as AsyncIterable<Uint8Array>
}

/** RFC 1950: method 8, and both bytes as one number divide by 31. */
function hasZlibHeader(head: Uint8Array): boolean {
  const [first = 0, second = 0] = head
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0
}

/** What is told of a body over the limit. */
export function tooLarge(host: string, maxBytes: number): FetchError {
  const limit = Math.max(1, Math.round(maxBytes / (1024 * 1024)))
  return new FetchError('too-large', `${host} sends more than the ${limit} MB that are read of one document`)
}
