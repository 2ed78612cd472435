// Two tellings' participants and people to how well they fit one meeting.
import { samePerson } from './person-key.ts'
import { sidesOf } from './meeting-report.ts'
import type { MeetingFacts, ReportedPerson } from '../domain/report.ts'

/**
 * part: one telling names only some of a larger round. pair: two of a session's sides, who may have met beside it. share:
 * most of two lists. overlap: two rounds with less in common. untold: one names nobody.
 */
export type SidesFit = 'equal' | 'part' | 'pair' | 'share' | 'overlap' | 'none' | 'untold'

export interface PeopleFit {
  /** Sides for which both tellings name the same person. */
  shared: number
  /** Sides for which both name people, and nobody in common. */
  differing: number
}

/** Two lists of larger rounds that have this part in common may be one list told twice. */
const MOST = 0.6

export function compareSides(a: MeetingFacts, b: MeetingFacts): SidesFit {
  const [one, other] = [sidesOf(a), sidesOf(b)]
  if (one.length === 0 || other.length === 0) return 'untold'
  if (within(one, other) && within(other, one)) return 'equal'
  const common = one.filter((side) => other.includes(side)).length
  if (sameCountries(a, b)) return 'equal'
  if (isPair(a) && isPair(b)) return 'none'
  if (a.format !== null && a.format === b.format) return isPair(a) || isPair(b) ? 'pair' : 'part'
  if (common === 0) return 'none'
  if (isTwoSided(a) && isTwoSided(b)) return 'none'
  const smaller = one.length < other.length ? a : b
  if (isTwoSided(smaller)) return common === 2 && smaller.kind === 'reception' ? 'share' : 'none'
  if (common === Math.min(one.length, other.length))
    return common > 1 || smaller.organizations.length > 0 ? 'part' : 'share'
  if (common / new Set([...one, ...other]).size >= MOST) return 'share'
  return isRound(a) && isRound(b) ? 'overlap' : 'none'
}

/** Compares the people of each side that both tellings name somebody for. */
export function comparePeople(a: MeetingFacts, b: MeetingFacts): PeopleFit {
  let [shared, differing] = [0, 0]
  for (const side of new Set([...sidesOf(a), ...sidesOf(b)])) {
    const [left, right] = [peopleOf(a, side), peopleOf(b, side)]
    if (left.length === 0 || right.length === 0) continue
    if (left.some((one) => right.some((other) => samePerson(one.name, other.name)))) shared++
    else differing++
  }
  return { shared, differing }
}

/** Two sides meet: what is told of it names both. A larger round may be told with two of its sides only. */
export function isTwoSided(facts: MeetingFacts): boolean {
  const sides = sidesOf(facts).length
  return sides === 2 && facts.kind !== 'multilateral' && facts.kind !== 'summit'
}

function isRound({ kind }: MeetingFacts): boolean {
  return kind === 'summit' || kind === 'multilateral'
}

/** Two countries' talks, whatever organisation's session they were held beside. */
function isPair({ countries, kind }: MeetingFacts): boolean {
  return countries.length === 2 && kind === 'bilateral'
}

/** The same two or more countries, where at most one telling counts organisations as well. */
function sameCountries(a: MeetingFacts, b: MeetingFacts): boolean {
  const equal = a.countries.length > 1 && within(a.countries, b.countries) && within(b.countries, a.countries)
  return equal && (within(a.organizations, b.organizations) || within(b.organizations, a.organizations))
}

function peopleOf(facts: MeetingFacts, side: string): ReportedPerson[] {
  return facts.people.filter((person) => person.country === side || person.organization === side)
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((code) => whole.includes(code))
}
