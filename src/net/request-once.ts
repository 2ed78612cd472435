// One GET without redirects → the answer's head and its body, unpacked and capped.
import { request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { asFetchError, cut, timedOut } from './describe-trouble.ts'
import { readBody, tooLarge } from './read-body.ts'
import type { BodyLimits } from './read-body.ts'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Empty for answers that are not read: redirects, errors, 304. */
  bytes: Uint8Array
}

/** In milliseconds, each from the beginning of the request. */
export interface TimeLimits {
  /** Until the connection stands: name found, TLS agreed. */
  connectMs: number
  /** Until the head of the answer is there. */
  headMs: number
  /** Until the last byte. */
  wholeMs: number
}

export interface RequestLimits extends BodyLimits, TimeLimits {
  lookup: LookupFunction
  /** Ends the request at whatever stage; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/** Answers whose body is the document. 203: a proxy on the way has changed something. */
const WITH_DOCUMENT = new Set([200, 203])

/** Some sites send security policies of 20 KB; Node's own limit is 16. */
const MOST_HEADER_BYTES = 64 * 1024

/** Asks once, on a connection of its own. Rejects with a FetchError, or with the reason of the signal. */
export async function requestOnce(
  url: URL,
  headers: Record<string, string>,
  limits: RequestLimits,
): Promise<Answer> {
  const ending = new AbortController()
  const stop = (): void => ending.abort(limits.signal?.reason)
  if (limits.signal?.aborted) stop()
  limits.signal?.addEventListener('abort', stop)
  const end = (stage: keyof TimeLimits): NodeJS.Timeout =>
    setTimeout(() => ending.abort(timedOut(url, stage)), limits[stage])
  const timers = { connectMs: end('connectMs'), headMs: end('headMs'), wholeMs: end('wholeMs') }
  const request = open(url, headers, limits.lookup, ending.signal)
  // A connection that is reset, and bytes beyond the announced length, are told to the request, not to its body.
  let broken: Error | null = null
  request.on('error', (error) => {
    broken = error
  })
  try {
    request.once('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () =>
        clearTimeout(timers.connectMs),
      ),
    )
    const response = await responseTo(request)
    clearTimeout(timers.headMs)
    const { statusCode: status = 0, headers: answered } = response
    const bytes = WITH_DOCUMENT.has(status) ? await bodyOf(response, url, limits) : new Uint8Array()
    if (broken !== null && !isWhole(response) && !limits.truncate) throw cut(url, broken)
    return { status, headers: answered, bytes }
  } catch (cause) {
    throw ending.signal.aborted ? ending.signal.reason : asFetchError(cause, url)
  } finally {
    for (const timer of Object.values(timers)) clearTimeout(timer)
    limits.signal?.removeEventListener('abort', stop)
    request.destroy()
  }
}

function open(
  url: URL,
  headers: Record<string, string>,
  lookup: LookupFunction,
  signal: AbortSignal,
): ClientRequest {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  // Without an agent nothing outlives the request: a kept connection would skip the lookup's check.
  const options = { headers, signal, lookup, agent: false as const, maxHeaderSize: MOST_HEADER_BYTES }
  return send(url, options)
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve).once('error', reject)
    // An answer that changes the protocol ends in neither of the two.
    request.once('close', () => reject(new Error('closed without an answer')))
    request.end()
  })
}

async function bodyOf(response: IncomingMessage, url: URL, limits: BodyLimits): Promise<Uint8Array> {
  const { 'content-encoding': encoding, 'content-length': length } = response.headers
  if (!limits.truncate && Number(length ?? 0) > limits.maxBytes) throw tooLarge(url.host, limits.maxBytes)
  try {
    return await readBody(response, encoding, limits, url.host)
  } catch (cause) {
    throw asFetchError(cause, url, 'body')
  }
}

/** A chunked body tells its own end; what is wrong after it is not the document's. */
function isWhole(response: IncomingMessage): boolean {
  return response.headers['transfer-encoding'] !== undefined && response.complete
}
