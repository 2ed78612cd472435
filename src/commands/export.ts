// Every meeting on record → JSON or CSV on standard output; those that readers may see → iCalendar.
import type { Meeting } from '../domain/meeting.ts'
import { LOCALES } from '../domain/vocabulary.ts'
import { findMeetings } from '../store/find-meetings.ts'
import { EXPORT_FORMATS, EXPORT_TABLES, layoutOf, type Found } from './export/export-layouts.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { withStore } from './frame/with-store.ts'

/** Meetings in memory at once. */
const PAGE = 200

export const exportMeetings: OperatorCommand = {
  name: 'export',
  description: 'print all meetings, the newest first',
  configure(command) {
    command
      .option('--format <format>', `one of: ${EXPORT_FORMATS.join(', ')}`, 'json')
      .option('--table <table>', `of csv, one of: ${EXPORT_TABLES.join(', ')} (default: meetings)`)
      .option(
        '--language <code>',
        `of ics, one of: ${LOCALES.join(', ')} (default: that of DEFAULT_LANGUAGE)`,
      )
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- export --format json > meetings.json
  npm run -s elchi -- export --format csv --table participants > participants.csv
  npm run -s elchi -- export --format ics --language tr > meetings.ics

docs/export.md explains every column and code.`,
      )
  },
  run: runExport,
}

async function runExport(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const format = oneOf(EXPORT_FORMATS, 'format', options['format'])
  const table = oneOf(EXPORT_TABLES, 'table', options['table'])
  const language = oneOf(LOCALES, 'language', options['language'])
  if (table !== undefined && format !== 'csv') throw new OperatorError('--table goes with --format csv alone')
  if (language !== undefined && format !== 'ics')
    throw new OperatorError('--language goes with --format ics alone')
  const given = Object.entries({ format, table, language })
  const argv = [
    'export',
    ...given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
  ]
  return withStore(context, { argv }, async ({ store }, config) => {
    const { db } = store
    const layout = await layoutOf(db, {
      format: format ?? 'json',
      table: table ?? 'meetings',
      language: language ?? config.defaultLanguage,
    })
    const print = (lines: readonly string[]): void => lines.forEach((line) => context.out(line))
    const unreleased = format === 'ics' ? undefined : true
    print(layout.before)
    let before
    for (;;) {
      const page = await findMeetings(db, { limit: PAGE, before, unreleased })
      print(await layout.page(page.map(found)))
      before = page.at(-1)
      if (page.length < PAGE) break
    }
    print(layout.after)
    return 0
  })
}

/** Told by what the record rests on, and so the same in whatever order the articles came. */
function found(meeting: Meeting): Found {
  return { meeting, review: meeting.waits.length > 0 }
}

/** undefined where the option was left out. */
function oneOf<Word extends string>(
  words: readonly Word[],
  option: string,
  given: unknown,
): Word | undefined {
  if (given === undefined) return undefined
  const word = words.find((one) => one === given)
  if (word !== undefined) return word
  throw new OperatorError(`--${option} is ${JSON.stringify(given)}; it must be one of: ${words.join(', ')}`)
}
