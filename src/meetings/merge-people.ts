// The people of several reports to one list, each person once under the fullest usual spelling.
import { foldPerson, samePerson } from './person-key.ts'
import { inOrder, weigh } from './weigh.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { ReportedPerson } from '../domain/report.ts'

interface Mention {
  report: MeetingReport
  person: ReportedPerson
}

/** Merges people by name; two who act for different countries are two, whatever they are called. */
export function mergePeople(reports: readonly MeetingReport[]): ReportedPerson[] {
  const mentions = inOrder(reports).flatMap((report) =>
    report.meeting.people.map((person) => ({ report, person })),
  )
  const groups: Mention[][] = []
  // Full names first: a bare surname then finds the one it stands for, or stays alone between two.
  for (const mention of mentions.toSorted((a, b) => Number(isBare(a)) - Number(isBare(b)))) {
    const fitting = groups.filter((group) => group.some((other) => isOne(mention.person, other.person)))
    if (fitting.length === 1) fitting[0]!.push(mention)
    else if (fitting.length === 0) groups.push([mention])
  }
  const firstAt = (group: readonly Mention[]): number =>
    Math.min(...group.map((mention) => mentions.indexOf(mention)))
  return groups.sort((a, b) => firstAt(a) - firstAt(b)).map(mergeMentions)
}

function mergeMentions(group: readonly Mention[]): ReportedPerson {
  const personIn = new Map(group.map(({ report, person }) => [report, person]))
  const reports = [...personIn.keys()]
  const best = <T>(read: (person: ReportedPerson) => T | null, precision?: (value: T) => number): T | null =>
    weigh(reports, { read: (report) => read(personIn.get(report)!), precision })[0]?.value ?? null
  return {
    name:
      best(
        (person) => person.name,
        (name) => Math.min(foldPerson(name).given.length, 1),
      ) ?? '',
    office: best((person) => person.office),
    country: best((person) => person.country),
    organization: best((person) => person.organization),
  }
}

function isOne(a: ReportedPerson, b: ReportedPerson): boolean {
  const apart = a.country !== null && b.country !== null && a.country !== b.country
  return !apart && samePerson(a.name, b.name)
}

function isBare({ person }: Mention): boolean {
  return foldPerson(person.name).given.length === 0
}
