// What went wrong with a call → the error that Telegram answers with.
import type { ResponseParameters } from '@grammyjs/types'

/** A refusal in Telegram's shape; `message` is the description without its leading class ("Bad Request: …" is added by the maker). */
export class ApiError extends Error {
  readonly errorCode: number
  readonly parameters: ResponseParameters | undefined

  constructor(errorCode: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.name = 'ApiError'
    this.errorCode = errorCode
    this.parameters = parameters
  }
}

export function badRequest(reason: string, parameters?: ResponseParameters): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, parameters)
}

export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`)
}

export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`)
}

/** `seconds` is told both in words and in `parameters.retry_after`. */
export function tooManyRequests(seconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}
