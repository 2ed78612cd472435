// Every country is recognised by every name and case form of each language, however its name ends.
import { describe, expect, test } from 'vitest'
import { TABLE_LANGUAGES, type TableLanguage } from '../../src/domain/vocabulary.ts'
import { formsOf } from './country-forms/all-forms.ts'
import { countriesIn } from './country-forms/countries-in.ts'
import { demonyms } from './country-forms/turkic-forms.ts'
import { FRAMES } from './country-forms/cases.ts'
import { cldrNames, ISO_CODES, pressNames } from './country-forms/names.ts'

/** Nobody lives there, or names in the plural make no such word. */
const TOWNLESS = new Set(['AQ', 'KM', 'SC', 'BS', 'MV', 'PH'])

const MOST_MISSED = 0.005

/** How many forms were tried, and which of them are not read as that country or as another one too. */
function tryAll(language: TableLanguage) {
  const names = [...cldrNames(language), ...pressNames(language)]
  const misses: string[] = []
  let tried = 0
  for (const { code, name } of names) {
    for (const { case: key, form } of formsOf(name, language)) {
      tried += 1
      const sentence = FRAMES[language][key]!.replace('*', () => form)
      const found = countriesIn(sentence, language)
      if (found.length === 0 || found.some((other) => other !== code))
        misses.push(`${code} ${form} → ${found.join(' ') || 'nothing'}`)
    }
  }
  return { tried, misses }
}

test('the forms are those of the 249 countries of ISO 3166-1', () => {
  expect(new Set(ISO_CODES).size).toBe(249)
})

describe.each(TABLE_LANGUAGES)('countries in %s', (language) => {
  test('are found in every form of every name, but for five of a thousand', () => {
    const { tried, misses } = tryAll(language)
    expect(tried).toBeGreaterThan(700)
    // All misses are listed once there are too many.
    expect(misses.length / tried > MOST_MISSED ? misses : []).toEqual([])
  })
})

/** Names of one word, whose people are told by an ending. */
const ONE_WORD = /^\p{L}{4,}$/u

describe.each(['tr', 'az', 'uz', 'uz-Cyrl', 'kk', 'ky'] as const)('people in %s', (language) => {
  test('are found by the name of their country with the ending for people', () => {
    const misses = cldrNames(language)
      .filter(({ code, name }) => ONE_WORD.test(name) && !TOWNLESS.has(code))
      .filter(({ code, name }) => {
        const found = demonyms(name, language).map((form) =>
          countriesIn(
            FRAMES[language].people!.replace('*', () => form),
            language,
            true,
          ),
        )
        return !found.some((codes) => codes.includes(code))
      })
      .map(({ code, name }) => `${code} ${name}`)
    expect(misses).toEqual([])
  })
})
