// The gazetteer holds as much as the reader promises, in every language, with sane dates; a name means one kind of thing.
import { describe, expect, test } from 'vitest'
import { TABLE_LANGUAGES } from '../../src/domain/vocabulary.ts'
import { allNames } from '../../src/gazetteer/all-names.ts'
import { cities, cityByName } from '../../src/gazetteer/cities.ts'
import { countries } from '../../src/gazetteer/countries.ts'
import { formats } from '../../src/gazetteer/formats.ts'
import { holders } from '../../src/gazetteer/holders.ts'
import { offices } from '../../src/gazetteer/offices.ts'
import { organizations } from '../../src/gazetteer/organizations.ts'
import type { Names } from '../../src/gazetteer/types.ts'

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/

function lacking(...parts: readonly Names[]): string[] {
  return TABLE_LANGUAGES.filter((language) => parts.every((names) => !names[language]?.length))
}

test('it holds 120 organisations, 90 formats, 600 cities and 400 holders at least', () => {
  expect(organizations().length).toBeGreaterThanOrEqual(120)
  expect(formats().length).toBeGreaterThanOrEqual(90)
  expect(cities().length).toBeGreaterThanOrEqual(600)
  expect(holders().length).toBeGreaterThanOrEqual(400)
})

describe('in every language of the tables', () => {
  test('a format has a name or an abbreviation', () => {
    const poor = formats().filter(({ names, abbreviations }) => lacking(names, abbreviations).length > 0)
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  test('an organisation has a full name', () => {
    const poor = organizations().filter(({ names }) => lacking(names).length > 0)
    expect(poor.map(({ code }) => code)).toEqual([])
  })

  test('an office has a name', () => {
    expect(offices().filter(({ names }) => lacking(names).length > 0)).toEqual([])
  })

  test('a capital has a name, but for stations and islands without a town', () => {
    const stations = ['CC', 'CX', 'TF', 'NF', 'AI', 'KY']
    const poor = countries().filter(
      ({ code, capital }) =>
        capital !== null && !stations.includes(code) && lacking(cityByName(capital)?.names ?? {}).length > 0,
    )
    expect(poor.map(({ code }) => code)).toEqual([])
  })
})

describe('dates', () => {
  test('of a membership are months or years, and it ends after it began', () => {
    const wrong = organizations().flatMap(({ code, members }) =>
      members
        .filter(
          ({ from, to }) =>
            [from, to].some((date) => date !== null && !DATE.test(date)) ||
            (from ?? '0') > (to ?? '9') ||
            (from ?? '0') > '2026-12',
        )
        .map(({ country }) => `${code} ${country}`),
    )
    expect(wrong).toEqual([])
  })

  test('of a holder do not lie ahead, and no one holds one office twice at a time', () => {
    expect(holders().filter(({ from }) => (from ?? '0') > '2026-12')).toEqual([])
    const open = holders()
      .filter(({ to }) => to === null)
      .map((row) => `${row.name} ${row.office} ${row.country ?? row.organization}`)
    expect(open.filter((row, index) => open.indexOf(row) !== index)).toEqual([])
  })
})

/** City states and capitals that share their country's name: the scan takes the country, which the place falls back on. */
const CITY_STATES = [
  'SG',
  'LU',
  'KW',
  'TN',
  'DZ',
  'MC',
  'SM',
  'VA',
  'PA',
  'GT',
  'DJ',
  'GI',
  'HK',
  'MO',
  'ST',
  'MX',
]

describe('a name means one kind of thing', () => {
  test('countries and cities share names only where the city is the state', () => {
    const owners = new Map(
      [...allNames(countries(), ({ names }) => names)].map(({ name, language, row }) => [
        `${language} ${name.toLocaleLowerCase(language)}`,
        row.code,
      ]),
    )
    const shared = [...allNames(cities(), ({ names }) => names)].flatMap(({ name, language, row }) => {
      const code = owners.get(`${language} ${name.toLocaleLowerCase(language)}`)
      return code === undefined || (code === row.country && CITY_STATES.includes(code))
        ? []
        : `${language} ${name}: ${code}`
    })
    expect(shared).toEqual([])
  })

  test('an abbreviation is never a country’s and an organisation’s, but for the known ones', () => {
    const owners = new Map(
      [...allNames(countries(), ({ abbreviations }) => abbreviations)].map(({ name, language, row }) => [
        `${language} ${name}`,
        row.code,
      ]),
    )
    const shared = [...allNames(organizations(), ({ abbreviations }) => abbreviations)].flatMap(
      ({ name, language, row }) => {
        const code = owners.get(`${language} ${name}`)
        return code === undefined ? [] : `${language} ${name}: ${code}, ${row.code}`
      },
    )
    expect(shared).toEqual([])
  })
})
