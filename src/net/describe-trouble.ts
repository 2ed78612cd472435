// What a socket, TLS, the HTTP parser or an unpacker threw → a FetchError with a line for an operator.
import { FetchError } from './fetch-error.ts'

/** RFC 5280's reasons in plain words; the codes are OpenSSL's as Node has them. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; check this machine’s clock',
  CERT_REVOKED: 'was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself alone',
  SELF_SIGNED_CERT_IN_CHAIN: 'is of an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'is of an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is of an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without those between it and its authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is made out to another name',
}

const STAGES = {
  connectMs: 'could not be connected to in time',
  headMs: 'did not begin to answer in time',
  wholeMs: 'did not finish its answer in time',
} as const

/** The error of a request whose time for `stage` is over. */
export function timedOut(url: URL, stage: keyof typeof STAGES): FetchError {
  return new FetchError('timeout', `${url.host} ${STAGES[stage]}; try again later`, { retryable: true })
}

/** The error of a body that is not what its head announced. */
export function cut(url: URL, cause: unknown): FetchError {
  return new FetchError('cut', `${url.host} sent more or less than it announced; try again later`, {
    retryable: true,
    cause,
  })
}

/** A FetchError stays as it is. `during`: whether the answer's head had come already. */
export function asFetchError(cause: unknown, url: URL, during: 'head' | 'body' = 'head'): FetchError {
  if (cause instanceof FetchError) return cause
  const code = codeOf(cause)
  if (code === 'Z_BUF_ERROR') return cut(url, cause)
  if (/^(Z_|ERR_BROTLI|ERR__|ERR_ZSTD|ZSTD_)/.test(code))
    return passing('encoding', `${url.host} sent a damaged answer (${code}); try again later`, cause)
  if (during === 'body') return cut(url, cause)
  const certificate = CERTIFICATES[code]
  if (certificate !== undefined)
    return passing(
      'certificate',
      `${url.host}: its certificate ${certificate} (${code}); open it in a browser, tell its owner, or name a missing authority in NODE_EXTRA_CA_CERTS`,
      cause,
    )
  if (/^(HPE_|EPROTO|ERR_SSL_|ERR_HTTP|ERR_INVALID_HTTP)/.test(code))
    return passing(
      'protocol',
      `${url.host} does not answer as a web server should (${code}); check the address`,
      cause,
    )
  return passing(
    'network',
    `${url.host} cannot be reached (${code}); check the address and the network`,
    cause,
  )
}

function passing(failure: FetchError['failure'], message: string, cause: unknown): FetchError {
  return new FetchError(failure, message, { retryable: true, cause })
}

/** Where several addresses were tried, that of the first. */
function codeOf(cause: unknown): string {
  const { code, errors } = cause as { code?: unknown; errors?: unknown }
  if (typeof code === 'string') return code
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : 'no answer'
}
