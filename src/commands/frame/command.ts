// What a command of the operator is, and what it is given.
import type { Command, OptionValues } from 'commander'
import type { Log } from '../../log.ts'
import type { PoliteFetch } from '../../net/polite-fetch.ts'
import type { Reader } from '../../reader/reading.ts'
import type { Store } from '../../store/open.ts'

/** 0: done. 1: something of the work failed. 2: wrong arguments or settings, nothing was begun. */
export type ExitCode = 0 | 1 | 2

/** Where a command's words go. */
export interface Lines {
  /** A line of the result. */
  out: (line: string) => void
  /** A line for the operator, beside the result. */
  tell: (line: string) => void
}

/** The database that a command works on, and the program around it where one is running. */
export interface Running {
  store: Store
  /** Has the running program look for what is due now. */
  wake: () => void
  /** What the running program fetches and reads with: hosts see one guest. Left out, a command brings its own. */
  guest?: Guest
}

/** Whoever asks hosts for pages, and reads what they answer. */
export interface Guest {
  politeFetch: PoliteFetch
  reader: Reader
}

/** For a command of the terminal: `out` is standard output; `tell` is standard error, with secrets made unreadable. */
export interface CommandContext extends Lines {
  /** The environment, `.env` included. */
  env: Readonly<Record<string, string | undefined>>
  /** Elchi's own. */
  version: string
  log: Log
  /** Runs another command line with its lines to `lines`: how a running Elchi serves what is handed to it. */
  perform(argv: readonly string[], lines: Lines, running: Running): Promise<ExitCode>
  /** The Elchi that was handed this command line; null in a process of its own. */
  running: Running | null
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

/** Commands of one matter, such as `sources add`: a file here and a folder with a file for each. */
export interface CommandGroup {
  name: string
  description: string
  /** Declares the text after the help. */
  configure(command: Command): void
  commands: readonly OperatorCommand[]
}
