// Countries and organisations as people type them ("Türkiye, Özbekistan, TDT", "+ Kazakhstan") to those of a meeting.
import type { MeetingFacts } from '../domain/report.ts'
import type { CivilDate, Locale } from '../domain/vocabulary.ts'
import type { NameIndex } from './name-index.ts'
import { parseQuery } from './parse-query.ts'
import { typedList } from './typed-list.ts'

export type Sides = Pick<MeetingFacts, 'countries' | 'organizations'>

export interface SidesContext {
  /** Of countries and organisations. */
  index: NameIndex
  locale: Locale
  today: CivilDate
}

/** unknown: the part that means nothing, or several things; with the names that it may mean. */
export type TypedSides = { sides: Sides } | { unknown: string; suggestions: string[] }

/** `now`: those that are on record, which a list with a sign in front changes. Sorted; a meeting has at least one side. */
export function parseSides(typed: string, now: Sides, context: SidesContext): TypedSides {
  const { way, parts } = typedList(typed, /[,;\n]+/)
  const countries = new Set<string>()
  const organizations = new Set<string>()
  for (const part of parts) {
    const { followed, ambiguous, unknown } = parseQuery(part, context)
    const [unread] = [
      ...ambiguous.map(({ text, choices }) => ({ text, suggestions: choices })),
      ...unknown,
      ...(followed.length === 0 ? [{ text: part, suggestions: [] }] : []),
    ]
    if (unread !== undefined)
      return { unknown: unread.text, suggestions: unread.suggestions.map(({ name }) => name) }
    for (const { kind, code } of followed) (kind === 'country' ? countries : organizations).add(code)
  }
  const sides: Sides = {
    countries: changed(now.countries, countries, way),
    organizations: changed(now.organizations, organizations, way),
  }
  const isNone = sides.countries.length + sides.organizations.length === 0
  return isNone || parts.length === 0 ? { unknown: typed.trim(), suggestions: [] } : { sides }
}

function changed(
  now: readonly string[],
  typed: ReadonlySet<string>,
  way: 'replace' | 'add' | 'remove',
): string[] {
  if (way === 'remove') return now.filter((code) => !typed.has(code))
  return [...new Set([...(way === 'add' ? now : []), ...typed])].sort()
}
