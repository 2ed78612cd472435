// Meetings → rows of the table of participants: a row a side, a row a person.
import type { Meeting } from '../domain/meeting.ts'
import type { ReportedPerson } from '../domain/report.ts'
import type { Cell } from './csv-line.ts'
import type { Exported } from './exported.ts'
import { sectorOf } from './plover-entity.ts'
import { ploverSides, type PloverSide } from './plover.ts'

/** Names stay and new ones go to the end: scripts of researchers hold them. docs/export.md explains each. */
export const PARTICIPANT_COLUMNS = [
  'meeting_id',
  'position',
  'review',
  'kind',
  'name',
  'country',
  'organization',
  'office',
  'person_id',
  'host',
  'chair',
  'plover_role',
  'plover_code',
  'plover_sector',
  'plover_other_sector_codes',
] as const

type Row = Record<(typeof PARTICIPANT_COLUMNS)[number], Cell>

/** Countries, then organisations, then people in the record's order; cells in the order of `PARTICIPANT_COLUMNS`. */
export function participantRows(exported: Exported): Cell[][] {
  const { meeting, review } = exported
  const sides = ploverSides(meeting)
  const rows = [
    ...sides.map((side) => sideRow(side, meeting)),
    ...meeting.people.map((person) => personRow(person, meeting, sides)),
  ]
  return rows.map((own, index) => {
    const row: Row = { meeting_id: meeting.id, position: index + 1, review, ...own }
    return PARTICIPANT_COLUMNS.map((column) => row[column])
  })
}

type OwnCells = Omit<Row, 'meeting_id' | 'position' | 'review'>

function sideRow({ kind, code, role, entity }: PloverSide, { host }: Meeting): OwnCells {
  return {
    kind,
    name: entity.entity_name,
    country: kind === 'country' ? code : null,
    organization: kind === 'organization' ? code : null,
    office: null,
    person_id: null,
    host: code === host,
    chair: false,
    plover_role: role,
    plover_code: entity.code,
    plover_sector: entity.sector,
    plover_other_sector_codes: entity.other_sector_codes,
  }
}

/** Role and code are those of the side that the person acts for; the sector is that of the office. */
function personRow(person: ReportedPerson, { chair }: Meeting, sides: readonly PloverSide[]): OwnCells {
  const { name, office, country, organization, personId } = person
  const kind = country === null ? 'organization' : 'country'
  const side = sides.find((side) => side.kind === kind && side.code === (country ?? organization))
  return {
    kind: 'person',
    name,
    country,
    organization,
    office,
    person_id: personId ?? null,
    host: false,
    chair: name === chair,
    plover_role: side?.role ?? null,
    plover_code: side?.entity.code ?? null,
    plover_sector: office === null ? null : sectorOf(office),
    plover_other_sector_codes: [],
  }
}
