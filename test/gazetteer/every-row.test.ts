// Every row of the gazetteer is whole: codes are known and unique, names are there in every language.
import { describe, expect, test } from 'vitest'
import { LEVELS, LOCALES, TABLE_LANGUAGES } from '../../src/domain/vocabulary.ts'
import { bodies, organizationBodies } from '../../src/gazetteer/bodies.ts'
import { cities, cityByName } from '../../src/gazetteer/cities.ts'
import { countries, countryByCode } from '../../src/gazetteer/countries.ts'
import { formatById, formats, numericFormats } from '../../src/gazetteer/formats.ts'
import { groups } from '../../src/gazetteer/groups.ts'
import { holders } from '../../src/gazetteer/holders.ts'
import { institutions } from '../../src/gazetteer/institutions.ts'
import { officeById, offices } from '../../src/gazetteer/offices.ts'
import { organizationByCode, organizations } from '../../src/gazetteer/organizations.ts'
import type {
  Country,
  CountryGroup,
  Format,
  Holder,
  Institution,
  Names,
  Office,
  Organization,
} from '../../src/gazetteer/types.ts'

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function languagesWithout(names: Names, abbreviations: Names = {}): string[] {
  return TABLE_LANGUAGES.filter((language) => !names[language]?.length && !abbreviations[language]?.length)
}

/** What the rows that fail a check are called. */
function failing<T>(rows: readonly T[], key: (row: T) => string, isWhole: (row: T) => boolean): string[] {
  return rows.filter((row) => !isWhole(row)).map(key)
}

function areCountries(codes: readonly string[]): boolean {
  return codes.every((code) => countryByCode(code) !== null)
}

function isOffice(id: string | null): boolean {
  return id === null || officeById(id) !== null
}

describe('countries', () => {
  test('are the 249 of ISO 3166-1, Kosovo and Northern Cyprus', () => {
    expect(countries()).toHaveLength(251)
    expect(repeated(countries().map(({ code }) => code))).toEqual([])
    expect(areCountries(['XK', 'PS', 'TRNC', 'UZ', 'IO', 'AQ'])).toBe(true)
    expect(areCountries(['SU'])).toBe(false)
  })

  test('have a name in every language that articles are read in', () => {
    const whole = (country: Country) => languagesWithout(country.names).length === 0
    expect(failing(countries(), ({ code }) => code, whole)).toEqual([])
  })

  test('have a capital that is a city of theirs', () => {
    const whole = ({ code, capital }: Country) => capital === null || cityByName(capital)?.country === code
    expect(failing(countries(), ({ code }) => code, whole)).toEqual([])
  })

  test('that matter in diplomacy have an adjective in every language', () => {
    const matter =
      'TR AZ KZ KG UZ TM TJ HU TRNC RU CN US GB FR DE IT ES JP KR IN PK IR AF GE AM UA BY SA AE QA EG IL PS'
    const whole = (code: string) => languagesWithout(countryByCode(code)?.adjectives ?? {}).length === 0
    expect(failing(matter.split(' '), (code) => code, whole)).toEqual([])
  })
})

describe('cities', () => {
  test('are unique, and each lies in a known country', () => {
    expect(repeated(cities().map(({ name }) => name))).toEqual([])
    expect(areCountries(cities().map(({ country }) => country))).toBe(true)
  })

  test('that are capitals of the Turkic world are named in every language', () => {
    const home = new Set(['TR', 'AZ', 'KZ', 'KG', 'UZ', 'TM', 'TJ', 'TRNC', 'HU'])
    const capitals = countries().filter(({ code }) => home.has(code))
    const whole = ({ capital }: Country) =>
      languagesWithout(cityByName(capital ?? '')?.names ?? {}).length === 0
    expect(failing(capitals, ({ capital }) => capital ?? '', whole)).toEqual([])
  })
})

describe('organisations', () => {
  test('are unique and named in every language', () => {
    expect(repeated(organizations().map(({ code }) => code))).toEqual([])
    const whole = ({ names, abbreviations }: Organization) =>
      languagesWithout(names, abbreviations).length === 0
    expect(failing(organizations(), ({ code }) => code, whole)).toEqual([])
  })

  test('have known countries as members, each once, and a known head', () => {
    const whole = ({ members, headOffice }: Organization) => {
      const codes = members.map(({ country }) => country)
      return areCountries(codes) && repeated(codes).length === 0 && isOffice(headOffice)
    }
    expect(failing(organizations(), ({ code }) => code, whole)).toEqual([])
  })
})

