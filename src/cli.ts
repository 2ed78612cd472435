// Arguments → one of the operator's commands, and its outcome → lines for people and an exit code.
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { COMMANDS } from './commands/index.ts'
import type { CommandContext, ExitCode, OperatorCommand } from './commands/frame/command.ts'
import { OperatorError } from './commands/frame/operator-error.ts'
import { LOG_LEVELS } from './config.ts'
import type { LogLevel } from './config.ts'
import { createLog } from './log.ts'
import { FetchError } from './net/fetch-error.ts'
import { redact, secretsOf } from './redact.ts'

const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version

/** Runs one command line. Everything that goes wrong becomes a line and an exit code. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const context = createContext()
  let exitCode: ExitCode = 0
  const program = new Command('elchi')
    .description('Finds the diplomatic meetings in the news and sends digests of them in Telegram.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
  for (const command of COMMANDS) {
    addCommand(program, command, context, (code) => {
      exitCode = code
    })
  }
  try {
    loadEnvFile()
    await program.parseAsync(argv)
    return exitCode
  } catch (error) {
    return tellFailure(error, context)
  }
}

function addCommand(
  program: Command,
  operatorCommand: OperatorCommand,
  context: CommandContext,
  done: (code: ExitCode) => void,
): void {
  const command = program.command(operatorCommand.name).description(operatorCommand.description)
  operatorCommand.configure(command)
  command.action(async () => {
    done(
      await operatorCommand.run(context, {
        args: command.processedArgs as unknown[],
        options: command.opts(),
      }),
    )
  })
}

function createContext(): CommandContext {
  const { env } = process
  const tell = (line: string): void => void process.stderr.write(`${redact(line, secretsOf(env))}\n`)
  let log: ReturnType<typeof createLog> | null = null
  return {
    env,
    version,
    out: (line) => void process.stdout.write(`${line}\n`),
    tell,
    // Made when first used: `.env`, which may set the level, is read after this.
    get log() {
      log ??= createLog(logLevel(env['LOG_LEVEL']), secretsOf(env))
      return log
    },
  }
}

/** A wrong level is the settings' matter; commands that need none of them go on with the usual one. */
function logLevel(written: string | undefined): LogLevel {
  return LOG_LEVELS.find((level) => level === written?.trim()) ?? 'info'
}

/** Reads `.env` of the working directory, where there is one. What the environment has already stays. */
function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      throw new OperatorError(`.env cannot be read (${code ?? 'unknown'}); check its permissions`)
  }
}

function tellFailure(error: unknown, context: CommandContext): ExitCode {
  // Commander has told its own already: help and version are no errors, all others are wrong usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (logLevel(context.env['LOG_LEVEL']) === 'debug' || logLevel(context.env['LOG_LEVEL']) === 'trace')
    context.log.debug({ err: error }, 'command failed')
  if (error instanceof OperatorError) {
    context.tell(`elchi: ${error.message}`)
    return error.exitCode
  }
  const message = error instanceof Error ? error.message : String(error)
  const known = error instanceof FetchError
  const advice = known ? '' : ' (unexpected; LOG_LEVEL=debug shows the detail)'
  context.tell(`elchi: ${message.split('\n', 1)[0]}${advice}`)
  return 1
}

// A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await main(process.argv)
