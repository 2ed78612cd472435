// A city of the gazetteer to its IANA zones, where the country alone or the city's name does not tell.
import type { City } from '../gazetteer/types.ts'

/** The zone of nearly all cities of a country that has several (tz database, zone1970.tab); exceptions are below. */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Ponape',
  GL: 'America/Godthab',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PS: 'Asia/Hebron',
  TRNC: 'Asia/Famagusta',
  UA: 'Europe/Kiev',
  UZ: 'Asia/Tashkent',
  XK: 'Europe/Belgrade',
}

/** Cities in countries with many zones, and those outside their country's main zone. */
const CITIES_OF_ZONES: Readonly<Record<string, readonly string[]>> = {
  'Africa/Lubumbashi': ['Goma', 'Bukavu'],
  'America/Argentina/Buenos_Aires': ['Mar del Plata'],
  'America/Argentina/Cordoba': ['Iguazu'],
  'America/Argentina/Salta': ['Bariloche'],
  'America/Chicago': ['Houston', 'Dallas', 'New Orleans'],
  'America/Denver': ['Colorado Springs'],
  'America/Edmonton': ['Kananaskis', 'Calgary', 'Banff'],
  'America/Los_Angeles': [
    'San Francisco',
    'San Diego',
    'Las Vegas',
    'Seattle',
    'Palm Springs',
    'Rancho Mirage',
  ],
  'America/Mazatlan': ['Los Cabos'],
  'America/Mexico_City': ['Guadalajara', 'Puebla', 'Acapulco'],
  'America/New_York': [
    'Washington',
    'Miami',
    'Wilmington',
    'Camp David',
    'Mar-a-Lago',
    'Boston',
    'Atlanta',
    'Philadelphia',
    'Pittsburgh',
    'Williamsburg',
  ],
  'America/Santiago': ['Arica', 'Iquique', 'Valparaiso', 'Antofagasta', 'Vina del Mar'],
  'America/Sao_Paulo': [
    'Brasilia',
    'Rio de Janeiro',
    'Foz do Iguacu',
    'Porto Alegre',
    'Florianopolis',
    'Curitiba',
    'Belo Horizonte',
  ],
  'America/Toronto': ['Ottawa', 'Montreal', 'Charlevoix', 'Quebec City'],
  'Asia/Aqtau': ['Aktau', 'Zhanaozen', 'Kuryk'],
  'Asia/Aqtobe': ['Aktobe'],
  'Asia/Atyrau': ['Atyrau'],
  'Asia/Barnaul': ['Gorno-Altaysk'],
  'Asia/Irkutsk': ['Ulan-Ude'],
  'Asia/Jakarta': ['Bandung', 'Surabaya', 'Bogor', 'Yogyakarta', 'Medan', 'Belitung', 'Batam'],
  'Asia/Makassar': ['Bali', 'Nusantara', 'Nusa Dua', 'Labuan Bajo', 'Lombok'],
  'Asia/Oral': ['Oral'],
  'Asia/Qostanay': ['Kostanay'],
  'Asia/Qyzylorda': ['Kyzylorda', 'Baikonur'],
  'Asia/Samarkand': [
    'Samarkand',
    'Bukhara',
    'Khiva',
    'Urgench',
    'Nukus',
    'Termez',
    'Navoi',
    'Karshi',
    'Shakhrisabz',
    'Kattakurgan',
    'Muynak',
    'Zarafshan',
    'Denau',
  ],
  'Asia/Ulaanbaatar': ['Darkhan', 'Erdenet'],
  'Asia/Urumqi': ['Urumqi'],
  'Asia/Vladivostok': ['Khabarovsk'],
  'Asia/Yekaterinburg': ['Ufa', 'Chelyabinsk', 'Orenburg', 'Perm', 'Tyumen'],
  'Australia/Brisbane': ['Cairns', 'Gold Coast'],
  'Australia/Sydney': ['Canberra'],
  'Europe/Belgrade': ['Nis'],
  'Europe/Lisbon': ['Porto', 'Sintra', 'Cascais', 'Braga'],
  'Europe/Moscow': [
    'Saint Petersburg',
    'Kazan',
    'Sochi',
    'Nizhny Novgorod',
    'Grozny',
    'Makhachkala',
    'Derbent',
    'Valdai',
    'Rostov-on-Don',
    'Krasnodar',
    'Murmansk',
    'Arkhangelsk',
    'Cheboksary',
    'Nalchik',
    'Vladikavkaz',
    'Elista',
    'Petrozavodsk',
    'Veliky Novgorod',
  ],
  'Europe/Samara': ['Izhevsk'],
}

const ZONES_OF_CITIES = new Map(
  Object.entries(CITIES_OF_ZONES).flatMap(([zone, cities]) => cities.map((city) => [city, zone] as const)),
)

/**
 * Zones that a city may be in: one, unless nothing tells which of its country's. `zonesNamed` finds zones by the
 * city's own name (Vladivostok).
 */
export function zonesOfCity(city: City, zonesNamed: (name: string) => readonly string[]): readonly string[] {
  const listed = ZONES_OF_CITIES.get(city.name)
  if (listed) return [listed]
  const ofCountry = zonesOfCountry(city.country)
  if (ofCountry.length === 1) return ofCountry
  const named = zonesNamed(city.name).filter((zone) => ofCountry.includes(zone))
  if (named.length > 0) return named
  const main = MAIN_ZONES[city.country]
  return main ? [main] : ofCountry
}

/** The zone that a country keeps, but for single places; null where its parts keep several. */
export function zoneOfCountry(country: string): string | null {
  const [zone, ...more] = zonesOfCountry(country)
  return MAIN_ZONES[country] ?? (more.length === 0 ? (zone ?? null) : null)
}

function zonesOfCountry(country: string): readonly string[] {
  if (country.length !== 2) return []
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale('und', {
    region: country,
  })
  return locale.getTimeZones?.() ?? []
}
