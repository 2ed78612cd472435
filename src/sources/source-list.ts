// A list of publishers and their sources as JSON → entries that can be added, and every problem with its place; and back.
import { z } from 'zod'
import { STANDINGS, VISITED_KINDS } from '../domain/source.ts'
import type { PublisherEntry, SourceEntry } from '../domain/source.ts'
import { READING_LANGUAGES } from '../domain/vocabulary.ts'
import { countryByCode } from '../gazetteer/countries.ts'
import { organizationByCode } from '../gazetteer/organizations.ts'
import { channelAddress } from './channel-address.ts'
import { failed } from './problem.ts'
import type { SourceProblem } from './problem.ts'

export interface SourceList {
  publishers: PublisherEntry[]
  /** What is wrong, each with its place; what is right beside it stands. */
  problems: SourceProblem[]
}

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
const told = (message: string) => ({ error: message })

const ruleSchema = z.object({
  selector: orNull(z.string().trim().min(1)),
  path: orNull(z.string().regex(/^[/*]/, told('a path begins with / and may hold *, such as /news/*'))),
})

const sourceSchema = z.object({
  address: z
    .string(told('name the address of the source'))
    .refine(isWebAddress, told('an address begins with http:// or https://')),
  kind: z.enum(VISITED_KINDS, told(`a kind is one of ${VISITED_KINDS.join(', ')}`)).default('feed'),
  language: orNull(
    z.enum(
      READING_LANGUAGES,
      told(`languages that are read: ${READING_LANGUAGES.join(', ')}; null for several`),
    ),
  ),
  rule: orNull(ruleSchema),
})

const publisherSchema = z.object({
  id: z
    .string(told('name the publisher by an id such as tr-mfa'))
    .regex(
      /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
      told('an id is small letters, digits and hyphens, such as tr-mfa'),
    ),
  name: z.string(told('name the publisher')).trim().min(1, told('name the publisher')),
  country: orNull(
    z
      .string()
      .refine((code) => countryByCode(code) !== null, told('a country is a code like TR, UZ, XK or TRNC')),
  ),
  organization: orNull(
    z
      .string()
      .refine(
        (code) => organizationByCode(code) !== null,
        told('an organisation is a short name of the gazetteer, such as OTS or UN'),
      ),
  ),
  standing: z.enum(STANDINGS, told(`a standing is one of ${STANDINGS.join(', ')}`)),
  zone: orNull(z.string().refine(isZoneName, told('a zone is an IANA name such as Asia/Tashkent'))),
  sources: z.array(z.unknown(), told('list the sources of the publisher, [] for none')),
})

/** Reads `{"publishers": [...]}` or the bare list. `name` is what to call the file in messages. */
export function parseSourceList(text: string, name: string): SourceList {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { publishers: [], problems: [failed('list', name, 'the list of sources is not JSON').problem] }
  }
  const rows = Array.isArray(value) ? value : (value as { publishers?: unknown } | null)?.publishers
  return Array.isArray(rows)
    ? checkPublishers(rows, name)
    : { publishers: [], problems: [failed('list', name, 'the list has no "publishers": []').problem] }
}

/** The list as JSON that `parseSourceList` reads, two spaces deep, a line end at its end. */
export function writeSourceList(publishers: readonly PublisherEntry[]): string {
  return `${JSON.stringify({ publishers: publishers.map(plainPublisher) }, null, 2)}\n`
}

/**
 * Checks rows of whatever origin. A publisher with a fault of its own is left out with its sources, a source with a
 * fault alone. An id or an address that was there before is a fault of the later one.
 */
export function checkPublishers(rows: readonly unknown[], name: string): SourceList {
  const list: SourceList = { publishers: [], problems: [] }
  const ids = new Set<string>()
  const addresses = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const place = placeOf(row, at)
    const tell = (where: string, message: string): void => {
      list.problems.push(failed('list', name, `${where}: ${message}`).problem)
    }
    const parsed = publisherSchema.safeParse(row)
    if (!parsed.success) {
      tellIssues(parsed.error, place, tell)
      continue
    }
    if (ids.has(parsed.data.id)) {
      tell(place, 'this id is there already')
      continue
    }
    ids.add(parsed.data.id)
    const sources = parsed.data.sources.flatMap((source, at) => {
      const where = `${place}, sources[${at}]`
      const read = readSource(source, (field, message) => tell(`${where}${field}`, message))
      if (read === null) return []
      if (addresses.has(read.address)) {
        tell(where, `${read.address} is there already`)
        return []
      }
      addresses.add(read.address)
      return [read]
    })
    list.publishers.push({ ...parsed.data, sources })
  }
  return list
}

function readSource(row: unknown, tell: (field: string, message: string) => void): SourceEntry | null {
  const parsed = sourceSchema.safeParse(row)
  if (!parsed.success) {
    tellIssues(parsed.error, '', tell)
    return null
  }
  const { kind, address, language, rule } = parsed.data
  const known = kind === 'channel' ? channelAddress(address) : new URL(address).href
  if (known === null) {
    tell('.address', 'a channel is public, such as https://t.me/s/name')
    return null
  }
  return { address: known, kind, language, rule: kind === 'page' ? rule : null }
}

function tellIssues(error: z.ZodError, place: string, tell: (where: string, message: string) => void): void {
  for (const { path, message } of error.issues)
    tell(`${place}${path.map((key) => `.${String(key)}`).join('')}`, message)
}

/** `publishers[0] (tr-mfa)` */
function placeOf(row: unknown, at: number): string {
  const id = (row as { id?: unknown } | null)?.id
  return `publishers[${at}]${typeof id === 'string' ? ` (${id})` : ''}`
}

function plainPublisher({ id, name, country, organization, standing, zone, sources }: PublisherEntry) {
  const plain = sources.map(({ address, kind, language, rule }) => ({ address, kind, language, rule }))
  return { id, name, country, organization, standing, zone, sources: plain }
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}

/** A name with an area, or UTC: offsets do not follow clock changes. */
function isZoneName(text: string): boolean {
  if (text !== 'UTC' && !/^[A-Za-z]+\//.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
