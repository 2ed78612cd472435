// Files → a JSON line for each document, with the meetings that it reports. Nothing is stored.
import { extractionJson } from '../meeting-json.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { eachReading } from './frame/each-reading.ts'
import { loadFiles, loadManifest } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'

export const extract: OperatorCommand = {
  name: 'extract',
  description: 'find the meetings in files and print them as JSON; stores nothing',
  configure(command) {
    command
      .argument('[path...]', 'texts, HTML pages, PDFs or feeds')
      .option('--json', 'one JSON line a document (the only form there is)')
      .option('--manifest <file>', 'JSON lines that name files with their date, address and language')
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- extract --json article.txt page.html report.pdf
  npm run -s elchi -- extract --json --manifest articles.jsonl

A line of a manifest: {"file":"a.txt","published":"2026-01-20","url":null}
Also "language", "title", "publisher" and "country"; paths count from the manifest's folder.
A document that cannot be read has a line on standard error; the others are read, and the exit code is 1.`,
      )
  },
  run: runExtract,
}

async function runExtract(context: CommandContext, input: CommandInput): Promise<ExitCode> {
  const paths = (input.args[0] ?? []) as string[]
  const manifest = input.options['manifest'] as string | undefined
  if (paths.length === 0 && manifest === undefined)
    throw new OperatorError('name the files to read, or a manifest: extract --json PATH… | --manifest FILE')
  if (paths.length > 0 && manifest !== undefined)
    throw new OperatorError('name either files or a manifest, not both')
  return eachReading(
    manifest === undefined ? loadFiles(paths) : loadManifest(manifest),
    context,
    ({ name }, { extraction }) => context.out(JSON.stringify(extractionJson(name, extraction))),
  )
}
