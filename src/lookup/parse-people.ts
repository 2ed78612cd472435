// People as people type them ("Hakan Fidan, foreign minister, Türkiye") to those who took part in a meeting.
import type { ReportedPerson } from '../domain/report.ts'
import type { Locale, OfficeId } from '../domain/vocabulary.ts'
import { samePerson } from '../meetings/person-key.ts'
import { findName } from './find-name.ts'
import { findOffice } from './find-office.ts'
import { foldName } from './fold-name.ts'
import type { NameIndex } from './name-index.ts'
import { typedList } from './typed-list.ts'

export interface PeopleContext {
  /** Of countries and organisations. */
  index: NameIndex
  locale: Locale
  /** How an office is shown: what is copied from there is read, though no gazetteer calls it so. */
  officeName: (id: OfficeId) => string
}

/** unknown: the part that cannot be read. */
export type TypedPeople = { people: ReportedPerson[] } | { unknown: string }

/** No name is longer. In UTF-16 units. */
const LONGEST_NAME = 80

/**
 * One a line, or divided by semicolons; after the name office and country or organisation, in any order and language.
 * What is left out of somebody who is on record stays. `now`: those on record, which a list with a sign in front changes.
 */
export function parsePeople(
  typed: string,
  now: readonly ReportedPerson[],
  context: PeopleContext,
): TypedPeople {
  const { way, parts } = typedList(typed, /[;\n]+/)
  if (parts.length === 0) return { unknown: typed.trim() }
  if (way === 'remove') return without(parts, now)
  const read: ReportedPerson[] = []
  for (const part of parts) {
    const person = parsePerson(part, now, context)
    if (person === null) return { unknown: part }
    read.push(person)
  }
  const kept = way === 'add' ? now.filter(({ name }) => !read.some((one) => samePerson(one.name, name))) : []
  return { people: [...kept, ...read] }
}

function without(names: readonly string[], now: readonly ReportedPerson[]): TypedPeople {
  const missing = names.find((name) => !now.some((person) => samePerson(person.name, name)))
  if (missing !== undefined) return { unknown: missing }
  return { people: now.filter((person) => !names.some((name) => samePerson(person.name, name))) }
}

function parsePerson(
  written: string,
  now: readonly ReportedPerson[],
  context: PeopleContext,
): ReportedPerson | null {
  const [name = '', ...titles] = written
    .replaceAll(/[()]/g, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!/\p{L}{2}/u.test(name) || /\d/.test(name) || name.length > LONGEST_NAME) return null
  const known = now.find((person) => samePerson(person.name, name))
  let side: Side | null = null
  const offices: string[] = []
  const shown = known?.office == null ? null : foldName(context.officeName(known.office))
  const isCopied = titles.some((title) => foldName(title) === shown)
  for (const title of titles.filter((one) => foldName(one) !== shown)) {
    const read = readTitle(title, context)
    if (read === null) return null
    side ??= read.side
    if (read.office !== null) offices.push(read.office)
  }
  const [title] = offices
  if (offices.length + Number(isCopied) > 1 || (titles.length === 0 && known === undefined)) return null
  side ??= known === undefined ? null : { country: known.country, organization: known.organization }
  const of = (side?.organization ?? null) === null ? 'country' : 'organization'
  return {
    name,
    office: (title === undefined ? null : findOffice(title, of)) ?? known?.office ?? null,
    country: side?.country ?? null,
    organization: side?.organization ?? null,
  }
}

type Side = Pick<ReportedPerson, 'country' | 'organization'>

/** An office, a side, or both in either order: "Türkiye", "foreign minister", "Türkiye Dışişleri Bakanı", "foreign minister of Türkiye". */
function readTitle(
  title: string,
  context: PeopleContext,
): { office: string | null; side: Side | null } | null {
  const side = sideOf(title, context)
  if (side !== null) return { office: null, side }
  if (findOffice(title, 'country') !== null) return { office: title, side: null }
  const words = title.split(/\s+/)
  for (let at = 1; at < words.length; at++) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    for (const [office, whose] of [
      [after, before],
      [before, after.replace(/^of (the )?/i, '')],
    ] as const) {
      const found = findOffice(office, 'country') === null ? null : sideOf(whose, context)
      if (found !== null) return { office, side: found }
    }
  }
  return null
}

function sideOf(text: string, { index, locale }: PeopleContext): Side | null {
  const found = findName(text, index, locale)
  if (found.length !== 1) return null
  const { kind, code } = found[0]!
  if (kind === 'country') return { country: code, organization: null }
  return kind === 'organization' ? { country: null, organization: code } : null
}
