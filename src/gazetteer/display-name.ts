// A code in a record → the name that a reader is shown, in the reader's language.
import type { CountryCode, FormatId, Locale, OrganizationCode, OfficeId } from '../domain/vocabulary.ts'
import { cityByName } from './cities.ts'
import { countryByCode } from './countries.ts'
import { formatById } from './formats.ts'
import { officeById } from './offices.ts'
import { isSharedAbbreviation, organizationByCode } from './organizations.ts'
import type { Names } from './types.ts'

/** "UZ" → "Oʻzbekiston". An unknown code is shown as it is. */
export function displayCountry(code: CountryCode, locale: Locale): string {
  return shown(countryByCode(code)?.names, locale) ?? code
}

/**
 * "OTS" → "TDT": the abbreviation, since full names are long. The full name where the language has none, where it means
 * two organisations (Uzbek IHT), and where English goes by the name ("World Bank").
 */
export function displayOrganization(code: OrganizationCode, locale: Locale): string {
  const short = shown(organizationByCode(code)?.abbreviations, locale)
  const isUsable = short !== null && !code.includes(' ') && !isSharedAbbreviation(short, locale)
  return isUsable ? short : displayOrganizationInFull(code, locale)
}

/** "OTS" → "Türk Devletleri Teşkilatı". */
export function displayOrganizationInFull(code: OrganizationCode, locale: Locale): string {
  return shown(organizationByCode(code)?.names, locale) ?? code
}

/** "ots-interior-ministers" → "TDT İçişleri Bakanları Toplantısı". */
export function displayFormat(id: FormatId, locale: Locale): string {
  return shown(formatById(id)?.names, locale) ?? id
}

/** "foreign-minister" → "dışişleri bakanı" as the gazetteer writes it; an acting one is shown as the office. */
export function displayOffice(id: OfficeId, locale: Locale): string {
  return shown(officeById(id)?.names, locale) ?? id
}

/** "Tashkent" → "Toshkent". */
export function displayCity(name: string, locale: Locale): string {
  return shown(cityByName(name)?.names, locale) ?? name
}

/** A country's or an organisation's code, whichever it is: hosts and things followed are either. */
export function displayName(code: string, locale: Locale): string {
  return countryByCode(code) === null ? displayOrganization(code, locale) : displayCountry(code, locale)
}

function shown(names: Names | undefined, locale: Locale): string | null {
  return names?.[locale]?.[0] ?? names?.en?.[0] ?? null
}
