// What can go wrong on the way to a source, as data for those who decide whether to try again.

export type FetchFailure =
  | 'address'
  | 'private'
  | 'timeout'
  | 'network'
  | 'status'
  | 'redirects'
  | 'too-large'
  | 'encoding'

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
      status?: number
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
