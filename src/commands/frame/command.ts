// What a command of the operator is, and what it is given.
import type { Command, OptionValues } from 'commander'
import type { Log } from '../../log.ts'

/** 0: done. 1: something of the work failed. 2: wrong arguments or settings, nothing was begun. */
export type ExitCode = 0 | 1 | 2

export interface CommandContext {
  /** The environment, `.env` included. */
  env: Readonly<Record<string, string | undefined>>
  /** Elchi's own. */
  version: string
  /** A line of the result, to standard output. */
  out(line: string): void
  /** A line for the operator, to standard error; secrets in it are made unreadable. */
  tell(line: string): void
  log: Log
}

export interface CommandInput {
  /** As commander gives them: a list for a variadic argument. */
  args: readonly unknown[]
  options: OptionValues
}

/** One command: a file in this folder's parent and a line in its list. */
export interface OperatorCommand {
  name: string
  /** One sentence for the list of commands. */
  description: string
  /** Declares arguments, options and the text after the help. */
  configure(command: Command): void
  run(context: CommandContext, input: CommandInput): Promise<ExitCode>
}
