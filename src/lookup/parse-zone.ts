// A city, a zone's name or a location to an IANA time zone.
import tzLookup from '@photostructure/tz-lookup'
import { zonesOfCity } from './city-zones.ts'
import { citiesCalled, nearestCities } from './find-city.ts'
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

function zonesOf(key: string, cities: readonly City[], locale: Locale): string[] {
  for (const form of [key, ...stemsOf(key)]) {
    const found = citiesCalled(form, cities, locale)
    const zones = found.length > 0 ? found.flatMap((city) => zonesOfCity(city, zonesNamed)) : zonesNamed(form)
    if (zones.length > 0) return [...new Set(zones)]
  }
  return []
}

/** Zones whose last part is this name: New York, Tashkent. */
function zonesNamed(name: string): string[] {
  const key = foldName(name)
  return Intl.supportedValuesOf('timeZone').filter((zone) => foldName(zone.split('/').at(-1) ?? '') === key)
}
