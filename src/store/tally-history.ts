// The table of past meetings as it is on record → how many sessions of how many formats.
import { tables, type Db } from './db.ts'

export interface HistoryTally {
  meetings: number
  formats: number
}

/** Also for a database that is only looked into. */
export const HISTORY_TALLY = `
  SELECT count(DISTINCT reports.meeting_id)::int AS "meetings",
    count(DISTINCT reports.payload ->> 'format')::int AS "formats"
  FROM sources
  JOIN articles ON articles.source_id = sources.id
  JOIN article_versions ON article_versions.article_id = articles.id
  JOIN reports ON reports.version_id = article_versions.id AND reports.state = 'placed'
  WHERE sources.kind = 'records'`

export async function tallyHistory(db: Db): Promise<HistoryTally> {
  const [row] = await tables(db).$queryRawUnsafe<HistoryTally[]>(HISTORY_TALLY)
  return row!
}
