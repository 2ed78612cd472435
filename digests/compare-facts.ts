// What a chat was told and what is true now → the differences that are news, each a step forward or a mistake.
import type { ToldFacts } from '../src/domain/digest.ts'
import { LEVELS, type Level, type Mode, type OutcomeType, type Status } from '../src/domain/vocabulary.ts'

/** A day or several, as told. */
export interface ToldDate {
  date: string | null
  endDate: string | null
  notAfter: string | null
}

export type ToldPlace = Pick<ToldFacts['place'], 'city' | 'country'>

/** What moved, from what to what. Lists hold only what was added (`after`) or taken back (`before`). */
export type Movement =
  | { field: 'withdrawn'; before: boolean; after: boolean }
  | { field: 'status'; before: Status; after: Status }
  | { field: 'date'; before: ToldDate; after: ToldDate }
  | { field: 'place'; before: ToldPlace; after: ToldPlace }
  | { field: 'mode'; before: Mode; after: Mode }
  | { field: 'level'; before: Level | null; after: Level | null }
  | { field: 'countries' | 'organizations' | 'people'; before: string[]; after: string[] }
  | { field: 'format'; before: string | null; after: string | null }
  | { field: 'ordinal'; before: number | null; after: number | null }
  | { field: 'outcomes'; before: OutcomeType[]; after: OutcomeType[] }

/**
 * development: time went on, or more became known; what was told was right when it was told.
 * correction: what was told was wrong.
 */
export type Difference = Movement & { nature: 'development' | 'correction' }

/** Differences in the order in which they are worth telling; empty where nothing moved that a reader would notice. */
export function compareFacts(before: ToldFacts, after: ToldFacts): Difference[] {
  if (before.withdrawn !== after.withdrawn)
    return [{ nature: 'correction', field: 'withdrawn', before: before.withdrawn, after: after.withdrawn }]
  return [
    ...status(before, after),
    ...date(before, after),
    ...place(before, after),
    ...mode(before, after),
    ...level(before, after),
    ...parties(before, after, 'countries'),
    ...parties(before, after, 'organizations'),
    ...people(before, after),
    ...known('format', before, after),
    ...known('ordinal', before, after),
    ...outcomes(before, after),
  ]
}

/** What was only planned may change without anybody having told anything wrong. */
function wasPlanned(before: ToldFacts): boolean {
  return before.status === 'announced' || before.status === 'postponed'
}

function natureOf(before: ToldFacts): Difference['nature'] {
  return wasPlanned(before) ? 'development' : 'correction'
}

function status(before: ToldFacts, after: ToldFacts): Difference[] {
  if (before.status === after.status) return []
  const revived = before.status === 'cancelled' && after.status === 'announced'
  const nature = wasPlanned(before) || revived ? 'development' : 'correction'
  return [{ nature, field: 'status', before: before.status, after: after.status }]
}

function date(before: ToldFacts, after: ToldFacts): Difference[] {
  if (before.date === after.date && before.endDate === after.endDate) return []
  const movement = { field: 'date', before: datesOf(before), after: datesOf(after) } as const
  if (wasPlanned(before)) return [{ nature: 'development', ...movement }]
  return [{ nature: agrees(before, after) ? 'development' : 'correction', ...movement }]
}

/** The new day says more precisely what the old one said: March → 7 March, "by 8 March" → 7 March, one day → its range. */
function agrees(before: ToldFacts, after: ToldFacts): boolean {
  if (after.date === null) return false
  if (before.date === null) return before.notAfter === null || after.date <= before.notAfter
  return after.date.startsWith(before.date) && (before.endDate === null || before.endDate === after.endDate)
}

function datesOf({ date, endDate, notAfter }: ToldFacts): ToldDate {
  return { date, endDate, notAfter }
}

function place(before: ToldFacts, after: ToldFacts): Difference[] {
  const was: ToldPlace = { city: before.place.city, country: before.place.country }
  const is: ToldPlace = { city: after.place.city, country: after.place.country }
  if (was.city === is.city && was.country === is.country) return []
  const added =
    (was.city === null || was.city === is.city) && (was.country === null || was.country === is.country)
  return [{ nature: added ? 'development' : natureOf(before), field: 'place', before: was, after: is }]
}

function mode(before: ToldFacts, after: ToldFacts): Difference[] {
  if (before.mode === after.mode) return []
  return [{ nature: natureOf(before), field: 'mode', before: before.mode, after: after.mode }]
}

function level(before: ToldFacts, after: ToldFacts): Difference[] {
  if (before.level === after.level) return []
  const raised =
    before.level === null ||
    (after.level !== null && LEVELS.indexOf(after.level) < LEVELS.indexOf(before.level))
  return [
    {
      nature: raised ? 'development' : natureOf(before),
      field: 'level',
      before: before.level,
      after: after.level,
    },
  ]
}

/** Who was expected and did not come was not told wrongly: only who was said to have been there can be taken back. */
function parties(before: ToldFacts, after: ToldFacts, field: 'countries' | 'organizations'): Difference[] {
  return lists(
    field,
    without(before[field], after[field]),
    without(after[field], before[field]),
    natureOf(before),
  )
}

/** A surname that became a full name is the same person. */
function people(before: ToldFacts, after: ToldFacts): Difference[] {
  const gone = before.people.filter((name) => !after.people.some((other) => sameName(name, other)))
  const added = after.people.filter((name) => !before.people.some((other) => sameName(name, other)))
  return lists('people', gone, added, natureOf(before))
}

function sameName(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

function lists(
  field: 'countries' | 'organizations' | 'people',
  gone: string[],
  added: string[],
  nature: Difference['nature'],
): Difference[] {
  return [
    ...(gone.length > 0 && nature === 'correction' ? [{ nature, field, before: gone, after: [] }] : []),
    ...(added.length > 0 ? [{ nature: 'development' as const, field, before: [], after: added }] : []),
  ]
}

/** That a meeting belongs to a format, or which one it was, is no news when it becomes known; told wrongly, it is. */
function known(field: 'format' | 'ordinal', before: ToldFacts, after: ToldFacts): Difference[] {
  if (before[field] === null || before[field] === after[field]) return []
  if (field === 'format') return [{ nature: 'correction', field, before: before.format, after: after.format }]
  return [{ nature: 'correction', field, before: before.ordinal, after: after.ordinal }]
}

/** By type: sources title one document in many ways, and a better title is no news. */
function outcomes(before: ToldFacts, after: ToldFacts): Difference[] {
  const was = before.outcomes.map((outcome) => outcome.type as OutcomeType)
  const is = after.outcomes.map((outcome) => outcome.type as OutcomeType)
  const gone = surplus(was, is)
  const added = surplus(is, was)
  return [
    ...(gone.length > 0
      ? [{ nature: 'correction' as const, field: 'outcomes' as const, before: gone, after: [] }]
      : []),
    ...(added.length > 0
      ? [{ nature: 'development' as const, field: 'outcomes' as const, before: [], after: added }]
      : []),
  ]
}

/** Members of the first list beyond their number in the second: two agreements less one leave one. */
function surplus<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = [...other]
  return list.filter((member) => {
    const at = left.indexOf(member)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((member) => !other.includes(member))
}
