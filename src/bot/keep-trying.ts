// A call to Telegram that has to succeed sometime → tried until it does, with one plain log line for each trouble.
import { setTimeout as sleep } from 'node:timers/promises'
import { GrammyError } from 'grammy'
import type { Log } from '../log.ts'
import { troubleFields } from './trouble-fields.ts'

/** What only the operator can mend; the message says how. */
export class BotRefused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BotRefused'
  }
}

/** In ms. Pauses grow from the first to the longest. */
export interface Pauses {
  first: number
  longest: number
  /** While another copy of the bot reads the updates. */
  conflict: number
}

export const PAUSES: Pauses = { first: 1000, longest: 60_000, conflict: 5000 }

export interface Trying {
  log: Log
  signal: AbortSignal
  pauses: Pauses
  /** Whom to name when the token is refused. */
  apiRoot: string
}

/**
 * Tries `call` until it succeeds; it is told how many times it has failed. Throws BotRefused for a token or an address
 * that Telegram refuses, and when aborted.
 */
export async function keepTrying<T>(
  call: (failures: number) => Promise<T>,
  { log, signal, pauses, apiRoot }: Trying,
): Promise<T> {
  let told: Trouble['kind'] | null = null
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    try {
      const result = await call(attempt)
      if (told !== null) log.info('Telegram answers again')
      return result
    } catch (error) {
      signal.throwIfAborted()
      const trouble = troubleOf(error, apiRoot)
      if (trouble.kind === 'fatal') throw new BotRefused(trouble.line)
      if (told !== trouble.kind) log.warn(troubleFields(error), trouble.line)
      told = trouble.kind
      await sleep(pauseFor(trouble, attempt, pauses), undefined, { signal })
    }
  }
}

type Trouble =
  | { kind: 'fatal' | 'conflict' | 'unreachable'; line: string }
  | { kind: 'flood'; line: string; seconds: number }

function troubleOf(error: unknown, apiRoot: string): Trouble {
  if (!(error instanceof GrammyError) || error.error_code >= 500)
    return { kind: 'unreachable', line: `${new URL(apiRoot).host} cannot be reached; trying again` }
  const { error_code: code, parameters, description } = error
  if (code === 401 || code === 404)
    return {
      kind: 'fatal',
      line: `Telegram refuses the token in BOT_TOKEN. Copy it again from @BotFather, or ask there for a new one (/token).`,
    }
  if (code === 409)
    return {
      kind: 'conflict',
      line: 'another copy of this bot is running with the same token and reads its updates; stop one of the two',
    }
  if (code === 429) {
    const seconds = parameters?.retry_after ?? 5
    return { kind: 'flood', line: 'Telegram asks to wait', seconds }
  }
  return { kind: 'fatal', line: `Telegram refuses ${error.method}: ${description}` }
}

function pauseFor(trouble: Trouble, attempt: number, { first, longest, conflict }: Pauses): number {
  if (trouble.kind === 'flood') return trouble.seconds * 1000
  if (trouble.kind === 'conflict') return conflict
  return Math.min(first * 2 ** attempt, longest)
}
