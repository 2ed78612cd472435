// Rows of countries: CLDR's names joined with what it lacks.
//
// A head line: code | capital | English adjective | Russian adjective. Properties, eight cells each (see table.ts):
// show (goes before CLDR's name), also (other names), short (abbreviations), adj (what demonyms.ts does not make),
// seat, ambiguous (names that are common words, too), person (those that are given names).
import { READING_LANGUAGES, type CountryCode, type ReadingLanguage } from '../domain/vocabulary.ts'
import { africa } from './countries/africa.ts'
import { americas } from './countries/americas.ts'
import { asiaAndOceania } from './countries/asia-and-oceania.ts'
import { europe } from './countries/europe.ts'
import { middleEast } from './countries/middle-east.ts'
import { neighbours } from './countries/neighbours.ts'
import { turkicStates } from './countries/turkic-states.ts'
import { demonymOf } from './demonyms.ts'
import { mergeNames } from './merge-names.ts'
import { once } from './once.ts'
import { peopleOf } from './peoples.ts'
import { type Block, listOf, namesOfProperty, parseBlocks, uzbekApostrophes } from './table.ts'
import type { Country, Names } from './types.ts'

const TABLES = [turkicStates, neighbours, middleEast, europe, asiaAndOceania, americas, africa]

/** All of ISO 3166-1, and XK, PS and TRNC. */
export const countries: () => readonly Country[] = once(() =>
  TABLES.flatMap((table) => parseBlocks(table)).map(toCountry),
)

const byCode = once(() => new Map(countries().map((country) => [country.code, country])))

/** The country of an alpha-2 code, of XK, PS or TRNC; null for any other string. */
export function countryByCode(code: CountryCode): Country | null {
  return byCode().get(code) ?? null
}

function toCountry(block: Block): Country {
  const [code = '', capital = '', english = '', russian = ''] = block.head
  const show = namesOfProperty(block, 'show')
  const names = mergeNames(show, cldrNames(code, show), namesOfProperty(block, 'also'))
  const adjectives = mergeNames(namesOfProperty(block, 'adj'), { en: listOf(english), ru: listOf(russian) })
  return {
    code,
    names: mergeNames(names, { en: longNames(code, names.en ?? []) }),
    abbreviations: namesOfProperty(block, 'short'),
    adjectives: mergeNames(adjectives, madeAdjectives(names)),
    peoples: madePeople(adjectives),
    seats: namesOfProperty(block, 'seat'),
    capital: capital === '' ? null : capital,
    ambiguous: namesOfProperty(block, 'ambiguous'),
    people: namesOfProperty(block, 'person'),
  }
}

/** Demonyms that follow the rule of their language, from every name of one word. */
function madeAdjectives(names: Names): Names {
  const made: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  for (const [language, list] of Object.entries(names) as [ReadingLanguage, readonly string[]][])
    made[language] = list.flatMap((name) => demonymOf(name, language) ?? [])
  return made
}

/** People that an adjective's ending tells. */
function madePeople(adjectives: Names): Names {
  const made = (language: 'en' | 'ru'): string[] =>
    (adjectives[language] ?? []).flatMap((adjective) => peopleOf(adjective, language) ?? [])
  return { en: made('en'), ru: made('ru') }
}

const FORMS = [
  'Republic',
  'Islamic Republic',
  'Federal Republic',
  'Democratic Republic',
  'Socialist Republic',
  'Federative Republic',
  "People's Republic",
  'Kingdom',
  'State',
  'Sultanate',
  'Principality',
]
/** "Republic of China", "Republic of Korea" and "State of Georgia" are told apart in the tables. */
const NOT_AS_WRITTEN = new Set([
  'CN',
  'TW',
  'KR',
  'KP',
  'CG',
  'CD',
  'GE',
  'IE',
  'US',
  'GB',
  'HK',
  'MO',
  'TRNC',
])

/** "Republic of Cameroon": a state's form before its name, as official English has it. */
function longNames(code: CountryCode, names: readonly string[]): string[] {
  if (NOT_AS_WRITTEN.has(code)) return []
  const plain = names.filter((name) => !/Republic|Kingdom|Islands|&|[(]/u.test(name))
  return [...new Set(plain)].flatMap((name) => FORMS.map((form) => `${form} of ${name}`))
}

const regionNames = once(
  () =>
    new Map(
      READING_LANGUAGES.map((language) => [
        language,
        (['long', 'short'] as const).map(
          (style) => new Intl.DisplayNames(language, { type: 'region', style }),
        ),
      ]),
    ),
)

function cldrNames(code: CountryCode, show: Names): Names {
  if (code.length !== 2) return {}
  const names: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  for (const [language, displays] of regionNames()) {
    const written = displays.flatMap((display) => {
      const name = display.of(code)
      // CLDR has no Uzbek Cyrillic name of IO and gives the code back; "ABD", "УБ" are no names but abbreviations.
      if (name === undefined || name === code || name === name.toUpperCase()) return []
      // Where we have a plain name, "Myanmar (Burma)" adds nothing that stands in a text.
      if (name.includes('(') && show[language] !== undefined) return []
      return asWritten(language === 'uz' ? uzbekApostrophes(name) : name)
    })
    if (written.length > 0) names[language] = [...new Set(written)]
  }
  return names
}

/** What a list cuts short, a text writes out: "Antigua & Barbuda", "о-ва Кука", "Cocos (Keeling) Islands". */
function asWritten(name: string): string[] {
  const whole = name.replace(/^о-ва(?=\s)|(?<=\s)о-ва$/u, 'острова').replace(/^о-в(?=\s)/u, 'остров')
  const bare = whole.replace(/\s*\([^)]*\)/gu, '')
  const plain = /\([^)]*\)$/u.test(whole) ? [whole] : [whole, bare]
  const full = plain.flatMap((one) => {
    const and = one.replaceAll('&', 'and')
    return [one, and, and.replace(/(?<=and )(?=South|Gren)/u, 'the ')]
  })
  return full.flatMap((one) => [one, one.replaceAll('St. ', 'Saint ')])
}
