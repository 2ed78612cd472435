// The sources on the list → a table for people, or JSON for programs.
import type { SourceState } from '../../domain/source.ts'
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from '../frame/command.ts'
import { oneOf } from '../frame/one-of.ts'
import { plainLine } from '../frame/plain-line.ts'
import { tableLines } from '../frame/table-lines.ts'
import { withStore } from '../frame/with-store.ts'
import { visitedSources } from './pick-sources.ts'
import type { VisitedSource } from './pick-sources.ts'
import { minute, stateOf, whyOf } from './source-line.ts'

const STATES = ['on', 'off', 'trial', 'paused', 'trouble'] as const
const LANGUAGES = [...READING_LANGUAGES, 'mixed'] as const

export const list: OperatorCommand = {
  name: 'list',
  description: 'what is read, what is not and why',
  configure(command) {
    command
      .option('--json', 'a JSON array, with all that is known of each')
      .option('--state <state>', `only these: ${STATES.join(', ')}`)
      .option('--language <code>', `only these: ${LANGUAGES.join(', ')}`)
      .addHelpText(
        'after',
        `
on       visited every POLL_MINUTES
trial    of the starting list or an imported one: tried until it is known whether it is of use
off      tried, and of no use; \`sources resume\` visits it all the same
paused   by an editor
trouble  on, and failing: the last column says how and since when`,
      )
  },
  run: runList,
}

async function runList(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const state = oneOf('--state', options['state'], STATES)
  const language = oneOf('--language', options['language'], LANGUAGES)
  const isJson = options['json'] === true
  const argv = [
    'sources',
    'list',
    ...(isJson ? ['--json'] : []),
    ...(state === null ? [] : ['--state', state]),
    ...(language === null ? [] : ['--language', language]),
  ]
  return withStore(context, { argv }, async ({ store }) => {
    const all = await visitedSources(store.db)
    const shown = all.filter(
      (source) =>
        (state === null || isIn(source, state)) &&
        (language === null || (source.language ?? 'mixed') === language),
    )
    if (isJson) context.out(JSON.stringify(shown.map(sourceJson), null, 2))
    else printTable(context, all, shown)
    return 0
  })
}

function isIn(source: VisitedSource, state: (typeof STATES)[number]): boolean {
  if (state !== 'trouble') return source.state === state
  return source.state === 'on' && (source.trouble !== null || source.failures > 0)
}

function printTable(
  context: CommandContext,
  all: readonly VisitedSource[],
  shown: readonly VisitedSource[],
): void {
  if (all.length === 0) {
    context.tell(
      'there are no sources yet: the first `elchi start` brings the starting list, `sources add` adds one',
    )
    return
  }
  const head = ['id', 'state', 'kind', 'language', 'publisher', 'address', 'last success', 'why']
  if (shown.length > 0) for (const line of tableLines([head, ...shown.map(cells)])) context.out(line)
  const counts = Map.groupBy(all, ({ state }) => state)
  const parts = (['on', 'trial', 'paused', 'off'] satisfies SourceState[]).flatMap((state) => {
    const count = counts.get(state)?.length ?? 0
    return count === 0 ? [] : [`${count} ${state === 'trial' ? 'on trial' : state}`]
  })
  const of = shown.length === all.length ? '' : ` of ${all.length}`
  context.tell(`${shown.length}${of} ${all.length === 1 ? 'source' : 'sources'}; ${parts.join(', ')}`)
}

function cells(source: VisitedSource): string[] {
  const { id, kind, language, publisher, address, succeededAt } = source
  return [
    id,
    stateOf(source),
    kind,
    language ?? 'mixed',
    plainLine(publisher ?? '', 50),
    address,
    succeededAt === null ? 'never' : minute(succeededAt),
    whyOf(source),
  ]
}

/** What a program gets; instants in ISO form. */
function sourceJson(source: VisitedSource): object {
  return {
    id: source.id,
    state: source.state,
    reason: source.reason,
    kind: source.kind,
    name: source.name,
    address: source.address,
    movedTo: source.movedTo,
    language: source.language,
    zone: source.zone,
    rule: source.rule,
    publisher: source.publisher,
    country: source.country,
    standing: source.standing,
    listed: source.listed,
    failures: source.failures,
    trouble: source.trouble,
    troubleSince: source.troubleSince,
    lastError: source.lastError,
    lastVisit: source.visitedAt,
    lastSuccess: source.succeededAt,
    lastNew: source.newEntryAt,
    nextVisit: source.nextAt,
    archiveSince: source.archiveSince,
  }
}
