// A meeting as readers knew it and as it is now to the changes that they can see.
import { countOutcomes } from './merge-outcomes.ts'
import { dateRange } from './date-range.ts'
import { romanize } from './romanize.ts'
import { samePerson } from './person-key.ts'
import type { ChangeType } from '../domain/meeting.ts'
import type { MeetingFacts, Outcome, ReportedPerson } from '../domain/report.ts'

/** The facts with what decides whether readers are told of them. */
export interface VisibleMeeting {
  facts: MeetingFacts
  history: boolean
  withdrawn: boolean
}

export interface VisibleChange {
  type: ChangeType
  /** The field that changed; null for release and withdrawal. */
  field: keyof MeetingFacts | null
  before: unknown
  after: unknown
}

/**
 * Changes worth a number of their own, in the order of `CHANGE_TYPES`; none for a meeting that reads as before.
 * A gap filled or a date made more exact is none: what readers were told stays true. What they were told wrongly
 * is `corrected`. `before` is null for a meeting that readers do not know yet.
 */
export function findChanges(before: VisibleMeeting | null, after: VisibleMeeting): VisibleChange[] {
  if (after.withdrawn)
    return before && !before.withdrawn ? [change('withdrawn', null, before.facts.status, null)] : []
  if (!before || before.withdrawn || (before.history && !after.history))
    return [change('released', null, null, after.facts.status)]
  const [old, now] = [before.facts, after.facts]
  return [
    ...statusChanges(old, now),
    ...sideChanges(old, now),
    ...levelChanges(old, now),
    ...outcomeChanges(old, now),
    ...corrections(old, now),
  ]
}

function statusChanges(old: MeetingFacts, now: MeetingFacts): VisibleChange[] {
  return old.status === now.status ? [] : [change('status', 'status', old.status, now.status)]
}

function sideChanges(old: MeetingFacts, now: MeetingFacts): VisibleChange[] {
  const added: VisibleChange[] = []
  for (const field of ['countries', 'organizations'] as const)
    if (now[field].some((code) => !old[field].includes(code)))
      added.push(change('participant', field, old[field], now[field]))
  if (now.people.some((person) => !isAmong(person, old.people)))
    added.push(change('participant', 'people', namesOf(old.people), namesOf(now.people)))
  return added
}

function levelChanges(old: MeetingFacts, now: MeetingFacts): VisibleChange[] {
  return old.level === null && now.level !== null ? [change('level', 'level', null, now.level)] : []
}

function outcomeChanges(old: MeetingFacts, now: MeetingFacts): VisibleChange[] {
  const known = countOutcomes(old.outcomes)
  const isNew = [...countOutcomes(now.outcomes)].some(([type, count]) => count > (known.get(type) ?? 0))
  return isNew ? [change('outcome', 'outcomes', titlesOf(old.outcomes), titlesOf(now.outcomes))] : []
}

function corrections(old: MeetingFacts, now: MeetingFacts): VisibleChange[] {
  const wrong: VisibleChange[] = []
  const correct = (field: keyof MeetingFacts, isWrong: boolean, before: unknown, after: unknown): void => {
    if (isWrong) wrong.push(change('corrected', field, before, after))
  }
  if (old.status === now.status || now.status === 'held')
    correct('date', !isWithinOld(old, now), dateOf(old), dateOf(now))
  correct('place', isOtherPlace(old, now), old.place, now.place)
  for (const field of ['level', 'format', 'ordinal'] as const)
    correct(field, old[field] !== null && old[field] !== now[field], old[field], now[field])
  for (const field of ['mode', 'kind'] as const)
    correct(field, old[field] !== now[field], old[field], now[field])
  for (const field of ['countries', 'organizations'] as const)
    correct(
      field,
      old[field].some((code) => !now[field].includes(code)),
      old[field],
      now[field],
    )
  correct(
    'people',
    old.people.some((person) => !isAmong(person, now.people)),
    namesOf(old.people),
    namesOf(now.people),
  )
  const counts = countOutcomes(now.outcomes)
  const isLost = [...countOutcomes(old.outcomes)].some(([type, count]) => count > (counts.get(type) ?? 0))
  correct('outcomes', isLost, titlesOf(old.outcomes), titlesOf(now.outcomes))
  return wrong
}

/** A more exact date lies within what was told; an untold one contradicts nothing. */
function isWithinOld(old: MeetingFacts, now: MeetingFacts): boolean {
  if (!old.date) return !(old.notAfter && now.date) || daysStart(now) <= old.notAfter
  if (!now.date) return false
  const [told, range] = [dateRange(old, ''), dateRange(now, '')]
  return told.earliest <= range.earliest && range.latest <= told.latest
}

function daysStart(facts: MeetingFacts): string {
  return dateRange(facts, '').earliest
}

function isOtherPlace(old: MeetingFacts, now: MeetingFacts): boolean {
  const other = (a: string | null, b: string | null): boolean =>
    a !== null && romanize(a) !== romanize(b ?? '')
  return other(old.place.city, now.place.city) || other(old.place.country, now.place.country)
}

function isAmong(person: ReportedPerson, people: readonly ReportedPerson[]): boolean {
  return people.some((other) => samePerson(person.name, other.name))
}

function dateOf(facts: MeetingFacts) {
  const { date, datePrecision, endDate, notAfter } = facts
  return { date, datePrecision, endDate, notAfter }
}

function namesOf(people: readonly ReportedPerson[]): string[] {
  return people.map(({ name }) => name)
}

function titlesOf(outcomes: readonly Outcome[]): Pick<Outcome, 'type' | 'title'>[] {
  return outcomes.map(({ type, title }) => ({ type, title }))
}

function change(
  type: ChangeType,
  field: keyof MeetingFacts | null,
  before: unknown,
  after: unknown,
): VisibleChange {
  return { type, field, before, after }
}
