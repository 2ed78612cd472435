// Ordinary words are no countries, wherever in a sentence they stand and however they are written.
import { describe, expect, test } from 'vitest'
import { ORDINARY_WORDS, PHRASES_WITHOUT_A_COUNTRY, SENTENCES_WITH_A_COUNTRY } from './ordinary-words.ts'
import { TABLE_LANGUAGES, type TableLanguage } from '../../src/domain/vocabulary.ts'
import { countriesIn } from './country-forms/countries-in.ts'

function capitalised(word: string, language: TableLanguage): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}

describe.each(TABLE_LANGUAGES)('in %s', (language) => {
  const words = [...new Set(ORDINARY_WORDS[language].split(' '))]

  test('no ordinary word is a country within a sentence', () => {
    expect(words.length).toBeGreaterThanOrEqual(150)
    expect(words.filter((word) => countriesIn(`3 ${word}, 7.`, language).length > 0)).toEqual([])
  })

  test('no ordinary word is a country at the head of a sentence', () => {
    const read = words.filter(
      (word) => countriesIn(`${capitalised(word, language)} 7 ...`, language).length > 0,
    )
    expect(read).toEqual([])
  })

  test('no ordinary word is a country in capitals', () => {
    const read = words.filter((word) => {
      const capitals = word.toLocaleUpperCase(language)
      return countriesIn(`${capitals} 7 ...`, language).length > 0
    })
    expect(read).toEqual([])
  })

  test('names that hold a country’s name are not that country', () => {
    const read = PHRASES_WITHOUT_A_COUNTRY[language]
      .split(' / ')
      .filter((phrase) => countriesIn(`2025 ${phrase}.`, language).length > 0)
    expect(read).toEqual([])
  })

  test('a country with such a name is still found where something tells it', () => {
    const missed = SENTENCES_WITH_A_COUNTRY[language]
      .split(' / ')
      .map((entry) => entry.split(' ← '))
      .filter(([code = '', sentence = '']) => !countriesIn(sentence, language).includes(code))
    expect(missed).toEqual([])
  })
})
