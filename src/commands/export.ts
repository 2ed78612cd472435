// Every released meeting → JSON on standard output.
import { meetingJson } from '../meeting-json.ts'
import { findMeetings } from '../store/find-meetings.ts'
import { loadGrounds } from '../store/reports.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { withStore } from './frame/with-store.ts'

const FORMATS = ['json']
/** Meetings in memory at once. */
const PAGE = 200

export const exportMeetings: OperatorCommand = {
  name: 'export',
  description: 'print all meetings, the newest first',
  configure(command) {
    command
      .option('--format <format>', `one of: ${FORMATS.join(', ')}`, 'json')
      .addHelpText('after', '\nExample:\n  npm run -s elchi -- export --format json > meetings.json')
  },
  run: runExport,
}

async function runExport(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const format = String(options['format'])
  if (!FORMATS.includes(format))
    throw new OperatorError(`--format is ${JSON.stringify(format)}; it must be one of: ${FORMATS.join(', ')}`)
  return withStore(context, { argv: ['export', '--format', format] }, async ({ store }) => {
    let separator = '['
    let before
    for (;;) {
      const page = await findMeetings(store.db, { limit: PAGE, before })
      const grounds = await loadGrounds(
        store.db,
        page.map(({ id }) => id),
      )
      for (const meeting of page) {
        const json = meetingJson(meeting, grounds.get(meeting.id) ?? { confidence: 0, evidence: [] })
        context.out(`${separator}${JSON.stringify(json)}`)
        separator = ','
      }
      before = page.at(-1)
      if (page.length < PAGE) break
    }
    context.out(separator === '[' ? '[]' : ']')
    return 0
  })
}
