// Meetings that Elchi knows from its own table → articles without text, each with a report of its own.
import type { ExtractedMeeting } from '../domain/report.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'
import { storableJson } from './storable.ts'

/** The ruleset of reports that no text was read for. */
export const RECORDS = 'records'

export interface NewRecord {
  /** Tells it from the others of its source, for good. */
  address: string
  /** The page where readers find it told. */
  url: string
  language: ReadingLanguage
  /** Of the row: another one takes the place of the report. */
  hash: string
  meeting: ExtractedMeeting
}

/** What is on record of a row that was taken in. */
export interface KnownRecord {
  address: string
  hash: string
  reportId: string
  /** null: its report is not placed. */
  meetingId: string | null
  meeting: Pick<ExtractedMeeting, 'format' | 'ordinal' | 'date' | 'endDate'>
}

/** The rows of a source as they were taken in last. */
export async function loadRecords(db: Db, sourceId: string): Promise<KnownRecord[]> {
  const rows = await tables(db).$queryRaw<
    (Omit<KnownRecord, 'reportId' | 'meetingId'> & { reportId: number; meetingId: number | null })[]
  >`
    SELECT DISTINCT ON (articles.id) articles.address, version.hash, reports.id AS "reportId",
      reports.meeting_id AS "meetingId", reports.payload AS meeting
    FROM articles
    JOIN article_versions AS version ON version.article_id = articles.id
    JOIN reports ON reports.version_id = version.id AND reports.ruleset = ${RECORDS}
    WHERE articles.source_id = ${rowId(sourceId)} AND reports.state IN ('unplaced', 'placed', 'review')
    ORDER BY articles.id, reports.id DESC`
  return rows.map(({ reportId, meetingId, ...row }) => ({
    ...row,
    reportId: String(reportId),
    meetingId: meetingId === null ? null : String(meetingId),
  }))
}

/**
 * Stores rows with their reports, which wait to be placed; a row that is stored already adds nothing. Run it in a
 * transaction. Returns the ids of the new reports in the order of the rows.
 */
export async function saveRecords(
  tx: Db,
  sourceId: string,
  records: readonly NewRecord[],
  now: Date,
): Promise<string[]> {
  const rows = records.map(({ meeting: { evidence: _none, ...payload }, ...row }, position) => ({
    ...row,
    position,
    payload,
  }))
  const client = tables(tx)
  const json = storableJson(rows)
  // One statement a table: a row at a time takes the embedded database seconds at its first start.
  await client.$executeRaw`
    INSERT INTO articles (source_id, address, url, language, archive, created_at)
    SELECT ${rowId(sourceId)}, address, url, language, true, ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS listed(address text, url text, language text)
    ON CONFLICT (source_id, address) DO UPDATE SET url = excluded.url, language = excluded.language`
  await client.$executeRaw`
    INSERT INTO article_versions (article_id, hash, language, created_at)
    SELECT articles.id, listed.hash, listed.language, ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS listed(address text, hash text, language text)
    JOIN articles ON articles.source_id = ${rowId(sourceId)} AND articles.address = listed.address
    ON CONFLICT (article_id, hash) DO NOTHING`
  const added = await client.$queryRaw<{ id: number }[]>`
    WITH versions AS (
      SELECT article_versions.id, listed.payload, listed.position
      FROM jsonb_to_recordset(${json}::jsonb) AS listed(address text, hash text, payload jsonb, position int)
      JOIN articles ON articles.source_id = ${rowId(sourceId)} AND articles.address = listed.address
      JOIN article_versions ON article_versions.article_id = articles.id AND article_versions.hash = listed.hash
    ), read AS (
      INSERT INTO readings (version_id, ruleset, at) SELECT id, ${RECORDS}, ${now} FROM versions
      ON CONFLICT (version_id, ruleset) DO NOTHING
    )
    INSERT INTO reports (version_id, ruleset, position, payload, state, created_at)
    SELECT id, ${RECORDS}, 0, payload, 'unplaced', ${now} FROM versions ORDER BY versions.position
    ON CONFLICT (version_id, ruleset, position) DO NOTHING
    RETURNING id`
  return added.map(({ id }) => String(id)).sort((one, other) => Number(one) - Number(other))
}
