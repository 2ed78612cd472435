// A file with a list of sources, OPML or our JSON → sources on trial; each fault of the file is told with its place.
import { resolve } from 'node:path'
import { importSources as importList } from '../../jobs/import-sources.ts'
import { decode } from '../../sources/decode.ts'
import { parseOpml } from '../../sources/opml.ts'
import { describeProblem } from '../../sources/problem.ts'
import { parseSourceList } from '../../sources/source-list.ts'
import type { SourceList } from '../../sources/source-list.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from '../frame/command.ts'
import { OperatorError } from '../frame/operator-error.ts'
import { readPath } from '../frame/read-path.ts'
import { withStore } from '../frame/with-store.ts'

export const importSources: OperatorCommand = {
  name: 'import',
  description:
    'add the sources of a file, OPML or what `sources export` prints; those that are known are left alone',
  configure(command) {
    command
      .argument('<file>', 'OPML 1 or 2, or JSON')
      .option(
        '--replace',
        'also read known sources as the file says, and take off the list what it does not have',
      )
      .addHelpText(
        'after',
        `
Each new source is tried within one interval of visits; it stays on if it can be read and has something new in 60 days.
What is wrong in the file is told with its place, and the rest is added; --replace wants a file without faults.`,
      )
  },
  run: runImport,
}

const TRIED = 'the new ones are on trial; `sources list` tells which stay on'
const UNTRIED = 'the new ones are on trial, but POLL_MINUTES is 0: none is tried until it is more'

async function runImport(context: CommandContext, { args, options }: CommandInput): Promise<ExitCode> {
  const file = resolve(args[0] as string)
  const replace = options['replace'] === true
  const argv = ['sources', 'import', ...(replace ? ['--replace'] : []), '--', file]
  return withStore(context, { argv }, async (running, config) => {
    const { publishers, problems } = await readList(file)
    for (const problem of problems) context.tell(describeProblem(problem))
    if (replace && problems.length > 0)
      throw new OperatorError(
        'nothing was changed: with --replace a faulty line would take its source off the list',
      )
    if (publishers.length === 0) {
      if (problems.length === 0) context.tell(`${file}: there are no publishers in the list`)
      return 1
    }
    const intervalMs = Math.max(config.pollMinutes, 1) * 60_000
    const { added, known, changed, removed } = await importList(running.store, publishers, {
      intervalMs,
      replace,
    })
    const anew = changed === 0 ? '' : `, ${changed} of them read in another way from now on`
    const gone = removed === 0 ? '' : `, ${removed} taken off the list`
    context.out(`${added} added, ${known} known already${anew}${gone}`)
    if (added > 0) context.tell(config.pollMinutes === 0 ? UNTRIED : TRIED)
    running.wake()
    return problems.length > 0 ? 1 : 0
  })
}

/** By what the file holds, never by its name. */
async function readList(file: string): Promise<SourceList> {
  const read = await readPath(file)
  const text = read.ok ? decode(read.bytes, file) : read
  if (!text.ok) return { publishers: [], problems: [text.problem] }
  return /^\s*[[{]/.test(text.text) ? parseSourceList(text.text, file) : parseOpml(text.text, file)
}
