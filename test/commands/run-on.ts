// A store and arguments → a command as a running Elchi performs it, without a process of its own.
import { runCommandLine } from '../../src/commands/frame/run-command-line.ts'
import type { CommandContext, ExitCode, Guest } from '../../src/commands/frame/command.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { createLog } from '../../src/log.ts'
import type { Store } from '../../src/store/open.ts'

export interface Performed {
  code: ExitCode
  out: string[]
  told: string[]
  /** How often the program was to look for what is due. */
  woken: number
}

export async function runOn(
  store: Store,
  argv: readonly string[],
  env: Record<string, string> = {},
  guest?: Guest,
): Promise<Performed> {
  const performed: Performed = { code: 0, out: [], told: [], woken: 0 }
  const context: CommandContext = {
    env,
    version: '0.0.0',
    out: (line) => void performed.out.push(line),
    tell: (line) => void performed.told.push(line),
    log: createLog('silent'),
    perform: async () => 0,
    running: { store, wake: () => void performed.woken++, ...(guest === undefined ? {} : { guest }) },
  }
  performed.code = await runCommandLine(argv, COMMANDS, context)
  return performed
}
