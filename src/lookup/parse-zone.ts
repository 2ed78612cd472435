// A city, a zone's name or a location to an IANA time zone.
import tzLookup from '@photostructure/tz-lookup'
import { distance } from 'fastest-levenshtein'
import { foldName, stemsOf } from './fold-name.ts'
import type { City } from '../gazetteer/types.ts'
import type { CountryCode, Locale } from '../domain/vocabulary.ts'

/**
 * offset: "UTC+5" does not tell when clocks change; ask for a city. several: the name stands for more than one zone.
 * unknown: suggestions are names of cities in the user's language, none where nothing is near.
 */
export type ZoneAnswer =
  | { zone: string }
  | { error: 'offset' }
  | { error: 'several'; zones: string[] }
  | { error: 'unknown'; suggestions: string[] }

/**
 * Zones of cities in countries that have several and no zone named for the city (checked against the tz database).
 */
const ZONES_OF_CITIES: Record<string, string> = {
  Astana: 'Asia/Almaty',
  Shymkent: 'Asia/Almaty',
  Turkistan: 'Asia/Almaty',
  Burabay: 'Asia/Almaty',
  Borovoe: 'Asia/Almaty',
  Aktau: 'Asia/Aqtau',
  Aktobe: 'Asia/Aqtobe',
  Uralsk: 'Asia/Oral',
  Kostanay: 'Asia/Qostanay',
  Kyzylorda: 'Asia/Qyzylorda',
  Fergana: 'Asia/Tashkent',
  Andijan: 'Asia/Tashkent',
  Namangan: 'Asia/Tashkent',
  Bukhara: 'Asia/Samarkand',
  Khiva: 'Asia/Samarkand',
  Urgench: 'Asia/Samarkand',
  Nukus: 'Asia/Samarkand',
  Termez: 'Asia/Samarkand',
  'St Petersburg': 'Europe/Moscow',
  'Saint Petersburg': 'Europe/Moscow',
  'St. Petersburg': 'Europe/Moscow',
  Kazan: 'Europe/Moscow',
  Sochi: 'Europe/Moscow',
  Ufa: 'Asia/Yekaterinburg',
  Chelyabinsk: 'Asia/Yekaterinburg',
  'Nizhny Novgorod': 'Europe/Moscow',
  Beijing: 'Asia/Shanghai',
  "Xi'an": 'Asia/Shanghai',
  Tianjin: 'Asia/Shanghai',
  Qingdao: 'Asia/Shanghai',
  Guangzhou: 'Asia/Shanghai',
  Washington: 'America/New_York',
  'Washington, D.C.': 'America/New_York',
  'San Francisco': 'America/Los_Angeles',
  Boston: 'America/New_York',
  Miami: 'America/New_York',
  Ottawa: 'America/Toronto',
  Montreal: 'America/Toronto',
  Brasilia: 'America/Sao_Paulo',
  Brasília: 'America/Sao_Paulo',
  'Rio de Janeiro': 'America/Sao_Paulo',
  Canberra: 'Australia/Sydney',
  Barcelona: 'Europe/Madrid',
  Bali: 'Asia/Makassar',
  Kyiv: 'Europe/Kiev',
  Munich: 'Europe/Berlin',
  'New Delhi': 'Asia/Calcutta',
  'Mexico City': 'America/Mexico_City',
}

/** Offsets and the abbreviations that stand for them: UTC+5, GMT, +05:00, EST. */
const OFFSET = /^(utc|gmt|msk|est|cet|pst|z)?\s*[+\-−]?\s*\d{0,2}(:?\d{2})?$/i

/** Reads what a person typed. Zones are checked by asking for the time there. */
export function parseZone(typed: string, cities: readonly City[], locale: Locale): ZoneAnswer {
  const text = typed.trim()
  if (text !== '' && OFFSET.test(text)) return { error: 'offset' }
  const named = text.includes('/') ? canonicalZone(text.replace(/\s+/g, '_')) : null
  if (named) return { zone: named }

  const key = foldName(text)
  const zones = zonesOf(key, cities)
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

function zonesOf(key: string, cities: readonly City[]): string[] {
  for (const form of [key, ...stemsOf(key)]) {
    const found = cities
      .filter((city) => namesOf(city).some((name) => foldName(name) === form))
      .flatMap(zonesOfCity)
    const zones = found.length > 0 ? found : zonesNamed(form)
    if (zones.length > 0) return [...new Set(zones)]
  }
  return []
}

function zonesOfCity(city: City): string[] {
  const listed = ZONES_OF_CITIES[city.name]
  if (listed) return [listed]
  const ofCountry = zonesOfCountry(city.country)
  if (ofCountry.length === 1) return ofCountry
  const named = zonesNamed(foldName(city.name))
  return named.length > 0 ? named : ofCountry
}

/** Zones whose last part is this name: New York, Tashkent. */
function zonesNamed(key: string): string[] {
  return Intl.supportedValuesOf('timeZone').filter((zone) => foldName(zone.split('/').at(-1) ?? '') === key)
}

function zonesOfCountry(country: CountryCode): string[] {
  if (country === 'TRNC') return ['Asia/Famagusta']
  if (country.length !== 2) return []
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale('und', {
    region: country,
  })
  return locale.getTimeZones?.() ?? []
}

function nearestCities(key: string, cities: readonly City[], locale: Locale): string[] {
  if (key.length < 3) return []
  return cities
    .map((city) => ({ city, far: Math.min(...namesOf(city).map((name) => farness(key, foldName(name)))) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || (a.city.name < b.city.name ? -1 : 1))
    .slice(0, 4)
    .map(({ city }) => city.names[locale]?.[0] ?? city.name)
}

function farness(key: string, name: string): number {
  return name.startsWith(key) ? 0.1 : distance(key, name) / Math.max(key.length, name.length)
}

function namesOf(city: City): string[] {
  return [city.name, ...Object.values(city.names).flat()]
}
