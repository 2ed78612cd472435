// Sources → the figures by which editors judge them: what they bring in a day, and how much of it others confirm.
import { VISITED_KINDS } from '../domain/source.ts'
import { addDays, civilDay } from '../meetings/civil-date.ts'
import { tables, type Db } from './db.ts'
import { Prisma } from './generated/client.ts'
import { rowId } from './row-id.ts'
import { toStoredSource, type StoredSource } from './sources.ts'

/** trouble: what editors were told is wrong. off: tried, and of no use. all: whatever is visited, or was. */
export const SOURCE_FILTERS = ['trouble', 'off', 'all'] as const
export type SourceFilter = (typeof SOURCE_FILTERS)[number]

export interface SourceFigures {
  source: StoredSource
  /** Mean of the last seven days, this one included, by the day of publication; archives do not count. */
  articlesADay: number
  /** Meetings that those articles tell of, each once. */
  meetingsADay: number
  /** Meetings that its articles of the last thirty days tell of … */
  reported: number
  /** … and those of them that another publisher tells of in other words. */
  confirmed: number
}

const DAYS = 7
const CONFIRMED_DAYS = 30

const VISITED = Prisma.sql`source.state <> 'removed' AND source.kind IN (${Prisma.join([...VISITED_KINDS])})`

const FILTERS: Readonly<Record<SourceFilter, Prisma.Sql>> = {
  trouble: Prisma.sql`source.state IN ('on', 'trial') AND source.trouble IS NOT NULL`,
  off: Prisma.sql`source.state = 'off'`,
  all: Prisma.sql`TRUE`,
}

/** How many sources each filter shows. */
export async function countSources(db: Db): Promise<Record<SourceFilter, number>> {
  const [row] = await tables(db).$queryRaw<Record<SourceFilter, bigint>[]>`
    SELECT count(*) AS "all",
      count(*) FILTER (WHERE ${FILTERS.trouble}) AS "trouble",
      count(*) FILTER (WHERE ${FILTERS.off}) AS "off"
    FROM sources source WHERE ${VISITED}`
  return {
    trouble: Number(row?.trouble ?? 0),
    off: Number(row?.off ?? 0),
    all: Number(row?.all ?? 0),
  }
}

export interface SourcePage {
  filter: SourceFilter
  limit: number
  offset: number
}

/** One page of the sources that are visited by themselves: those in trouble first, then by name. */
export async function pageOfSources(
  db: Db,
  { filter, limit, offset }: SourcePage,
  now: Date,
): Promise<SourceFigures[]> {
  const picked = Prisma.sql`
    SELECT id, row_number() OVER (ORDER BY
      CASE WHEN ${FILTERS.trouble} THEN 0
        WHEN state = 'on' THEN 1 WHEN state = 'trial' THEN 2 WHEN state = 'paused' THEN 3 ELSE 4 END,
      lower(name), id) AS place
    FROM sources source WHERE ${VISITED} AND ${FILTERS[filter]}
    ORDER BY place LIMIT ${limit} OFFSET ${offset}`
  return figuresOf(db, picked, now)
}

/** The figures of one source; null where there is none, also where it was removed. */
export async function loadSourceFigures(db: Db, id: string, now: Date): Promise<SourceFigures | null> {
  const picked = Prisma.sql`
    SELECT id, 1 AS place FROM sources source WHERE id = ${rowId(id)} AND ${VISITED}`
  return (await figuresOf(db, picked, now))[0] ?? null
}

interface FigureRow {
  id: number
  articles: bigint
  meetings: bigint
  reported: bigint
  confirmed: bigint
}

/** `picked` gives rows of `id` and `place`; the answer is in the order of the places. */
async function figuresOf(db: Db, picked: Prisma.Sql, now: Date): Promise<SourceFigures[]> {
  const today = civilDay(now)
  const week = addDays(today, 1 - DAYS)
  const month = addDays(today, 1 - CONFIRMED_DAYS)
  const client = tables(db)
  // An article without a day counts for the one on which it came in.
  const figures = await client.$queryRaw<FigureRow[]>`
    WITH picked AS (${picked}),
    recent AS (
      SELECT article.id, article.source_id, source.publisher_id,
        coalesce(article.published, to_char(article.created_at, 'YYYY-MM-DD')) >= ${week} AS of_week
      FROM picked
      JOIN articles article ON article.source_id = picked.id
      JOIN sources source ON source.id = picked.id
      WHERE NOT article.archive
        AND coalesce(article.published, to_char(article.created_at, 'YYYY-MM-DD')) >= ${month}
    ),
    told AS (
      SELECT recent.source_id, report.meeting_id, bool_or(recent.of_week) AS of_week,
        bool_or(EXISTS (
          SELECT 1 FROM reports other
          JOIN article_versions wording ON wording.id = other.version_id
          JOIN articles elsewhere ON elsewhere.id = wording.article_id
          JOIN sources their ON their.id = elsewhere.source_id
          WHERE other.meeting_id = report.meeting_id AND other.state = 'placed'
            AND their.publisher_id IS DISTINCT FROM recent.publisher_id
            AND wording.hash <> version.hash
        )) AS confirmed
      FROM recent
      JOIN article_versions version ON version.article_id = recent.id
      JOIN reports report ON report.version_id = version.id
      WHERE report.state = 'placed' AND report.meeting_id IS NOT NULL
      GROUP BY recent.source_id, report.meeting_id
    )
    SELECT picked.id,
      (SELECT count(*) FROM recent WHERE source_id = picked.id AND of_week) AS articles,
      (SELECT count(*) FROM told WHERE source_id = picked.id AND of_week) AS meetings,
      (SELECT count(*) FROM told WHERE source_id = picked.id) AS reported,
      (SELECT count(*) FROM told WHERE source_id = picked.id AND confirmed) AS confirmed
    FROM picked ORDER BY picked.place`
  const rows = await client.source.findMany({
    where: { id: { in: figures.map(({ id }) => id) } },
    include: { publisher: true },
  })
  const sources = new Map(rows.map((row) => [row.id, toStoredSource(row)]))
  return figures.flatMap(({ id, articles, meetings, reported, confirmed }) => {
    const source = sources.get(id)
    return source === undefined
      ? []
      : [
          {
            source,
            articlesADay: Number(articles) / DAYS,
            meetingsADay: Number(meetings) / DAYS,
            reported: Number(reported),
            confirmed: Number(confirmed),
          },
        ]
  })
}
