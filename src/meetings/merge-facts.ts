// All reports of one meeting to the facts that readers are shown, and what remains contradictory.
import { countIndependent } from './count-independent.ts'
import { dateRange } from './date-range.ts'
import { mergeDates } from './merge-dates.ts'
import { mergeOutcomes } from './merge-outcomes.ts'
import { mergePeople } from './merge-people.ts'
import { mergeSides } from './merge-sides.ts'
import { mergeStatus } from './merge-status.ts'
import { KINDS, LEVELS } from '../domain/vocabulary.ts'
import { romanize } from './romanize.ts'
import { samePerson } from './person-key.ts'
import { voicesOf } from './meeting-report.ts'
import { conflictOf, inOrder, weigh } from './weigh.ts'
import type { DateRange } from './date-range.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Weighing } from './weigh.ts'
import type { Conflict, ValueField } from '../domain/meeting.ts'
import type { MeetingFacts, Place } from '../domain/report.ts'

export interface MergedMeeting extends DateRange {
  facts: MeetingFacts
  /** Fields that every report only concluded, by the names that reports use. */
  implied: string[]
  /** What written words contradict each other in; the facts hold the first value. */
  conflicts: Conflict[]
  /** Different publishers with different text. */
  confirmations: number
}

/**
 * Merges one or more reports. `decided` are an editor's values: they stand whatever reports say, now and later.
 * The result does not depend on the order of the reports.
 */
export function mergeFacts(
  all: readonly [MeetingReport, ...MeetingReport[]],
  decided: Partial<MeetingFacts> = {},
): MergedMeeting {
  const reports = voicesOf(all)
  const implied = new Set<string>()
  const conflicts: (Conflict | null)[] = []
  const choose = <T>(field: ValueField, weighing: Weighing<T>): T | null => {
    const claims = weigh(reports, { implied: [field], ...weighing })
    if (claims[0]?.implied) implied.add(field)
    conflicts.push(conflictOf(field, claims))
    return claims[0]?.value ?? null
  }

  const status = decided.status ?? mergeStatus(reports)
  const date = mergeDates(reports, status)
  const countries = mergeSides(reports, 'countries', status)
  const organizations = mergeSides(reports, 'organizations', status)
  conflicts.push(date.conflict, countries.conflict, organizations.conflict)
  if (date.implied) implied.add('date')
  if (countries.implied) implied.add('countries')
  if (organizations.implied) implied.add('organizations')
  const sides = [...(decided.countries ?? countries.codes), ...(decided.organizations ?? organizations.codes)]
  const people = mergePeople(reports).filter(({ country, organization }) => {
    const code = country ?? organization
    return code === null || sides.includes(code)
  })
  const chair = choose('chair', { read: ({ meeting }) => meeting.chair, keyOf: romanize })
  const format = choose('format', { read: ({ meeting }) => meeting.format })

  const facts: MeetingFacts = {
    ...date.facts,
    place: mergePlace(choose),
    status,
    mode: choose('mode', { read: ({ meeting }) => meeting.mode }) ?? 'in-person',
    kind:
      choose('kind', { read: ({ meeting }) => meeting.kind, rank: (kind) => -KINDS.indexOf(kind) }) ??
      'bilateral',
    level: choose('level', { read: ({ meeting }) => meeting.level, rank: (level) => -LEVELS.indexOf(level) }),
    countries: countries.codes,
    organizations: organizations.codes,
    people,
    host: choose('host', { read: ({ meeting }) => meeting.host }),
    chair: people.find((person) => chair !== null && samePerson(person.name, chair))?.name ?? chair,
    format,
    formatName: mergeFormatName(reports, format),
    ordinal: choose('ordinal', { read: ({ meeting }) => meeting.ordinal }),
    informal: reports.some(({ meeting }) => meeting.informal),
    topics: [...new Set(inOrder(reports).flatMap(({ meeting }) => meeting.topics))],
    outcomes: mergeOutcomes(reports),
    ...decided,
  }
  const settled = new Set([...Object.keys(decided), ...('place' in decided ? PLACE : [])])
  const open = conflicts.filter((conflict) => conflict !== null && !settled.has(conflict.field))
  return {
    facts,
    ...(decided.date === undefined ? date.range : dateRange(facts, facts.notAfter ?? date.range.latest)),
    implied: [...implied].filter((field) => !settled.has(field)).sort(),
    conflicts: open as Conflict[],
    confirmations: countIndependent(all),
  }
}

/** Who decides a place decides all of it. */
const PLACE: readonly ValueField[] = ['city', 'country', 'venue']

/** The city decides: country and venue are taken from reports that place the meeting in it. */
function mergePlace(choose: <T>(field: ValueField, weighing: Weighing<T>) => T | null): Place {
  const city = choose('city', { read: ({ meeting }) => meeting.place.city, keyOf: romanize })
  const there = ({ meeting }: MeetingReport): boolean =>
    city === null || meeting.place.city === null || romanize(meeting.place.city) === romanize(city)
  return {
    city,
    country: choose('country', { read: (report) => (there(report) ? report.meeting.place.country : null) }),
    venue: choose('venue', {
      read: (report) => (there(report) ? report.meeting.place.venue : null),
      keyOf: romanize,
    }),
  }
}

function mergeFormatName(reports: readonly MeetingReport[], format: string | null): string | null {
  const naming = reports.filter(({ meeting }) => meeting.format === format)
  return weigh(naming, { read: ({ meeting }) => meeting.formatName })[0]?.value ?? null
}
