// Rows of intergovernmental organisations, and who belonged to them on a day.
//
// A head line: code | office of its head. Properties, eight cells each (see table.ts): name, short; and members,
// observers: codes with the dates between which they were in, `UZ:2006..2012`, `HU:2018-09`, a bare code for unknown.
import type { CivilDate, CountryCode, OrganizationCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { once } from './once.ts'
import { europeAfricaArab } from './organizations/europe-africa-arab.ts'
import { seats } from './organizations/seats.ts'
import { turkicAndRegional } from './organizations/turkic-and-regional.ts'
import { world } from './organizations/world.ts'
import { type Block, codesOf, namesOfProperty, parseBlocks } from './table.ts'
import { isWithin } from './within.ts'
import type { Membership, Organization } from './types.ts'

const TABLES = [turkicAndRegional, world, europeAfricaArab]

export const organizations: () => readonly Organization[] = once(() =>
  TABLES.flatMap((table) => parseBlocks(table)).map(toOrganization),
)

const seatOf = once(() => new Map(parseBlocks(seats).map(({ head }) => [head[0] ?? '', head[1] ?? ''])))

const byCode = once(() => new Map(organizations().map((organization) => [organization.code, organization])))

/** The organisation of a code as records keep it ("OTS"); null for any other string. */
export function organizationByCode(code: OrganizationCode): Organization | null {
  return byCode().get(code) ?? null
}

/**
 * Sorted codes of those who were in with this role on a day. Those whose dates are unknown count as in. Empty for an
 * unknown organisation, and for worldwide ones, whose members are not listed.
 */
export function membersOf(
  code: OrganizationCode,
  onDate: CivilDate,
  role: Membership['role'] = 'member',
): CountryCode[] {
  const members = organizationByCode(code)?.members ?? []
  return members
    .filter((membership) => membership.role === role && isWithin(onDate, membership.from, membership.to))
    .map((membership) => membership.country)
    .sort()
}

/** Organisations that an abbreviation may mean; more than one: only the long form in the same article decides. */
export function organizationsByAbbreviation(abbreviation: string): readonly Organization[] {
  return organizations().filter(({ abbreviations }) =>
    Object.values(abbreviations).some((list) => list.includes(abbreviation)),
  )
}

/** Whether an abbreviation means several organisations in a language: Azerbaijani İƏT is the OIC and the ECO. */
export function isSharedAbbreviation(abbreviation: string, language: ReadingLanguage): boolean {
  const owners = organizations().filter(({ abbreviations }) =>
    abbreviations[language]?.includes(abbreviation),
  )
  return owners.length > 1
}

function toOrganization(block: Block): Organization {
  const [code = '', head = ''] = block.head
  return {
    code,
    names: namesOfProperty(block, 'name'),
    abbreviations: namesOfProperty(block, 'short'),
    members: [...membershipsOf(block, 'members', 'member'), ...membershipsOf(block, 'observers', 'observer')],
    headOffice: head === '' ? null : head,
    seat: seatOf().get(code) ?? null,
  }
}

function membershipsOf(block: Block, key: string, role: Membership['role']): Membership[] {
  return codesOf(block.properties.get(key)?.[0]).map((cell) => {
    const [start = '', to = null] = cell.split('..')
    const [country = '', from = null] = start.split(':')
    return { country, role, from, to }
  })
}
