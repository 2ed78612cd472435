// Entries that a source lists for the first time → which of them are read, and which are too old to be news.
import { addDays } from '../meetings/civil-date.ts'
import type { ListedEntry } from '../domain/source.ts'
import type { CivilDate } from '../domain/vocabulary.ts'

export interface Chosen {
  entry: ListedEntry
  state: 'due' | 'passed'
  reason: 'old' | null
  archive: boolean
}

export interface Choice {
  /** Nothing was read of this source before. */
  isFirst: boolean
  /** Back-fill: entries down to this day are read as history; null: none was asked for. */
  archiveSince: CivilDate | null
  /** The entries stand on an older page of the archive. */
  isArchive: boolean
  /** The day of the visit. */
  today: CivilDate
}

/** Of a source just added, these days are news; before them it is the past, which a back-fill reads. */
const FIRST_DAYS = 3
/** A source seen every day brings up older entries where it rebuilds its list. */
const LATER_DAYS = 30
/** Without days, the first of a list that is new to us: lists have the newest first. */
const FIRST_UNDATED = 15

/** In the given order. Entries to be read as history are marked, so that no digest tells of them. */
export function chooseEntries(entries: readonly ListedEntry[], choice: Choice): Chosen[] {
  const { isFirst, archiveSince, isArchive, today } = choice
  const news = addDays(today, -(isFirst ? FIRST_DAYS : LATER_DAYS))
  let undated = 0
  return entries.map((entry) => {
    const { published } = entry
    if (published === null) undated += 1
    const isNews =
      !isArchive && (published === null ? !isFirst || undated <= FIRST_UNDATED : published >= news)
    if (isNews) return { entry, state: 'due', reason: null, archive: false }
    return archiveSince !== null && isAskedFor(entry, archiveSince)
      ? { entry, state: 'due', reason: null, archive: true }
      : { entry, state: 'passed', reason: 'old', archive: false }
  })
}

/** Whether a back-fill down to the day `since` reads the entry. What tells no day stands among what was asked for. */
export function isAskedFor({ published }: ListedEntry, since: CivilDate): boolean {
  return published === null || published >= since
}

/** Whether the next page of an archive may still hold what was asked for. */
export function goesOn(entries: readonly ListedEntry[], since: CivilDate): boolean {
  const days = entries.flatMap(({ published }) => (published === null ? [] : [published]))
  return entries.length > 0 && (days.length === 0 || days.some((day) => day >= since))
}

/** Hours after the first reading at which an article that tells of meetings is looked at again: corrections come early. */
const LOOKS = [6, 24, 72]
const HOUR = 3_600_000

/** When to look again after `looks` looks; null: no more, or never where it tells of no meeting. */
export function nextLook(now: Date, looks: number, tellsOfMeetings: boolean): Date | null {
  const hours = tellsOfMeetings ? LOOKS[looks] : undefined
  const before = looks === 0 ? 0 : (LOOKS[looks - 1] ?? 0)
  return hours === undefined ? null : new Date(now.getTime() + (hours - before) * HOUR)
}

/** Minutes at first, then hours, then once a day for two weeks: an outage of days costs no article. */
const TRIES = [2, 10, 30, 120, 480, ...Array.from({ length: 14 }, () => 1440)]

/** When an entry that could not be read is tried again, after `attempts` tries; null after the last. */
export function nextTry(now: Date, attempts: number, retryAfterMs: number | null): Date | null {
  const minutes = TRIES[attempts - 1]
  if (minutes === undefined) return null
  const asked = Math.min(retryAfterMs ?? 0, 24 * HOUR)
  return new Date(now.getTime() + Math.max(minutes * 60_000, asked))
}
