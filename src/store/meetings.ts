// The record of each meeting: joined and loaded.
import type { Meeting, Source } from '../domain/meeting.ts'
import type { WaitReason } from '../domain/review.ts'
import type { ExtractedMeeting } from '../domain/report.ts'
import { tables, type Db } from './db.ts'
import { isImplied } from './implied.ts'
import { toMeetingArticle, WITH_ARTICLE } from './meeting-article.ts'
import { toMeeting, WHOLE_MEETING } from './meeting-rows.ts'
import { rowId, rowIds } from './row-id.ts'

/** Why a meeting waits for an editor; none: it does not. */
export async function loadWaits(db: Db, id: string): Promise<WaitReason[]> {
  const row = await tables(db).meeting.findUnique({ where: { id: rowId(id) }, select: { waits: true } })
  return (row?.waits ?? []) as WaitReason[]
}

/**
 * A record that had become part of another is one of its own again, with these reports; records that had become part of the
 * same one lead to it where most of their reports are among these.
 */
export async function reviveMeeting(
  tx: Db,
  id: string,
  reportIds: readonly string[],
  now: Date,
): Promise<void> {
  const [own, here] = [rowId(id), rowIds(reportIds)]
  await tables(tx).$executeRaw`
    UPDATE meetings m SET redirect_to = ${own}, updated_at = ${now} FROM meetings own
    WHERE own.id = ${own} AND m.redirect_to = own.redirect_to AND m.id <> own.id AND (
      SELECT count(*) FILTER (WHERE r.id = ANY(${here}::int[])) * 2 > count(*)
      FROM (SELECT DISTINCT report_id FROM placements WHERE meeting_id = m.id) p
      JOIN reports r ON r.id = p.report_id AND r.state = 'placed')`
  await tables(tx).meeting.update({
    where: { id: own },
    data: { redirectTo: null, number: 0, releasedNumber: null, updatedAt: now },
    select: { id: true },
  })
}

/** Nobody tells of it any more: it is on record as withdrawn, and nobody need look at it. */
export async function withdrawMeeting(tx: Db, id: string, now: Date): Promise<void> {
  await tables(tx).meeting.update({
    where: { id: rowId(id) },
    data: { withdrawn: true, waits: [], maybe: [], waitingSince: null, updatedAt: now },
    select: { id: true },
  })
}

/**
 * Two records turn out to be one meeting: one stays and the other leads to it. Facts and reports are the caller's to move;
 * what chats were told stays with the record that they were told of, and counts for the one that stays, which readers see
 * where they saw either.
 */
export async function joinMeetings(tx: Db, keptId: string, goneId: string, now: Date): Promise<void> {
  const [kept, gone] = [rowId(keptId), rowId(goneId)]
  const { meeting } = tables(tx)
  await meeting.updateMany({ where: { redirectTo: gone }, data: { redirectTo: kept } })
  await tables(tx).$executeRaw`
    UPDATE meetings m SET number = greatest(m.number, o.number),
      released_number = coalesce(m.released_number, o.released_number)
    FROM meetings o WHERE m.id = ${kept} AND o.id = ${gone} AND o.released_number IS NOT NULL AND NOT o.withdrawn`
  await meeting.update({
    where: { id: gone },
    data: { redirectTo: kept, waits: [], maybe: [], waitingSince: null, updatedAt: now },
  })
}

/** The meeting with this id, or the one it became part of; null where there is none. */
export async function loadMeeting(db: Db, id: string): Promise<Meeting | null> {
  const [found] = await loadMeetings(db, [id])
  return found ?? null
}

/** The meetings of these ids in the order of the ids, each once, redirects followed; unknown ids are left out. */
export async function loadMeetings(db: Db, ids: readonly string[]): Promise<Meeting[]> {
  const followed = await followRedirects(db, ids)
  const rows = await tables(db).meeting.findMany({
    where: { id: { in: rowIds(followed) } },
    include: WHOLE_MEETING,
  })
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  return followed.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toMeeting(row)]
  })
}

/** Where these ids lead now, in their order, each once; unknown ids are left out. */
export async function followRedirects(db: Db, ids: readonly string[]): Promise<string[]> {
  const asked = rowIds(ids)
  const heads = await tables(db).meeting.findMany({
    where: { id: { in: asked } },
    select: { id: true, redirectTo: true },
  })
  const target = new Map(heads.map(({ id, redirectTo }) => [id, String(redirectTo ?? id)]))
  return [...new Set(asked.flatMap((id) => target.get(id) ?? []))]
}

/** For each field of a meeting the sentences it rests on, oldest report first; redirects followed. */
export async function loadMeetingSources(db: Db, id: string): Promise<Source[]> {
  const meeting = await loadMeeting(db, id)
  if (meeting === null) return []
  const reports = await tables(db).report.findMany({
    where: { meetingId: rowId(meeting.id), state: 'placed' },
    orderBy: { id: 'asc' },
    include: { evidence: { orderBy: { id: 'asc' } }, version: { include: WITH_ARTICLE } },
  })
  return reports.flatMap(({ payload, evidence, version }) => {
    const { implied } = payload as unknown as ExtractedMeeting
    const article = toMeetingArticle(version)
    return evidence.map(({ field, value, sentence }) => ({
      field: field as Source['field'],
      value,
      sentence,
      implied: isImplied(field, implied),
      article,
    }))
  })
}
