// The terminal → a command line with its environment, and the command's lines → the terminal.
import { readFileSync } from 'node:fs'
import type { CommandContext } from './commands/frame/command.ts'
import { OperatorError } from './commands/frame/operator-error.ts'
import { COMMANDS } from './commands/index.ts'
import { runCommandLine, tellFailure } from './commands/frame/run-command-line.ts'
import { LOG_LEVELS } from './config.ts'
import type { LogLevel } from './config.ts'
import { createLog } from './log.ts'
import type { Log } from './log.ts'
import { redact, secretsOf } from './redact.ts'

function createContext(env: CommandContext['env']): CommandContext {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  let log: Log | null = null
  const created: CommandContext = {
    env,
    version: (JSON.parse(manifest) as { version: string }).version,
    out: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${redact(line, secretsOf(env))}\n`),
    // Made when first used: `.env`, which may set the level, is read after this.
    get log() {
      log ??= createLog(logLevel(env['LOG_LEVEL']), secretsOf(env))
      return log
    },
    perform: (argv, lines, running) => runCommandLine(argv, COMMANDS, { ...created, ...lines, running }),
    running: null,
  }
  return created
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
    if (code === 'ENOENT') return
    throw new OperatorError(
      `.env cannot be read (${code ?? 'unknown'}); check that it is a file you may read`,
    )
  }
}

// A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const context = createContext(process.env)
try {
  loadEnvFile()
  process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, context)
} catch (error) {
  process.exitCode = tellFailure(error, context)
}
