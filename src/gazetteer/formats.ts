// Rows of formats: bodies of organisations, dialogues of Central Asia with one partner, and the others.
//
// The others: a head line id | organisation | level | since | members | observers, and name, short and later (short
// names), eight cells each (see table.ts).
import type { CountryCode, FormatId, Level, OrganizationCode } from '../domain/vocabulary.ts'
import { type OrganizationBody, organizationBodies } from './bodies.ts'
import { bodyFormatNames } from './formats/body-names.ts'
import { type DialogueKind, dialogueNames } from './formats/dialogue-names.ts'
import { dialogues } from './formats/dialogues.ts'
import { listed } from './formats/listed.ts'
import { numeric } from './formats/numeric.ts'
import { mergeNames } from './merge-names.ts'
import { once } from './once.ts'
import { isSharedAbbreviation, organizationByCode } from './organizations.ts'
import { type Block, codesOf, namesOfProperty, parseBlocks } from './table.ts'
import type { Format, Membership, NumericFormat } from './types.ts'

const CENTRAL_ASIA: readonly CountryCode[] = ['KG', 'KZ', 'TJ', 'TM', 'UZ']

export const formats: () => readonly Format[] = once(() => [
  ...parseBlocks(listed).map(toListed),
  ...parseBlocks(dialogues).map(toDialogue),
  ...bodyFormats(),
])

const byId = once(() => new Map(formats().map((format) => [format.id, format])))

/** The format of an id as records keep it; null for any other string. */
export function formatById(id: FormatId): Format | null {
  return byId().get(id) ?? null
}

/** Numeric names in the order in which they are to be tried. */
export const numericFormats: () => readonly NumericFormat[] = once(() =>
  parseBlocks(numeric).map(({ head: [pattern = '', countries = '', format = ''] }) => ({
    pattern,
    countries: codesOf(countries),
    format,
  })),
)

/**
 * What "4+4" or "C5+1" means among these countries; null where no known format has that name among them. Spaces and
 * Cyrillic letters in the pattern do not matter: "С5 + 1" is C5+1.
 */
export function formatOfPattern(pattern: string, countries: readonly CountryCode[]): FormatId | null {
  const key = pattern.replaceAll(/\s/g, '').toUpperCase().replaceAll('С', 'C').replaceAll('Р', 'P')
  const fits = (row: NumericFormat) =>
    row.pattern === key && row.countries.every((country) => countries.includes(country))
  return numericFormats().find(fits)?.format ?? null
}

function toListed(block: Block): Format {
  const [id = '', organization = '', level = '', since = '', members, observers] = block.head
  return {
    id,
    organization: organization === '' ? null : organization,
    members: codesOf(members),
    observers: codesOf(observers),
    level: level === '' ? null : (level as Level),
    names: namesOfProperty(block, 'name'),
    abbreviations: namesOfProperty(block, 'short'),
    shortNames: namesOfProperty(block, 'later'),
    since: since === '' ? null : Number(since),
  }
}

function toDialogue(block: Block): Format {
  const [id = '', partner = '', kind = '', level = '', since = ''] = block.head
  const organization = organizationByCode(partner)
  const partners =
    organization === null ? [partner] : partner === 'GCC' ? currentMembers(partner, 'member') : []
  return {
    id,
    organization: organization?.code ?? null,
    members: [...CENTRAL_ASIA, ...partners].sort(),
    observers: [],
    level: level === '' ? null : (level as Level),
    names: mergeNames(
      namesOfProperty(block, 'name'),
      dialogueNames(kind as DialogueKind, namesOfProperty(block, 'partner')),
    ),
    abbreviations: namesOfProperty(block, 'short'),
    shortNames: {},
    since: since === '' ? null : Number(since),
  }
}

function bodyFormats(): Format[] {
  const merged = new Map<FormatId, Format>()
  for (const pair of organizationBodies()) {
    const format = toBodyFormat(pair)
    const earlier = merged.get(pair.format)
    merged.set(
      pair.format,
      earlier === undefined ? format : { ...earlier, names: mergeNames(earlier.names, format.names) },
    )
  }
  return [...merged.values()]
}

function toBodyFormat({ organization: code, body, format: id, since, ownNames }: OrganizationBody): Format {
  const organization = organizationByCode(code)
  return {
    id,
    organization: code,
    members: currentMembers(code, 'member'),
    observers: currentMembers(code, 'observer'),
    level: body.level,
    names:
      organization === null
        ? ownNames
        : mergeNames(bodyFormatNames(organization, body.names, isSharedAbbreviation), ownNames),
    abbreviations: {},
    shortNames: {},
    since,
  }
}

function currentMembers(code: OrganizationCode, role: Membership['role']): CountryCode[] {
  const members = organizationByCode(code)?.members ?? []
  return members
    .filter((membership) => membership.role === role && membership.to === null)
    .map((membership) => membership.country)
    .sort()
}
