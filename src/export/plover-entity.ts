// A side of a meeting → the entity that PLOVER codes it by: code, sector and name.
//
// Codes: PLOVER 2.0 manual (github.com/openeventdata/PLOVER, commit 5e0c24f of 2024-02-04), chapter "Country Names and
// Sector Codes". What that chapter does not settle stays null.
import type { Meeting } from '../domain/meeting.ts'
import type { CountryCode, OfficeId, OrganizationCode } from '../domain/vocabulary.ts'
import { alpha3Of } from '../gazetteer/alpha-3.ts'
import { countryByCode } from '../gazetteer/countries.ts'
import { officeById } from '../gazetteer/offices.ts'
import { organizationByCode } from '../gazetteer/organizations.ts'

/** Sector codes of the manual's table that our offices and territories can have. */
export type PloverSector = 'GOV' | 'MIL' | 'SPY' | 'LEG' | 'JUD' | 'ELI' | 'PRE'

/** Fields are named as in the manual: the table "Information object for entities" and its example of an actor. */
export interface PloverEntity {
  /** ISO 3166-1 alpha-3, or one of the manual's codes: KOS, UNO, EUR, IGO. */
  code: string | null
  /** English; a generic code such as IGO tells nobody apart. */
  entity_name: string
  sector: PloverSector | null
  other_sector_codes: PloverSector[]
}

/**
 * A country with the sectors of its people. Dependencies are folded into the state that controls them, as the section
 * "Non-independent territories with a separate ISO code" asks; "Partially recognized entities" stand under the country
 * that the manual names, with sector PRE beside their own.
 */
export function countryEntity(code: CountryCode, { people }: Pick<Meeting, 'people'>): PloverEntity {
  const offices = people.filter((person) => person.country === code).map(({ office }) => office)
  const found = new Set(offices.flatMap((office) => (office === null ? [] : (sectorOf(office) ?? []))))
  const sectors = PRIMARY_FIRST.filter(
    (sector) => found.has(sector) || (sector === 'PRE' && code in PARTIALLY_RECOGNIZED),
  )
  const [sector = null, ...others] = sectors
  return {
    code: countryCode(code),
    entity_name: countryByCode(code)?.names.en?.[0] ?? code,
    sector,
    other_sector_codes: others,
  }
}

/** An organisation by the manual's table "International Non-state actor names"; sectors are a matter of states. */
export function organizationEntity(code: OrganizationCode): PloverEntity {
  const name = organizationByCode(code)?.names.en?.[0] ?? code
  return { code: organizationCode(code), entity_name: name, sector: null, other_sector_codes: [] }
}

/** Where a side has people of several sectors, the first of these is its primary one. */
const PRIMARY_FIRST: readonly PloverSector[] = ['GOV', 'MIL', 'SPY', 'LEG', 'JUD', 'ELI', 'PRE']

/** The executive's offices that no rule by rank finds. */
const SECTOR_OF_OFFICE: Readonly<Record<OfficeId, PloverSector | null>> = {
  'chief-of-general-staff': 'MIL',
  'intelligence-chief': 'SPY',
  'chief-justice': 'JUD',
  // "family members of (former) government officials"
  'first-lady': 'ELI',
  // Prosecutors belong to the executive in some states and to the judiciary in others; banks are nobody's by law.
  'attorney-general': null,
  'central-bank-governor': null,
  'delegation-head': null,
}

/** The sector of an office of a state: "LEG Legislature", "GOV Government: the executive"; null where it is open. */
export function sectorOf(id: OfficeId): PloverSector | null {
  const plain = id.replace(/^acting-/, '')
  const listed = SECTOR_OF_OFFICE[plain]
  if (listed !== undefined) return listed
  const office = officeById(plain)
  if (office === null || office.of === 'organization') return null
  return office.level === 'parliament' ? 'LEG' : 'GOV'
}

/** The section "Partially recognized (disputed) entities"; EH is Western Sahara. */
const PARTIALLY_RECOGNIZED: Readonly<Record<CountryCode, string>> = { TRNC: 'CYP', EH: 'MAR' }

/** Dependencies by the state that controls them, of those that have an ISO code; Hong Kong and Antarctica keep theirs. */
const DEPENDENCIES: Readonly<Record<string, string>> = {
  AUS: 'CC CX HM NF',
  CHN: 'MO',
  DNK: 'FO GL',
  FIN: 'AX',
  FRA: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GBR: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NLD: 'AW BQ CW SX',
  NOR: 'BV SJ',
  NZL: 'CK NU TK',
  USA: 'AS GU MP PR UM VI',
}

const CONTROLLED_BY = new Map(
  Object.entries(DEPENDENCIES).flatMap(([state, codes]) =>
    codes.split(' ').map((code): [CountryCode, string] => [code, state]),
  ),
)

/** The manual on Kosovo: "It does not have an ISO code; we use KOS". */
function countryCode(code: CountryCode): string | null {
  if (code === 'XK') return 'KOS'
  return PARTIALLY_RECOGNIZED[code] ?? CONTROLLED_BY.get(code) ?? alpha3Of(code)
}

/**
 * The United Nations themselves: their organs, offices, funds, programmes and missions. Specialized agencies (WHO,
 * UNESCO, the IMF …) are organisations by treaties of their own and thus IGO.
 */
const UNITED_NATIONS = new Set<OrganizationCode>(
  (
    'UN,UNICEF,UNDP,UNHCR,OHCHR,UNODC,UNRCCA,UNAMA,UNECE,ESCAP,UNEP,WFP,UNFPA,UN Women,UN-Habitat,UNCTAD,UNRWA,OCHA,' +
    'UNAIDS,UNOPS,UNOCT,ICJ'
  ).split(','),
)
const EUROPEAN_UNION = new Set<OrganizationCode>(['EU', 'European Commission', 'European Parliament', 'EIB'])
/** By Swiss law a private association with a mandate by treaty: neither IGO nor NGO by the manual's words. */
const OPEN = new Set<OrganizationCode>(['ICRC'])

/** Null for what the gazetteer does not list, and for what is no organisation of governments. */
function organizationCode(code: OrganizationCode): string | null {
  if (OPEN.has(code) || organizationByCode(code) === null) return null
  if (UNITED_NATIONS.has(code)) return 'UNO'
  return EUROPEAN_UNION.has(code) ? 'EUR' : 'IGO'
}
