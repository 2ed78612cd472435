// What article versions say of meetings: stored once a version, ruleset and position, then placed.
import type { Publisher } from '../domain/article.ts'
import type { Standing } from '../domain/source.ts'
import type { Evidence, ExtractedMeeting, Extraction } from '../domain/report.ts'
import type { MeetingArticle } from '../domain/meeting.ts'
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'
import { toMeetingArticle, WITH_ARTICLE } from './meeting-article.ts'
import { rowId } from './row-id.ts'

export type ReportState = 'unplaced' | 'placed' | 'review' | 'refused' | 'superseded'

/** What every reader of reports needs of one. */
export interface ReportHead {
  id: string
  versionId: string
  ruleset: string
  position: number
  state: ReportState
  meetingId: string | null
  /** Of the article version's text: equal texts confirm nothing. */
  hash: string
  publisher: (Publisher & { standing: Standing | null }) | null
  /** The article was read in a back-fill. */
  archive: boolean
  /** When the article's version reached us. */
  receivedAt: Date
  meeting: ExtractedMeeting
}

/** A report with its passages, and its article as readers are shown it. */
export interface StoredReport extends ReportHead {
  article: MeetingArticle
}

const EVERYTHING = {
  evidence: { orderBy: { id: 'asc' } },
  version: { include: WITH_ARTICLE },
} as const

/**
 * Stores what was read from a version, meetings in their order; the same version and ruleset again changes nothing.
 * Returns the reports' ids. Run it in a transaction.
 */
export async function saveReports(
  tx: Db,
  versionId: string,
  ruleset: string,
  { meetings }: Pick<Extraction, 'meetings'>,
  now: Date,
): Promise<string[]> {
  const { reading, report, evidence } = tables(tx)
  const version = rowId(versionId)
  const { count } = await reading.createMany({
    data: { versionId: version, ruleset, at: now },
    skipDuplicates: true,
  })
  if (count > 0) {
    for (const [position, { evidence: passages, ...payload }] of meetings.entries()) {
      const { id } = await report.create({
        data: {
          versionId: version,
          ruleset,
          position,
          payload: toJson(payload),
          state: 'unplaced',
          createdAt: now,
        },
        select: { id: true },
      })
      await evidence.createMany({ data: passages.map((passage) => ({ reportId: id, ...passage })) })
    }
  }
  const rows = await report.findMany({
    where: { versionId: version, ruleset },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => String(id))
}

/** What an equal text was read to say with this ruleset; null where no equal text was read. */
export async function loadEqualReading(
  db: Db,
  versionId: string,
  ruleset: string,
): Promise<ExtractedMeeting[] | null> {
  const id = rowId(versionId)
  const own = await tables(db).articleVersion.findUnique({ where: { id }, include: { article: true } })
  if (own === null) return null
  const { hash, language, published, datelines } = own
  const { country } = own.article
  // The same words say something else on another day ("on Friday") or in another country ("the President").
  const twin = await tables(db).articleVersion.findFirst({
    where: {
      id: { not: id },
      hash,
      language,
      published,
      datelines: { equals: datelines },
      article: { country },
      readings: { some: { ruleset } },
    },
    include: {
      reports: { where: { ruleset }, orderBy: { position: 'asc' }, include: EVERYTHING },
    },
  })
  return twin === null ? null : twin.reports.map((row) => toStoredReport(row).meeting)
}

/** Ids of reports that wait for a meeting, oldest first. */
export async function findUnplaced(db: Db, limit: number): Promise<string[]> {
  const rows = await tables(db).report.findMany({
    where: { state: 'unplaced' },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map(({ id }) => String(id))
}

export async function loadReport(db: Db, id: string): Promise<StoredReport | null> {
  const row = await tables(db).report.findUnique({
    where: { id: rowId(id) },
    include: EVERYTHING,
  })
  return row === null ? null : toStoredReport(row)
}

/** The reports that a meeting is made of, the oldest first. */
export async function loadReportsOf(db: Db, meetingId: string): Promise<StoredReport[]> {
  const rows = await tables(db).report.findMany({
    where: { meetingId: rowId(meetingId), state: 'placed' },
    orderBy: { id: 'asc' },
    include: EVERYTHING,
  })
  return rows.map(toStoredReport)
}

/** What a meeting on record rests on. */
export interface Grounds {
  /** Of its surest report, 0 to 1. */
  confidence: number
  /** Passages of its reports, the oldest report first; offsets count in the text of that article. */
  evidence: (Evidence & { articleId: string })[]
}

/** By meeting id; a meeting without reports of its own has none. */
export async function loadGrounds(db: Db, meetingIds: readonly string[]): Promise<Map<string, Grounds>> {
  const rows = await tables(db).report.findMany({
    where: { meetingId: { in: meetingIds.map(rowId) }, state: 'placed' },
    orderBy: { id: 'asc' },
    include: EVERYTHING,
  })
  const grounds = new Map<string, Grounds>()
  for (const { meetingId, article, meeting } of rows.map(toStoredReport)) {
    if (meetingId === null) continue
    const { confidence, evidence } = grounds.get(meetingId) ?? { confidence: 0, evidence: [] }
    const passages = meeting.evidence.map((passage) => ({ ...passage, articleId: article.articleId }))
    grounds.set(meetingId, {
      confidence: Math.max(confidence, meeting.confidence),
      evidence: [...evidence, ...passages],
    })
  }
  return grounds
}

/** Sends a report to an editor, or refuses it. */
export async function markReport(db: Db, reportId: string, state: 'review' | 'refused'): Promise<void> {
  await tables(db).report.updateMany({ where: { id: rowId(reportId) }, data: { state } })
}

type PublisherRow = Publisher & { standing: string | null }

interface ReportRow {
  id: number
  versionId: number
  ruleset: string
  position: number
  state: string
  meetingId: number | null
  payload: unknown
  evidence: (Omit<Evidence, 'field'> & { field: string; id: number; reportId: number })[]
  version: Parameters<typeof toMeetingArticle>[0] & {
    hash: string
    createdAt: Date
    article: { country: string | null; archive: boolean; source: { publisher: PublisherRow | null } }
  }
}

function toStoredReport(row: ReportRow): StoredReport {
  const payload = row.payload as Omit<ExtractedMeeting, 'evidence'>
  const evidence = row.evidence.map(({ id: _id, reportId: _reportId, field, ...passage }): Evidence => ({
    field: field as Evidence['field'],
    ...passage,
  }))
  return {
    id: String(row.id),
    versionId: String(row.versionId),
    ruleset: row.ruleset,
    position: row.position,
    state: row.state as ReportState,
    meetingId: row.meetingId === null ? null : String(row.meetingId),
    hash: row.version.hash,
    publisher: toPublisher(row.version.article.source.publisher),
    archive: row.version.article.archive,
    article: toMeetingArticle(row.version),
    receivedAt: row.version.createdAt,
    meeting: { ...payload, evidence },
  }
}

function toPublisher(row: PublisherRow | null): StoredReport['publisher'] {
  if (row === null) return null
  const { id, name, country, standing } = row
  return { id, name, country, standing: standing as Standing | null }
}
