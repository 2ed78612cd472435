// A gold file and a manifest → how well the documents are read: precision, recall, F1 and fields, by language.
import type { RecordedDocument } from '../evaluation/gold.ts'
import { parseGold } from '../evaluation/gold.ts'
import { figuresTable } from '../evaluation/figures-table.ts'
import { scoreDocument, type DocumentScore } from '../evaluation/score-document.ts'
import { sumScores } from '../evaluation/sum-scores.ts'
import { decode } from '../sources/decode.ts'
import { runEvalGroups } from './eval/eval-groups.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { eachReading } from './frame/each-reading.ts'
import { loadManifest } from './frame/load-documents.ts'
import { OperatorError } from './frame/operator-error.ts'
import { readPath } from './frame/read-path.ts'

export const evaluate: OperatorCommand = {
  name: 'eval',
  description: 'measure the reader against what careful readers recorded, by language',
  configure(command) {
    command
      .option('--gold <file>', 'JSON: {"documents":[{"file","meetings":[…]}]}')
      .option(
        '--groups <file>',
        'JSON: {"meetings":[{"id","tellings":[{"file","pick"}]}],"hard":[{"a","b"}]}: are they joined?',
      )
      .requiredOption('--manifest <file>', 'JSON lines that name the documents, as extract takes them')
      .option(
        '--only <part>',
        '"read", "unread" or "calibration": see docs/reading.md; of groups one of their parts',
      )
      .option('--language <code>', 'the documents of one language')
      .option('--differences', 'tell each difference too')
      .option('--json', 'figures as JSON instead of tables')
      .addHelpText(
        'after',
        `
A read meeting is a recorded one when participants overlap and date, place or people agree. Meetings that would go to
review count neither as found nor as false; docs/reading.md tells the measure in full.

Example:
  npm run -s elchi -- eval --gold gold.json --manifest manifest.jsonl --only unread
  npm run -s elchi -- eval --groups groups.json --manifest manifest.jsonl`,
      )
  },
  run: runEval,
}

const PARTS = ['read', 'unread', 'calibration']

/** Documents that rule writers may read, those that set the confidence right, and those that measure. */
function partOf({ unread, calibrates }: RecordedDocument): string {
  if (unread !== true) return 'read'
  return calibrates === true ? 'calibration' : 'unread'
}

async function runEval(context: CommandContext, input: CommandInput): Promise<ExitCode> {
  const { options } = input
  if ((options['gold'] === undefined) === (options['groups'] === undefined))
    throw new OperatorError('say what to measure against: --gold FILE or --groups FILE')
  if (options['groups'] !== undefined) return runEvalGroups(context, input)
  const only = options['only'] as string | undefined
  if (only !== undefined && !PARTS.includes(only))
    throw new OperatorError(`--only is ${JSON.stringify(only)}; write ${PARTS.join(', ')}`)
  const recorded = await loadGold(options['gold'] as string)
  const language = options['language'] as string | undefined
  const chosen = new Map(
    [...recorded].filter(
      ([, document]) =>
        (only === undefined || partOf(document) === only) &&
        (language === undefined || document.language === language),
    ),
  )
  if (chosen.size === 0) throw new OperatorError('no document of the gold file is of that part and language')
  const scores = new Map<string, DocumentScore>()
  const exitCode = await eachReading(
    chosenOf(loadManifest(options['manifest'] as string), chosen),
    context,
    ({ name }, { extraction }) => {
      const record = chosen.get(name)!
      scores.set(name, scoreDocument(extraction.meetings, record, record.language ?? extraction.language))
    },
  )
  // What could not be read has found nothing.
  for (const [name, record] of chosen)
    if (!scores.has(name)) scores.set(name, scoreDocument([], record, record.language ?? 'unknown'))
  print(context, scores, options)
  return exitCode
}

function print(
  context: CommandContext,
  scores: ReadonlyMap<string, DocumentScore>,
  options: CommandInput['options'],
): void {
  const figures = sumScores([...scores.values()])
  if (options['json'] === true) {
    context.out(JSON.stringify(Object.fromEntries(figures)))
    return
  }
  if (options['differences'] === true) {
    for (const [name, { differences }] of scores) {
      if (differences.length === 0) continue
      context.out(name)
      for (const line of differences) context.out(`  ${line}`)
    }
    context.out('')
  }
  for (const line of figuresTable(figures)) context.out(line)
}

async function loadGold(path: string): Promise<Map<string, RecordedDocument>> {
  const read = await readPath(path)
  const text = read.ok ? decode(read.bytes, path) : read
  if (!text.ok) throw new OperatorError(`${path}: ${text.problem.message}`)
  const documents = parseGold(text.text)
  if (typeof documents === 'string') throw new OperatorError(`${path}: ${documents}`)
  return new Map(documents.map((document) => [document.file, document]))
}

/** The documents that the gold file records; problems of others are nobody's matter here. */
async function* chosenOf(
  loaded: ReturnType<typeof loadManifest>,
  chosen: ReadonlyMap<string, RecordedDocument>,
): ReturnType<typeof loadManifest> {
  for await (const item of loaded) if (item.kind !== 'document' || chosen.has(item.document.name)) yield item
}
