// Who took part → a line: countries and organisations with their people and the offices they hold.
import type { Meeting } from '../src/domain/meeting.ts'
import type { ReportedPerson } from '../src/domain/report.ts'
import type { Voice } from './voice.ts'

/** One party and the people who came for it: "Türkiye: Hakan Fidan (foreign minister)". Countries, organisations, people of neither. */
export function partyLines(meeting: Meeting, voice: Voice): string[] {
  const { names, wording } = voice
  const countries = meeting.countries.map((code) => ({
    name: names.country(code),
    people: meeting.people.filter((person) => person.country === code),
  }))
  const organizations = meeting.organizations.map((code) => ({
    name: names.organization(code),
    people: meeting.people.filter((person) => person.country === null && person.organization === code),
  }))
  const parties = [countries, organizations].flatMap((group) =>
    group.sort((one, other) => wording.compare(one.name, other.name)),
  )
  const placed = new Set(parties.flatMap((party) => party.people))
  const others = meeting.people.filter((person) => !placed.has(person))
  return [
    ...parties.map(({ name, people }) =>
      people.length === 0 ? name : `${name}: ${peopleText(people, voice)}`,
    ),
    ...others.map((person) => personText(person, voice)),
  ]
}

function peopleText(people: readonly ReportedPerson[], voice: Voice): string {
  return people.map((person) => personText(person, voice)).join(', ')
}

export function personText({ name, office }: ReportedPerson, { names, wording }: Voice): string {
  return wording.person(name, office === null ? null : names.office(office))
}
