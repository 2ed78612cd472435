// Where reports are, since when and why: what is kept of every placing.
import { tables, type Db } from './db.ts'
import { rowIds } from './row-id.ts'

/** A report's article, and since when and why the report is where it is. */
export interface PlacedSince {
  url: string | null
  publisher: string | null
  since: Date
  /** None: the meeting began with it. */
  reasons: string[]
  /** The editor's act that brought it there; null: the rules did. */
  actId: string | null
}

const WITH_SOURCE = {
  article: { select: { url: true, source: { select: { publisher: { select: { name: true } } } } } },
} as const

/** The last placing of each of these reports, by report. */
export async function loadPlacements(db: Db, reportIds: readonly string[]): Promise<PlacedSince[]> {
  const rows = await tables(db).report.findMany({
    where: { id: { in: rowIds(reportIds) } },
    orderBy: { id: 'asc' },
    select: {
      placements: { orderBy: { id: 'desc' }, take: 1 },
      version: { select: WITH_SOURCE },
    },
  })
  return rows.flatMap(({ placements: [last], version: { article } }) => {
    if (last === undefined) return []
    const { at, reasons, actId } = last
    const publisher = article.source.publisher?.name ?? null
    return [{ url: article.url, publisher, since: at, reasons, actId: actId === null ? null : String(actId) }]
  })
}
