// Arguments → one of the commands, and its outcome → lines for the operator and an exit code.
import { Command, CommanderError } from 'commander'
import { StoreError } from '../../store/error.ts'
import { FetchError } from '../../net/fetch-error.ts'
import type { CommandContext, CommandGroup, ExitCode, OperatorCommand } from './command.ts'
import { OperatorError } from './operator-error.ts'

/**
 * Runs one command line, as typed after `elchi`. Everything that goes wrong becomes a line and an exit code: this never
 * throws. Serves the terminal as well as a running Elchi that is handed a command.
 */
export async function runCommandLine(
  argv: readonly string[],
  commands: readonly (OperatorCommand | CommandGroup)[],
  context: CommandContext,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = new Command('elchi')
    .description('Finds the diplomatic meetings in the news and sends digests of them in Telegram.')
    .version(context.version)
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .configureOutput({
      writeOut: (text) => context.out(text.trimEnd()),
      writeErr: (text) => context.tell(text.trimEnd()),
    })
  const declare = (parent: Command, declared: OperatorCommand | CommandGroup): void => {
    const command = parent.command(declared.name).description(declared.description)
    declared.configure(command)
    if ('commands' in declared) for (const one of declared.commands) declare(command, one)
    else
      command.action(async () => {
        const input = { args: command.processedArgs as unknown[], options: command.opts() }
        exitCode = await declared.run(context, input)
      })
  }
  for (const declared of commands) declare(program, declared)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    return tellFailure(error, context)
  }
}

/** What went wrong as the operator's line; the whole error goes to the log at level debug. */
export function tellFailure(error: unknown, context: CommandContext): ExitCode {
  // Commander has told its own already: help and version are no errors, all others are wrong usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  context.log.debug({ err: error }, 'command failed')
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof OperatorError) {
    context.tell(`elchi: ${message}`)
    return error.exitCode
  }
  const known = error instanceof FetchError || error instanceof StoreError
  const advice = known ? '' : ' (unexpected; LOG_LEVEL=debug shows the detail)'
  context.tell(`elchi: ${message.split('\n', 1)[0]}${advice}`)
  return 1
}
