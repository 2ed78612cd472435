// A checked source → lines for people, an object for programs, and whether it is well.
import type { CheckedEntry, CheckedSource } from '../../jobs/check-source.ts'
import type { ExtractedMeeting } from '../../domain/report.ts'
import { plainLine } from '../frame/plain-line.ts'
import { dayLine, entryLines, sourceWords } from './found-lines.ts'
import type { VisitedSource } from './pick-sources.ts'

export interface Checked {
  /** null for an address that is not on the list. */
  source: VisitedSource | null
  /** As it was asked for. */
  name: string
  checked: CheckedSource
}

/** Whether it can be read, lists something, and at least one of the entries that were tried could be read. */
export function isWell({ checked }: Checked): boolean {
  if (!checked.ok || checked.found.listing.entries.length === 0) return false
  return checked.entries.length === 0 || checked.entries.some(({ read }) => read !== null)
}

/** `ok`, `stale` or `problem`, then what was found, indented. */
export function checkedLines(one: Checked): string[] {
  const { source, name, checked } = one
  const number = source === null ? '' : `${source.id} `
  if (!checked.ok) return [`problem  ${number}${name}`, `  ${plainLine(checked.problem, 500)}`]
  const { found, entries } = checked
  const verdict = !isWell(one) ? 'problem' : found.isFresh ? 'ok' : 'stale'
  const shown = entries.length === 0 ? entryLines(found) : entries.flatMap(linesOfEntry)
  return [
    `${verdict.padEnd(8)} ${number}${name}`,
    `  ${found.kind}: ${sourceWords(found)}`,
    ...wayLines(name, one),
    ...(found.isFresh || found.newest === null
      ? []
      : [`  nobody seems to keep it: nothing since ${found.newest}`]),
    ...shown.map((line) => `  ${line}`),
  ]
}

/** Where it answers, if elsewhere than it was asked. */
function wayLines(name: string, { source, checked }: Checked): string[] {
  if (!checked.ok) return []
  const { address, url } = checked.found
  const asked = source?.movedTo ?? source?.address ?? name
  if (address !== asked) return [`  ${source === null ? 'read at' : 'moved for good to'} ${address}`]
  return url === address ? [] : [`  answers from ${url}`]
}

function linesOfEntry({ title, address, published, from, read, problem }: CheckedEntry): string[] {
  const head = dayLine(published, title ?? address)
  if (read === null) return [head, `  not read: ${plainLine(problem ?? '', 300)}`]
  const { language, letters, meetings } = read
  const where = from === 'page' ? 'from its page' : 'from the listing'
  const count = meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`
  return [
    head,
    `  ${language}, ${letters} letters ${where}, ${count}`,
    ...meetings.map(
      ({ date, countries, organizations, status }) =>
        `    ${status} ${date ?? 'on no stated day'}: ${[...countries, ...organizations].join(', ')}`,
    ),
  ]
}

/** The same for programs. */
export function checkedJson(one: Checked): object {
  const { source, name, checked } = one
  const known = { id: source?.id ?? null, asked: name, ok: isWell(one) }
  if (!checked.ok) return { ...known, problem: checked.problem }
  const { listing, ...found } = checked.found
  const { entries, ...told } = listing
  return {
    ...known,
    problem: null,
    ...found,
    ...told,
    listed: entries.length,
    whole: entries.filter(({ whole, text }) => whole && text !== null).length,
    entries: checked.entries.map(({ read, ...entry }) => ({
      ...entry,
      language: read?.language ?? null,
      letters: read?.letters ?? null,
      meetings: read === null ? null : read.meetings.map(meetingJson),
    })),
  }
}

function meetingJson({ date, status, countries, organizations }: ExtractedMeeting): object {
  return { date, status, countries, organizations }
}
