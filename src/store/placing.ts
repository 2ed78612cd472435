// Reports as placing needs them: found by their keys, loaded by components, given to their meetings.
//
// Plain SQL: a report is placed for each that is read, and Prisma would ask for each of five tables apart.
import type { ExtractedMeeting } from '../domain/report.ts'
import type { Standing } from '../domain/source.ts'
import type { CivilDate, ReadingLanguage } from '../domain/vocabulary.ts'
import { Prisma } from './generated/client.ts'
import { tables, type Db } from './db.ts'
import type { ReportHead, ReportState } from './reports.ts'
import { rowId, rowIds } from './row-id.ts'

/** A report and what is known of its article, without the passages: its `meeting` has no evidence. */
export interface PlaceableReport extends ReportHead {
  componentId: string | null
  articleId: string
  /** Canonical, within its source. */
  address: string
  published: CivilDate | null
  language: ReadingLanguage
  /** Its source was visited before it stood there: it was published about when it reached us. */
  fresh: boolean
  /** Its text was read with other rules as well, whatever they found. */
  reread: boolean
}

/** A key under which a report is found, and the days around which it is looked for. */
export interface ReportKey {
  key: string
  earliest: CivilDate
  latest: CivilDate
}

export async function loadPlaceable(tx: Db, reportId: string): Promise<PlaceableReport | null> {
  const [found] = await select(tx, Prisma.sql`r.id = ${rowId(reportId)}`)
  return found ?? null
}

/** Several reports, by id; unknown ids are left out. */
export async function loadPlaceables(tx: Db, reportIds: readonly string[]): Promise<PlaceableReport[]> {
  return select(tx, Prisma.sql`r.id = ANY(${rowIds(reportIds)}::int[])`)
}

/** A report, and all others of its article in any wording of it; by id. None where there is no such report. */
export async function loadWithArticle(tx: Db, reportId: string): Promise<PlaceableReport[]> {
  return select(
    tx,
    Prisma.sql`v.article_id = (
      SELECT own.article_id FROM reports asked JOIN article_versions own ON own.id = asked.version_id
      WHERE asked.id = ${rowId(reportId)})`,
  )
}

/** All reports of these components that belong to meetings, by id. */
export async function loadComponents(tx: Db, componentIds: readonly string[]): Promise<PlaceableReport[]> {
  if (componentIds.length === 0) return []
  const ids = Prisma.join(rowIds(componentIds))
  return select(tx, Prisma.sql`r.component_id IN (${ids}) AND r.state = 'placed'`)
}

/** The reports that these meetings are made of, by id. */
export async function loadOfMeetings(tx: Db, meetingIds: readonly string[]): Promise<PlaceableReport[]> {
  if (meetingIds.length === 0) return []
  const ids = Prisma.join(rowIds(meetingIds))
  return select(tx, Prisma.sql`r.meeting_id IN (${ids}) AND r.state = 'placed'`)
}

/**
 * Placed reports that belong to no component yet, by id; `componentId` is the one that they are to have: that of
 * their meeting's other reports, or the smallest id of these.
 */
export async function loadKeyless(tx: Db, limit: number): Promise<PlaceableReport[]> {
  const rows = await tables(tx).$queryRaw<{ id: number; component: number }[]>`
    SELECT r.id, (
      SELECT coalesce(min(o.component_id), min(o.id)) FROM reports o
      WHERE o.meeting_id = r.meeting_id AND o.state = 'placed') AS component
    FROM reports r WHERE r.state = 'placed' AND r.component_id IS NULL ORDER BY r.id LIMIT ${limit}`
  if (rows.length === 0) return []
  const components = new Map(rows.map(({ id, component }) => [String(id), String(component)]))
  const reports = await select(tx, Prisma.sql`r.id = ANY(${rows.map(({ id }) => id)}::int[])`)
  return reports.map((report) => ({ ...report, componentId: components.get(report.id) ?? report.id }))
}

/** Placed reports that share a key and its days with these. */
export async function findByKeys(tx: Db, keys: readonly ReportKey[]): Promise<PlaceableReport[]> {
  if (keys.length === 0) return []
  const [names, earliest, latest] = columnsOf(keys)
  const found = Prisma.sql`r.state = 'placed' AND r.id IN (
    SELECT b.report_id FROM unnest(${names}::text[], ${earliest}::text[], ${latest}::text[]) AS k (key, earliest, latest)
    JOIN report_blocks b ON b.key = k.key AND b.earliest <= k.latest AND b.latest >= k.earliest)`
  return select(tx, found)
}

