// What a test ordered to go wrong → what happens to the next calls.
import type { ResponseParameters } from '@grammyjs/types'

export type FaultEffect =
  /** Telegram's answer instead of the work: 429 with retry_after, 403, 400, 500 … */
  | { answer: { error_code: number; description: string; parameters?: ResponseParameters } }
  /** The connection breaks; "after": the work was done and nobody heard of it. */
  | { drop: 'before' | 'after' }
  /** The call waits this long, or until the promise settles, and then goes on as usual. */
  | { delay: number | Promise<unknown> }

export interface Fault {
  /** Any method where it is left out. */
  method?: string
  /** Any chat where it is left out. */
  chatId?: number
  /** How many calls meet it; 1 where it is left out. */
  times?: number
  effect: FaultEffect
}

export interface Faults {
  inject(fault: Fault): void
  clear(): void
  /** The effect on this call; each one taken counts. The first ordered goes first. */
  take(method: string, chatId: string | undefined): FaultEffect | null
}

export function faultList(): Faults {
  let ordered: (Fault & { left: number })[] = []
  return {
    inject: (fault) => ordered.push({ ...fault, left: fault.times ?? 1 }),
    clear: () => (ordered = []),
    take(method, chatId) {
      const found = ordered.find(
        (fault) =>
          fault.left > 0 &&
          (fault.method === undefined || fault.method.toLowerCase() === method.toLowerCase()) &&
          (fault.chatId === undefined || String(fault.chatId) === chatId),
      )
      if (!found) return null
      found.left--
      return found.effect
    },
  }
}

/** Answers that Telegram gives in its worse moments, for `inject`. */
export const FAULTS = {
  flood: (seconds: number): FaultEffect => ({
    answer: {
      error_code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    },
  }),
  blocked: (): FaultEffect => ({
    answer: { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  }),
  badRequest: (reason: string): FaultEffect => ({
    answer: { error_code: 400, description: `Bad Request: ${reason}` },
  }),
  broken: (): FaultEffect => ({ answer: { error_code: 500, description: 'Internal Server Error' } }),
  badGateway: (): FaultEffect => ({ answer: { error_code: 502, description: 'Bad Gateway' } }),
} as const
