// A read meeting and the recorded one → which measured fields are right.
import type { ExtractedMeeting } from '../domain/report.ts'
import type { RecordedMeeting } from './gold.ts'
import { isSameName } from './same-name.ts'

export const FIELDS = [
  'date',
  'place',
  'countries',
  'organizations',
  'people',
  'status',
  'mode',
  'kind',
  'level',
  'format',
  'ordinal',
  'background',
] as const
export type Field = (typeof FIELDS)[number]

/** true or false for each field that the record states; fields that it leaves out are not there. */
export function judgeFields(
  read: ExtractedMeeting,
  recorded: RecordedMeeting,
): Partial<Record<Field, boolean>> {
  const right: Partial<Record<Field, boolean>> = {}
  if (recorded.date !== undefined) {
    right.date =
      read.date === recorded.date &&
      (recorded.endDate === undefined || read.endDate === recorded.endDate) &&
      (recorded.notAfter === undefined || read.notAfter === recorded.notAfter)
  }
  if (recorded.city !== undefined || recorded.country !== undefined) {
    right.place =
      (recorded.city === undefined || read.place.city === recorded.city) &&
      (recorded.country === undefined || read.place.country === recorded.country)
  }
  if (recorded.countries !== undefined) right.countries = sameSet(read.countries, recorded.countries)
  if (recorded.organizations !== undefined)
    right.organizations = sameSet(read.organizations, recorded.organizations)
  if (recorded.people !== undefined)
    right.people = samePeople(
      read.people.map(({ name }) => name),
      recorded.people,
    )
  for (const field of ['status', 'mode', 'kind', 'level', 'format', 'ordinal', 'background'] as const)
    if (recorded[field] !== undefined) right[field] = read[field] === recorded[field]
  return right
}

/** Date, place and countries are all right: what a meeting's confidence promises. */
export function isExact(right: Partial<Record<Field, boolean>>): boolean {
  return right.date !== false && right.place !== false && right.countries !== false
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(other)].sort())
}

function samePeople(read: readonly string[], recorded: readonly string[]): boolean {
  return (
    recorded.every((name) => read.some((other) => isSameName(other, name))) &&
    read.every((name) => recorded.some((other) => isSameName(name, other)))
  )
}
