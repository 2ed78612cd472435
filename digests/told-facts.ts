// A meeting → the part of it that a chat is told, to compare with later.
import type { ToldFacts } from '../src/domain/digest.ts'
import type { Meeting } from '../src/domain/meeting.ts'
import { toldOnce } from './told-once.ts'

/** The visible facts as plain data (stored as JSON with what the chat was told). */
export function toldFacts(meeting: Meeting): ToldFacts {
  const { status, date, endDate, notAfter, place, mode, level, format, ordinal, withdrawn } = meeting
  return {
    status,
    date,
    endDate,
    notAfter,
    place: { ...place },
    mode,
    level,
    countries: [...meeting.countries],
    organizations: [...meeting.organizations],
    format,
    ordinal,
    people: meeting.people.map((person) => person.name),
    // Once, in whichever language: a second outlet's title for one document is no second document.
    outcomes: toldOnce(meeting.outcomes, 'en').map(({ type, title }) => ({ type, title })),
    withdrawn,
  }
}
