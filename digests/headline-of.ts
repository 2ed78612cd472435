// A meeting → its headline in the reader's language, composed from codes.
import type { Meeting } from '../src/domain/meeting.ts'
import type { OfficeId } from '../src/domain/vocabulary.ts'
import { receptionOf } from './reception-of.ts'
import type { Voice } from './voice.ts'

/** A headline names this many parties; of more it names all but the last two and counts the rest. */
const MOST_PARTIES = 4

/** What met: "Türkiye and Uzbekistan: foreign ministers’ meeting". Place and date stand beside it, not in it. */
export function headlineOf(meeting: Meeting, voice: Voice): string {
  const parties = partiesOf(meeting, voice)
  const named = parties.length > MOST_PARTIES ? parties.slice(0, MOST_PARTIES - 1) : parties
  const office = sharedOffice(meeting)
  return voice.wording.headline({
    parties: named,
    others: parties.length - named.length,
    format: meeting.format === null ? null : voice.names.format(meeting.format),
    ordinal: meeting.ordinal,
    informal: meeting.informal,
    kind: meeting.kind,
    level: meeting.level,
    mode: meeting.mode,
    holders: office === null ? null : voice.names.officePlural(office),
    reception: receptionOf(meeting, voice),
  })
}

/** Names of the countries, then of the organisations, each in the reader's alphabet. */
export function partiesOf(
  { countries, organizations }: Meeting,
  { names, wording: { compare } }: Voice,
): string[] {
  return [
    ...countries.map((code) => names.country(code)).sort(compare),
    ...organizations.map((code) => names.organization(code)).sort(compare),
  ]
}

/** Whether the headline leaves somebody out that took part. */
export function headlineOmits(meeting: Meeting, voice: Voice): boolean {
  const parties = meeting.countries.length + meeting.organizations.length
  return parties > MOST_PARTIES || (meeting.format !== null && voice.names.format(meeting.format) !== null)
}

/** The office named in every country's place; none where one country's person is not known, or another office is. */
function sharedOffice({ countries, people }: Meeting): OfficeId | null {
  const offices = new Set(people.map((person) => (person.office ?? '').replace(/^acting-/, '')))
  const [office = ''] = offices
  const everyCountry = countries.every((code) => people.some((person) => person.country === code))
  return offices.size === 1 && office !== '' && countries.length > 1 && everyCountry ? office : null
}
