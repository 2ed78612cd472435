// A file → how it was read, rule by rule; or a meeting on record → why its articles were joined.
import type { CivilDate } from '../domain/vocabulary.ts'
import { describeReading } from '../extraction/describe-reading.ts'
import { publishedDay } from '../sources/published-day.ts'
import { explainJoining } from './explain/explain-joining.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { eachReading } from './frame/each-reading.ts'
import { loadFiles } from './frame/load-documents.ts'
import type { Loaded } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'

export const explain: OperatorCommand = {
  name: 'explain',
  description: 'show which rule proposed what in a file, or why the articles of a meeting were joined',
  configure(command) {
    command
      .argument('[path]', 'a text, HTML page, PDF or feed')
      .option('--published <day>', 'its day of publication, such as 2026-01-20, where the file has none')
      .option(
        '--meeting <id>',
        'of a meeting on record: why its articles were joined, and what near it was not',
      )
  },
  run: runExplain,
}

async function runExplain(context: CommandContext, input: CommandInput): Promise<ExitCode> {
  const meeting = input.options['meeting'] as string | undefined
  const [path] = input.args as (string | undefined)[]
  if ((meeting === undefined) === (path === undefined))
    throw new OperatorError('say what to explain: a file, or --meeting ID')
  if (meeting !== undefined) return explainJoining(context, meeting)
  const stated = input.options['published'] as string | undefined
  const published = publishedDay(stated)
  if (stated !== undefined && published === null)
    throw new OperatorError(`--published is ${JSON.stringify(stated)}; write a day like 2026-01-20`)
  return eachReading(
    publishedOn(published, loadFiles([path!])),
    context,
    ({ name }, { extraction, trace }) => {
      context.out(`${name}: ${extraction.language}, ${extraction.meetings.length} meetings`)
      context.out(describeReading(extraction, trace))
    },
  )
}

/** The same documents, dated `day` where it is given. */
async function* publishedOn(day: CivilDate | null, loaded: AsyncIterable<Loaded>): AsyncGenerator<Loaded> {
  for await (const item of loaded)
    yield item.kind === 'document' && day !== null
      ? { ...item, document: { ...item.document, published: day } }
      : item
}
