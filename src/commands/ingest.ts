// Files and addresses → articles, reports and meetings in the database, and a line for each of what was found.
import { resolve } from 'node:path'
import { headlineOf } from '../../digests/headline-of.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { voiceOf } from '../../digests/voice.ts'
import type { WaitReason } from '../domain/review.ts'
import type { RawDocument } from '../domain/article.ts'
import { readThrough } from '../jobs/read-through.ts'
import type { TextReader } from '../jobs/read-through.ts'
import type { Merged } from '../jobs/merge-reports.ts'
import { OverBudget } from '../reader/over-budget.ts'
import { loadMeeting } from '../store/meetings.ts'
import type {
  CommandContext,
  CommandInput,
  ExitCode,
  Guest,
  OperatorCommand,
  Running,
} from './frame/command.ts'
import { loadFiles, loadManifest } from './frame/load-documents.ts'
import { loadAddress } from './frame/load-address.ts'
import { isFolder, loadFolder } from './frame/load-folder.ts'
import type { Loaded } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'
import { unreadReason } from './frame/unread-reason.ts'
import { withGuest } from './frame/with-guest.ts'
import { withStore } from './frame/with-store.ts'

export const ingest: OperatorCommand = {
  name: 'ingest',
  description: 'read files or addresses into the database and print the meetings found',
  configure(command) {
    command
      .argument(
        '[path or url...]',
        'texts, HTML pages, PDFs or feeds; folders of such; or http(s) addresses of such, or of a post on t.me',
      )
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
  return withStore(context, { argv }, (running, config) =>
    withGuest(context, running, config, async (guest) => {
      let exitCode: ExitCode = 0
      for await (const item of load(paths, manifest, guest)) {
        if (item.kind === 'warning') context.tell(item.line)
        else if (item.kind === 'problem') {
          context.tell(item.line)
          exitCode = 1
        } else if (!(await ingestOne(item, running, context))) exitCode = 1
      }
      running.wake()
      return exitCode
    }),
  )
}

/** Stores one document and prints what was found; false where there is nothing to be had from it. */
async function ingestOne(
  { document, reader }: ToIngest,
  running: Running,
  context: CommandContext,
): Promise<boolean> {
  const { name } = document
  try {
    const outcome = await readThrough(running.store, document, reader)
    if (outcome.kind !== 'read') {
      context.tell(`${name}: ${unreadReason(outcome)}`)
      return false
    }
    const { language, novelty, merged } = outcome
    const known = novelty === 'known' ? ', known already' : ''
    context.out(`${name} (${language}${known}): ${merged.length} meeting${merged.length === 1 ? '' : 's'}`)
    for (const one of merged) context.out(`  ${await describe(one, running)}`)
    return true
  } catch (error) {
    if (error instanceof OverBudget) {
      context.tell(error.message)
      return false
    }
    // What goes wrong with one document must not cost the others.
    context.log.debug({ err: error }, 'ingesting failed')
    context.tell(
      `${name}: it could not be read or stored; ingest it again (LOG_LEVEL=debug shows the detail)`,
    )
    return false
  }
}

interface ToIngest {
  document: RawDocument
  /** Who reads what came from the net; the operator's own files are read in this process. */
  reader?: TextReader
}

async function* load(
  paths: readonly string[],
  manifest: string | undefined,
  guest: Guest,
): AsyncGenerator<Exclude<Loaded, { kind: 'document' }> | ({ kind: 'document' } & ToIngest)> {
  for (const path of paths) {
    if (isAddress(path)) {
      for await (const item of loadAddress(path, guest))
        yield item.kind === 'document' ? { ...item, reader: guest.reader } : item
    } else yield* (await isFolder(path)) ? loadFolder(path) : loadFiles([path])
  }
  if (manifest !== undefined) yield* loadManifest(manifest)
}

function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

const READ_ANEW = 'the article was read before and gave something else'

const WAIT_REASONS: Record<WaitReason, string> = {
  doubtful: 'the reader is not sure of it',
  'may-be-same': 'it may be a meeting on record',
}

async function describe(merged: Merged, { store }: Running): Promise<string> {
  if (merged.outcome === 'gone') return 'refused or replaced before'
  if (merged.outcome === 'review') return `waits for an editor: ${READ_ANEW}`
  const meeting = await loadMeeting(store.db, merged.meetingId)
  const headline = meeting && headlineOf(meeting, voiceOf('en', { names: gazetteerNames('en') }))
  const waits = merged.waits.map((reason) => WAIT_REASONS[reason]).join(', ')
  const told = `${merged.outcome} meeting ${merged.meetingId}: ${headline}`
  return waits === '' ? told : `${told} (waits for an editor: ${waits})`
}
