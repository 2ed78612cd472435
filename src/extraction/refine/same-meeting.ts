// A draft and a claim → whether both tell of one meeting.
import type { Level } from '../../domain/vocabulary.ts'
import type { Claim } from '../claim.ts'
import { earliestOf, latestOf } from './civil-date.ts'
import type { Draft, DraftDate, Side } from './draft.ts'
import { codesOf, type Told } from './gathering.ts'

export function isSameMeeting(draft: Draft, told: Told): boolean {
  const { claim } = told
  if (tellsSameEvent(draft, claim)) return true
  if (!datesAgree(draft.when, told.when)) return false
  if (claim.place !== null && draft.country !== null && claim.place.value.country !== draft.country)
    return false
  if (isPastElsewhere(draft, told)) return false
  const future = claim.tense.time === 'future' && claim.status === null
  if (draft.status === 'held' && future) return false
  if (draft.status === 'announced' && claim.tense.before === true) return false
  if (
    draft.status === 'announced' &&
    claim.tense.time === 'past' &&
    claim.mode === 'phone' &&
    draft.mode === null
  )
    return false
  if (draft.ordinal !== null && told.event?.ordinal != null && told.event.ordinal !== draft.ordinal)
    return false
  if (told.event?.next === true && draft.status === 'held') return false
  if ((told.event?.previous ?? false) !== (draft.event?.previous ?? false)) return false
  if (draft.format !== null && told.format !== null) return draft.format === told.format
  if (isNamedSession(draft, told)) return true
  const receives = claim.kind === 'receive'
  const mine = codesOf(told.sides)
  const theirs = codesOf(draft.sides)
  if (
    told.organization !== null &&
    draft.organization === told.organization &&
    (told.event !== null || claim.kind === 'session') &&
    (draft.event !== null || draft.claims.some((other) => other.kind === 'session'))
  ) {
    return !receives && draft.receivers.length === 0 && sameNature(draft, told)
  }
  if (mine.size === 0) return false
  if (isSessionsPeople(draft, told)) return true
  if (!peopleAgree(draft.sides, told.sides)) return false
  const subset = [...mine].every((code) => theirs.has(code))
  const superset = [...theirs].every((code) => mine.has(code))
  if (receives !== draft.receivers.length > 0 && !(subset && superset) && !isAmong(told.sides, draft.sides))
    return false
  if (draft.format !== null || told.format !== null)
    return subset && mine.size >= 2 && theirs.size === mine.size
  return (subset || superset) && Math.min(mine.size, theirs.size) >= 2
}

/** "Recall that they had met in Khiva last April": history in a city of its own is not the news. */
function isPastElsewhere(draft: Draft, { claim, format }: Told): boolean {
  if (format !== null || !claim.lookingBack || draft.claims.every((other) => other.lookingBack)) return false
  const city = claim.place?.value.city ?? null
  return city !== null && city !== draft.city
}

/** A session that was told by its name and number alone, and now by those who held it. */
function isNamedSession(draft: Draft, { event, sides, format }: Told): boolean {
  if (draft.format === null || format !== null || draft.sides.length > 0) return false
  const [first] = draft.claims
  const near = first !== undefined && event?.ordinal != null && event.ordinal === draft.ordinal
  return near && codesOf(sides).size >= 2 && event.type === 'session'
}

/** Two rules read one passage: the same event under the same verb. */
function tellsSameEvent(draft: Draft, claim: Claim): boolean {
  return draft.claims.some(
    (other) =>
      other.sentence === claim.sentence &&
      (other.trigger.from === claim.trigger.from ||
        ((isOff(other) || isOff(claim)) && other.event !== null && claim.event !== null)) &&
      ((other.event !== null && other.event.span.from === claim.event?.span.from) ||
        other.event === null ||
        claim.event === null),
  )
}

function isOff({ status }: Claim): boolean {
  return status === 'postponed' || status === 'cancelled'
}

/** Right after a session is told, people of its members or of its rank who "met" are those of the session. */
function isSessionsPeople(draft: Draft, told: Told): boolean {
  const session = draft.format !== null || (isOfOrganization(draft) && sameNature(draft, told))
  if (!session || told.format !== null || (told.claim.kind === 'receive' && told.receivers.length > 0))
    return false
  const several = codesOf(told.sides).size >= 3
  if (new Set(draft.sides.flatMap((side) => side.country ?? [])).size > 1 || !several) return false
  return draft.claims.some((claim) => told.claim.sentence - claim.sentence <= 2)
}

/** A gathering of an organisation's officials, of whose countries none is told yet. */
function isOfOrganization(draft: Draft): boolean {
  return draft.organization !== null && draft.sides.every((side) => side.country === null)
}

/** Everybody told of is a person of the draft: the talks after a reception are of the same visit. */
function isAmong(sides: readonly Side[], others: readonly Side[]): boolean {
  return (
    sides.length >= 2 &&
    sides.every((side) => side.person !== null && others.some((other) => other.person === side.person))
  )
}

function isBelowLeaders(levels: ReadonlySet<string | null>): boolean {
  return levels.size > 0 && !levels.has('head-of-state') && !levels.has('head-of-government')
}

export function sameNature(draft: Draft, told: Told): boolean {
  const mine = new Set(told.sides.map((side) => side.level))
  const theirs = new Set(draft.sides.map((side) => side.level))
  mine.delete(null)
  theirs.delete(null)
  // Ministers who prepare a summit do not hold it.
  if (told.event?.type === 'summit' && draft.event?.type !== 'summit' && isBelowLeaders(theirs)) return false
  if (draft.event?.type === 'summit' && told.event?.type !== 'summit' && isBelowLeaders(mine)) return false
  return mine.size === 0 || theirs.size === 0 || [...mine].some((level) => theirs.has(level))
}

export function datesAgree(one: DraftDate | null, other: DraftDate | null): boolean {
  if (one?.date == null || other?.date == null) return true
  return (
    earliestOf(one.date) <= latestOf(other.endDate ?? other.date) &&
    earliestOf(other.date) <= latestOf(one.endDate ?? one.date)
  )
}

/** "Representatives" may be of any rank. */
function levelTold(side: Side): Level[] {
  const faceless = side.person === null && side.office === null && side.level === 'official'
  return side.level === null || faceless ? [] : [side.level]
}

/** Two tellings differ when for one country they name different people or ranks. */
function peopleAgree(one: readonly Side[], other: readonly Side[]): boolean {
  for (const code of codesOf(one)) {
    const mine = one.filter((side) => (side.country ?? side.organization) === code)
    const theirs = other.filter((side) => (side.country ?? side.organization) === code)
    if (theirs.length === 0) continue
    const people = mine.flatMap((side) => side.person ?? [])
    const others = theirs.flatMap((side) => side.person ?? [])
    if (people.length > 0 && others.length > 0) {
      if (!people.some((person) => others.includes(person))) return false
      continue
    }
    const levels = mine.flatMap(levelTold)
    const otherLevels = theirs.flatMap(levelTold)
    if (levels.length > 0 && otherLevels.length > 0 && !levels.some((level) => otherLevels.includes(level)))
      return false
  }
  return true
}
