// Meetings → rows of the table of meetings, with its columns in the published order.
import type { Outcome } from '../domain/report.ts'
import type { Cell } from './csv-line.ts'
import type { Exported } from './exported.ts'
import { ploverOf, type Plover } from './plover.ts'
import type { PloverEntity } from './plover-entity.ts'

type Column = readonly [name: string, read: (row: Exported & { plover: Plover }) => Cell]

/** Names stay and new ones go to the end: scripts of researchers hold them. docs/export.md explains each. */
const COLUMNS: readonly Column[] = [
  ['id', ({ meeting }) => meeting.id],
  ['review', ({ review }) => review],
  ['status', ({ meeting }) => meeting.status],
  ['date', ({ meeting }) => meeting.date],
  ['date_precision', ({ meeting }) => meeting.datePrecision],
  ['end_date', ({ meeting }) => meeting.endDate],
  ['not_after', ({ meeting }) => meeting.notAfter],
  ['earliest', ({ meeting }) => meeting.earliest],
  ['latest', ({ meeting }) => meeting.latest],
  ['city', ({ meeting }) => meeting.place.city],
  ['country', ({ meeting }) => meeting.place.country],
  ['venue', ({ meeting }) => meeting.place.venue],
  ['mode', ({ meeting }) => meeting.mode],
  ['kind', ({ meeting }) => meeting.kind],
  ['level', ({ meeting }) => meeting.level],
  ['countries', ({ meeting }) => meeting.countries],
  ['organizations', ({ meeting }) => meeting.organizations],
  ['people', ({ meeting }) => meeting.people.map(({ name }) => name)],
  ['host', ({ meeting }) => meeting.host],
  ['chair', ({ meeting }) => meeting.chair],
  ['format', ({ meeting }) => meeting.format],
  ['format_name', ({ meeting }) => meeting.formatName],
  ['ordinal', ({ meeting }) => meeting.ordinal],
  ['informal', ({ meeting }) => meeting.informal],
  ['topics', ({ meeting }) => meeting.topics],
  ['outcomes', ({ meeting }) => meeting.outcomes.map(outcomeText)],
  ['history', ({ meeting }) => meeting.history],
  ['implied', ({ meeting }) => meeting.implied],
  ['confidence', ({ confidence }) => confidence],
  ['article_count', ({ meeting }) => meeting.articles.length],
  ['publishers', ({ meeting }) => distinct(meeting.articles.map(({ publisher }) => publisher))],
  ['article_urls', ({ meeting }) => distinct(meeting.articles.map(({ url }) => url))],
  ['plover_event', ({ plover }) => plover.event],
  ['plover_quad_code', ({ plover }) => plover.quad_code],
  ['plover_mode', ({ plover }) => plover.mode],
  ['plover_context', ({ plover }) => plover.context],
  ['plover_actor', ({ plover }) => codesOf(plover.actor)],
  ['plover_recipient', ({ plover }) => codesOf(plover.recipient)],
]

export const MEETING_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/** The cells of one meeting, in the order of `MEETING_COLUMNS`. */
export function meetingRow(exported: Exported): Cell[] {
  const row = { ...exported, plover: ploverOf(exported.meeting) }
  return COLUMNS.map(([, read]) => read(row))
}

/** "joint-statement: Joint Statement on Water". */
function outcomeText({ type, title }: Outcome): string {
  return title === '' ? type : `${type}: ${title}`
}

/** Codes alone, each once; who has none is left out, and stands in the table of participants. */
function codesOf(entities: readonly PloverEntity[]): string[] {
  return distinct(entities.map(({ code }) => code))
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))]
}
