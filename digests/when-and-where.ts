// A meeting's date and place → the words for them.
import type { Meeting } from '../src/domain/meeting.ts'
import type { CivilDate, Status } from '../src/domain/vocabulary.ts'
import type { ToldPlace } from './compare-facts.ts'
import type { Voice } from './voice.ts'

export interface When {
  date: CivilDate | null
  endDate: CivilDate | null
  notAfter: CivilDate | null
  status: Status
}

/** "20 January 2026", "on or before 8 March 2026", "date to be announced". */
export function whenText({ date, endDate, notAfter, status }: When, { wording }: Voice): string {
  if (date !== null) return wording.date(date, endDate)
  if (notAfter !== null && status === 'held') return wording.onOrBefore(wording.date(notAfter))
  return status === 'announced' || status === 'postponed' ? wording.dateOpen : wording.dateUnknown
}

/** The same in full, for a card: "reported on 8 March 2026, held on or before that day". */
export function whenTextInFull(meeting: Meeting, voice: Voice): string {
  const { wording } = voice
  if (meeting.date !== null || meeting.notAfter === null) return whenText(meeting, voice)
  const day = wording.date(meeting.notAfter)
  return meeting.status === 'held' ? wording.reportedOnOrBefore(day) : wording.reportedOn(day)
}

/** The city, or the country where no city is known; null where neither is. */
export function whereText({ city, country }: ToldPlace, { names }: Voice): string | null {
  if (city !== null) return names.city(city)
  return country === null ? null : names.country(country)
}

/** Venue, city and country. */
export function whereTextInFull({ place }: Meeting, { names }: Voice): string | null {
  const parts = [
    place.venue,
    place.city === null ? null : names.city(place.city),
    place.country === null ? null : names.country(place.country),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

export function placeIsImplied({ implied, place }: Meeting): boolean {
  return implied.includes('place') || implied.includes(place.city === null ? 'country' : 'city')
}

export function dateIsImplied({ implied }: Meeting): boolean {
  return implied.includes('date')
}
