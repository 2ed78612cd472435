// An event and who takes part → the format it is, and the organisation whose body it is.
import type { FormatId, OrganizationCode } from '../../domain/vocabulary.ts'
import type { Format } from '../../gazetteer/types.ts'
import type { Actor, EventNoun } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Side } from './draft.ts'

export interface NamedFormat {
  format: FormatId | null
  organization: OrganizationCode | null
}

/** Names a format by its own name, by a body and its organisation, by numbers and countries, or by offices. */
export function formatOf(
  event: EventNoun | null,
  actors: readonly Actor[],
  sides: readonly Side[],
  reading: Reading,
): NamedFormat {
  const { world } = reading
  if (event?.format != null) {
    const format = world.formats.get(event.format)
    const own = format === undefined ? null : formatOfRank(format, event, reading)
    return { format: own ?? event.format, organization: format?.organization ?? null }
  }
  const all = [...actors, ...(event?.of ?? [])]
  const organization = event?.organization ?? organizationOf(all) ?? onlyOwner(event)
  if (event?.body != null && organization !== null) {
    return { format: event.body.formats[organization] ?? null, organization }
  }
  const region = all.find((actor) => actor.group !== null)?.group ?? null
  if (event?.body != null && organization === null && region !== null) {
    const format = formatOfGroup(region, event.body.id, reading)
    if (format !== null) return { format, organization: null }
  }
  if (event !== null && organization === null && region !== null) {
    const format = dialogueOf(event, all, region, reading)
    if (format !== null) return { format, organization: null }
  }
  if (event?.numeric != null)
    return { format: numericFormat(event.numeric, sides, reading), organization: null }
  const office = all.find((actor) => actor.plural && actor.office !== null)?.office ?? null
  if (organization !== null && event?.informal === true) {
    const informal = world.gazetteer.formats.filter(
      (row) => row.organization === organization && row.id.includes('informal'),
    )
    if (informal.length === 1 && (event.type === 'summit' || event.type === 'format'))
      return { format: informal[0]!.id, organization }
  }
  if (organization !== null && office !== null && event?.type !== 'consultations') {
    return { format: formatOfOffices(organization, office.id, office.level, reading), organization }
  }
  const group = all.find((actor) => actor.group !== null && actor.office !== null)
  if (organization === null && group !== undefined && event !== null) {
    return { format: formatOfGroup(group.group!, group.office!.id, reading), organization: null }
  }
  if (organization !== null && event?.type === 'summit') {
    return { format: formatOfOffices(organization, 'head-of-state', 'head-of-state', reading), organization }
  }
  return { format: null, organization: event === null ? null : organization }
}

/** "«A – B» muloqoti tashqi ishlar vazirlarining uchrashuvi": of the same states the format of those who are told to meet. */
function formatOfRank({ level, members }: Format, event: EventNoun, reading: Reading): FormatId | null {
  const ranked = event.of.find((actor) => actor.plural && actor.office !== null)?.office ?? null
  if (ranked === null || ranked.level === level || members.length < 2) return null
  return formatOfGroup(members, ranked.id, reading)
}

/** "Борбор Азия жана Кытай лидерлеринин саммити": the summit of a region's states and one partner. */
function dialogueOf(
  { type, body }: EventNoun,
  actors: readonly Actor[],
  region: readonly string[],
  reading: Reading,
): FormatId | null {
  if (type !== 'summit' && body?.id !== 'summit') return null
  const partners = new Set(actors.flatMap((actor) => (actor.group === null ? (actor.country ?? []) : [])))
  const members = [...new Set([...region, ...partners])]
  if (partners.size !== 1 || members.length !== region.length + 1) return null
  const fitting = reading.world.gazetteer.formats.filter(
    (format) =>
      format.id.endsWith('-summit') &&
      format.organization === null &&
      format.members.length === members.length &&
      members.every((country) => format.members.includes(country)),
  )
  return fitting.length === 1 ? fitting[0]!.id : null
}

/** "the Collective Security Council": leaders meet under that name in one organisation alone. */
function onlyOwner(event: EventNoun | null): OrganizationCode | null {
  const body = event?.body
  // Two states have intergovernmental councils of their own.
  if (event?.of.some((actor) => actor.country !== null) === true) return null
  if (body == null || (body.level !== 'head-of-state' && body.level !== 'head-of-government')) return null
  const owners = Object.keys(body.formats)
  return owners.length === 1 ? owners[0]! : null
}

function organizationOf(actors: readonly Actor[]): OrganizationCode | null {
  return (
    actors.find((actor) => actor.organization !== null && (actor.plural || actor.office === null))
      ?.organization ?? null
  )
}

/** "the secretaries of the security councils of Central Asia": the format of these members and that office. */
function formatOfGroup(members: readonly string[], office: string, reading: Reading): FormatId | null {
  const words = office.split('-').map((word) => word.slice(0, 6))
  const fitting = reading.world.gazetteer.formats.filter(
    (format) =>
      format.members.length === members.length &&
      members.every((country) => format.members.includes(country)) &&
      words.every((word) => format.id.includes(word)),
  )
  return fitting.length === 1 ? fitting[0]!.id : null
}

function numericFormat(pattern: string, sides: readonly Side[], reading: Reading): FormatId | null {
  const countries = new Set(sides.map((side) => side.country))
  const fitting = reading.world.gazetteer.numericFormats.filter(
    (row) => row.pattern === pattern && row.countries.every((country) => countries.has(country)),
  )
  return fitting.sort((a, b) => b.countries.length - a.countries.length)[0]?.format ?? null
}

/** "OTS interior ministers": the organisation's only format whose body or name is of that office or rank. */
function formatOfOffices(
  organization: OrganizationCode,
  office: string,
  level: string,
  reading: Reading,
): FormatId | null {
  const words = office.replace(/^acting-/u, '').split('-')
  const formats = reading.world.gazetteer.formats.filter((format) => format.organization === organization)
  const byOffice = formats.filter((format) =>
    words.every((word) => format.id.includes(word.replace(/^defence$/u, 'defen'))),
  )
  if (byOffice.length === 1) return byOffice[0]!.id
  const leaders = formats.filter(
    (format) => format.level === level && /heads-of-state|summit/u.test(format.id),
  )
  // "ЕАЭБдин премьер-министрлери": the one council of heads of government.
  if (level === 'head-of-government') {
    const councils = formats.filter((format) => format.level === level)
    return councils.length === 1 ? councils[0]!.id : null
  }
  if (level !== 'head-of-state') return null
  const plain = leaders.filter((format) => !/informal|extraordinary|plus/u.test(format.id))
  return plain.length === 1 ? plain[0]!.id : null
}
