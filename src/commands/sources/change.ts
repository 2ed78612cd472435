// Sources by number or address → paused, visited again, or taken off the list.
import type { CommandContext, CommandInput, ExitCode, OperatorCommand, Running } from '../frame/command.ts'
import { withStore } from '../frame/with-store.ts'
import { removeSource, setSourceState } from '../../store/sources.ts'
import { noSource, pickSource, visitedSources } from './pick-sources.ts'
import type { VisitedSource } from './pick-sources.ts'

/** Changes one source and says what came of it. */
type Change = (source: VisitedSource, running: Running) => Promise<string>

export const pause = changing(
  'pause',
  'stop visiting sources, until they are resumed',
  async (source, { store }) => {
    if (source.state === 'paused') return 'is paused already'
    await setSourceState(store.db, source.id, { state: 'paused', nextAt: null })
    return 'paused'
  },
)

export const resume = changing(
  'resume',
  'visit sources again that are paused, off or in trouble',
  async (source, { store }) => {
    const well = source.state === 'on' && source.failures === 0 && source.trouble === null
    await setSourceState(store.db, source.id, { state: 'on', nextAt: store.clock.now() })
    return well ? 'is on already; visited now' : 'on; visited now'
  },
)

export const remove = changing(
  'remove',
  'take sources off the list; their articles and meetings stay',
  async (source, { store }) => {
    await removeSource(store.db, source.id)
    return 'removed; what it told stays on record'
  },
)

function changing(name: string, description: string, change: Change): OperatorCommand {
  return {
    name,
    description,
    configure(command) {
      command.argument('<id or address...>', 'as `sources list` shows them')
    },
    run: (context, input) => runChange(context, input, name, change),
  }
}

/** What is not on the list is told, and the others are changed. */
async function runChange(
  context: CommandContext,
  { args }: CommandInput,
  name: string,
  change: Change,
): Promise<ExitCode> {
  const words = args[0] as string[]
  return withStore(context, { argv: ['sources', name, '--', ...words] }, async (running) => {
    let exitCode: ExitCode = 0
    const sources = await visitedSources(running.store.db)
    for (const word of words) {
      const source = pickSource(sources, word)
      if (source === null) {
        context.tell(noSource(word))
        exitCode = 1
      } else context.out(`${source.id} ${source.address}: ${await change(source, running)}`)
    }
    running.wake()
    return exitCode
  })
}
