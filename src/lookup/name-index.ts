// The gazetteer's rows to an index in which a typed name, in any language and spelling, is found.
import { foldName, withoutEnding } from './fold-name.ts'
import { SHARED_NAMES } from './shared-names.ts'
import { foldPerson } from '../meetings/person-key.ts'
import type { Followed } from '../domain/subscription.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import type { Country, Format, Names, Organization } from '../gazetteer/types.ts'

/** Somebody who can be followed. */
export interface NamedPerson {
  /** The id that subscriptions hold. */
  code: string
  /** The one to show first, then other spellings. */
  names: readonly string[]
}

/** Everything that can be followed, with its names. */
export interface Nameable {
  countries: readonly Country[]
  organizations: readonly Organization[]
  formats: readonly Format[]
  people: readonly NamedPerson[]
}

/** One name of one thing. */
export interface NameEntry {
  followed: Followed
  /** As written in the gazetteer. */
  name: string
  /** null for people: their names are of no language. */
  language: ReadingLanguage | null
  key: string
}

export interface NameIndex {
  entries: readonly NameEntry[]
  /** Folded name → all that are called so. */
  byKey: ReadonlyMap<string, readonly NameEntry[]>
  /** Folded name without its last vowels → the same; one-word names only. */
  byStem: ReadonlyMap<string, readonly NameEntry[]>
  /** Surname's sound → people. */
  bySurname: ReadonlyMap<string, readonly NameEntry[]>
}

/** Builds the index. It takes some milliseconds: callers keep it. */
export function indexNames(nameable: Nameable): NameIndex {
  const entries = [
    ...nameable.countries.flatMap((row) => [
      ...entriesOf({ kind: 'country', code: row.code }, row.names),
      ...entriesOf({ kind: 'country', code: row.code }, row.abbreviations),
      ...entriesOf({ kind: 'country', code: row.code }, SHARED_NAMES[row.code] ?? {}),
      {
        followed: { kind: 'country', code: row.code } as const,
        name: row.code,
        language: null,
        key: foldName(row.code),
      },
    ]),
    ...nameable.organizations.flatMap((row) => [
      ...entriesOf({ kind: 'organization', code: row.code }, row.names),
      ...entriesOf({ kind: 'organization', code: row.code }, row.abbreviations),
      {
        followed: { kind: 'organization', code: row.code } as const,
        name: row.code,
        language: null,
        key: foldName(row.code),
      },
    ]),
    ...nameable.formats.flatMap((row) => [
      ...entriesOf({ kind: 'format', code: row.id }, row.names),
      ...entriesOf({ kind: 'format', code: row.id }, row.abbreviations),
      ...entriesOf({ kind: 'format', code: row.id }, row.shortNames),
    ]),
    ...nameable.people.flatMap(({ code, names }) =>
      names.map((name) => ({
        followed: { kind: 'person', code } as const,
        name,
        language: null,
        key: foldName(name),
      })),
    ),
  ]
  const people = entries.filter(({ followed }) => followed.kind === 'person')
  return {
    entries,
    byKey: groupedBy(entries, ({ key }) => [key]),
    byStem: groupedBy(
      entries.filter(({ key }) => !key.includes(' ')),
      ({ key }) => [withoutEnding(key)],
    ),
    bySurname: groupedBy(people, ({ name }) => foldPerson(name).surnames),
  }
}

function entriesOf(followed: Followed, names: Names): NameEntry[] {
  return Object.entries(names).flatMap(([language, list]) =>
    list.map((name) => ({ followed, name, language: language as ReadingLanguage, key: foldName(name) })),
  )
}

function groupedBy(entries: readonly NameEntry[], keysOf: (entry: NameEntry) => readonly string[]) {
  const groups = new Map<string, NameEntry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry])
  return groups
}
