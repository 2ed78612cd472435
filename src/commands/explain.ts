// A file → how it was read: which rule proposed what, which refiner dropped it and why.
import type { CivilDate } from '../domain/vocabulary.ts'
import { describeReading } from '../extraction/describe-reading.ts'
import { publishedDay } from '../sources/published-day.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { eachReading } from './frame/each-reading.ts'
import { loadFiles } from './frame/load-documents.ts'
import type { Loaded } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'

export const explain: OperatorCommand = {
  name: 'explain',
  description: 'show which rule proposed what in a file, and which refiner dropped it and why',
  configure(command) {
    command
      .argument('<path>', 'a text, HTML page, PDF or feed')
      .option('--published <day>', 'its day of publication, such as 2026-01-20, where the file has none')
  },
  run: runExplain,
}

async function runExplain(context: CommandContext, input: CommandInput): Promise<ExitCode> {
  const stated = input.options['published'] as string | undefined
  const published = publishedDay(stated)
  if (stated !== undefined && published === null)
    throw new OperatorError(`--published is ${JSON.stringify(stated)}; write a day like 2026-01-20`)
  return eachReading(
    publishedOn(published, loadFiles([input.args[0] as string])),
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
