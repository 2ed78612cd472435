// A file of groups and a manifest → whether what tells of one meeting is joined, and what does not is kept apart.
import { resolve, dirname } from 'node:path'
import type { RawDocument } from '../../domain/article.ts'
import { matchMeetings } from '../../evaluation/match-meetings.ts'
import { parseGroups } from '../../evaluation/recorded-groups.ts'
import type { RecordedGroups } from '../../evaluation/recorded-groups.ts'
import { scoreGroups } from '../../evaluation/score-groups.ts'
import type { FoundTelling, GroupFigures } from '../../evaluation/score-groups.ts'
import { clusterReports } from '../../meetings/cluster-reports.ts'
import { findComponents } from '../../meetings/find-components.ts'
import type { MeetingReport } from '../../meetings/meeting-report.ts'
import { decode } from '../../sources/decode.ts'
import type { CommandContext, CommandInput, ExitCode } from '../frame/command.ts'
import { eachReading } from '../frame/each-reading.ts'
import type { Reading } from '../frame/each-reading.ts'
import { loadManifest } from '../frame/load-documents.ts'
import { OperatorError } from '../frame/operator-error.ts'
import { readPath } from '../frame/read-path.ts'

/** Reads every document of the manifest, finds the meetings of all of them together, and prints pairwise figures. */
export async function runEvalGroups(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const path = options['groups'] as string
  const manifest = options['manifest'] as string
  const groups = chosenOf(await loadGroups(path), options['only'] as string | undefined)
  const reportsOf = new Map<string, MeetingReport[]>()
  const exitCode = await eachReading(loadManifest(manifest), context, (document, reading) => {
    reportsOf.set(resolve(dirname(manifest), document.name), toReports(document, reading))
  })
  const tellings = findTellings(groups, dirname(path), reportsOf)
  const figures = scoreGroups(
    tellings,
    groups.hard.map(({ a, b }) => [a, b]),
  )
  if (options['json'] === true) context.out(JSON.stringify(figures))
  else for (const line of linesOf(groups, tellings, figures)) context.out(line)
  return exitCode
}

async function loadGroups(path: string): Promise<RecordedGroups> {
  const read = await readPath(path)
  const text = read.ok ? decode(read.bytes, path) : read
  if (!text.ok) throw new OperatorError(`${path}: ${text.problem.message}`)
  const groups = parseGroups(text.text)
  if (typeof groups === 'string') throw new OperatorError(`${path}: ${groups}`)
  return groups
}

function chosenOf(groups: RecordedGroups, only: string | undefined): RecordedGroups {
  if (only === undefined) return groups
  const meetings = groups.meetings.filter(({ id }) => groups.part[id] === only)
  if (meetings.length === 0)
    throw new OperatorError(`no meeting of the file is of the part ${JSON.stringify(only)}`)
  return { ...groups, meetings }
}

function toReports(document: RawDocument, { extraction }: Reading): MeetingReport[] {
  const { name, url, publisher, country, published } = document
  const outlet = publisher ?? (url === null ? name : new URL(url).host)
  const article = {
    id: name,
    textHash: extraction.text,
    publisher: { id: outlet, name: outlet, country },
    published,
    // Without a day of publication nothing is told of when it was: any day will do.
    received: '2000-01-01',
    language: extraction.language,
  }
  return extraction.meetings.map((meeting, position) => {
    const key = `${url ?? name} ${position}`
    return { id: key, key, article, meeting }
  })
}

/** Each recorded telling with the record that it was found in. */
function findTellings(
  groups: RecordedGroups,
  folder: string,
  reportsOf: ReadonlyMap<string, MeetingReport[]>,
): FoundTelling[] {
  const recordOf = new Map<MeetingReport['meeting'], string>()
  const clusters = findComponents([...reportsOf.values()].flat()).flatMap((component) =>
    clusterReports(component),
  )
  clusters.forEach(({ reports }, index) => {
    for (const { meeting } of reports) recordOf.set(meeting, String(index))
  })
  const tellings = groups.meetings.flatMap(({ id, tellings: told }) =>
    told.map(({ file, pick }) => ({ id, file: resolve(folder, file), pick })),
  )
  return [...Map.groupBy(tellings, ({ file }) => file)].flatMap(([file, told]) => {
    const read = (reportsOf.get(file) ?? []).map(({ meeting }) => meeting)
    const { pairs } = matchMeetings(
      read,
      told.map(({ pick }) => pick),
    )
    return told.map(({ id, pick }) => {
      const pair = pairs.find(({ recorded }) => recorded === pick)
      return { meeting: id, found: pair === undefined ? null : recordOf.get(pair.read)! }
    })
  })
}

function linesOf(groups: RecordedGroups, tellings: readonly FoundTelling[], figures: GroupFigures): string[] {
  const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1))
  const unread = tellings.filter(({ found }) => found === null).length
  return [
    `${groups.meetings.length} meetings, ${tellings.length} tellings, ${unread} of them not read`,
    `pairs of one meeting: ${figures.pairs}, both read: ${figures.read}, joined: ${figures.joined}; wrong joins: ${figures.wrong}`,
    `precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, of what was read ${percent(figures.recallOfRead)}`,
    `hard pairs both read: ${figures.hard}, taken for one: ${figures.hardJoined}`,
  ]
}
