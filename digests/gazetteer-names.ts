// The gazetteer → display names in one language.
import type { Locale, OfficeId } from '../src/domain/vocabulary.ts'
import { cityByName } from '../src/gazetteer/cities.ts'
import { countryByCode } from '../src/gazetteer/countries.ts'
import { formatById } from '../src/gazetteer/formats.ts'
import { officeById } from '../src/gazetteer/offices.ts'
import { organizationByCode } from '../src/gazetteer/organizations.ts'
import type { Names as Spellings } from '../src/gazetteer/types.ts'
import type { Names } from './names.ts'
import { wordings } from './wording/wordings.ts'

/** What the gazetteer does not name in the language is shown by its English name, and by its code without one. */
export function gazetteerNames(locale: Locale): Names {
  const shown = (names: Spellings | undefined): string | null =>
    names?.[locale]?.[0] ?? names?.en?.[0] ?? null
  return {
    country: (code) => shown(countryByCode(code)?.names) ?? code,
    organization: (code) => shown(organizationByCode(code)?.names) ?? code,
    format: (id) => shown(formatById(id)?.names),
    office: (id) => officeName(id, locale),
    officePlural: (id) => wordings[locale].officePlurals[id] ?? officeById(id)?.plurals[locale]?.[0] ?? null,
    city: (name) => shown(cityByName(name)?.names) ?? name,
    person: (code) => code,
  }
}

const ACTING = 'acting-'

function officeName(id: OfficeId, locale: Locale): string {
  const wording = wordings[locale]
  if (id.startsWith(ACTING)) return wording.acting(officeName(id.slice(ACTING.length), locale))
  return wording.offices[id] ?? officeById(id)?.names[locale]?.[0] ?? officeById(id)?.names.en?.[0] ?? id
}
