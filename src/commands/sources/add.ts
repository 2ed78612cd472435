// Addresses → what would be read there, shown, and added to what is visited by itself.
import { addSource } from '../../jobs/add-source.ts'
import { proposeSource } from '../../jobs/propose-source.ts'
import type { Proposal } from '../../jobs/propose-source.ts'
import { particularsOf } from '../../jobs/source-particulars.ts'
import { zoneOfCountry } from '../../lookup/city-zones.ts'
import { civilDay } from '../../meetings/civil-date.ts'
import { loadSource } from '../../store/sources.ts'
import type { StoredSource } from '../../store/sources.ts'
import type {
  CommandContext,
  CommandInput,
  ExitCode,
  Guest,
  OperatorCommand,
  Running,
} from '../frame/command.ts'
import { plainLine } from '../frame/plain-line.ts'
import { MACHINE_CLOCK, withStore } from '../frame/with-store.ts'
import { withGuest } from '../frame/with-guest.ts'
import { entryLines, sourceWords } from './found-lines.ts'
import { pickSource, visitedSources } from './pick-sources.ts'
import { declareStated, readStated } from './stated-source.ts'
import type { StatedSource } from './stated-source.ts'

export const add: OperatorCommand = {
  name: 'add',
  description: 'find out what can be read at an address, show it and read it from now on',
  configure(command) {
    declareStated(
      command.argument('<address...>', 'of a feed, a page, a sitemap, or a Telegram channel (@name)'),
    )
    command.addHelpText(
      'after',
      `
Examples:
  npm run -s elchi -- sources add https://ministry.example/news
  npm run -s elchi -- sources add @ministry_channel --publisher "Ministry of Foreign Affairs" --standing ministry --country UZ
  npm run -s elchi -- sources add https://site.example/ --links ".news-list a" --since 2026-01-01

A page is asked for its feed; where it has none that is kept, its own list of news is read.`,
    )
  },
  run: runAdd,
}

async function runAdd(context: CommandContext, { args, options }: CommandInput): Promise<ExitCode> {
  const addresses = args[0] as string[]
  const clock = context.running?.store.clock ?? MACHINE_CLOCK
  const stated = readStated(options, civilDay(clock.now()))
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  return withStore(context, { argv: ['sources', 'add', ...flags, '--', ...addresses] }, (running, config) =>
    withGuest(context, running, config, async (guest) => {
      let exitCode: ExitCode = 0
      for (const address of addresses)
        if (!(await addOne(context, { ...running, guest }, address, stated))) exitCode = 1
      running.wake()
      if (config.pollMinutes === 0)
        context.tell('POLL_MINUTES is 0: no source is visited by itself until it is more')
      return exitCode
    }),
  )
}

/** False where nothing can be read at the address. */
async function addOne(
  context: CommandContext,
  { store, guest }: Running & { guest: Guest },
  address: string,
  stated: StatedSource,
): Promise<boolean> {
  const known = pickSource(await visitedSources(store.db), address)
  if (known !== null) {
    tellKnown(context, known)
    return true
  }
  const { kind, rule, zone, language } = stated
  const proposal = await proposeSource({ ...guest, store }, address, { kind, rule, zone, language })
  if (proposal.form !== 'source') {
    context.tell(refusal(proposal))
    return false
  }
  const { source, others } = proposal
  const guess = particularsOf(source)
  const { country } = stated.publisher
  const { id, added } = await addSource(store, {
    ...source,
    title: stated.name ?? source.listing.title,
    rule,
    language: language ?? guess.language,
    zone,
    publisher: stated.publisher,
    guess: country === null ? guess : { country, zone: zoneOfCountry(country) },
    archiveSince: stated.since,
  })
  const stored = await loadSource(store.db, id)
  if (stored === null) return false
  if (!added) {
    tellKnown(context, stored)
    return true
  }
  context.out(`${id} added: ${source.kind} ${source.address}, of ${whose(stored)}`)
  for (const line of [sourceWords(source), ...entryLines(source)]) context.out(`  ${line}`)
  if (stated.since !== null) context.out(`  its archive is read down to ${stated.since}, as history`)
  for (const other of others) context.out(`  also there, not added: ${other.address}`)
  if (!source.isFresh) context.tell(`${source.address}: ${stale(source.newest)}`)
  return true
}

/** `daily.example (UZ, Asia/Tashkent, uz)`: what was stated, or guessed from the address and the titles. */
function whose({ publisher, country, zone, language }: StoredSource): string {
  const known = [country, zone, language].filter((part) => part !== null).join(', ')
  return plainLine(publisher ?? '') + (known === '' ? '' : ` (${known})`)
}

function tellKnown(
  context: CommandContext,
  { id, address, state }: { id: string; address: string; state: string },
): void {
  const hint = state === 'on' ? '' : `; \`sources resume ${id}\` visits it again`
  context.out(`${id} known already: ${address} (${state === 'trial' ? 'on trial' : state})${hint}`)
}

function refusal(proposal: Exclude<Proposal, { form: 'source' }>): string {
  if (proposal.form === 'problem') return proposal.problem
  const { address, feeds } = proposal
  const feed = feeds[0] === undefined ? '' : `; to read its site, add ${feeds[0].address}`
  return `${address} is one article: \`elchi ingest\` reads it${feed}`
}

function stale(newest: string | null): string {
  return newest === null
    ? 'it lists nothing now; it is added all the same, in case it is only quiet'
    : `its newest entry is of ${newest}; it is added all the same, but nobody seems to keep it`
}
