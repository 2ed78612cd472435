// The last answer of a chain → the document, or a FetchError that says what the status means.
import { FetchError } from './fetch-error.ts'
import type { FetchFailure } from './fetch-error.ts'
import type { Answer } from './request-once.ts'
import { retryAfterSeconds } from './retry-after.ts'

export interface Fetched {
  /** After redirects. */
  url: string
  /**
   * The address to ask from now on: where redirects led, each of them permanent (301, 308); null otherwise. Remember it
   * once what stands there was read: a closed site sends everything to its front page.
   */
  movedTo: string | null
  /** True: nothing new since etag or lastModified; bytes are empty. */
  unchanged: boolean
  bytes: Uint8Array
  /** `text/html`, lower case, without parameters. */
  contentType: string | null
  charset: string | null
  etag: string | null
  lastModified: string | null
}

const FAILURES: Readonly<Record<number, readonly [FetchFailure, string]>> = {
  401: ['refused', 'it wants a password'],
  403: ['refused', 'open it in a browser; the site may refuse programs, or this country'],
  404: ['missing', 'check the address'],
  410: ['gone', 'it was removed for good; remove the source or find its new address'],
  429: ['busy', 'it is asked too often; try again later'],
  451: ['refused', 'it is withheld for legal reasons'],
}

/** Too early, too many, time-outs: the client errors that pass by themselves. */
const PASSING = new Set([408, 425, 429])

/** `conditional`: whether the request had an etag or a date, so that 304 means something. */
export function acceptAnswer(
  url: URL,
  answer: Answer,
  asked: { conditional: boolean; movedTo: string | null; now: Date },
): Fetched {
  const { status, headers } = answer
  const unchanged = status === 304 && asked.conditional
  if (status !== 200 && status !== 203 && !unchanged) throw refusedBy(url, answer, asked.now)
  const [type, ...parameters] = (headers['content-type'] ?? '').split(';')
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(parameter)?.[1])
  return {
    url: url.href,
    movedTo: asked.movedTo,
    unchanged,
    bytes: answer.bytes,
    contentType: type?.trim().toLowerCase() || null,
    charset: charset.find((name) => name !== undefined) ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  }
}

function refusedBy(url: URL, { status, headers }: Answer, now: Date): FetchError {
  // An empty or partial answer to a plain question is a moment's confusion of the server or of a cache before it.
  const retryable = status >= 500 || status < 400 || PASSING.has(status)
  const [failure, advice] = FAILURES[status] ?? [
    'status',
    retryable ? 'try again later' : 'check the address',
  ]
  return new FetchError(failure, `${url.host} answered ${status} for ${url.pathname}; ${advice}`, {
    status,
    retryable,
    retryAfterSeconds: retryAfterSeconds(headers['retry-after'], now),
  })
}
