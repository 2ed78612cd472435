// What can go wrong on the way to a source, as data for those who decide whether to try again.

export type FetchFailure =
  /** No address to read: another scheme, a password in it; also where a redirect leads to one. */
  | 'address'
  /** This machine or a private network. */
  | 'private'
  | 'timeout'
  /** No connection, or one that ended before an answer. */
  | 'network'
  | 'certificate'
  /** What answers speaks no proper HTTP. */
  | 'protocol'
  /** 404. */
  | 'missing'
  /** 410: gone for good. */
  | 'gone'
  /** 401, 403, 451. */
  | 'refused'
  /** 429, or the host has asked to wait, or too many of ours wait for it already. */
  | 'busy'
  /** Any other answer without a document. */
  | 'status'
  /** Too many, or in a circle. */
  | 'redirects'
  | 'too-large'
  /** The body ended early, or is longer than announced. */
  | 'cut'
  /** Packed in a way that is not known, or damaged. */
  | 'encoding'
  /** The host asks programs not to read this address. */
  | 'robots'
  /** The host's rules cannot be read just now, so nothing of it may be. */
  | 'robots-unreachable'

/** A source could not be fetched. The message names the address without credentials and says what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly failure: FetchFailure
  /** HTTP status; null where no answer came. */
  readonly status: number | null
  /** Whether a later try may succeed without anybody's doing. */
  readonly retryable: boolean
  /** What the server asked to wait. */
  readonly retryAfterSeconds: number | null

  constructor(
    failure: FetchFailure,
    message: string,
    details: {
      status?: number | null
      retryable?: boolean
      retryAfterSeconds?: number | null
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: details.cause })
    this.failure = failure
    this.status = details.status ?? null
    this.retryable = details.retryable ?? false
    this.retryAfterSeconds = details.retryAfterSeconds ?? null
  }
}
