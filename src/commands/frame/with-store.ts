// A command that works on the database → the running Elchi that holds it, or the database opened for this command alone.
import type { Config } from '../../config.ts'
import type { Clock } from '../../domain/clock.ts'
import { askHolder, holdDataDir } from '../../store/instance.ts'
import { openStore } from '../../store/open.ts'
import type { CommandContext, ExitCode, Running } from './command.ts'
import { requireConfig } from './require-config.ts'

export const MACHINE_CLOCK: Clock = { now: () => new Date() }

/** What a command line looks like to the process that runs it: paths absolute, since its folder is another. */
export type HandedOn = readonly string[]

/**
 * Runs `work` on the database. Where an Elchi is running, it is handed `argv` and runs the whole command itself, because
 * an embedded database has room for one process. With `needs.token`, settings must hold a bot token.
 */
export async function withStore(
  context: CommandContext,
  { argv, token = false }: { argv: HandedOn; token?: boolean },
  work: (running: Running, config: Config) => Promise<ExitCode>,
): Promise<ExitCode> {
  const config = requireConfig(context, { token })
  if (context.running !== null) return work(context.running, config)

  const reply = {
    stdout: (text: string) => context.out(text.replace(/\n$/, '')),
    stderr: (text: string) => context.tell(text.replace(/\n$/, '')),
  }
  const answered = await askHolder(config.dataDir, { argv }, reply)
  if (answered !== null) return answered as ExitCode

  const hold = await holdDataDir(config.dataDir, {
    title: `elchi ${argv[0]}`,
    onCommand: async (_request, reply) => {
      reply.stderr(`elchi ${argv[0]} is using the database; try again when it has ended\n`)
      return 1
    },
  })
  try {
    const store = await openStore({
      databaseUrl: config.databaseUrl,
      dataDir: config.dataDir,
      clock: MACHINE_CLOCK,
    })
    try {
      return await work({ store, wake: () => {} }, config)
    } finally {
      await store.close()
    }
  } finally {
    await hold.release()
  }
}

/** The command line in a request of another process; null for anything else. */
export function handedOn(request: unknown): HandedOn | null {
  const argv = (request as { argv?: unknown } | null)?.argv
  return Array.isArray(argv) && argv.every((word) => typeof word === 'string') ? argv : null
}
