// Read and recorded meetings of one document → pairs that are the same meeting, and what is left on each side.
import type { ExtractedMeeting } from '../domain/report.ts'
import type { RecordedMeeting } from './gold.ts'
import { isSameName } from './same-name.ts'

export interface Matched {
  pairs: { read: ExtractedMeeting; recorded: RecordedMeeting }[]
  /** Read, and recorded by nobody. */
  extra: ExtractedMeeting[]
  /** Recorded, and not read. */
  missing: RecordedMeeting[]
}

/**
 * A read meeting is a recorded one when participants overlap (a country, an organisation or the format) and date, place
 * or people agree. A date agrees when one of both days is told within the other's; a place when the city is the same, or
 * the country where no city is told; people when one is the same. Where the record states none of the three, participants
 * alone decide. Each is matched once: the pairs that agree in most come first.
 */
export function matchMeetings(
  read: readonly ExtractedMeeting[],
  recorded: readonly RecordedMeeting[],
): Matched {
  const candidates = read
    .flatMap((one) => recorded.map((other) => ({ read: one, recorded: other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const pairs: Matched['pairs'] = []
  for (const { read: one, recorded: other } of candidates) {
    if (pairs.some((pair) => pair.read === one || pair.recorded === other)) continue
    pairs.push({ read: one, recorded: other })
  }
  return {
    pairs,
    extra: read.filter((one) => !pairs.some((pair) => pair.read === one)),
    missing: recorded.filter((other) => !pairs.some((pair) => pair.recorded === other)),
  }
}

/** 0 where they are different meetings; otherwise the higher, the more they agree. */
function likeness(read: ExtractedMeeting, recorded: RecordedMeeting): number {
  const shared = sharedParticipants(read, recorded)
  if (shared === 0) return 0
  const date = dateAgrees(read, recorded)
  const place = placeAgrees(read, recorded)
  const people = peopleShared(read, recorded)
  const tells = date !== null || place !== null || people !== null
  if (tells && date !== true && place !== true && (people ?? 0) === 0) return 0
  const sides = new Set([...read.countries, ...read.organizations, ...participantsOf(recorded)]).size
  return (
    4 * (sides === 0 ? 1 : shared / sides) +
    2 * Number(date === true) +
    2 * Number(place === true) +
    Math.min(people ?? 0, 3) +
    Number(read.status === recorded.status) +
    Number((read.background === null) === ((recorded.background ?? null) === null)) +
    0.5 * Number(read.level === recorded.level) +
    0.5 * Number(read.mode === recorded.mode)
  )
}

function participantsOf(recorded: RecordedMeeting): string[] {
  return [...(recorded.countries ?? []), ...(recorded.organizations ?? [])]
}

function sharedParticipants(read: ExtractedMeeting, recorded: RecordedMeeting): number {
  const stated = participantsOf(recorded)
  const shared = stated.filter((code) => read.countries.includes(code) || read.organizations.includes(code))
  const sameFormat = recorded.format != null && read.format === recorded.format
  return shared.length + Number(sameFormat || stated.length === 0)
}

/** null where the record leaves the date free or knows none and none was read. */
function dateAgrees(read: ExtractedMeeting, recorded: RecordedMeeting): boolean | null {
  if (recorded.date === undefined) return null
  if (recorded.date === null) {
    if (read.date !== null) return false
    return recorded.notAfter == null || recorded.notAfter === read.notAfter ? true : null
  }
  if (read.date === null) return false
  const within = (day: string, from: string, to: string): boolean =>
    day.startsWith(from) || from.startsWith(day) || (day >= from && day <= to)
  return (
    within(read.date, recorded.date, recorded.endDate ?? recorded.date) ||
    within(recorded.date, read.date, read.endDate ?? read.date)
  )
}

function placeAgrees(read: ExtractedMeeting, recorded: RecordedMeeting): boolean | null {
  if (recorded.city === undefined && recorded.country === undefined) return null
  if (recorded.city != null && read.place.city !== null) return recorded.city === read.place.city
  return (
    (recorded.country ?? null) === read.place.country && (recorded.country != null || recorded.city === null)
  )
}

function peopleShared(read: ExtractedMeeting, recorded: RecordedMeeting): number | null {
  if (recorded.people === undefined || recorded.people.length === 0) return null
  return recorded.people.filter((name) => read.people.some((person) => isSameName(person.name, name))).length
}
