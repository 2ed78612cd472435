// People as reports name them → with the record of each.
import type { MeetingFacts, ReportedPerson } from '../domain/report.ts'
import { foldPerson, personKey } from '../meetings/person-key.ts'
import type { Db } from '../store/db.ts'
import { findOrCreatePeople } from '../store/people.ts'

/**
 * A person without a side has no record: the name alone says too little. `known` are those of the meeting as it was:
 * whoever is called as before keeps the record.
 */
export async function withRecords(
  tx: Db,
  people: MeetingFacts['people'],
  known: readonly ReportedPerson[],
  now: Date,
): Promise<ReportedPerson[]> {
  const records = new Map(
    known.flatMap((person) => (person.personId == null ? [] : [[nameOf(person), person.personId]])),
  )
  const unknown = people.filter((person) => sideOf(person) !== null && !records.has(nameOf(person)))
  const named = unknown.map((person) => ({
    name: person.name,
    side: sideOf(person)!,
    surnameKey: foldPerson(person.name).surnames[0] ?? '',
    nameKey: personKey(person.name),
  }))
  const ids = await findOrCreatePeople(tx, named, now)
  const found = new Map(unknown.map((person, at) => [nameOf(person), ids[at]!]))
  return people.map((person) => ({
    ...person,
    personId: records.get(nameOf(person)) ?? found.get(nameOf(person)) ?? null,
  }))
}

function sideOf({ country, organization }: ReportedPerson): string | null {
  return country ?? organization
}

function nameOf(person: ReportedPerson): string {
  return `${sideOf(person)} ${person.name}`
}
