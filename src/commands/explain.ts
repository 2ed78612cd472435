// A file → how it was read: which rule proposed what, which refiner dropped it and why.
import { describeTrace } from '../extraction/describe-trace.ts'
import { readDocument } from '../extraction/read-document.ts'
import { publishedDay } from '../sources/published-day.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { loadFiles } from './frame/load-documents.ts'
import { notReadLine } from './frame/not-read-line.ts'
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
  let exitCode: ExitCode = 0
  for await (const loaded of loadFiles([input.args[0] as string])) {
    if (loaded.kind !== 'document') {
      context.tell(loaded.line)
      if (loaded.kind === 'problem') exitCode = 1
      continue
    }
    const document = { ...loaded.document, published: published ?? loaded.document.published }
    const read = readDocument(document)
    if (read.kind === 'read') {
      context.out(
        `${document.name}: ${read.extraction.language}, ${read.extraction.meetings.length} meetings`,
      )
      context.out(describeTrace(read.trace))
      continue
    }
    context.tell(notReadLine(document.name, read))
    exitCode = 1
  }
  return exitCode
}
