// The table of past meetings → records: what is known of a format's sessions before the first article is read.
//
// A line: format | date or first day..last day | ordinal | city and country | who took part | source | marks. Outcomes
// are properties below it: type | language | titles.
// Who: `members` (those of that day), codes, or - where the source does not tell; then `+` guests, `&` organisations.
// Source: an address, or github:owner/name:path@commit; = repeats the line above. Marks: a mode, a status, a level that
// is not the format's own, `unsure` for what one weak record says.
import {
  type CivilDate,
  type CountryCode,
  type FormatId,
  type Kind,
  LEVELS,
  type Level,
  MODES,
  type Mode,
  type OrganizationCode,
  type OutcomeType,
  STATUSES,
  type Status,
} from '../domain/vocabulary.ts'
import { organizationBodies } from './bodies.ts'
import { formatById } from './formats.ts'
import { centralAsia } from './history/central-asia.ts'
import { eurasia } from './history/eurasia.ts'
import { europe } from './history/europe.ts'
import { turkic } from './history/turkic.ts'
import { world } from './history/world.ts'
import { once } from './once.ts'
import { membersOf } from './organizations.ts'
import { type Block, codesOf, listOf, parseBlocks } from './table.ts'
import type { Format } from './types.ts'

/** A session of a format as public records tell it; (format, date) is unique. */
export interface PastMeeting {
  format: FormatId
  /** The first day; a month or a year where the source tells no more. */
  date: CivilDate
  endDate: CivilDate | null
  ordinal: number | null
  /** English name of a row of the cities; null for video meetings, and for places that have no row. */
  city: string | null
  country: CountryCode | null
  status: Status
  level: Level | null
  kind: Kind
  mode: Mode
  /** `members`: those of the day, see {@link countriesOf}. Empty where the source does not tell. */
  countries: 'members' | readonly CountryCode[]
  guests: readonly CountryCode[]
  organizations: readonly OrganizationCode[]
  /** Titles as the source has them, in the language of the source. */
  outcomes: readonly { type: OutcomeType; title: string; language: string }[]
  /** Address of a public page, or github:owner/name:path@commit. */
  source: string
  /** False where it rests on an announcement or one weak record. */
  confirmed: boolean
}

const TABLES = [turkic, centralAsia, eurasia, europe, world]
const LEADERS: readonly (Level | null)[] = ['head-of-state', 'head-of-government']

/** Every known session of a format, table by table, in each format by date. */
export const HISTORY: () => readonly PastMeeting[] = once(() => TABLES.flatMap(meetingsOf))

const byFormat = once(() => Map.groupBy(HISTORY(), ({ format }) => format))

/** Known sessions of a format, by date. */
export function historyOf(format: FormatId): readonly PastMeeting[] {
  return byFormat().get(format) ?? []
}

/** Sorted codes of the countries that took part, guests among them: `members` are those of that day. */
export function countriesOf({ format: id, date, countries, guests }: PastMeeting): readonly CountryCode[] {
  const format = formatById(id)
  const members = countries === 'members' ? (format === null ? [] : membersOn(format, date)) : countries
  return [...new Set([...members, ...guests])].sort()
}

/** A body of an organisation has its members of that day; a dialogue and the others have those of the format. */
function membersOn({ id, organization, members }: Format, date: CivilDate): readonly CountryCode[] {
  const isBody = organizationBodies().some(({ format }) => format === id)
  return isBody && organization !== null ? membersOf(organization, date) : members
}

function meetingsOf(table: string): PastMeeting[] {
  let source = ''
  return parseBlocks(table).map((block) => {
    const cell = block.head[5] ?? ''
    source = cell === '=' ? source : cell
    return toMeeting(block, source)
  })
}

function toMeeting({ head, properties }: Block, source: string): PastMeeting {
  const [id = '', span = '', ordinal = '', place = '', who = '', , marks] = head
  const [date = '', endDate = null] = span.split('..')
  const marked = codesOf(marks)
  const format = formatById(id)
  const level = LEVELS.find((word) => marked.includes(word)) ?? format?.level ?? null
  const status = STATUSES.find((word) => marked.includes(word)) ?? 'held'
  return {
    format: id,
    date,
    endDate,
    ordinal: ordinal === '' ? null : Number(ordinal),
    ...placeOf(place),
    status,
    level,
    kind: kindOf(format, level),
    mode: MODES.find((word) => marked.includes(word)) ?? 'in-person',
    ...participantsOf(who),
    outcomes: outcomesOf(properties),
    source,
    confirmed: status !== 'announced' && !marked.includes('unsure'),
  }
}

function placeOf(cell: string): Pick<PastMeeting, 'city' | 'country'> {
  const words = codesOf(cell)
  const city = words.slice(0, -1).join(' ')
  return { city: city === '' ? null : city, country: words.at(-1) ?? null }
}

function participantsOf(cell: string): Pick<PastMeeting, 'countries' | 'guests' | 'organizations'> {
  const [states = '', organizations] = cell.split('&')
  const [members = '', guests] = states.split('+').map((part) => part.trim())
  return {
    countries: members === 'members' ? 'members' : codesOf(members === '-' ? '' : members),
    guests: codesOf(guests),
    organizations: codesOf(organizations),
  }
}

function outcomesOf(properties: Block['properties']): PastMeeting['outcomes'] {
  return [...properties].flatMap(([type, [language = '', titles = '']]) =>
    listOf(titles).map((title) => ({ type: type as OutcomeType, title, language })),
  )
}

function kindOf(format: Format | null, level: Level | null): Kind {
  if (format?.members.length === 2) return 'bilateral'
  return LEADERS.includes(level) ? 'summit' : 'multilateral'
}
