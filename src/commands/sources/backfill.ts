// A source and a day → its archive, to be read as history down to that day.
import { civilDay } from '../../meetings/civil-date.ts'
import { askForArchive } from '../../store/sources.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from '../frame/command.ts'
import { OperatorError } from '../frame/operator-error.ts'
import { MACHINE_CLOCK, withStore } from '../frame/with-store.ts'
import { noSource, pickSource, visitedSources } from './pick-sources.ts'
import { readSince } from './stated-source.ts'

export const backfill: OperatorCommand = {
  name: 'backfill',
  description: 'read what a source has published since a day, as history that no digest tells as news',
  configure(command) {
    command
      .argument('<id or address>', 'as `sources list` shows it')
      .requiredOption('--since <day>', 'such as 2026-01-20')
      .addHelpText(
        'after',
        '\nThe archive is read from the next visit on, some pages at a time, while the bot is running.',
      )
  },
  run: runBackfill,
}

async function runBackfill(context: CommandContext, { args, options }: CommandInput): Promise<ExitCode> {
  const word = args[0] as string
  const clock = context.running?.store.clock ?? MACHINE_CLOCK
  const since = readSince(options['since'] as string, civilDay(clock.now()))!
  const argv = ['sources', 'backfill', '--since', since, '--', word]
  return withStore(context, { argv }, async ({ store, wake }) => {
    const source = pickSource(await visitedSources(store.db), word)
    if (source === null) throw new OperatorError(noSource(word), 1)
    const { id, state, address } = source
    if (state !== 'on')
      throw new OperatorError(
        `${id} ${address} is ${state === 'trial' ? 'on trial' : state}; \`sources resume ${id}\` first`,
        1,
      )
    await askForArchive(store.db, id, since, store.clock.now())
    context.out(`${id} ${address}: its archive is read down to ${since}, as history`)
    wake()
    return 0
  })
}