/** Stores under which keys a report is found, and to which component it belongs. */
export async function saveKeys(
  tx: Db,
  reportId: string,
  componentId: string,
  keys: readonly ReportKey[],
): Promise<void> {
  const [names, earliest, latest] = columnsOf(keys)
  await tables(tx).$executeRaw`
    WITH stored AS (
      INSERT INTO report_blocks (key, report_id, earliest, latest)
      SELECT k.key, ${rowId(reportId)}, k.earliest, k.latest
      FROM unnest(${names}::text[], ${earliest}::text[], ${latest}::text[]) AS k (key, earliest, latest)
      ON CONFLICT DO NOTHING
    )
    UPDATE reports SET component_id = ${rowId(componentId)} WHERE id = ${rowId(reportId)}`
}

/** Where a report is from now on. */
export interface NewPlace {
  reportId: string
  meetingId: string
  reasons: readonly string[]
  /** The editor's act that brought it there; null: the rules did. */
  actId: string | null
}

/** Gives reports to their meetings, and keeps when and why. */
export async function moveReports(tx: Db, places: readonly NewPlace[], now: Date): Promise<void> {
  if (places.length === 0) return
  const rows = places.map(({ reportId, meetingId, reasons, actId }) => ({
    report_id: rowId(reportId),
    meeting_id: rowId(meetingId),
    reasons,
    act_id: actId === null ? null : rowId(actId),
  }))
  await tables(tx).$executeRaw`
    WITH x AS (
      SELECT report_id, meeting_id, act_id, ARRAY(SELECT jsonb_array_elements_text(reasons)) AS reasons
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x (report_id int, meeting_id int, act_id int, reasons jsonb)
    ), kept AS (
      INSERT INTO placements (report_id, meeting_id, reasons, act_id, at)
      SELECT report_id, meeting_id, reasons, act_id, ${now} FROM x ORDER BY report_id
    )
    UPDATE reports r SET state = 'placed', meeting_id = x.meeting_id, reasons = x.reasons, placed_at = ${now}
    FROM x WHERE r.id = x.report_id`
}

/** Ids of the components that these reports belong to now. */
export async function findComponents(tx: Db, reportIds: readonly string[]): Promise<string[]> {
  const rows = await tables(tx).$queryRaw<{ id: number }[]>`
    SELECT DISTINCT coalesce(component_id, id) AS id FROM reports WHERE id = ANY(${rowIds(reportIds)}::int[])`
  return rows.map(({ id }) => String(id))
}

/** Makes one of these components. Its id is the smallest of theirs, which is returned. */
export async function uniteComponents(
  tx: Db,
  [first, ...others]: readonly [string, ...string[]],
): Promise<string> {
  const ids = rowIds([first, ...others])
  const kept = Math.min(...ids)
  if (others.length > 0)
    await tables(tx).report.updateMany({ where: { componentId: { in: ids } }, data: { componentId: kept } })
  return String(kept)
}

/** An editor takes back what was entered: the report is found by nobody any more. Its meeting is the caller's to settle. */
export async function refuseReport(tx: Db, reportId: string): Promise<void> {
  const { report, reportBlock } = tables(tx)
  const id = rowId(reportId)
  await report.update({ where: { id }, data: { state: 'refused', componentId: null }, select: { id: true } })
  await reportBlock.deleteMany({ where: { reportId: id } })
}

/** The newer report takes the place of the older: the older's meeting is the newer's, and so is what editors decided. */
export async function succeedReport(tx: Db, olderId: string, newerId: string): Promise<void> {
  const { report, decision, reportBlock } = tables(tx)
  const [from, to] = [rowId(olderId), rowId(newerId)]
  await report.update({ where: { id: from }, data: { state: 'superseded', supersededBy: to } })
  await reportBlock.deleteMany({ where: { reportId: from } })
  await decision.updateMany({ where: { oneReport: from }, data: { oneReport: to } })
  await decision.updateMany({ where: { otherReport: from }, data: { otherReport: to } })
}

