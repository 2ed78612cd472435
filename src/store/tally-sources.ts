// Sources → how many are in which state, and how lately they were read.
import { tables, type Db } from './db.ts'

/** Of sources that are visited, or were. Instants in ISO form, so that one process can tell another. */
export interface SourceTally {
  on: number
  trial: number
  paused: number
  off: number
  /** Of those that are on: editors were told what is wrong. */
  trouble: number
  /** Of those that are on: when the one that was read longest ago was read; null before the first. */
  oldestSuccess: string | null
  /** When any was read last. */
  newestSuccess: string | null
}

/** Also for a database that is only looked into. */
export const SOURCE_TALLY = `
  SELECT count(*) FILTER (WHERE state = 'on')::int AS "on",
    count(*) FILTER (WHERE state = 'trial')::int AS "trial",
    count(*) FILTER (WHERE state = 'paused')::int AS "paused",
    count(*) FILTER (WHERE state = 'off')::int AS "off",
    count(*) FILTER (WHERE state = 'on' AND trouble IS NOT NULL)::int AS "trouble",
    to_char(min(succeeded_at) FILTER (WHERE state = 'on'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "oldestSuccess",
    to_char(max(succeeded_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "newestSuccess"
  FROM sources WHERE kind IN ('feed', 'page', 'sitemap', 'channel')`

export async function tallySources(db: Db): Promise<SourceTally> {
  const [row] = await tables(db).$queryRawUnsafe<SourceTally[]>(SOURCE_TALLY)
  return row!
}