describe('offices and institutions', () => {
  test('are unique, of a known level, and named in every language', () => {
    expect(repeated(offices().map(({ id }) => id))).toEqual([])
    const whole = ({ level, names }: Office) => LEVELS.includes(level) && languagesWithout(names).length === 0
    expect(failing(offices(), ({ id }) => id, whole)).toEqual([])
  })

  test('of ministers come with their deputies and ministries', () => {
    const heads = new Set(institutions().map(({ headOffice }) => headOffice))
    const ministers = offices()
      .map(({ id }) => id)
      .filter((id) => id.endsWith('-minister') && !/^(deputy|prime)/.test(id))
    expect(ministers).toContain('foreign-minister')
    const whole = (id: string) => heads.has(id) && officeById(`deputy-${id}`)?.level === 'deputy-minister'
    expect(failing(ministers, (id) => id, whole)).toEqual([])
  })

  test('name an institution in every language, and its head', () => {
    const whole = ({ names, headOffice }: Institution) =>
      languagesWithout(names).length === 0 && isOffice(headOffice)
    expect(failing(institutions(), ({ id }) => id, whole)).toEqual([])
  })
})

describe('formats', () => {
  test('are unique, with known members, observers, organisation and level', () => {
    expect(repeated(formats().map(({ id }) => id))).toEqual([])
    const whole = ({ members, observers, organization, level }: Format) =>
      areCountries([...members, ...observers]) &&
      [...members].sort().join() === members.join() &&
      (organization === null || organizationByCode(organization) !== null) &&
      (level === null || LEVELS.includes(level))
    expect(failing(formats(), ({ id }) => id, whole)).toEqual([])
  })

  test('have a name to show in every language of the bot', () => {
    const whole = ({ names }: Format) => LOCALES.every((locale) => (names[locale] ?? []).length > 0)
    expect(failing(formats(), ({ id }) => id, whole)).toEqual([])
  })

  test('of the Turkic world and Central Asia are named in every language', () => {
    const ids = [
      'tr-uz-4plus4',
      'central-asia-consultative-meeting',
      'ots-council-heads-of-state',
      'ots-council-of-foreign-ministers',
      'ots-interior-ministers',
      'ots-informal-summit',
      'ots-heads-of-government',
      'turkiye-azerbaijan-uzbekistan',
      'c5-plus-1',
    ]
    const whole = (id: string) => languagesWithout(formatById(id)?.names ?? {}).length === 0
    expect(failing(ids, (id) => id, whole)).toEqual([])
  })

  test('answer to every body and every numeric name that points to them', () => {
    const pointed = [...organizationBodies(), ...numericFormats()].map(({ format }) => format)
    expect(
      failing(
        pointed,
        (id) => id,
        (id) => formatById(id) !== null,
      ),
    ).toEqual([])
    const owners = organizationBodies().map(({ organization }) => organization)
    expect(
      failing(
        owners,
        (code) => code,
        (code) => organizationByCode(code) !== null,
      ),
    ).toEqual([])
    expect(
      failing(
        bodies(),
        ({ id }) => id,
        ({ office }) => isOffice(office),
      ),
    ).toEqual([])
  })
})

test('groups have known members and a name in every language', () => {
  const whole = ({ members, names }: CountryGroup) =>
    areCountries(members) && languagesWithout(names).length === 0
  expect(failing(groups(), ({ id }) => id, whole)).toEqual([])
})

test('holders hold a known office of a known country or organisation, and leave it after they came', () => {
  const date = /^\d{4}(-(0[1-9]|1[0-2]))?$/
  const whole = ({ office, country, organization, from, to }: Holder) =>
    isOffice(office) &&
    (country !== null || organizationByCode(organization ?? '') !== null) &&
    [from, to].every((day) => day === null || date.test(day)) &&
    (from ?? '0000') <= (to ?? '9999')
  expect(holders().length).toBeGreaterThan(150)
  expect(failing(holders(), ({ name, office }) => `${name}: ${office}`, whole)).toEqual([])
})
