// Rows of offices: those of the tables, and a minister and a deputy minister for each portfolio.
//
// A head line: id | level | of (country, organization, either) | the one organisation that has it. Properties, eight cells each (see table.ts): name,
// plural, short.
import type { Level, OfficeId } from '../domain/vocabulary.ts'
import { mergeNames } from './merge-names.ts'
import {
  deputyMinisterNames,
  deputyMinisterPlurals,
  ministerNames,
  ministerPlurals,
  ministryNames,
  type Portfolio,
} from './offices/minister-names.ts'
import { houses } from './offices/institutions.ts'
import { leaders } from './offices/leaders.ts'
import { organizationHeads } from './offices/organization-heads.ts'
import { portfolios } from './offices/portfolios.ts'
import { once } from './once.ts'
import { type Block, listOf, namesOf, namesOfProperty, parseBlocks } from './table.ts'
import type { Institution, Names, Office } from './types.ts'

const ACTING_PREFIX = 'acting-'

/** Every office but the acting ones. */
export const offices: () => readonly Office[] = once(() => [
  ...[leaders, organizationHeads].flatMap((table) => parseBlocks(table)).map(toOffice),
  ...parseBlocks(portfolios).flatMap(toMinisters),
])

/** Ministries as such, each with its minister as head. */
export const ministries: () => readonly Institution[] = once(() => parseBlocks(portfolios).map(toMinistry))

const byId = once(() => new Map(offices().map((office) => [office.id, office])))

/**
 * The office of an id; null for an unknown one. `acting-foreign-minister` is the foreign minister's office under that
 * id: who acts for a minister gives a meeting a minister's rank.
 */
export function officeById(id: OfficeId): Office | null {
  const office = byId().get(id.startsWith(ACTING_PREFIX) ? id.slice(ACTING_PREFIX.length) : id)
  return office === undefined ? null : { ...office, id }
}

/** The id of an office held by somebody who acts for another: `foreign-minister` → `acting-foreign-minister`. */
export function actingId(id: OfficeId): OfficeId {
  return id.startsWith(ACTING_PREFIX) ? id : ACTING_PREFIX + id
}

const byStem = once(
  () => new Map(parseBlocks(portfolios).map((block) => [block.head[0] ?? '', portfolioOf(block)])),
)

/** The portfolio behind `foreign-minister`, by its stem `foreign`; an unknown stem has no names. */
export function portfolioByStem(stem: string): Portfolio {
  return byStem().get(stem) ?? { before: [], bases: {}, abbreviations: {} }
}

function toOffice(block: Block): Office {
  const [id = '', level = '', of = '', organization = ''] = block.head
  return {
    id,
    level: level as Level,
    of: of as Office['of'],
    ...(organization === '' ? {} : { organization }),
    names: mergeNames(namesOfProperty(block, 'name'), id === 'speaker' ? speakersOfHouses() : {}),
    plurals: namesOfProperty(block, 'plural'),
    abbreviations: namesOfProperty(block, 'short'),
  }
}

/** "Seimas speaker", "chairman of the Knesset": whoever heads a house of parliament. */
function speakersOfHouses(): Names {
  const parliament = parseBlocks(houses).find((block) => block.head[0] === 'parliament')
  const names = parliament === undefined ? [] : (namesOfProperty(parliament, 'name').en ?? [])
  return {
    en: names.flatMap((house) => [
      `${house} speaker`,
      `${house} chairman`,
      ...['speaker', 'chairman', 'chairperson', 'chairwoman', 'head', 'president'].map(
        (head) => `${head} of the ${house}`,
      ),
    ]),
  }
}

function toMinisters(block: Block): Office[] {
  const portfolio = portfolioOf(block)
  const id = block.head[0] ?? ''
  return [
    {
      id: `${id}-minister`,
      level: 'minister',
      of: 'country',
      names: mergeNames(ministerNames(portfolio), namesOfProperty(block, 'minister')),
      plurals: mergeNames(
        ministerPlurals(portfolio),
        namesOfProperty(block, 'ministers'),
        id === 'foreign' ? { en: ['FMs'] } : {},
      ),
      abbreviations: id === 'foreign' ? { en: ['FM', 'EAM'] } : {},
    },
    {
      id: `deputy-${id}-minister`,
      level: 'deputy-minister',
      of: 'country',
      names: mergeNames(deputyMinisterNames(portfolio), namesOfProperty(block, 'deputy')),
      plurals: deputyMinisterPlurals(portfolio),
      abbreviations: {},
    },
  ]
}

function toMinistry(block: Block): Institution {
  const portfolio = portfolioOf(block)
  const id = block.head[0] ?? ''
  return {
    id: `${id}-ministry`,
    names: mergeNames(ministryNames(portfolio), namesOfProperty(block, 'ministry')),
    abbreviations: portfolio.abbreviations,
    headOffice: `${id}-minister`,
  }
}

function portfolioOf(block: Block): Portfolio {
  return {
    before: listOf(block.head[1] ?? ''),
    bases: namesOf(block.head, 2),
    abbreviations: namesOfProperty(block, 'short'),
  }
}
