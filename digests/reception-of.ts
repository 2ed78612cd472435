// A reception → who receives and whom, named for its headline.
import type { Meeting } from '../src/domain/meeting.ts'
import type { ReportedPerson } from '../src/domain/report.ts'
import { LEVELS } from '../src/domain/vocabulary.ts'
import { personRank } from './rank.ts'
import type { Voice } from './voice.ts'
import type { ReceptionParts } from './wording/headline-parts.ts'

/** A headline names this many guests; of more all but the last two, and counts the rest. */
const MOST_GUESTS = 4

/**
 * The host receives; where none is told, the party of the person of the highest rank, and among equals the one at
 * home. null: not a reception of guests in person, or nobody can tell who receives.
 */
export function receptionOf(meeting: Meeting, voice: Voice): ReceptionParts | null {
  const { names, wording } = voice
  if (meeting.kind !== 'reception' || meeting.mode === 'phone' || meeting.mode === 'video') return null
  const receiver = receiverOf(meeting)
  if (receiver === null) return null
  const name = (code: string): string =>
    meeting.countries.includes(code) ? names.country(code) : names.organization(code)
  const guests = [meeting.countries, meeting.organizations].flatMap((group) =>
    group
      .filter((code) => code !== receiver)
      .map(name)
      .sort(wording.compare),
  )
  if (guests.length === 0) return null
  const shown = guests.length > MOST_GUESTS ? guests.slice(0, MOST_GUESTS - 1) : guests
  const visitors = meeting.people.filter((person) => partyOf(person) !== receiver)
  const [visitor] = visitors
  const alone = guests.length === 1 && visitors.length === 1 && visitor?.office ? visitor.office : null
  const office = meeting.people
    .filter((person) => partyOf(person) === receiver && person.office !== null)
    .toSorted((one, other) => personRank(one) - personRank(other))[0]?.office
  return {
    host: name(receiver),
    office: office ? names.office(office) : meeting.level === 'head-of-state' ? wording.headOfState : null,
    guests: shown,
    others: guests.length - shown.length,
    visitor: alone === null ? null : names.office(alone),
  }
}

function receiverOf(meeting: Meeting): string | null {
  const parties = [...meeting.countries, ...meeting.organizations]
  if (meeting.host !== null && parties.includes(meeting.host)) return meeting.host
  const best = Math.min(...meeting.people.map(personRank))
  const highest = meeting.people.filter((person) => personRank(person) === best).map(partyOf)
  const among = [...new Set(highest)].filter((party) => party !== null && parties.includes(party))
  const home = meeting.place.country
  if (among.length > 1 || best === LEVELS.length || among.length === 0)
    return home !== null && parties.includes(home) && (among.length === 0 || among.includes(home))
      ? home
      : null
  return among[0] ?? null
}

function partyOf({ country, organization }: ReportedPerson): string | null {
  return country ?? organization
}
