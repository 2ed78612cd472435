// Pages of meetings → the lines of an export in one of its formats.
import { gazetteerNames } from '../../../digests/gazetteer-names.ts'
import { voiceOf } from '../../../digests/voice.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { CALENDAR_FOOT, CALENDAR_HEAD, calendarEntry } from '../../export/calendar.ts'
import { csvLine, type Cell } from '../../export/csv-line.ts'
import type { Exported } from '../../export/exported.ts'
import { MEETING_COLUMNS, meetingRow } from '../../export/meeting-table.ts'
import { PARTICIPANT_COLUMNS, participantRows } from '../../export/participant-table.ts'
import { meetingJson } from '../../meeting-json.ts'
import { calendarOrigin } from '../../store/calendar-origin.ts'
import { loadChangeTimes } from '../../store/changes.ts'
import type { Db } from '../../store/db.ts'
import { loadGrounds } from '../../store/reports.ts'

export const EXPORT_FORMATS = ['json', 'csv', 'ics'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export const EXPORT_TABLES = ['meetings', 'participants'] as const
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** A meeting as the command hands it out. */
export type Found = Pick<Exported, 'meeting' | 'review'>

/** What a format prints before the first meeting, for a page of them, and after the last. */
export interface Layout {
  before: readonly string[]
  page(found: readonly Found[]): Promise<string[]>
  after: readonly string[]
}

export interface LayoutOptions {
  format: ExportFormat
  /** Of CSV. */
  table: ExportTable
  /** Of iCalendar: headlines are composed in it. */
  language: Locale
}

/** A layout is for one export: it knows whether something has been printed. */
export async function layoutOf(db: Db, { format, table, language }: LayoutOptions): Promise<Layout> {
  if (format === 'csv') return csvLayout(db, table)
  return format === 'ics' ? calendarLayout(db, language) : jsonLayout(db)
}

function jsonLayout(db: Db): Layout {
  let separator = ''
  return {
    before: ['['],
    async page(found) {
      const grounds = await loadGrounds(db, idsOf(found))
      return found.map(({ meeting, review }) => {
        const known = grounds.get(meeting.id) ?? { confidence: 0, evidence: [] }
        const line = `${separator}${JSON.stringify(meetingJson(meeting, known, review))}`
        separator = ','
        return line
      })
    },
    after: [']'],
  }
}

function csvLayout(db: Db, table: ExportTable): Layout {
  const [columns, rowsOf]: [readonly string[], (one: Exported) => Cell[][]] =
    table === 'meetings'
      ? [MEETING_COLUMNS, (one) => [meetingRow(one)]]
      : [PARTICIPANT_COLUMNS, participantRows]
  return {
    before: [csvLine(columns)].map(withReturn),
    async page(found) {
      const grounds = await loadGrounds(db, idsOf(found))
      return found
        .map((one) => ({ ...one, confidence: grounds.get(one.meeting.id)?.confidence ?? 0 }))
        .flatMap(rowsOf)
        .map((row) => withReturn(csvLine(row)))
    },
    after: [],
  }
}

/** A calendar is for readers: what waits for an editor has no entry. */
async function calendarLayout(db: Db, language: Locale): Promise<Layout> {
  const origin = await calendarOrigin(db)
  const voice = voiceOf(language, { names: gazetteerNames(language), reference: () => null })
  return {
    before: CALENDAR_HEAD.map(withReturn),
    async page(found) {
      const released = found.map(({ meeting }) => meeting).filter(({ number }) => number > 0)
      const times = await loadChangeTimes(db, released.map(numberOf))
      return released
        .flatMap((meeting) => {
          const changed = times.get(meeting.number)
          return changed === undefined ? [] : (calendarEntry(meeting, { voice, origin, changed }) ?? [])
        })
        .map(withReturn)
    },
    after: CALENDAR_FOOT.map(withReturn),
  }
}

function idsOf(found: readonly Found[]): string[] {
  return found.map(({ meeting }) => meeting.id)
}

function numberOf({ number }: Meeting): number {
  return number
}

/** Whoever prints a line adds LF: both formats end lines by CRLF. */
function withReturn(line: string): string {
  return `${line}\r`
}
