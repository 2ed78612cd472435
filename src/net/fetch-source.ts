// The address of a source → its bytes, or a FetchError that says whether to try again.
import type { Clock } from '../domain/clock.ts'
import { MAX_DOCUMENT_BYTES } from '../sources/limits.ts'
import { acceptAnswer } from './accept-answer.ts'
import type { Fetched } from './accept-answer.ts'
import { checkedUrl } from './checked-url.ts'
import { timedOut } from './describe-trouble.ts'
import { FetchError } from './fetch-error.ts'
import { guardedLookup, resolveName } from './guarded-lookup.ts'
import type { AddressRule, Resolve } from './guarded-lookup.ts'
import { isPublicAddress } from './public-address.ts'
import { ACCEPT_ENCODING } from './read-body.ts'
import { requestOnce } from './request-once.ts'
import type { Answer } from './request-once.ts'
import { userAgent } from './user-agent.ts'

export type { Fetched } from './accept-answer.ts'

export interface FetchOptions {
  /** Elchi's version, for the User-Agent. */
  version: string
  /** Whether hosts of this machine and of private networks may be read. */
  allowPrivate?: boolean
  /** Until each connection stands. */
  connectMs?: number
  /** Until each answer begins. */
  headMs?: number
  /** For the whole fetch, redirects and body included, without what `inTurn` waits. */
  timeoutMs?: number
  /** Of the body, as sent and as unpacked. */
  maxBytes?: number
  /** Whether the first `maxBytes` of a longer body are taken; otherwise it is an error. */
  truncate?: boolean
  /** From an earlier fetch: an unchanged source then answers without a body. */
  etag?: string | null
  lastModified?: string | null
  /** Which addresses may be connected to, in place of the public ones. */
  allowed?: AddressRule
  /** How names are resolved, in place of the machine's resolver. */
  resolve?: Resolve
  /** For a Retry-After that is a date. */
  clock?: Clock
  /** Ends the fetch, which then rejects with the signal's reason. */
  signal?: AbortSignal
  /** Calls `ask` when the turn of `url` has come: the first address and each that a redirect tells. */
  inTurn?: (url: URL, ask: () => Promise<Answer>) => Promise<Answer>
}

const CONNECT_MS = 10_000
const HEAD_MS = 20_000
const TIMEOUT_MS = 30_000
/** Browsers stop at 20; no news site was seen to need more than 3. */
const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/** Fetches by GET. Redirects are followed by hand: each hop is checked like the first. Throws a FetchError. */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  const allowed = options.allowPrivate === true ? () => true : (options.allowed ?? isPublicAddress)
  const ask = asker(allowed, options)
  let url = checkedUrl(address, null, allowed)
  const seen = new Set<string>()
  let permanent = true
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    seen.add(url.href)
    const answer = await (options.inTurn ?? atOnce)(url, () => ask(url))
    const { location } = answer.headers
    if (!REDIRECTS.has(answer.status) || location === undefined)
      return acceptAnswer(url, answer, {
        conditional: Boolean(options.etag) || Boolean(options.lastModified),
        movedTo: hop > 0 && permanent ? url.href : null,
        now: options.clock?.now() ?? new Date(),
      })
    permanent &&= PERMANENT.has(answer.status)
    const from = url
    url = checkedUrl(location, from, allowed)
    if (seen.has(url.href))
      throw new FetchError('redirects', `${from.host} redirects in a circle; open it in a browser`)
  }
  throw new FetchError(
    'redirects',
    `${url.host} redirects more than ${MAX_REDIRECTS} times; use the last address`,
  )
}

function atOnce(_url: URL, ask: () => Promise<Answer>): Promise<Answer> {
  return ask()
}

/** Asks one address after the other within the time of one fetch. */
function asker(allowed: AddressRule, options: FetchOptions): (url: URL) => Promise<Answer> {
  const headers = requestHeaders(options)
  const lookup = guardedLookup(allowed, options.resolve ?? resolveName)
  let left = options.timeoutMs ?? TIMEOUT_MS
  return async (url) => {
    if (left <= 0) throw timedOut(url, 'wholeMs')
    const begun = performance.now()
    try {
      return await requestOnce(url, headers, {
        connectMs: options.connectMs ?? CONNECT_MS,
        headMs: options.headMs ?? HEAD_MS,
        wholeMs: left,
        maxBytes: options.maxBytes ?? MAX_DOCUMENT_BYTES,
        truncate: options.truncate ?? false,
        lookup,
        signal: options.signal,
      })
    } finally {
      left -= performance.now() - begun
    }
  }
}

function requestHeaders(options: FetchOptions): Record<string, string> {
  return {
    'user-agent': userAgent(options.version),
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, */*;q=0.8',
    'accept-encoding': ACCEPT_ENCODING,
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  }
}
