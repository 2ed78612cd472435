// One GET without redirects → the answer's head and its body, unpacked and capped.
import { request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Empty for answers that are not read: redirects, errors, 304. */
  bytes: Uint8Array
}

export interface RequestLimits {
  /** Ends everything, at whatever stage. */
  signal: AbortSignal
  /** Of the body, as sent and as unpacked. */
  maxBytes: number
  lookup: LookupFunction
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/** What we can unpack, for the Accept-Encoding header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

/** Asks once, on a connection of its own. Rejects with a FetchError, or with what the socket or the signal threw. */
export async function requestOnce(
  url: URL,
  headers: Record<string, string>,
  limits: RequestLimits,
): Promise<Answer> {
  const response = await open(url, headers, limits)
  const { statusCode: status = 0, headers: answered } = response
  if (status !== 200) {
    response.destroy()
    return { status, headers: answered, bytes: new Uint8Array() }
  }
  try {
    return { status, headers: answered, bytes: await readBody(response, url, limits) }
  } finally {
    response.destroy()
  }
}

function open(url: URL, headers: Record<string, string>, limits: RequestLimits): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    // Without an agent nothing outlives the request: a kept connection would skip the lookup's check.
    const options = { headers, signal: limits.signal, lookup: limits.lookup, agent: false as const }
    send(url, options, resolve).on('error', reject).end()
  })
}

async function readBody(response: IncomingMessage, url: URL, limits: RequestLimits): Promise<Uint8Array> {
  const length = Number(response.headers['content-length'] ?? 0)
  if (length > limits.maxBytes) throw tooLarge(url, limits.maxBytes)
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpack = UNPACKERS[encoding]
  if (unpack === undefined && encoding !== 'identity' && encoding !== '')
    throw new FetchError('encoding', `${url.host} sends ${encoding}, which is not understood`)
  const chunks: Uint8Array[] = []
  const counted = (): ((pieces: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>) => {
    let size = 0
    return async function* count(pieces) {
      for await (const piece of pieces) {
        size += piece.length
        if (size > limits.maxBytes) throw tooLarge(url, limits.maxBytes)
        yield piece
      }
    }
  }
  const keep = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) chunks.push(piece)
  }
  const { signal } = limits
  if (unpack === undefined) await pipeline(response, counted(), keep, { signal })
  else await pipeline(response, counted(), unpack(), counted(), keep, { signal })
  return Buffer.concat(chunks)
}

function tooLarge(url: URL, maxBytes: number): FetchError {
  const limit = Math.max(1, Math.round(maxBytes / (1024 * 1024)))
  return new FetchError(
    'too-large',
    `${url.host} sends more than the ${limit} MB that are read of one document`,
  )
}
