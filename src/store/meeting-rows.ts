// Facts of a meeting ⇄ its rows: the record, its participants, people, place, format and outcomes.
import type { Conflict, Meeting } from '../domain/meeting.ts'
import type { MeetingFacts, Place } from '../domain/report.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { toMeetingArticle, WITH_ARTICLE } from './meeting-article.ts'
import { toJson } from './json.ts'
import { rowId, rowIds } from './row-id.ts'

/** What the merger makes of all reports of a meeting. */
export interface MeetingDraft extends MeetingFacts {
  earliest: CivilDate
  latest: CivilDate
  history: boolean
  /** Fields that rest on conclusions alone. */
  implied: string[]
  /** An editor found that there was no such meeting. Absent: no. */
  withdrawn?: boolean
  /** Of its surest report, 0 to 1. Absent: 1. */
  confidence?: number
  /** Why it waits for an editor. Absent: it does not. */
  waits?: readonly string[]
  /** Ids of meetings that it may be the same as. Absent: none. */
  maybe?: readonly string[]
  /** Absent: its sources agree. */
  conflicts?: readonly Conflict[]
}

export const WHOLE_MEETING = {
  place: true,
  participants: { orderBy: { code: 'asc' } },
  attendances: { orderBy: { position: 'asc' } },
  outcomes: { orderBy: { position: 'asc' } },
  reports: {
    where: { state: 'placed' },
    orderBy: { id: 'asc' },
    include: { version: { include: WITH_ARTICLE } },
  },
} as const satisfies Prisma.MeetingInclude

export type MeetingRow = Prisma.MeetingGetPayload<{ include: typeof WHOLE_MEETING }>

/** The columns of the record itself. Stores its place and format where they are new. */
export async function toColumns(tx: Db, draft: MeetingDraft) {
  const { place, format, formatName } = draft
  if (format !== null) {
    await tables(tx).format.createMany({
      data: { id: format, name: formatName ?? format },
      skipDuplicates: true,
    })
  }
  const { date, datePrecision, endDate, notAfter, status, mode, kind, level, host, chair } = draft
  const { ordinal, informal, topics, implied, earliest, latest, history } = draft
  const { withdrawn, confidence, waits = [], maybe = [], conflicts = [] } = draft
  return {
    date,
    datePrecision,
    endDate,
    notAfter,
    status,
    mode,
    kind,
    level,
    host,
    chair,
    ordinal,
    informal,
    topics,
    implied,
    earliest,
    latest,
    history,
    withdrawn,
    confidence,
    waits: [...waits],
    maybe: rowIds(maybe),
    conflicts: toJson(conflicts),
    formatId: format,
    formatName,
    placeId: await savePlace(tx, place),
  }
}

async function savePlace(tx: Db, { city, country, venue }: Place): Promise<number | null> {
  if (city === null && country === null && venue === null) return null
  const key = [country, city, venue].map((part) => part ?? '').join('|')
  const { place } = tables(tx)
  await place.createMany({ data: { key, city, country, venue }, skipDuplicates: true })
  const { id } = await place.findUniqueOrThrow({ where: { key }, select: { id: true } })
  return id
}

/** Replaces who took part and what came of it. */
export async function replaceParts(tx: Db, meetingId: number, draft: MeetingDraft): Promise<void> {
  const { participant, attendance, outcome } = tables(tx)
  const where = { meetingId }
  await participant.deleteMany({ where })
  await attendance.deleteMany({ where })
  await outcome.deleteMany({ where })
  const side = (kind: string) => (code: string) => ({
    meetingId,
    kind,
    code,
    host: code === draft.host,
  })
  await participant.createMany({
    data: [...draft.countries.map(side('country')), ...draft.organizations.map(side('organization'))],
    skipDuplicates: true,
  })
  await attendance.createMany({
    data: draft.people.map(({ name, office, country, organization, personId }, position) => ({
      meetingId,
      position,
      personId: personId == null ? null : rowId(personId),
      name,
      office,
      country,
      organization,
    })),
  })
  await outcome.createMany({
    data: draft.outcomes.map(({ type, title, language }, position) => ({
      meetingId,
      position,
      type,
      title,
      language,
    })),
  })
}

/** The meeting as readers can be told of it. */
export function toMeeting(row: MeetingRow): Meeting {
  const codes = (kind: string) =>
    row.participants.filter((side) => side.kind === kind).map(({ code }) => code)
  const articles = new Map(row.reports.map(({ version }) => [version.article.id, toMeetingArticle(version)]))
  return {
    id: String(row.id),
    date: row.date,
    datePrecision: row.datePrecision as Meeting['datePrecision'],
    endDate: row.endDate,
    notAfter: row.notAfter,
    place: {
      city: row.place?.city ?? null,
      country: row.place?.country ?? null,
      venue: row.place?.venue ?? null,
    },
    status: row.status as Meeting['status'],
    mode: row.mode as Meeting['mode'],
    kind: row.kind as Meeting['kind'],
    level: row.level as Meeting['level'],
    countries: codes('country'),
    organizations: codes('organization'),
    people: row.attendances.map(({ name, office, country, organization, personId }) => ({
      name,
      office,
      country,
      organization,
      personId: personId === null ? null : String(personId),
    })),
    host: row.host,
    chair: row.chair,
    format: row.formatId,
    formatName: row.formatName,
    ordinal: row.ordinal,
    informal: row.informal,
    topics: row.topics,
    outcomes: row.outcomes.map(({ type, title, language }) => ({
      type: type as Meeting['outcomes'][number]['type'],
      title,
      language: language as Meeting['outcomes'][number]['language'],
    })),
    earliest: row.earliest,
    latest: row.latest,
    history: row.history,
    withdrawn: row.withdrawn,
    implied: row.implied,
    waits: row.waits,
    maybe: row.maybe.map(String),
    conflicts: row.conflicts as unknown as Conflict[],
    articles: [...articles.values()],
    number: row.number,
  }
}
