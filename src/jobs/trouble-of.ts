// What went wrong on a visit → the trouble that the source would be in, whether a later try may pass, and a line for operators.
import type { Trouble } from '../domain/source.ts'
import { FetchError } from '../net/fetch-error.ts'
import type { FetchFailure } from '../net/fetch-error.ts'
import { OverBudget } from '../reader/over-budget.ts'
import { describeProblem } from '../sources/problem.ts'
import type { ProblemCode, SourceProblem } from '../sources/problem.ts'

/** Why nothing was read, for those who say it in other words. nothing: no news of any form. */
export type Unread = FetchFailure | ProblemCode | 'over-budget' | 'nothing'

export interface Wrong {
  trouble: Trouble
  code: Unread
  definite: boolean
  error: string
  retryAfterMs: number | null
}

/** Where `failure` is not listed, it is the network's or the server's, and the source is unreachable. */
const TROUBLE_OF: Partial<Record<FetchFailure, Trouble>> = {
  address: 'refused',
  private: 'refused',
  refused: 'refused',
  robots: 'refused',
  missing: 'gone',
  gone: 'gone',
  'too-large': 'form',
}

/** Of a failed fetch, or of a reader that gave up; null for anything else, which is our own mistake. */
export function wrongOf(error: unknown): Wrong | null {
  if (error instanceof OverBudget)
    return { trouble: 'form', code: 'over-budget', definite: true, error: error.message, retryAfterMs: null }
  if (!(error instanceof FetchError)) return null
  const { failure, retryable, retryAfterSeconds, message } = error
  return {
    trouble: TROUBLE_OF[failure] ?? 'unreachable',
    code: failure,
    definite: !retryable,
    error: message,
    retryAfterMs: retryAfterSeconds === null ? null : retryAfterSeconds * 1000,
  }
}

/** Of bytes that are not what they should be. A listing that was cut off is as good as none; the next may be whole. */
export function wrongBytes(problem: SourceProblem): Wrong {
  const cut = problem.code === 'truncated'
  return {
    trouble: cut ? 'unreachable' : 'form',
    code: problem.code,
    definite: !cut,
    error: describeProblem(problem),
    retryAfterMs: null,
  }
}