/** Reports that an act moved last, with the record out of which it did, unless that is now part of a third: pairs of ids. */
export async function loadMovedBy(
  tx: Db,
  actId: string,
  reportIds: readonly string[],
): Promise<[string, string][]> {
  const rows = await tables(tx).$queryRaw<{ report: number; meeting: number }[]>`
    SELECT r.id AS report, m.id AS meeting
    FROM reports r
    CROSS JOIN LATERAL (
      SELECT p.id, p.act_id FROM placements p WHERE p.report_id = r.id ORDER BY p.id DESC LIMIT 1
    ) now
    CROSS JOIN LATERAL (
      SELECT p.meeting_id FROM placements p WHERE p.report_id = r.id AND p.id < now.id ORDER BY p.id DESC LIMIT 1
    ) before
    JOIN meetings m ON m.id = before.meeting_id AND (m.redirect_to IS NULL OR m.redirect_to = r.meeting_id)
    WHERE r.id = ANY(${rowIds(reportIds)}::int[]) AND now.act_id = ${rowId(actId)}`
  return rows.map(({ report, meeting }) => [String(report), String(meeting)])
}

/**
 * The record that most of these reports once belonged to and that has become part of one of `meetingIds`, where they are
 * now; the oldest of several.
 */
export async function findFormerMeeting(
  tx: Db,
  reportIds: readonly string[],
  meetingIds: readonly string[],
): Promise<string | null> {
  const rows = await tables(tx).placement.groupBy({
    by: ['meetingId'],
    where: { reportId: { in: rowIds(reportIds) }, meeting: { redirectTo: { in: rowIds(meetingIds) } } },
    _count: { reportId: true },
    orderBy: [{ _count: { reportId: 'desc' } }, { meetingId: 'asc' }],
    take: 1,
  })
  return rows[0] === undefined ? null : String(rows[0].meetingId)
}

function columnsOf(keys: readonly ReportKey[]): [string[], string[], string[]] {
  return [keys.map(({ key }) => key), keys.map(({ earliest }) => earliest), keys.map(({ latest }) => latest)]
}

interface Row {
  id: number
  version_id: number
  ruleset: string
  position: number
  state: ReportState
  meeting_id: number | null
  component_id: number | null
  hash: string
  article_id: number
  address: string
  published: string | null
  language: ReadingLanguage
  archive: boolean
  fresh: boolean
  reread: boolean
  received_at: Date
  payload: Omit<ExtractedMeeting, 'evidence'>
  publisher_id: string | null
  name: string | null
  country: string | null
  standing: Standing | null
}

async function select(tx: Db, where: Prisma.Sql): Promise<PlaceableReport[]> {
  const rows = await tables(tx).$queryRaw<Row[]>`
    SELECT r.id, r.version_id, r.ruleset, r.position, r.state, r.meeting_id, r.component_id, r.payload,
      v.hash, v.published, v.language, v.created_at AS received_at, a.id AS article_id, a.address, a.archive,
      s.kind NOT IN ('files', 'posts', 'records') AND NOT a.archive
        AND v.created_at > s.created_at + interval '1 day' AS fresh,
      EXISTS (SELECT FROM readings g WHERE g.version_id = r.version_id AND g.ruleset <> r.ruleset) AS reread,
      p.id AS publisher_id, p.name, p.country, p.standing
    FROM reports r
    JOIN article_versions v ON v.id = r.version_id
    JOIN articles a ON a.id = v.article_id
    JOIN sources s ON s.id = a.source_id
    LEFT JOIN publishers p ON p.id = s.publisher_id
    WHERE ${where} ORDER BY r.id`
  return rows.map(toPlaceable)
}

function toPlaceable(row: Row): PlaceableReport {
  const {
    id,
    ruleset,
    position,
    state,
    hash,
    address,
    published,
    language,
    archive,
    fresh,
    reread,
    payload,
  } = row
  const { publisher_id: publisherId, name, country, standing } = row
  return {
    id: String(id),
    versionId: String(row.version_id),
    ruleset,
    position,
    state,
    meetingId: row.meeting_id === null ? null : String(row.meeting_id),
    componentId: row.component_id === null ? null : String(row.component_id),
    hash,
    articleId: String(row.article_id),
    address,
    publisher: publisherId === null ? null : { id: publisherId, name: name ?? '', country, standing },
    published,
    language,
    archive,
    fresh,
    reread,
    receivedAt: row.received_at,
    meeting: { ...payload, evidence: [] },
  }
}
