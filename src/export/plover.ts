// A meeting on record → its PLOVER event: type, modes, contexts, who acted and who received.
//
// PLOVER 2.0 manual (github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex, commit 5e0c24f of 2024-02-04). Field names are
// those of its table "PLOVER JSON". What the manual does not settle for a record stays empty.
import type { Meeting } from '../domain/meeting.ts'
import type { OfficeId } from '../domain/vocabulary.ts'
import { formatById } from '../gazetteer/formats.ts'
import { ploverContexts, type PloverContext } from './plover-context.ts'
import { countryEntity, organizationEntity, type PloverEntity } from './plover-entity.ts'

/** Modes of CONSULT, table "CONSULT modes". */
export const PLOVER_MODES = ['visit', 'third-party', 'multilateral', 'phone'] as const
export type PloverMode = (typeof PLOVER_MODES)[number]

export interface Plover {
  event: ('CONSULT' | 'AGREE')[]
  /** Table "Quad categories in PLOVER": 1 is verbal cooperation, which CONSULT and AGREE are. */
  quad_code: 1 | null
  mode: PloverMode[]
  context: PloverContext[]
  actor: PloverEntity[]
  /** The host of a visit; empty otherwise: "all of the entities are considered as the actor". */
  recipient: PloverEntity[]
}

/**
 * - Held: CONSULT, "All consultations and meetings".
 * - Announced: AGREE, as the section on CONSULT has it: "References to future meetings … should be coded as AGREE". AGREE
 *   has no modes.
 * - Postponed or cancelled: no event. REJECT (mode meet) wants one who refused, whom a record does not name, and "negated
 *   events can be excluded". Withdrawn: no event either.
 */
export function ploverOf(meeting: Meeting): Plover {
  const event = eventOf(meeting)
  const sides = ploverSides(meeting)
  const inRole = (wanted: PloverSide['role']) =>
    sides.filter(({ role }) => role === wanted).map(({ entity }) => entity)
  return {
    event: event === null ? [] : [event],
    quad_code: event === null ? null : 1,
    mode: event === 'CONSULT' ? modesOf(meeting) : [],
    context: ploverContexts(meeting),
    actor: inRole('actor'),
    recipient: inRole('recipient'),
  }
}

export interface PloverSide {
  kind: 'country' | 'organization'
  /** Ours. */
  code: string
  role: 'actor' | 'recipient'
  entity: PloverEntity
}

/** Countries, then organisations, in the record's order, each with its part in the event. */
export function ploverSides(meeting: Meeting): PloverSide[] {
  const { countries, organizations } = meeting
  const visited = eventOf(meeting) === 'CONSULT' ? visitedCountry(meeting) : null
  return [
    ...countries.map((code): PloverSide => {
      const role = code === visited ? 'recipient' : 'actor'
      return { kind: 'country', code, role, entity: countryEntity(code, meeting) }
    }),
    ...organizations.map((code): PloverSide => {
      return { kind: 'organization', code, role: 'actor', entity: organizationEntity(code) }
    }),
  ]
}

function eventOf({ status, withdrawn }: Meeting): 'CONSULT' | 'AGREE' | null {
  if (withdrawn) return null
  if (status === 'held') return 'CONSULT'
  return status === 'announced' ? 'AGREE' : null
}

function modesOf(meeting: Meeting): PloverMode[] {
  const found: Record<PloverMode, boolean> = {
    visit: visitedCountry(meeting) !== null,
    'third-party': isAtThirdParty(meeting),
    multilateral: isMultilateral(meeting),
    phone: meeting.mode === 'phone' || meeting.mode === 'video',
  }
  return PLOVER_MODES.filter((mode) => found[mode])
}

/** Envoys who live where they meet, or are accredited there: whoever receives them has no visitor. */
const RESIDENT = new Set<OfficeId>([
  'ambassador',
  'charge-daffaires',
  'permanent-representative',
  'consul-general',
  'minister-counsellor',
])

/**
 * The host of a visit: "In events where one side is hosting and one is visiting, the visitor will always be coded as the
 * actor and the host will be the recipient." Only where two sides sat down in the country of one that is on record as the
 * host, and somebody of the other is known to hold an office elsewhere. null otherwise.
 */
function visitedCountry({ mode, host, place, countries, organizations, people }: Meeting): string | null {
  const isOfTwo = countries.length + organizations.length === 2
  if (mode !== 'in-person' || !isOfTwo || host === null || !countries.includes(host)) return null
  if (place.country !== host) return null
  const hasTravelled = people.some(
    ({ country, office }) =>
      country !== host && office !== null && !RESIDENT.has(office.replace(/^acting-/, '')),
  )
  return hasTravelled ? host : null
}

/**
 * "Meeting is hosted by a third party": the host on record did not take part; or, where no host is on record, they met in
 * a country that did not, which CAMEO's 044 (Meet at a 'third' location) was, that PLOVER's list CAMEO2PLOVER-2021 makes
 * this mode of. Where an organisation takes part the country alone proves nothing: its seat is somewhere.
 */
function isAtThirdParty({ mode, host, place, countries, organizations }: Meeting): boolean {
  if (mode !== 'in-person') return false
  if (host !== null) return !countries.includes(host) && !organizations.includes(host)
  return place.country !== null && organizations.length === 0 && !countries.includes(place.country)
}

/**
 * "Meeting occurs in a multilateral context, typically an alliance or IGO": three sides or more, or a session of a format
 * that belongs to an organisation.
 */
function isMultilateral({ countries, organizations, format }: Meeting): boolean {
  const ofOrganization = format !== null && formatById(format)?.organization != null
  return countries.length + organizations.length > 2 || ofOrganization
}
