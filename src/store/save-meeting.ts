// Facts of a meeting → its rows: the record, its place and format, its participants, people and outcomes.
//
// Plain SQL, a statement for the whole record: a report is placed for each that is read, and most of the time it takes is
// the way to the database and back.
import type { Conflict } from '../domain/meeting.ts'
import type { MeetingFacts, Place } from '../domain/report.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { Prisma } from './generated/client.ts'
import { tables, type Db } from './db.ts'
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

/** Makes a meeting that readers do not see before its `released` change is recorded. Returns its permanent id. */
export async function createMeeting(tx: Db, draft: MeetingDraft, now: Date): Promise<string> {
  const { participants, attendances, outcomes } = partsOf(draft)
  const [row] = await tables(tx).$queryRaw<{ id: number }[]>`
    WITH ${knownNames(draft)}, m AS (
      INSERT INTO meetings (${Prisma.raw(COLUMNS.join(', '))}, waiting_since, created_at, updated_at)
      VALUES (${Prisma.join(valuesOf(draft))}, ${draft.waits?.length ? now : null}, ${now}, ${now})
      RETURNING id
    ), p AS (${insertParticipants(Prisma.sql`(SELECT id FROM m)`, participants)}
    ), a AS (${insertAttendances(Prisma.sql`(SELECT id FROM m)`, attendances)}
    ), o AS (${insertOutcomes(Prisma.sql`(SELECT id FROM m)`, outcomes)})
    SELECT id FROM m`
  return String(row!.id)
}

/**
 * Replaces all facts of a meeting; `before` are those on record, so that what stays need not be written anew. What of it
 * readers can see is told by `recordChanges`.
 */
export async function updateMeeting(
  tx: Db,
  id: string,
  draft: MeetingDraft,
  now: Date,
  before?: MeetingFacts,
): Promise<void> {
  const meetingId = rowId(id)
  const values = valuesOf(draft)
  const set = Prisma.join(COLUMNS.map((column, at) => Prisma.sql`${Prisma.raw(column)} = ${values[at]!}`))
  const waits = (draft.waits?.length ?? 0) > 0
  const client = tables(tx)
  await client.$executeRaw`
    WITH ${knownNames(draft)}
    UPDATE meetings SET ${set}, updated_at = ${now},
      waiting_since = CASE WHEN ${waits} THEN coalesce(waiting_since, ${now}) END
    WHERE id = ${meetingId}`
  const parts = partsOf(draft)
  if (before !== undefined && JSON.stringify(partsOf(before)) === JSON.stringify(parts)) return
  const { participants, attendances, outcomes } = parts
  // What was removed and added again in one statement would be there twice for its key.
  await client.$executeRaw`WITH p AS (DELETE FROM participants WHERE meeting_id = ${meetingId}),
    a AS (DELETE FROM attendances WHERE meeting_id = ${meetingId})
    DELETE FROM outcomes WHERE meeting_id = ${meetingId}`
  const self = Prisma.sql`${meetingId}::int`
  await client.$executeRaw`WITH p AS (${insertParticipants(self, participants)}),
    a AS (${insertAttendances(self, attendances)}) ${insertOutcomes(self, outcomes)}`
}

const COLUMNS = [
  'date',
  'date_precision',
  'end_date',
  'not_after',
  'status',
  'mode',
  'kind',
  'level',
  'host',
  'chair',
  'ordinal',
  'informal',
  'topics',
  'implied',
  'earliest',
  'latest',
  'history',
  'withdrawn',
  'confidence',
  'waits',
  'maybe',
  'conflicts',
  'format_id',
  'format_name',
  'place_id',
] as const

