// What waits for an editor: meetings that are not sure, texts read anew, readers' complaints.
import type { ReviewItem } from '../domain/review.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { rowId } from './row-id.ts'

/** Counts what `listReview` lists. Also asked of a database that this version has not migrated. */
export const WAITING = `SELECT (
  (SELECT count(*) FROM meetings WHERE waiting_since IS NOT NULL AND redirect_to IS NULL) +
  (SELECT count(*) FROM reports WHERE state = 'review') +
  (SELECT count(DISTINCT coalesce(m.redirect_to, m.id)) FROM complaints c JOIN meetings m ON m.id = c.meeting_id
   WHERE c.state = 'open'))::int AS waiting`

/** How much waits for an editor. */
export async function countReview(db: Db): Promise<number> {
  const [row] = await tables(db).$queryRawUnsafe<{ waiting: number }[]>(WAITING)
  return row!.waiting
}

/** A page of it: complaints first, then meetings and texts, the newest first. */
export async function listReview(
  db: Db,
  { offset, limit }: { offset: number; limit: number },
): Promise<ReviewItem[]> {
  const rows = await tables(db).$queryRaw<
    { kind: string; meeting: number | null; report: number | null; released: boolean; since: Date }[]
  >`
    SELECT * FROM (
      SELECT 'complaint' AS kind, coalesce(m.redirect_to, m.id) AS meeting, NULL::int AS report, true AS released,
        max(c.at) AS since
      FROM complaints c JOIN meetings m ON m.id = c.meeting_id WHERE c.state = 'open' GROUP BY 2
      UNION ALL
      SELECT 'meeting', id, NULL, released_number IS NOT NULL, waiting_since
      FROM meetings WHERE waiting_since IS NOT NULL AND redirect_to IS NULL
      UNION ALL
      SELECT 'reading', NULL, id, false, created_at FROM reports WHERE state = 'review'
    ) items
    ORDER BY kind = 'complaint' DESC, since DESC, meeting DESC NULLS LAST, report DESC
    LIMIT ${limit} OFFSET ${offset}`
  const texts = await loadComplaints(
    db,
    rows.flatMap(({ kind, meeting }) => (kind === 'complaint' && meeting !== null ? [meeting] : [])),
  )
  return rows.map(({ kind, meeting, report, released, since }): ReviewItem => {
    const meetingId = String(meeting)
    if (kind === 'complaint') return { kind, meetingId, texts: texts.get(meeting!) ?? [], since }
    if (kind === 'meeting') return { kind, meetingId, released, since }
    return { kind: 'reading', reportId: String(report), since }
  })
}

/** What is said of a record counts for the one that it became part of. */
function aboutAny(meetingIds: number[]): Prisma.ComplaintWhereInput {
  return { OR: [{ meetingId: { in: meetingIds } }, { meeting: { redirectTo: { in: meetingIds } } }] }
}

async function loadComplaints(db: Db, meetingIds: number[]): Promise<Map<number, string[]>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await tables(db).complaint.findMany({
    where: { ...aboutAny(meetingIds), state: 'open' },
    orderBy: { id: 'asc' },
    select: { meetingId: true, text: true, meeting: { select: { redirectTo: true } } },
  })
  return Map.groupBy(rows, ({ meetingId, meeting }) => meeting.redirectTo ?? meetingId)
    .entries()
    .reduce(
      (texts, [id, some]) =>
        texts.set(
          id,
          some.flatMap(({ text }) => text ?? []),
        ),
      new Map<number, string[]>(),
    )
}

/** What readers wrote of a meeting, the oldest first, while it is open; '' for a complaint without words. */
export async function listComplaints(db: Db, meetingId: string): Promise<string[]> {
  const rows = await tables(db).complaint.findMany({
    where: { ...aboutAny([rowId(meetingId)]), state: 'open' },
    orderBy: { id: 'asc' },
    select: { text: true },
  })
  return rows.map(({ text }) => text ?? '')
}

/** A reader says that something is wrong with a meeting; `text` is what they wrote of it. */
export async function addComplaint(
  db: Db,
  { meetingId, chatId, text }: { meetingId: string; chatId: string; text: string | null },
  now: Date,
): Promise<string> {
  const { id } = await tables(db).complaint.create({
    data: { meetingId: rowId(meetingId), chatId: rowId(chatId), text, at: now },
    select: { id: true },
  })
  return String(id)
}

/** Closes what is open of a meeting; returns how many. */
export async function closeComplaints(tx: Db, meetingId: string, now: Date): Promise<number> {
  const { count } = await tables(tx).complaint.updateMany({
    where: { ...aboutAny([rowId(meetingId)]), state: 'open' },
    data: { state: 'closed', closedAt: now },
  })
  return count
}

/** Undoes `closeComplaints` of that instant. */
export async function reopenComplaints(tx: Db, meetingId: string, closedAt: Date): Promise<void> {
  await tables(tx).complaint.updateMany({
    where: { ...aboutAny([rowId(meetingId)]), closedAt },
    data: { state: 'open', closedAt: null },
  })
}
