// The sources on the list → JSON or OPML on standard output, as `sources import` takes them.
import { writeOpml } from '../../sources/opml.ts'
import { writeSourceList } from '../../sources/source-list.ts'
import { listPublishers } from '../../store/list-publishers.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from '../frame/command.ts'
import { oneOf } from '../frame/one-of.ts'
import { withStore } from '../frame/with-store.ts'
import { visitedSources } from './pick-sources.ts'

const FORMATS = ['json', 'opml'] as const

export const exportSources: OperatorCommand = {
  name: 'export',
  description: 'print the list of sources, for another Elchi or a feed reader',
  configure(command) {
    command
      .option('--format <format>', `one of: ${FORMATS.join(', ')}`, 'json')
      .option('--all', 'also those that were tried and turned off')
      .addHelpText('after', '\nExample:\n  npm run -s elchi -- sources export --format opml > sources.opml')
  },
  run: runExport,
}

async function runExport(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const format = oneOf('--format', options['format'], FORMATS) ?? 'json'
  const isAll = options['all'] === true
  const argv = ['sources', 'export', '--format', format, ...(isAll ? ['--all'] : [])]
  return withStore(context, { argv }, async ({ store }) => {
    const publishers = await listPublishers(store.db, [
      'on',
      'trial',
      'paused',
      ...(isAll ? (['off'] as const) : []),
    ])
    const written =
      format === 'json' ? writeSourceList(publishers) : writeOpml(publishers, 'Sources of Elchi')
    context.out(written.trimEnd())
    const off = isAll ? [] : (await visitedSources(store.db)).filter(({ state }) => state === 'off')
    if (off.length > 0) context.tell(`${off.length} that are off were left out; --all has them`)
    return 0
  })
}
