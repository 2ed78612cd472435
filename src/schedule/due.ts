// A brief, its zone and the present instant to the digest that is owed now and the instant of the next one.
import { addDays, isoWeekday } from '../meetings/civil-date.ts'
import { localInstant, localTime } from './local-time.ts'
import type { Brief } from '../domain/subscription.ts'
import type { CivilDate } from '../domain/vocabulary.ts'

/** What of a brief decides its hours. */
export type Timetable = Pick<Brief, 'at' | 'days' | 'lastLocalDate' | 'activeSince'>

/** One digest's place in the calendar: a brief has at most one of each local date. */
export interface Slot {
  localDate: CivilDate
  at: Date
}

export interface Due {
  /** The slot to be served now; after an outage the latest one, which covers the whole gap. */
  owed: Slot | null
  /** The first slot after `now`, supposing that the owed one is served; null without days. */
  next: Slot | null
}

/**
 * The most days from one slot to the next, and two to spare: a week between two slots of a weekly brief,
 * a day that the calendar left out, a zone on the other side of the date line.
 */
const LOOK_AROUND = 10

/**
 * Decides what is due. It looks only at the brief and at `now`, so missed, doubled or late ticks change nothing.
 * A local date that has had its digest never gets another one, whatever became of hour, days or zone since.
 */
export function due(brief: Timetable, zone: string, now: Date): Due {
  const today = localTime(now, zone).date
  const owed = latestSlot(brief, zone, now, today)
  return { owed, next: nextSlot(brief, zone, now, today, owed?.localDate ?? brief.lastLocalDate) }
}

function latestSlot(brief: Timetable, zone: string, now: Date, today: CivilDate): Slot | null {
  for (let back = -1; back <= LOOK_AROUND; back++) {
    const slot = slotOf(brief, zone, addDays(today, -back))
    if (!slot || slot.at > now) continue
    const told = brief.lastLocalDate !== null && slot.localDate <= brief.lastLocalDate
    return told || slot.at < brief.activeSince ? null : slot
  }
  return null
}

function nextSlot(
  brief: Timetable,
  zone: string,
  now: Date,
  today: CivilDate,
  told: CivilDate | null,
): Slot | null {
  const first = told !== null && told >= today ? addDays(told, 1) : addDays(today, -1)
  for (let ahead = 0; ahead <= LOOK_AROUND; ahead++) {
    const slot = slotOf(brief, zone, addDays(first, ahead))
    if (!slot || slot.at <= now || slot.at < brief.activeSince) continue
    if (told === null || slot.localDate > told) return slot
  }
  return null
}

function slotOf(brief: Timetable, zone: string, localDate: CivilDate): Slot | null {
  if (!brief.days.includes(isoWeekday(localDate))) return null
  const at = localInstant(localDate, brief.at, zone)
  return at && { localDate, at }
}
