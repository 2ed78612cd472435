// Ids of meetings → what placing needs of them: the facts, without the articles, in one statement.
import type { Meeting } from '../domain/meeting.ts'
import { Prisma } from './generated/client.ts'
import { tables, type Db } from './db.ts'
import { toFacts } from './meeting-rows.ts'
import type { FactsRow } from './meeting-rows.ts'
import { rowIds } from './row-id.ts'

export type MeetingRecord = Omit<Meeting, 'articles' | 'voices'>

/** In no order; ids of records that became part of others, and unknown ones, are left out. */
export async function loadMeetingRecords(tx: Db, ids: readonly string[]): Promise<MeetingRecord[]> {
  const asked = rowIds(ids)
  if (asked.length === 0) return []
  const rows = await tables(tx).$queryRaw<FactsRow[]>`
    SELECT m.id, m.date, m.date_precision AS "datePrecision", m.end_date AS "endDate", m.not_after AS "notAfter",
      m.status, m.mode, m.kind, m.level, m.host, m.chair, m.format_id AS "formatId", m.format_name AS "formatName",
      m.ordinal, m.informal, m.topics, m.implied, m.earliest, m.latest, m.history, m.withdrawn, m.waits, m.maybe,
      m.conflicts, m.number, to_jsonb(pl) AS place,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'code', p.code) ORDER BY p.code)
        FROM participants p WHERE p.meeting_id = m.id), '[]') AS participants,
      coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'office', a.office, 'country', a.country,
        'organization', a.organization, 'personId', a.person_id) ORDER BY a.position)
        FROM attendances a WHERE a.meeting_id = m.id), '[]') AS attendances,
      coalesce((SELECT jsonb_agg(jsonb_build_object('type', o.type, 'title', o.title, 'language', o.language)
        ORDER BY o.position) FROM outcomes o WHERE o.meeting_id = m.id), '[]') AS outcomes
    FROM meetings m LEFT JOIN places pl ON pl.id = m.place_id
    WHERE m.id IN (${Prisma.join(asked)}) AND m.redirect_to IS NULL`
  return rows.map(toFacts)
}
