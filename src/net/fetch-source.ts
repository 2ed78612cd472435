// The address of a source → its bytes, or a FetchError that says whether to try again.
import { isIP } from 'node:net'
import { MAX_DOCUMENT_BYTES } from '../sources/limits.ts'
import { FetchError } from './fetch-error.ts'
import { guardedLookup, refusal, resolveName } from './guarded-lookup.ts'
import type { AddressRule, Resolve } from './guarded-lookup.ts'
import { isPublicAddress } from './public-address.ts'
import { ACCEPT_ENCODING, requestOnce } from './request-once.ts'
import type { Answer, RequestLimits } from './request-once.ts'

export interface FetchOptions {
  /** Elchi's version, for the User-Agent. */
  version: string
  /** Whether hosts of this machine and of private networks may be read. */
  allowPrivate?: boolean
  /** For the whole fetch, redirects and body included. */
  timeoutMs?: number
  /** Of the body, as sent and as unpacked. */
  maxBytes?: number
  /** From an earlier fetch: an unchanged source then answers without a body. */
  etag?: string | null
  lastModified?: string | null
  /** Which addresses may be connected to, in place of the public ones. */
  allowed?: AddressRule
  /** How names are resolved, in place of the machine's resolver. */
  resolve?: Resolve
}

export interface Fetched {
  /** After redirects. */
  url: string
  /** True: nothing new since etag or lastModified; bytes are empty. */
  unchanged: boolean
  bytes: Uint8Array
  /** `text/html`, lower case, without parameters. */
  contentType: string | null
  charset: string | null
  etag: string | null
  lastModified: string | null
}

const TIMEOUT_MS = 20_000
/** Browsers stop at 20; no news site was seen to need more than 3. */
const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** Too early, too many, time-outs: the client errors that pass by themselves. */
const PASSING = new Set([408, 425, 429])

/** Fetches by GET. Redirects are followed by hand: each hop is checked like the first. */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  const allowed = options.allowPrivate === true ? () => true : (options.allowed ?? isPublicAddress)
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  const maxBytes = options.maxBytes ?? MAX_DOCUMENT_BYTES
  const limits = { signal, maxBytes, lookup: guardedLookup(allowed, options.resolve ?? resolveName) }
  let url = checkedUrl(address, null, allowed)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await ask(url, requestHeaders(options), limits)
    const location = answer.headers.location
    if (!REDIRECTS.has(answer.status) || location === undefined) return accept(url, answer)
    url = checkedUrl(location, url, allowed)
  }
  throw new FetchError(
    'redirects',
    `${url.host} redirects more than ${MAX_REDIRECTS} times; use the last address`,
  )
}

function requestHeaders(options: FetchOptions): Record<string, string> {
  return {
    'user-agent': `Elchi/${options.version}`,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, */*;q=0.8',
    'accept-encoding': ACCEPT_ENCODING,
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  }
}

/** An address that may be asked. Literal addresses are checked here, names when they are looked up. */
function checkedUrl(address: string, base: URL | null, allowed: AddressRule): URL {
  const url = URL.parse(address, base?.href)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const whose = base === null ? '' : `${base.host} redirects there: `
    throw new FetchError('address', `${whose}an address to read begins with http:// or https://`)
  }
  if (url.username !== '' || url.password !== '')
    throw new FetchError('address', `${url.host}: an address with a user name or password is not read`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowed(host)) throw refusal(host)
  return url
}

async function ask(url: URL, headers: Record<string, string>, limits: RequestLimits): Promise<Answer> {
  try {
    return await requestOnce(url, headers, limits)
  } catch (cause) {
    throw asFetchError(cause, url, limits.signal)
  }
}

function asFetchError(cause: unknown, url: URL, signal: AbortSignal): FetchError {
  if (cause instanceof FetchError) return cause
  if (signal.aborted)
    return new FetchError('timeout', `${url.host} did not answer in time; try again later`, {
      retryable: true,
      cause,
    })
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown'
  if (/^(Z_|ERR_BROTLI|ERR__|ZSTD_)/.test(code))
    return new FetchError('encoding', `${url.host} sent a damaged answer (${code}); try again later`, {
      retryable: true,
      cause,
    })
  return new FetchError(
    'network',
    `${url.host} cannot be reached (${code}); check the address and the network`,
    {
      retryable: true,
      cause,
    },
  )
}

function accept(url: URL, answer: Answer): Fetched {
  const { status, headers } = answer
  if (status !== 200 && status !== 304) {
    const retryable = status >= 500 || PASSING.has(status)
    const advice = retryable ? 'try again later' : 'check the address'
    throw new FetchError('status', `${url.host} answered ${status} for ${url.pathname}; ${advice}`, {
      status,
      retryable,
      retryAfterSeconds: seconds(headers['retry-after']),
    })
  }
  const [type, ...parameters] = (headers['content-type'] ?? '').split(';')
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([\w:.-]+)/i.exec(parameter)?.[1])
  return {
    url: url.href,
    unchanged: status === 304,
    bytes: answer.bytes,
    contentType: type?.trim().toLowerCase() || null,
    charset: charset.find((name) => name !== undefined) ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  }
}

/** Retry-After in seconds; its other form, a date, is left to the caller's own pace. */
function seconds(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) : null
}
