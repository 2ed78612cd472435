// Tokens: words, numbers and marks with their places and keys.
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/extraction/text/tokens.ts'
import { languageOf } from '../../../src/languages/index.ts'

const keys = (text: string, code: 'en' | 'tr' | 'uz' | 'uz-Cyrl'): string[] =>
  tokenise(text, languageOf(code)!.tokens).map((token) => token.key)

describe('tokenise', () => {
  it.for([
    ['en', 'Türkiye’s 4+4 talks, C5+1 and “OTS+” in İstanbul — №5.'],
    ['tr', "TDT'nin 7’nci Zirvesi, 11. Zirve; İzmir'de 16.11.2025"],
    ['uz', 'Oʻzbekiston O‘zbekiston O`zbekiston 2-yigʻilish 7-noyabr kuni'],
    ['uz-Cyrl', 'ТДТга аъзо давлатлар – 2025 йил 7 ноябрь, С5+1'],
  ] as const)('keeps each token where it stands in %s', ([code, text]) => {
    for (const token of tokenise(text, languageOf(code)!.tokens)) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
    }
  })

  it('counts places in UTF-16 units behind a letter outside the basic plane', () => {
    const text = '𝔄bc Ankara'
    const last = tokenise(text, languageOf('en')!.tokens).at(-1)!

    expect(text.slice(last.start, last.end)).toBe('Ankara')
  })

  it('keeps numeric names of formats whole, in either alphabet', () => {
    expect(keys('4+4', 'en')).toEqual(['4+4'])
    expect(keys('C5 + 1', 'en')).toEqual(['c5+1'])
    expect(keys('С5+1', 'uz-Cyrl')).toEqual(['c5+1'])
  })

  it.for([
    ['en', '7th', 7],
    ['tr', '7’nci', 7],
    ['tr', '2’nci', 2],
    ['tr', '11’inci', 11],
    ['tr', '7. Zirve', 7],
    ['uz', '3-nchi', 3],
  ] as const)('reads the ordinal in %s %s', ([code, text, value]) => {
    const [token] = tokenise(text, languageOf(code)!.tokens)

    expect(token).toMatchObject({ kind: 'number', ordinal: true, value })
  })

  it('gives one key to every apostrophe and both scripts of Uzbek', () => {
    const spellings = [
      'Oʻzbekiston',
      'O‘zbekiston',
      'O’zbekiston',
      "O'zbekiston",
      'O`zbekiston',
      'Ўзбекистон',
    ]

    expect(new Set(spellings.map((word) => keys(word, 'uz').join('|')))).toEqual(new Set(['ozbekiston']))
  })

  it('gives one key to dotted and dotless capitals of Turkish', () => {
    expect(keys('İSTANBUL', 'tr')).toEqual(keys('istanbul', 'tr'))
    expect(keys('KIRGIZISTAN', 'tr')).toEqual(keys('Kırgızistan', 'tr'))
  })

  it('keeps a suffix with its abbreviation', () => {
    expect(keys('TDT-nin', 'tr')).toEqual(['tdt-nin'])
    expect(keys('Rusya-Ukrayna', 'tr')).toEqual(['rusya', '-', 'ukrayna'])
  })
})
