// Settings, folder, database, sources and Telegram → what is wrong with each and how to mend it.
import { Option } from 'commander'
import { parseConfig } from '../config.ts'
import { database } from './checks/database.ts'
import { dataFolder } from './checks/data-folder.ts'
import type { Check } from './checks/check.ts'
import { history } from './checks/history.ts'
import { review } from './checks/review.ts'
import { runtime } from './checks/runtime.ts'
import { settings } from './checks/settings.ts'
import { sources } from './checks/sources.ts'
import { telegram } from './checks/telegram.ts'
import { countReview } from '../store/review.ts'
import { tallyHistory } from '../store/tally-history.ts'
import { tallySources } from '../store/tally-sources.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'

const CHECKS: readonly Check[] = [runtime, settings, dataFolder, database, review, history, sources, telegram]

export const doctor: OperatorCommand = {
  name: 'doctor',
  description:
    'look at settings, data folder, database, sources and Telegram: what is wrong and how to mend it',
  configure(command) {
    command
      .addOption(new Option('--waiting', 'how much waits for an editor, of a running Elchi').hideHelp())
      .addOption(new Option('--tally', 'how many sources there are, of a running Elchi').hideHelp())
      .addOption(new Option('--history', 'how many past meetings there are, of a running Elchi').hideHelp())
      .addHelpText('after', '\nThe exit code is 1 where there is a problem; warnings alone leave it 0.')
  },
  run: runDoctor,
}

async function runDoctor(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  if (context.running !== null) {
    const { db } = context.running.store
    if (options['waiting'] === true) context.out(String(await countReview(db)))
    if (options['tally'] === true) context.out(JSON.stringify(await tallySources(db)))
    if (options['history'] === true) context.out(JSON.stringify(await tallyHistory(db)))
    if (['waiting', 'tally', 'history'].some((asked) => options[asked] === true)) return 0
  }
  const examined = { env: context.env, parsed: parseConfig(context.env) }
  let exitCode: ExitCode = 0
  for (const check of CHECKS) {
    for (const { state, message } of await check.examine(examined)) {
      context.out(`${state.padEnd(8)} ${check.name}: ${message}`)
      if (state === 'problem') exitCode = 1
    }
  }
  return exitCode
}
