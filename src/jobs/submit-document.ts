// What an editor sends: read in private at first, and once its sender says that it is public, an article like any other.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { ExtractedMeeting } from '../domain/report.ts'
import type { CleanResult } from '../extraction/clean-article.ts'
import type { Reader } from '../reader/reading.ts'
import { findChat } from '../store/chats.ts'
import { inTransaction } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { addSubmission, decideSubmission, loadSubmission } from '../store/submissions.ts'
import { extractReports } from './extract-reports.ts'
import { mergeReport } from './merge-reports.ts'
import type { ReadThrough } from './read-through.ts'
import { keepDocument } from './take-in.ts'
import type { Taken } from './take-in.ts'

export interface SubmitPorts {
  store: Pick<Store, 'db' | 'clock'>
  reader: Pick<Reader, 'clean' | 'meetings'>
}

/** What a document would tell. Of it nothing is stored but what `submitDocument` stores. */
export type PrivateReading =
  | { kind: 'read'; article: ArticleText; meetings: ExtractedMeeting[] }
  | Exclude<CleanResult, { kind: 'clean' }>

/** Reads a document and keeps nothing of it. Throws OverBudget. */
async function readPrivately(
  { reader }: Pick<SubmitPorts, 'reader'>,
  document: RawDocument,
): Promise<PrivateReading> {
  const cleaned = await reader.clean(document)
  if (cleaned.kind !== 'clean') return cleaned
  const { article } = cleaned
  return { kind: 'read', article, meetings: await reader.meetings(article) }
}

/**
 * Reads a document for its sender alone and keeps it until they decide. `id` is null where there is nothing to decide:
 * what cannot be read, or tells of no meeting, is not kept. null where its sender was forgotten while it was read: nothing is
 * kept of them. Throws OverBudget.
 */
export async function submitDocument(
  ports: SubmitPorts,
  { telegramId, document }: { telegramId: number; document: RawDocument },
): Promise<{ id: string | null; reading: PrivateReading } | null> {
  const { db, clock } = ports.store
  const reading = await readPrivately(ports, document)
  if (reading.kind !== 'read' || reading.meetings.length === 0) return { id: null, reading }
  const id = await inTransaction(db, async (tx) =>
    (await findChat(tx, telegramId)) === null
      ? null
      : addSubmission(tx, { telegramId, document }, clock.now()),
  )
  return id === null ? null : { id, reading }
}

/** A decision is its sender's alone, and is taken once. */
export interface Decision {
  /** Of the submission. */
  id: string
  /** Who decides. */
  telegramId: number
}

/**
 * Makes a submission an article, reads it and merges its reports; null where it was decided before, was dropped after
 * some days, or is another's. The decision and the article are stored at once; reading that a crash leaves undone is done by
 * the next start.
 */
export async function releaseSubmission(
  ports: SubmitPorts,
  { id, telegramId }: Decision,
): Promise<ReadThrough | null> {
  const { db, clock } = ports.store
  const submission = await loadSubmission(db, id, telegramId)
  if (submission === null) return null
  const { document } = submission
  const cleaned = await ports.reader.clean(document)
  if (cleaned.kind !== 'clean') return cleaned
  const now = clock.now()
  const taken = await inTransaction(db, async (tx) =>
    (await decideSubmission(tx, id, 'released', now))
      ? keepDocument(tx, { document, article: cleaned.article, kind: 'posts', now })
      : null,
  )
  return taken === null ? null : readTaken(ports, taken)
}

/** Forgets a submission; false where it was decided before, or is another's. */
export async function dropSubmission(
  { store: { db, clock } }: Pick<SubmitPorts, 'store'>,
  { id, telegramId }: Decision,
): Promise<boolean> {
  if ((await loadSubmission(db, id, telegramId)) === null) return false
  return decideSubmission(db, id, 'dropped', clock.now())
}

/** Takes in what is public already, such as the page at an address. Throws OverBudget. */
export async function readOnce(ports: SubmitPorts, document: RawDocument): Promise<ReadThrough> {
  const { db, clock } = ports.store
  const cleaned = await ports.reader.clean(document)
  if (cleaned.kind !== 'clean') return cleaned
  const { article } = cleaned
  const now = clock.now()
  const taken = await inTransaction(db, (tx) => keepDocument(tx, { document, article, kind: 'posts', now }))
  return readTaken(ports, taken)
}

async function readTaken(
  { store, reader }: SubmitPorts,
  { versionId, language, novelty }: Taken,
): Promise<ReadThrough> {
  const merged = []
  for (const id of await extractReports(store, versionId, { reader }))
    merged.push(await mergeReport(store, id))
  return { kind: 'read', language, novelty, merged }
}
