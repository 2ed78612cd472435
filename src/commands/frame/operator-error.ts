// A mistake that the operator can mend: told in one line, never with a stack trace.
import type { ExitCode } from './command.ts'

/** `message` says what is wrong and what to do. `exitCode` 2 where nothing was begun. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}
