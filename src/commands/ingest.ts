// Files and addresses → articles, reports and meetings in the database, and a line for each of what was found.
import { resolve } from 'node:path'
import { headlineOf } from '../../digests/headline-of.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { voiceOf } from '../../digests/voice.ts'
import { READING_LANGUAGES } from '../domain/vocabulary.ts'
import { readThrough } from '../jobs/read-through.ts'
import type { Merged } from '../jobs/merge-reports.ts'
import { loadMeeting } from '../store/meetings.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand, Running } from './frame/command.ts'
import { loadFiles, loadManifest } from './frame/load-documents.ts'
import { loadAddress } from './frame/load-address.ts'
import type { Loaded } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'
import { withStore } from './frame/with-store.ts'

export const ingest: OperatorCommand = {
  name: 'ingest',
  description: 'read files or addresses into the database and print the meetings found',
  configure(command) {
    command
      .argument('[path or url...]', 'texts, HTML pages, PDFs or feeds; or http(s) addresses of such')
      .option('--manifest <file>', 'JSON lines that name files with their date, address and language')
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- ingest article.txt https://ministry.example/news/1234
  npm run -s elchi -- ingest --manifest articles.jsonl

The same article again adds nothing; a changed text under the same address corrects what the old one said.
While the bot is running, it does the work and the next digests know of it.`,
      )
  },
  run: runIngest,
}

async function runIngest(context: CommandContext, { args, options }: CommandInput): Promise<ExitCode> {
  const paths = ((args[0] ?? []) as string[]).map((path) => (isAddress(path) ? path : resolve(path)))
  const manifest = options['manifest'] === undefined ? undefined : resolve(options['manifest'] as string)
  if (paths.length === 0 && manifest === undefined)
    throw new OperatorError('name what to read, or a manifest: ingest PATH|URL… | --manifest FILE')
  const argv = ['ingest', ...paths, ...(manifest === undefined ? [] : ['--manifest', manifest])]
  return withStore(context, { argv }, async (running, config) => {
    let exitCode: ExitCode = 0
    const fail = (line: string): void => {
      context.tell(line)
      exitCode = 1
    }
    for await (const item of load(paths, manifest, {
      allowPrivate: config.allowPrivateSources,
      version: context.version,
    })) {
      if (item.kind === 'warning') context.tell(item.line)
      else if (item.kind === 'problem') fail(item.line)
      else {
        const { document } = item
        const outcome = await readThrough(running.store, document)
        if (outcome.kind === 'empty') fail(`${document.name}: nothing is left of it but menus and notices`)
        else if (outcome.kind === 'unsupported-language')
          fail(`${document.name}: its language is not one that is read (${READING_LANGUAGES.join(', ')})`)
        else {
          const known = outcome.novelty === 'known' ? ', known already' : ''
          const count = outcome.merged.length
          context.out(
            `${document.name} (${outcome.language}${known}): ${count} meeting${count === 1 ? '' : 's'}`,
          )
          for (const merged of outcome.merged) context.out(`  ${await describe(merged, running)}`)
        }
      }
    }
    running.wake()
    return exitCode
  })
}

async function* load(
  paths: readonly string[],
  manifest: string | undefined,
  fetching: { allowPrivate: boolean; version: string },
): AsyncGenerator<Loaded> {
  for (const path of paths) yield* isAddress(path) ? loadAddress(path, fetching) : loadFiles([path])
  if (manifest !== undefined) yield* loadManifest(manifest)
}

function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

async function describe(merged: Merged, { store }: Running): Promise<string> {
  if (merged.outcome === 'done') return 'placed before'
  if (merged.outcome === 'review') return `waits for an editor: ${merged.reason}`
  const meeting = await loadMeeting(store.db, merged.meetingId)
  const headline = meeting && headlineOf(meeting, voiceOf('en', { names: gazetteerNames('en') }))
  return `${merged.outcome} meeting ${merged.meetingId}: ${headline}`
}
