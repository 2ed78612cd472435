// The gazetteer → the index in which what people type is found, and names of what is found.
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { followedName } from '../../digests/followed-name.ts'
import type { Names } from '../../digests/names.ts'
import type { Followed } from '../domain/subscription.ts'
import { LOCALES, type Locale } from '../domain/vocabulary.ts'
import { countries } from '../gazetteer/countries.ts'
import { formats } from '../gazetteer/formats.ts'
import { once } from '../gazetteer/once.ts'
import { organizations } from '../gazetteer/organizations.ts'
import { indexNames } from '../lookup/name-index.ts'

export const nameIndex = once(() =>
  indexNames({ countries: countries(), organizations: organizations(), formats: formats(), people: [] }),
)

const names = once(() => new Map(LOCALES.map((locale) => [locale, gazetteerNames(locale)])))

export function namesIn(locale: Locale): Names {
  return names().get(locale)!
}

export function nameOf(followed: Followed, locale: Locale): string {
  return followedName(followed, namesIn(locale))
}
