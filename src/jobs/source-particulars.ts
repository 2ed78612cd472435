// A source found at an address → what can be told of it without asking: its language, its country, its zone.
import type { CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { recogniseLanguage } from '../extraction/text/recognise-language.ts'
import { countries } from '../gazetteer/countries.ts'
import { zoneOfCountry } from '../lookup/city-zones.ts'
import type { FoundSource } from './try-source.ts'

export interface Particulars {
  /** null: recognised from each article. */
  language: ReadingLanguage | null
  country: CountryCode | null
  /** IANA name. */
  zone: string | null
}

/** Domains of small countries that are sold to everybody, or read as a word. */
const SOLD_TO_ALL = new Set(
  'AC AI BZ CC CO FM GG IM IO LA LY ME MS NU PW SC SH ST SU TK TO TV VC WS'.split(' '),
)
/** Of the titles alone a few words would be guessed from. */
const SHORTEST = 60

export function particularsOf({ kind, address, listing }: FoundSource): Particulars {
  const country = kind === 'channel' ? null : countryAt(address)
  return { language: languageOf(listing), country, zone: country === null ? null : zoneOfCountry(country) }
}

function languageOf({ entries, language }: FoundSource['listing']): ReadingLanguage | null {
  const words = entries.map(({ title, text }) => `${title ?? ''}\n${text?.slice(0, 200) ?? ''}`).join('\n')
  if (words.trim().length < SHORTEST) return language
  const recognised = recogniseLanguage(words)
  return recognised.kind === 'reading' ? recognised.language : null
}

function countryAt(address: string): CountryCode | null {
  const domain = URL.parse(address)?.hostname.split('.').at(-1)?.toUpperCase() ?? ''
  if (SOLD_TO_ALL.has(domain)) return null
  const code = domain === 'UK' ? 'GB' : domain
  return countries().some((country) => country.code === code) ? code : null
}