/** In the order of the columns. */
function valuesOf(draft: MeetingDraft): Prisma.Sql[] {
  const { confidence = 1, withdrawn = false, waits = [], maybe = [], conflicts = [] } = draft
  return [
    Prisma.sql`${draft.date}`,
    Prisma.sql`${draft.datePrecision}`,
    Prisma.sql`${draft.endDate}`,
    Prisma.sql`${draft.notAfter}`,
    Prisma.sql`${draft.status}`,
    Prisma.sql`${draft.mode}`,
    Prisma.sql`${draft.kind}`,
    Prisma.sql`${draft.level}`,
    Prisma.sql`${draft.host}`,
    Prisma.sql`${draft.chair}`,
    Prisma.sql`${draft.ordinal}::int`,
    Prisma.sql`${draft.informal}`,
    Prisma.sql`${draft.topics}::text[]`,
    Prisma.sql`${draft.implied}::text[]`,
    Prisma.sql`${draft.earliest}`,
    Prisma.sql`${draft.latest}`,
    Prisma.sql`${draft.history}`,
    Prisma.sql`${withdrawn}`,
    Prisma.sql`${confidence}::float8`,
    Prisma.sql`${[...waits]}::text[]`,
    Prisma.sql`${rowIds(maybe)}::int[]`,
    Prisma.sql`${JSON.stringify(conflicts)}::jsonb`,
    Prisma.sql`${draft.format}`,
    Prisma.sql`${draft.formatName}`,
    placeKey(draft.place) === null ? Prisma.sql`NULL::int` : Prisma.sql`(SELECT id FROM place)`,
  ]
}

/** Stores place and format where they are new. */
function knownNames({ place, format, formatName }: MeetingDraft): Prisma.Sql {
  const key = placeKey(place)
  return Prisma.sql`place AS (
      INSERT INTO places (key, city, country, venue)
      SELECT ${key}, ${place.city}, ${place.country}, ${place.venue} WHERE ${key !== null}
      ON CONFLICT (key) DO UPDATE SET key = EXCLUDED.key RETURNING id
    ), format AS (
      INSERT INTO formats (id, name) SELECT ${format}, ${formatName ?? format} WHERE ${format !== null}
      ON CONFLICT (id) DO NOTHING
    )`
}

function placeKey({ city, country, venue }: Place): string | null {
  if (city === null && country === null && venue === null) return null
  return [country, city, venue].map((part) => part ?? '').join('|')
}

interface Parts {
  participants: { kind: string; code: string; host: boolean }[]
  attendances: {
    position: number
    person_id: number | null
    name: string
    office: string | null
    country: string | null
    organization: string | null
  }[]
  outcomes: { position: number; type: string; title: string; language: string }[]
}

function partsOf({ countries, organizations, host, people, outcomes }: MeetingFacts): Parts {
  const side = (kind: string) => (code: string) => ({ kind, code, host: code === host })
  return {
    participants: [...countries.map(side('country')), ...organizations.map(side('organization'))],
    attendances: people.map(({ name, office, country, organization, personId }, position) => ({
      position,
      person_id: personId == null ? null : rowId(personId),
      name,
      office,
      country,
      organization,
    })),
    outcomes: outcomes.map(({ type, title, language }, position) => ({ position, type, title, language })),
  }
}

function insertParticipants(meetingId: Prisma.Sql, rows: Parts['participants']): Prisma.Sql {
  return Prisma.sql`INSERT INTO participants (meeting_id, kind, code, host)
    SELECT ${meetingId}, x.kind, x.code, x.host
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x (kind text, code text, host boolean)
    ON CONFLICT DO NOTHING`
}

function insertAttendances(meetingId: Prisma.Sql, rows: Parts['attendances']): Prisma.Sql {
  return Prisma.sql`INSERT INTO attendances (meeting_id, position, person_id, name, office, country, organization)
    SELECT ${meetingId}, x.position, x.person_id, x.name, x.office, x.country, x.organization
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x (position int, person_id int, name text, office text, country text, organization text)`
}

function insertOutcomes(meetingId: Prisma.Sql, rows: Parts['outcomes']): Prisma.Sql {
  return Prisma.sql`INSERT INTO outcomes (meeting_id, position, type, title, language)
    SELECT ${meetingId}, x.position, x.type, x.title, x.language
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x (position int, type text, title text, language text)`
}
