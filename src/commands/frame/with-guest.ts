// A command that asks hosts for pages → the guest of the running Elchi, or one for this command alone.
import type { Config } from '../../config.ts'
import { createPoliteFetch } from '../../net/polite-fetch.ts'
import { startReader } from '../../reader/start-reader.ts'
import type { CommandContext, ExitCode, Guest, Running } from './command.ts'

/** Runs `work` with a guest that keeps the hosts' rules, and a reader in a process of its own that ends with the command. */
export async function withGuest(
  { version }: CommandContext,
  running: Running,
  { allowPrivateSources }: Config,
  work: (guest: Guest) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (running.guest !== undefined) return work(running.guest)
  const { clock } = running.store
  const reader = startReader()
  try {
    return await work({
      politeFetch: createPoliteFetch({ version, allowPrivate: allowPrivateSources, clock }),
      reader,
    })
  } finally {
    await reader.close()
  }
}
