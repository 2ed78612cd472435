// Rows of bodies that organisations have: with the organisation beside it, a body names a format.
//
// A head line: id | level | office of its members. Properties, eight cells each (see table.ts): name, short; and
// formats: organisation:format, or organisation:format:year; under an organisation's code the names that its body has by
// itself: "Eurasian Intergovernmental Council".
import type { FormatId, Level, OrganizationCode } from '../domain/vocabulary.ts'
import { bodyKinds, ministerBodies } from './formats/body-kinds.ts'
import { mergeNames } from './merge-names.ts'
import { ministersCouncilNames, ministersMeetingNames } from './offices/minister-names.ts'
import { portfolioByStem } from './offices.ts'
import { once } from './once.ts'
import { type Block, namesOfProperty, parseBlocks } from './table.ts'
import type { Body, Names } from './types.ts'

/** A body that an organisation has, and since when. */
export interface OrganizationBody {
  organization: OrganizationCode
  body: Body
  format: FormatId
  since: number | null
  /** Names that tell the organisation too. */
  ownNames: Names
}

const ENTRY = /(\S[^:]*):([a-z0-9-]+)(?::(\d{4}))?(?=\s|$)/g

export const bodies: () => readonly Body[] = once(() => rows().map(({ body }) => body))

/** Every pair of an organisation and a body. A format may answer to several: a summit is a council of heads of state. */
export const organizationBodies: () => readonly OrganizationBody[] = once(() =>
  rows().flatMap(({ body, entries }) => entries.map((entry) => ({ ...entry, body }))),
)

/** The format that a body of an organisation is; null where the organisation has no such body. */
export function formatOfBody(organization: OrganizationCode, bodyId: string): FormatId | null {
  return bodies().find((body) => body.id === bodyId)?.formats[organization] ?? null
}

type Entry = Omit<OrganizationBody, 'body'>

const rows: () => readonly { body: Body; entries: readonly Entry[] }[] = once(() => [
  ...parseBlocks(bodyKinds).map(toRow),
  ...parseBlocks(ministerBodies).map(toMinistersRow),
])

function toRow(block: Block) {
  const [id = '', level = '', office = ''] = block.head
  const entries = entriesOf(block.properties.get('formats')?.[0] ?? '', (code) =>
    namesOfProperty(block, code),
  )
  const body: Body = {
    id,
    level: level as Level,
    names: namesOfProperty(block, 'name'),
    abbreviations: namesOfProperty(block, 'short'),
    office: office === '' ? null : office,
    formats: formatsOf(entries),
  }
  return { body, entries }
}

function toMinistersRow({ head }: Block) {
  const [stem = '', cell = ''] = head
  const portfolio = portfolioByStem(stem)
  const [council, meeting] = [ministersCouncilNames(portfolio), ministersMeetingNames(portfolio)]
  const entries = entriesOf(cell, () => ({}))
  const body: Body = {
    id: `${stem}-ministers`,
    level: 'minister',
    // Foreign ministers sit in councils; the others meet.
    names: stem === 'foreign' ? mergeNames(council, meeting) : mergeNames(meeting, council),
    abbreviations: stem === 'foreign' ? { en: ['CFM'], ru: ['СМИД'], kk: ['СІМК'] } : {},
    office: `${stem}-minister`,
    formats: formatsOf(entries),
  }
  return { body, entries }
}

function entriesOf(cell: string, ownNames: (organization: OrganizationCode) => Names): Entry[] {
  return [...cell.matchAll(ENTRY)].map(([, organization = '', format = '', since]) => ({
    organization,
    format,
    since: since === undefined ? null : Number(since),
    ownNames: ownNames(organization),
  }))
}

function formatsOf(entries: readonly Entry[]): Record<OrganizationCode, FormatId> {
  return Object.fromEntries(entries.map(({ organization, format }) => [organization, format]))
}
