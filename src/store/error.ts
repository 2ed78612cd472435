// What went wrong with the database, in one line that an operator can act upon.

/**
 * refused: no such server. denied: wrong user, password or rights. unknown: no such database. folder: DATA_DIR cannot be
 * used. busy: another process holds it. lost: that process ended before it had answered.
 */
export type StoreProblem = 'refused' | 'denied' | 'unknown' | 'migration' | 'folder' | 'busy' | 'lost'

/** A trouble of the database that no retry of the same call mends. The message holds no password. */
export class StoreError extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.problem = problem
  }
}
