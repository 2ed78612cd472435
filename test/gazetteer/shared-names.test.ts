// Names that mean two things are known as such; every other name means one.
import { expect, test } from 'vitest'
import type { ReadingLanguage } from '../../src/domain/vocabulary.ts'
import { allNames } from '../../src/gazetteer/all-names.ts'
import { bodies } from '../../src/gazetteer/bodies.ts'
import { cities } from '../../src/gazetteer/cities.ts'
import { countries } from '../../src/gazetteer/countries.ts'
import { formats } from '../../src/gazetteer/formats.ts'
import { groups } from '../../src/gazetteer/groups.ts'
import { institutions } from '../../src/gazetteer/institutions.ts'
import { offices } from '../../src/gazetteer/offices.ts'
import { organizations } from '../../src/gazetteer/organizations.ts'
import type { Names } from '../../src/gazetteer/types.ts'

/** `language name: meaning, meaning` for each name that several rows share. */
function shared<T>(rows: readonly T[], pick: (row: T) => Names, key: (row: T) => string): string[] {
  const meanings = new Map<string, Set<string>>()
  for (const { name, language, row } of allNames(rows, pick)) {
    const place = `${language} ${name.toLocaleLowerCase(language)}`
    meanings.set(place, (meanings.get(place) ?? new Set()).add(key(row)))
  }
  return [...meanings]
    .filter(([, keys]) => keys.size > 1)
    .map(([place, keys]) => `${place}: ${[...keys].sort().join()}`)
}

test('a country name means one country, but for the two Congos in Kazakh', () => {
  expect(
    shared(
      countries(),
      ({ names }) => names,
      ({ code }) => code,
    ),
  ).toEqual(['kk конго: CD,CG'])
  expect(
    shared(
      countries(),
      ({ abbreviations }) => abbreviations,
      ({ code }) => code,
    ),
  ).toEqual([])
  expect(
    shared(
      countries(),
      ({ seats }) => seats,
      ({ code }) => code,
    ),
  ).toEqual([])
  expect(
    shared(
      countries(),
      ({ adjectives }) => adjectives,
      ({ code }) => code,
    ),
  ).toEqual(['en congolese: CD,CG', 'kk конголық: CD,CG', 'ru конголезский: CD,CG'])
})

test('the abbreviations that two organisations share are the known ones', () => {
  expect(
    shared(
      organizations(),
      ({ names }) => names,
      ({ code }) => code,
    ),
  ).toEqual([])
  expect(
    shared(
      organizations(),
      ({ abbreviations }) => abbreviations,
      ({ code }) => code,
    ),
  ).toEqual([
    'az iət: ECO,OIC',
    'uz iht: ECO,OIC',
    'uz-Cyrl иҳт: ECO,OIC',
    'uz xmt: ILO,IOM',
    'uz-Cyrl хмт: ILO,IOM',
  ])
})

test('a name of a format, a body, a group, a city or an institution means one', () => {
  expect(
    shared(
      formats(),
      ({ names }) => names,
      ({ id }) => id,
    ),
  ).toEqual([])
  expect(
    shared(
      formats(),
      ({ abbreviations }) => abbreviations,
      ({ id }) => id,
    ),
  ).toEqual([])
  expect(
    shared(
      bodies(),
      ({ names }) => names,
      ({ id }) => id,
    ),
  ).toEqual([])
  expect(
    shared(
      groups(),
      ({ names }) => names,
      ({ id }) => id,
    ),
  ).toEqual([])
  expect(
    shared(
      cities(),
      ({ names }) => names,
      ({ name }) => name,
    ),
  ).toEqual([])
  expect(
    shared(
      institutions(),
      ({ names }) => names,
      ({ id }) => id,
    ),
  ).toEqual([])
})

test('a name of an office means one, but for directors general of departments and of organisations', () => {
  expect(
    shared(
      offices(),
      ({ names }) => names,
      ({ id }) => id,
    ),
  ).toEqual([
    'en director general: director-general,director-of-department',
    'en director-general: director-general,director-of-department',
    'tr genel müdür: director-general,director-of-department',
    'tr genel müdürü: director-general,director-of-department',
  ])
  expect(
    shared(
      offices(),
      ({ plurals }) => plurals,
      ({ id }) => id,
    ),
  ).toEqual([])
})

const FOREIGN_LETTERS: Partial<Record<ReadingLanguage, RegExp>> = {
  uz: /[əçşğıöü]|\p{Script=Cyrillic}/iu,
  'uz-Cyrl': /[әұіңөүы]/i,
  kk: /[ўҳ]/i,
  ky: /[әғқұіһўҳ]/i,
  ru: /[әғқұіңөүўҳһ]/i,
  tr: /[ə]|\p{Script=Cyrillic}/iu,
  az: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Cyrillic}/u,
}

test('a name is spelled in the letters of its language, composed and without stray spaces', () => {
  const rows: { names: Names }[] = [
    ...countries(),
    ...organizations(),
    ...formats(),
    ...offices(),
    ...cities(),
    ...groups(),
    ...bodies(),
    ...institutions(),
  ]
  const odd = [...allNames(rows, ({ names }) => names)].filter(
    ({ name, language }) =>
      FOREIGN_LETTERS[language]?.test(name) ||
      name !== name.normalize('NFC') ||
      /^\s|\s\s|\s$|[|=]/.test(name),
  )
  expect(odd.map(({ name, language }) => `${language} ${name}`)).toEqual([])
})
