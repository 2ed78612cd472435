// The text parameters of a call → typed values, or the refusal Telegram gives for a wrong one.
import { badRequest } from './api-error.ts'
import type { Call, Upload } from './read-call.ts'

export interface Arguments {
  has(name: string): boolean
  /** Empty text where it is missing. */
  text(name: string): string
  integer(name: string): number | undefined
  number(name: string): number | undefined
  flag(name: string): boolean
  /** Parsed JSON; undefined where it is missing. */
  json(name: string): unknown
  upload(name: string): Upload | undefined
}

/** Reads the parameters of `call` by kind. Every reader throws ApiError for a value of another kind. */
export function callArguments(call: Call): Arguments {
  const { parameters, uploads } = call

  function number(name: string): number | undefined {
    const text = parameters.get(name)
    if (text === undefined || text === '') return undefined
    const value = Number(text)
    if (!Number.isFinite(value)) throw badRequest(`parameter "${name}" must be a number`)
    return value
  }

  function integer(name: string): number | undefined {
    const value = number(name)
    if (value !== undefined && !Number.isInteger(value)) {
      throw badRequest(`parameter "${name}" must be an integer`)
    }
    return value
  }

  return {
    has: (name) => (parameters.get(name) ?? '') !== '' || uploads.has(name),
    text: (name) => parameters.get(name) ?? '',
    integer,
    number,
    flag: (name) => ['true', '1', 'yes', 't', 'y'].includes((parameters.get(name) ?? '').toLowerCase()),
    json(name) {
      const text = parameters.get(name)
      if (text === undefined || text === '') return undefined
      try {
        return JSON.parse(text) as unknown
      } catch {
        throw badRequest(`can't parse "${name}" JSON object`)
      }
    },
    // A form names a file either by its own part or by `attach://` and the name of another part.
    upload: (name) => uploads.get((parameters.get(name) ?? name).replace(/^attach:\/\//u, '')),
  }
}
