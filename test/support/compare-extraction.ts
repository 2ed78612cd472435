// What a careful reader records and what was read → every field in which they differ, as sentences.
import type { ExtractedMeeting, Extraction } from '../../src/domain/report.ts'
import { isSameName } from '../../src/evaluation/same-name.ts'
import { surnameKey } from '../../src/extraction/people/name-key.ts'

/** A stated meeting: fields left out are free. */
export interface ExpectedMeeting {
  date?: string | null
  endDate?: string | null
  notAfter?: string | null
  city?: string | null
  country?: string | null
  status?: string
  mode?: string
  kind?: string
  level?: string | null
  countries?: string[]
  organizations?: string[]
  people?: string[]
  offices?: string[]
  host?: string | null
  chair?: string | null
  format?: string | null
  ordinal?: number | null
  informal?: boolean
  outcomes?: string[]
  background?: 'history' | 'plan' | null
}

export interface ExpectedArticle {
  language?: string
  meetings: ExpectedMeeting[]
  notParticipants?: string[]
  notOrganizations?: string[]
}

/** Differences between one document's reading and what is stated of it; empty where they agree. */
export function compareExtraction(read: Extraction, expected: ExpectedArticle): string[] {
  const differences: string[] = []
  if (expected.language !== undefined && read.language !== expected.language) {
    differences.push(`language ${read.language}, not ${expected.language}`)
  }
  const left = [...read.meetings]
  for (const [index, meeting] of expected.meetings.entries()) {
    const found = takeNearest(left, meeting)
    if (found === null) differences.push(`meeting ${index + 1} is missing: ${JSON.stringify(meeting)}`)
    else
      for (const difference of compareMeeting(found, meeting))
        differences.push(`meeting ${index + 1}: ${difference}`)
  }
  for (const extra of left) {
    // Readers do not see what an editor has to judge first.
    if (extra.background === null && !extra.review) differences.push(`a meeting too many: ${brief(extra)}`)
  }
  for (const code of expected.notParticipants ?? []) {
    if (read.meetings.some((meeting) => meeting.background === null && meeting.countries.includes(code))) {
      differences.push(`${code} did not take part`)
    }
  }
  for (const code of expected.notOrganizations ?? []) {
    if (
      read.meetings.some((meeting) => meeting.background === null && meeting.organizations.includes(code))
    ) {
      differences.push(`${code} did not take part`)
    }
  }
  return differences
}

/** Takes the read meeting that differs least from the stated one, if they have anything in common. */
function takeNearest(left: ExtractedMeeting[], expected: ExpectedMeeting): ExtractedMeeting | null {
  const ranked = left
    .map((meeting) => ({ meeting, apart: compareMeeting(meeting, expected).length }))
    .filter(({ meeting }) => isAkin(meeting, expected))
    .sort((a, b) => a.apart - b.apart)
  const best = ranked[0]?.meeting ?? null
  if (best !== null) left.splice(left.indexOf(best), 1)
  return best
}

function isAkin(read: ExtractedMeeting, expected: ExpectedMeeting): boolean {
  if (expected.background !== undefined && (read.background === null) !== (expected.background === null))
    return false
  if (expected.format != null && read.format === expected.format) return true
  const codes = [...(expected.countries ?? []), ...(expected.organizations ?? [])]
  return (
    codes.length === 0 ||
    codes.some((code) => read.countries.includes(code) || read.organizations.includes(code))
  )
}

function compareMeeting(read: ExtractedMeeting, expected: ExpectedMeeting): string[] {
  const differences: string[] = []
  const same = (field: string, is: unknown, stated: unknown): void => {
    if (stated !== undefined && JSON.stringify(is) !== JSON.stringify(stated)) {
      differences.push(`${field} ${JSON.stringify(is)}, not ${JSON.stringify(stated)}`)
    }
  }
  same('date', read.date, expected.date)
  same('endDate', read.endDate, expected.endDate)
  same('notAfter', read.notAfter, expected.notAfter)
  same('city', read.place.city, expected.city)
  same('country', read.place.country, expected.country)
  for (const field of [
    'status',
    'mode',
    'kind',
    'level',
    'host',
    'format',
    'ordinal',
    'informal',
    'background',
  ] as const) {
    same(field, read[field], expected[field])
  }
  same('countries', read.countries, expected.countries && [...expected.countries].sort())
  same('organizations', read.organizations, expected.organizations && [...expected.organizations].sort())
  if (expected.chair !== undefined && keyOf(read.chair) !== keyOf(expected.chair))
    same('chair', read.chair, expected.chair)
  comparePeople(read, expected, differences)
  for (const office of expected.offices ?? []) {
    // Somebody who is nowhere named cannot be among the people.
    const unnamed = (expected.people?.length ?? 0) < (expected.offices?.length ?? 0)
    if (!unnamed && !read.people.some((person) => person.office === office))
      differences.push(`nobody is ${office}`)
  }
  const types = [...new Set(read.outcomes.map((outcome) => outcome.type))].sort()
  same('outcomes', types, expected.outcomes && [...new Set(expected.outcomes)].sort())
  return differences
}

function keyOf(name: string | null | undefined): string | null {
  return name == null ? null : surnameKey(name)
}

function comparePeople(read: ExtractedMeeting, expected: ExpectedMeeting, differences: string[]): void {
  if (expected.people === undefined) return
  const names = read.people.map((person) => person.name)
  for (const name of expected.people) {
    if (!names.some((other) => isSameName(other, name)))
      differences.push(`${name} is missing among ${names.join(', ') || 'nobody'}`)
  }
  for (const name of names) {
    if (!expected.people.some((other) => isSameName(other, name))) differences.push(`${name} is one too many`)
  }
}

function brief(meeting: ExtractedMeeting): string {
  const { date, status, level, kind, countries, organizations, format, place } = meeting
  return JSON.stringify({
    date,
    status,
    level,
    kind,
    countries,
    organizations,
    format,
    place,
    people: meeting.people.map((p) => p.name),
  })
}
