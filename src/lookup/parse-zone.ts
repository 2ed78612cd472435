// A city, a zone's name or a location to an IANA time zone.
import { oncePer } from '../gazetteer/once.ts'
import tzLookup from '@photostructure/tz-lookup'
import { distance } from 'fastest-levenshtein'
import { zonesOfCity } from './city-zones.ts'
import { foldName, stemsOf } from './fold-name.ts'
import type { City } from '../gazetteer/types.ts'
import type { Locale } from '../domain/vocabulary.ts'

/**
 * offset: "UTC+5" does not tell when clocks change; ask for a city. several: the name stands for more than one zone.
 * unknown: suggestions are names of cities in the user's language, none where nothing is near.
 */
export type ZoneAnswer =
  | { zone: string }
  | { error: 'offset' }
  | { error: 'several'; zones: string[] }
  | { error: 'unknown'; suggestions: string[] }

/** Offsets and the abbreviations that stand for them: UTC+5, GMT, +05:00, EST. */
const OFFSET = /^(utc|gmt|msk|est|cet|pst|z)?\s*[+\-−]?\s*\d{0,2}(:?\d{2})?$/i

/** More than this part of the letters wrong: no longer the same city. */
const MOST_WRONG = 0.4
const MOST_SUGGESTIONS = 4

/** Reads what a person typed. Zones are checked by asking for the time there. */
export function parseZone(typed: string, cities: readonly City[], locale: Locale): ZoneAnswer {
  const text = typed.trim()
  if (text !== '' && OFFSET.test(text)) return { error: 'offset' }
  const named = text.includes('/') ? canonicalZone(text.replace(/\s+/g, '_')) : null
  if (named) return { zone: named }

  const key = foldName(text)
  const zones = zonesOf(key, cities, locale)
  if (zones.length === 1) return { zone: zones[0]! }
  if (zones.length > 1) return { error: 'several', zones }
  return { error: 'unknown', suggestions: nearestCities(key, cities, locale) }
}

/** The zone at a place on earth, or null for coordinates that there are not. Degrees, east and north positive. */
export function zoneAt(latitude: number, longitude: number): string | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  return canonicalZone(tzLookup(latitude, longitude))
}

/** A zone's name as the runtime knows it, or null: `asia/tashkent` → `Asia/Tashkent`. Offsets are no zones. */
export function canonicalZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name) || /^(etc|gmt|utc)\b/i.test(name)) return null
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    return (
      Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase()) ?? timeZone
    )
  } catch {
    return null
  }
}

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

/** "Nis" is Niš in English and Nice in Uzbek: the user's own language comes before the others. */
function zonesOf(key: string, cities: readonly City[], locale: Locale): string[] {
  for (const form of [key, ...stemsOf(key)]) {
    const all = folded(cities).filter(({ keys }) => keys.includes(form))
    const own = all.filter(({ city }) =>
      [city.name, ...(city.names[locale] ?? [])].some((name) => foldName(name) === form),
    )
    const found = own.length > 0 ? own : all
    const zones =
      found.length > 0 ? found.flatMap(({ city }) => zonesOfCity(city, zonesNamed)) : zonesNamed(form)
    if (zones.length > 0) return [...new Set(zones)]
  }
  return []
}

/** Zones whose last part is this name: New York, Tashkent. */
function zonesNamed(name: string): string[] {
  const key = foldName(name)
  return Intl.supportedValuesOf('timeZone').filter((zone) => foldName(zone.split('/').at(-1) ?? '') === key)
}

function nearestCities(key: string, cities: readonly City[], locale: Locale): string[] {
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
