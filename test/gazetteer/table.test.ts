// Tables of names as text → names by language.
import { describe, expect, test } from 'vitest'
import { namesOf, namesOfProperty, parseBlocks, uzbekApostrophes } from '../../src/gazetteer/table.ts'
import { uzbekCyrillic } from '../../src/gazetteer/uzbek-cyrillic.ts'
import { isWithin } from '../../src/gazetteer/within.ts'

describe('a table', () => {
  test('repeats a cell with =, and spells Uzbek in Cyrillic letters', () => {
    expect(namesOf(['Osh', 'Oş', '=', "O'sh", '=', 'Ош', '=', '='])).toEqual({
      en: ['Osh'],
      tr: ['Oş'],
      az: ['Oş'],
      uz: ['Oʻsh'],
      'uz-Cyrl': ['Ўш'],
      kk: ['Ош'],
      ky: ['Ош'],
      ru: ['Ош'],
    })
  })

  test('divides alternatives, and leaves out languages without a name', () => {
    expect(namesOf(['Turkey / Türkiye', '', '', '', '', '', '', 'Турция'])).toEqual({
      en: ['Turkey', 'Türkiye'],
      ru: ['Турция'],
    })
  })

  test('gives properties to the head line above them', () => {
    const [first, second] = parseBlocks('\nTR | Ankara\n  short | | TC\nAZ | Baku\n')
    expect(first?.head).toEqual(['TR', 'Ankara'])
    expect(first && namesOfProperty(first, 'short')).toEqual({ tr: ['TC'] })
    expect(second && namesOfProperty(second, 'short')).toEqual({})
  })
})

describe('Uzbek', () => {
  test.each([
    ['Oʻzbekiston', 'Ўзбекистон'],
    ['Yevropa Ittifoqi', 'Европа Иттифоқи'],
    ['Markaziy Osiyo', 'Марказий Осиё'],
    ['Vyetnam', 'Вьетнам'],
    ['Eron', 'Эрон'],
    ['yoʻl xaritasi', 'йўл харитаси'],
    ['davlatshunos', 'давлатшунос'],
    ['ShHT', 'ШҲТ'],
    ['maʼlumot', 'маълумот'],
  ])('%s is spelled %s in Cyrillic letters', (latin, cyrillic) => {
    expect(uzbekCyrillic(latin)).toBe(cyrillic)
  })

  test('takes one apostrophe in oʻ and gʻ and another elsewhere, however it was typed', () => {
    expect(["O'sh", 'O‘sh', 'O’sh', "G'arbiy"].map(uzbekApostrophes)).toEqual([
      'Oʻsh',
      'Oʻsh',
      'Oʻsh',
      'Gʻarbiy',
    ])
    expect(uzbekApostrophes("a'zo")).toBe('aʼzo')
  })
})

describe('a date within a span', () => {
  test('is compared as far as both dates go', () => {
    expect(isWithin('2020-05', '2020', null)).toBe(true)
    expect(isWithin('2020', '2020-05', '2021-02')).toBe(true)
    expect(isWithin('2019-12-31', '2020', null)).toBe(false)
    expect(isWithin('2021-03-01', null, '2021-02')).toBe(false)
    expect(isWithin('1999', null, null)).toBe(true)
  })
})
