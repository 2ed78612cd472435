// What went wrong with the database, in one line that an operator can act upon.

/** refused: no such server, or another process holds it. denied: wrong user or password. unknown: no such database. */
export type StoreProblem = 'refused' | 'denied' | 'unknown' | 'migration' | 'busy' | 'lost'

/** A trouble of the database that no retry of the same call mends. The message holds no password. */
export class StoreError extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.problem = problem
  }
}
