// A typed name to the cities that are called so, and to those that are called nearly so.
import { distance } from 'fastest-levenshtein'
import { oncePer } from '../gazetteer/once.ts'
import type { City } from '../gazetteer/types.ts'
import type { Locale } from '../domain/vocabulary.ts'
import { foldName, stemsOf } from './fold-name.ts'

/** More than this part of the letters wrong: no longer the same city. */
const MOST_WRONG = 0.4
const MOST_SUGGESTIONS = 4

interface Folded {
  city: City
  keys: readonly string[]
}

/** Folding all names takes some milliseconds: once for each list of cities. */
const folded = oncePer((cities: readonly City[]): readonly Folded[] =>
  cities.map((city) => ({
    city,
    keys: [...new Set([city.name, ...Object.values(city.names).flat()].map(foldName))],
  })),
)

/** In any language, and in a case of the word: "Toshkentda". Several where cities of several countries are called so. */
export function findCities(typed: string, cities: readonly City[], locale: Locale): City[] {
  const key = foldName(typed)
  for (const form of [key, ...stemsOf(key)]) {
    const found = citiesCalled(form, cities, locale)
    if (found.length > 0) return found
  }
  return []
}

/** By a folded name. "Nis" is Niš in English and Nice in Uzbek: the user's own language comes before the others. */
export function citiesCalled(key: string, cities: readonly City[], locale: Locale): City[] {
  const all = folded(cities).filter(({ keys }) => keys.includes(key))
  const own = all.filter(({ city }) =>
    [city.name, ...(city.names[locale] ?? [])].some((name) => foldName(name) === key),
  )
  return (own.length > 0 ? own : all).map(({ city }) => city)
}

/** Names in the user's language, the nearest first; none where nothing resembles what was typed. */
export function nearestCities(typed: string, cities: readonly City[], locale: Locale): string[] {
  const key = foldName(typed)
  if (key.length < 3) return []
  return folded(cities)
    .map(({ city, keys }) => ({ city, far: Math.min(...keys.map((name) => farness(key, name))) }))
    .filter(({ far }) => far <= MOST_WRONG)
    .sort((a, b) => a.far - b.far || (a.city.name < b.city.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ city }) => city.names[locale]?.[0] ?? city.name)
}

function farness(key: string, name: string): number {
  return name.startsWith(key) ? 0.1 : distance(key, name) / Math.max(key.length, name.length)
}
