// The audit trail → a line an act on standard output; or one act taken back.
import type { Act } from '../domain/review.ts'
import { undoDeed } from '../jobs/do-deed.ts'
import { listActs, loadAct } from '../store/acts.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand, Running } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { withStore } from './frame/with-store.ts'

const MOST = 50

export const acts: OperatorCommand = {
  name: 'acts',
  description: 'what editors did, the latest first; or take one of it back',
  configure(command) {
    command
      .option('--meeting <id>', 'to this meeting alone')
      .option('--limit <count>', `at most so many (default: ${MOST})`)
      .option('--undo <id>', 'take this act back; readers who were told of it learn what is different')
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- acts
  npm run -s elchi -- acts --meeting 12
  npm run -s elchi -- acts --undo 7

A line has: number, instant, Telegram's number of the editor, what was done, the meeting, and whether it was taken back.`,
      )
  },
  run: runActs,
}

async function runActs(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const given = Object.entries({
    meeting: numberIn('--meeting', options['meeting']),
    limit: numberIn('--limit', options['limit']),
    undo: numberIn('--undo', options['undo']),
  })
  const argv = ['acts', ...given.flatMap(([name, value]) => (value === null ? [] : [`--${name}`, value]))]
  const [meeting, limit, undo] = given.map(([, value]) => value)
  return withStore(context, { argv }, async (running) => {
    if (undo != null) return takeBack(context, running, undo)
    const wanted = meeting == null ? {} : { meetingId: meeting }
    const found = await listActs(running.store.db, { ...wanted, limit: Number(limit ?? MOST) })
    if (found.length === 0) context.tell('editors have done nothing yet')
    for (const act of found) context.out(lineOf(act))
    return 0
  })
}

/** Eight digits and less: what a column of the database can hold. */
function numberIn(option: string, written: unknown): string | null {
  if (written === undefined) return null
  if (typeof written === 'string' && /^[1-9]\d{0,8}$/.test(written)) return written
  throw new OperatorError(`${option} is ${JSON.stringify(written)}; it must be a number`)
}

async function takeBack(context: CommandContext, { store, wake }: Running, id: string): Promise<ExitCode> {
  const act = await loadAct(store.db, id)
  if (act === null) throw new OperatorError(`there is no act ${id}; acts lists them`, 1)
  if (act.undoneAt !== null) throw new OperatorError(`act ${id} was taken back already`, 1)
  const outcome = await undoDeed(store, null, id)
  if (!outcome.ok) throw new OperatorError(`act ${id} (${act.kind}) cannot be taken back`, 1)
  wake()
  context.out(`taken back: ${lineOf(act)}`)
  return 0
}

function lineOf({ id, at, telegramId, kind, meetingId, facts, undoneAt }: Act): string {
  const { editor } = facts
  const fields = kind === 'mend' ? ` ${Object.keys(facts['values'] ?? {}).join(',')}` : ''
  const person = typeof editor === 'number' ? ` ${editor}` : ''
  const columns = [
    id,
    at.toISOString(),
    telegramId === null ? '-' : String(telegramId),
    `${kind}${fields}${person}`,
    meetingId === null ? '-' : `meeting ${meetingId}`,
    ...(undoneAt === null ? [] : [`undone ${undoneAt.toISOString()}`]),
  ]
  return columns.join('\t')
}
