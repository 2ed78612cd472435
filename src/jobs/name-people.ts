// People as reports name them → with the record of each.
import type { MeetingFacts, ReportedPerson } from '../domain/report.ts'
import { foldPerson, personKey } from '../meetings/person-key.ts'
import type { Db } from '../store/db.ts'
import { findOrCreatePerson } from '../store/people.ts'

/** A person without a side has no record: the name alone says too little. */
export async function withRecords(
  tx: Db,
  people: MeetingFacts['people'],
  now: Date,
): Promise<ReportedPerson[]> {
  const known: ReportedPerson[] = []
  for (const person of people) {
    const side = person.country ?? person.organization
    const { surnames } = foldPerson(person.name)
    const keys = { surnameKey: surnames[0] ?? '', nameKey: personKey(person.name) }
    const personId =
      side === null ? null : await findOrCreatePerson(tx, { name: person.name, side, ...keys }, now)
    known.push({ ...person, personId })
  }
  return known
}
