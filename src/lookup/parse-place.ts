// A place as people type it ("Samarqand", "Dolmabahçe, Istanbul", "Urgut, Uzbekistan") to city, country and venue.
import type { Place } from '../domain/report.ts'
import type { CountryCode, Locale } from '../domain/vocabulary.ts'
import type { City } from '../gazetteer/types.ts'
import { findCities, nearestCities } from './find-city.ts'
import { findName } from './find-name.ts'
import type { NameIndex } from './name-index.ts'

export interface PlaceContext {
  cities: readonly City[]
  /** In which countries are found. */
  index: NameIndex
  locale: Locale
}

/** unknown: no city that is known, and no country that an unknown one would lie in. several: cities of one name. */
export type TypedPlace = { place: Place } | { unknown: string; suggestions: string[] } | { several: City[] }

/** Parts are divided by commas. A city that is not known stands as it was typed, if its country is named. */
export function parsePlace(typed: string, context: PlaceContext): TypedPlace {
  const { cities, locale } = context
  const parts = typed
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const first = parts.find((part) => findCities(part, cities, locale).length > 0)
  const named = first === undefined ? [] : findCities(first, cities, locale)
  // Palaces are among the names of cities: "Dolmabahçe, Istanbul".
  const at = parts.findLastIndex((part) =>
    findCities(part, cities, locale).some((city) => named.includes(city)),
  )
  const beside = parts.filter((_, index) => index !== at)
  const countryAt = beside.findIndex((part) => countryOf(part, context) !== null)
  const country = countryAt < 0 ? null : countryOf(beside[countryAt]!, context)
  const rest = beside.filter((_, index) => index !== countryAt)
  if (named.length === 0) return unlisted(typed, rest, country, context)
  const there = country === null ? named : named.filter((city) => city.country === country)
  if (there.length > 1) return { several: there }
  const [city] = there.length > 0 ? there : named
  return {
    place: { city: city!.name, country: country ?? city!.country, venue: rest.join(', ') || null },
  }
}

function unlisted(
  typed: string,
  [city, ...venue]: readonly string[],
  country: CountryCode | null,
  { cities, locale }: PlaceContext,
): TypedPlace {
  if (country === null)
    return { unknown: city ?? typed, suggestions: nearestCities(city ?? typed, cities, locale) }
  return { place: { city: city ?? null, country, venue: venue.join(', ') || null } }
}

function countryOf(part: string, { index, locale }: PlaceContext): CountryCode | null {
  const found = findName(part, index, locale).filter(({ kind }) => kind === 'country')
  return found.length === 1 ? found[0]!.code : null
}
