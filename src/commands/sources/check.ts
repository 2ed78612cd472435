// Sources, or addresses → what would be read of each now, and how it is: fetched, parsed, its newest entries read.
import { checkSource, readFound } from '../../jobs/check-source.ts'
import type { CheckedSource } from '../../jobs/check-source.ts'
import { proposeSource } from '../../jobs/propose-source.ts'
import type { TryPorts } from '../../jobs/try-source.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from '../frame/command.ts'
import { OperatorError } from '../frame/operator-error.ts'
import { withGuest } from '../frame/with-guest.ts'
import { withStore } from '../frame/with-store.ts'
import { checkedJson, checkedLines, isWell } from './checked-lines.ts'
import type { Checked } from './checked-lines.ts'
import { noSource, pickSource, visitedSources } from './pick-sources.ts'
import type { VisitedSource } from './pick-sources.ts'

/** Entries of each that are read, and the most that may be asked for. */
const ENTRIES = '1'
const MOST_ENTRIES = 20
/** Sources at once: most of the time is waiting for hosts. */
const AT_ONCE = 16

export const check: OperatorCommand = {
  name: 'check',
  description: 'fetch sources now and show what would be read of them and how they are; stores nothing',
  configure(command) {
    command
      .argument('[id or address...]', 'as `sources list` shows them, or any other address')
      .option('--all', 'every source on the list that is not paused')
      .option(
        '--entries <count>',
        `how many of the newest entries of each are read, up to ${MOST_ENTRIES}`,
        ENTRIES,
      )
      .option('--json', 'a JSON array in place of lines')
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- sources check 12 https://ministry.example/news
  npm run -s elchi -- sources check --all --json > sources.json

The exit code is 1 where one cannot be read or lists nothing, or where none of its newest entries can be read.`,
      )
  },
  run: runCheck,
}

async function runCheck(context: CommandContext, { args, options }: CommandInput): Promise<ExitCode> {
  const words = (args[0] ?? []) as string[]
  const [isAll, isJson] = [options['all'] === true, options['json'] === true]
  if (isAll === words.length > 0)
    throw new OperatorError('name sources to check, by number or address, or --all of them')
  const entries = readCount(String(options['entries']))
  const flags = [...(isAll ? ['--all'] : []), ...(isJson ? ['--json'] : []), '--entries', String(entries)]
  return withStore(context, { argv: ['sources', 'check', ...flags, '--', ...words] }, (running, config) =>
    withGuest(context, running, config, async (guest) => {
      const ports = { ...guest, store: running.store }
      const listed = await visitedSources(running.store.db)
      const wanted: (VisitedSource | string)[] = isAll
        ? listed.filter(({ state }) => state !== 'paused')
        : words
      let exitCode: ExitCode = 0
      let separator = '['
      await inOrder(
        wanted,
        AT_ONCE,
        (one) => checkOne(ports, listed, one, entries),
        (checked) => {
          if (!isWell(checked)) exitCode = 1
          if (isJson) context.out(`${separator}${JSON.stringify(checkedJson(checked))}`)
          else for (const line of checkedLines(checked)) context.out(line)
          separator = ','
        },
      )
      if (isJson) context.out(separator === '[' ? '[]' : ']')
      else if (wanted.length === 0) context.tell('there is nothing to check; `sources add` adds a source')
      return exitCode
    }),
  )
}

function readCount(written: string): number {
  const count = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN
  if (count <= MOST_ENTRIES) return count
  throw new OperatorError(`--entries is ${JSON.stringify(written)}; write a number from 0 to ${MOST_ENTRIES}`)
}

/** A source on the list is checked as it is visited; an address is sorted out first, as `sources add` would. */
async function checkOne(
  ports: TryPorts,
  listed: readonly VisitedSource[],
  wanted: VisitedSource | string,
  entries: number,
): Promise<Checked> {
  const source = typeof wanted === 'string' ? pickSource(listed, wanted) : wanted
  if (source !== null)
    return { source, name: source.address, checked: await checkSource(ports, source, entries) }
  const name = wanted as string
  if (/^\d+$/.test(name)) return { source, name, checked: { ok: false, problem: noSource(name) } }
  return { source, name, checked: await checkAddress(ports, name, entries) }
}

async function checkAddress(ports: TryPorts, address: string, entries: number): Promise<CheckedSource> {
  const proposal = await proposeSource(ports, address)
  if (proposal.form === 'problem') return { ok: false, problem: proposal.problem }
  if (proposal.form === 'article')
    return {
      ok: false,
      problem: `${proposal.address} is one article and no source; \`elchi ingest\` reads it`,
    }
  const unknown = { zone: null, language: null, publisher: null, country: null }
  return readFound(ports, proposal.source, unknown, entries)
}

/** Works on `most` at a time and uses the results in the order of `wanted`, each as soon as those before it are used. */
async function inOrder<T, R>(
  wanted: readonly T[],
  most: number,
  work: (one: T) => Promise<R>,
  use: (result: R) => void,
): Promise<void> {
  const running: Promise<R>[] = []
  let next = 0
  for (let used = 0; used < wanted.length; used += 1) {
    for (; next < wanted.length && next - used < most; next += 1) {
      const begun = work(wanted[next]!)
      // A failure is met when its turn comes, and not before as one that nobody awaits.
      begun.catch(() => undefined)
      running[next] = begun
    }
    use(await running[used]!)
  }
}
