// The table of past meetings → records: at the first start, and what a newer table tells otherwise.
import { z } from 'zod'
import type { PastMeeting } from '../gazetteer/history.ts'
import { pageOf, tellPastMeeting } from '../gazetteer/tell-past-meeting.ts'
import { continueRecords } from '../meetings/continue-records.ts'
import { inTransaction, type Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { loadRecords, saveRecords, type KnownRecord, type NewRecord } from '../store/records.ts'
import { lockPlacing, retireReport } from '../store/place-alone.ts'
import { loadComponents, loadPlaceables, loadPlaceable } from '../store/placing.ts'
import { saveSource, type NewSource } from '../store/sources.ts'
import { readState, writeState } from '../store/state.ts'
import { holdComponents } from './hold-components.ts'
import { mergeReport } from './merge-reports.ts'
import { placeLoneReports } from './place-alone.ts'
import { settleComponent } from './settle-component.ts'
import { hashOf } from './store-article.ts'

/** Rows that were new, told otherwise than before, and no longer there. */
export interface SeededHistory {
  added: number
  changed: number
  dropped: number
}

/** It speaks for nobody: readers see the page of each row. */
const SOURCE: NewSource = {
  publisherId: null,
  kind: 'records',
  address: 'records',
  name: 'Past meetings',
  language: null,
  zone: null,
}
const KEY = 'history'
const seeded = z.object({ hash: z.string() })

/**
 * Has every session of the table on record. A row that a newer table has changed corrects its meeting, and of one that
 * it has no more readers find nothing, unless others tell of it. Run twice with one table it does nothing the second
 * time; what a crash left undone is done at the next start.
 */
export async function seedHistory(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  history: readonly PastMeeting[],
): Promise<SeededHistory> {
  const hash = hashOfHistory(history)
  const before = seeded.safeParse(await readState(db, KEY)).data
  if (before?.hash === hash) return { added: 0, changed: 0, dropped: 0 }
  const now = clock.now()
  const rows = history.map(toRecord)
  const { sourceId, dropped, counts } = await inTransaction(db, async (tx) => {
    await lockPlacing(tx)
    const id = await saveSource(tx, SOURCE, now)
    const { added, ...taken } = await takeIn(tx, id, rows, now)
    await placeLoneReports(tx, await loadPlaceables(tx, added), now)
    return { sourceId: id, ...taken, counts: countsOf(added, taken) }
  })
  for (const record of dropped) await inTransaction(db, (tx) => drop(tx, record, now))
  for (const { reportId, meetingId } of await loadRecords(db, sourceId))
    if (meetingId === null) await mergeReport({ db, clock }, reportId)
  await writeState(db, KEY, { hash })
  return counts
}

/** Of the table as records have it: kept under "history" once all of it is on record. */
export function hashOfHistory(history: readonly PastMeeting[]): string {
  return hashOf(
    history
      .map(toRecord)
      .map((row) => `${row.address} ${row.hash}`)
      .join('\n'),
  )
}

interface TakenIn {
  /** Ids of reports of rows that were not there before, and of rows that tell otherwise than before. */
  added: string[]
  changed: string[]
  dropped: KnownRecord[]
}

function countsOf(added: readonly string[], { changed, dropped }: Omit<TakenIn, 'added'>): SeededHistory {
  return { added: added.length, changed: changed.length, dropped: dropped.length }
}

async function takeIn(tx: Db, sourceId: string, rows: readonly NewRecord[], now: Date): Promise<TakenIn> {
  const known = await loadRecords(tx, sourceId)
  const before = new Map(known.map((record) => [record.meeting, record]))
  const continued = continueRecords(
    [...before.keys()],
    rows.map(({ meeting }) => meeting),
  )
  const paired = rows.map((row) => {
    const older = continued.get(row.meeting)
    return { row, older: older && before.get(older)! }
  })
  const isNew = paired.flatMap(({ row, older }) => (older === undefined ? [row] : []))
  const isOther = paired.flatMap(({ row, older }) =>
    older === undefined || older.hash === row.hash ? [] : [{ ...row, address: older.address }],
  )
  const kept = new Set(paired.map(({ older }) => older))
  return {
    changed: await saveRecords(tx, sourceId, isOther, now),
    added: await saveRecords(tx, sourceId, isNew, now),
    dropped: known.filter((record) => !kept.has(record)),
  }
}

/** What the row told is told by others alone from now on. */
async function drop(tx: Db, { reportId }: KnownRecord, now: Date): Promise<void> {
  const asked = await loadPlaceable(tx, reportId)
  const componentIds = asked === null ? [] : await holdComponents(tx, [asked])
  // Looked at again, now that nobody else can be moving it.
  const { meetingId = null } = (await loadPlaceable(tx, reportId)) ?? {}
  await retireReport(tx, reportId, meetingId)
  const touched = meetingId === null ? [] : [meetingId]
  await settleComponent(tx, await loadComponents(tx, componentIds), {
    now,
    cause: { report: reportId },
    touched,
  })
}

function toRecord(past: PastMeeting): NewRecord {
  const meeting = tellPastMeeting(past)
  const url = pageOf(past)
  return {
    address: `${past.format}/${past.ordinal ?? past.date}`,
    url,
    language: meeting.outcomes[0]?.language ?? 'en',
    hash: hashOf(JSON.stringify([url, meeting])),
    meeting,
  }
}
