import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/lookup/parse-query.ts'
import { SMALL_INDEX } from './small-gazetteer.ts'
import type { Locale } from '../../src/domain/vocabulary.ts'

function ask(text: string, locale: Locale = 'en') {
  return parseQuery(text, { index: SMALL_INDEX, locale, today: '2026-11-22' })
}

function codesOf(text: string): string[] {
  const query = ask(text)
  expect([...query.ambiguous, ...query.unknown]).toEqual([])
  return query.followed.map(({ code }) => code)
}

describe('a country is found', () => {
  it.each([
    'Uzbekistan',
    'uzbekistan',
    'UZBEKISTAN',
    'UZ',
    "O'zbekiston",
    'Oʻzbekiston',
    'O‘zbekiston',
    'ozbekiston',
    'Ўзбекистон',
    'özbekistan',
    'ozbekistan',
    'ÖZBEKİSTAN',
    'Узбекистан',
    'Өзбекстан',
  ])('by the name %s', (name) => {
    expect(codesOf(name)).toEqual(['UZ'])
  })

  it.each([
    ['Ўзбекистонга', 'UZ'],
    ["özbekistan'ı", 'UZ'],
    ["Özbekistan'daki", 'UZ'],
    ['Oʻzbekistonning', 'UZ'],
    ['ozbekistonda', 'UZ'],
    ['Узбекистана', 'UZ'],
    ['Узбекистаном', 'UZ'],
    ['Өзбекстанның', 'UZ'],
    ['Өзбекстандагы', 'UZ'],
    ['Турцию', 'TR'],
    ['Турцией', 'TR'],
    ["Türkiye'ye", 'TR'],
    ['turkiye', 'TR'],
    ['Turkiyaga', 'TR'],
    ['Грузии', 'GE'],
    ['kirgizistan', 'KG'],
    ['Kırgızistan’la', 'KG'],
    ['Қирғизистондан', 'KG'],
    ['Кыргызстанга', 'KG'],
    ['Қазақстанмен', 'KZ'],
    ['казахстане', 'KZ'],
  ])('by its inflected name %s', (name, code) => {
    expect(codesOf(name)).toEqual([code])
  })
})

describe('an organisation, a format, a person is found', () => {
  it.each([
    ['ОТГ', 'OTS'],
    ['tdt', 'OTS'],
    ["TDT'nin", 'OTS'],
    ['ТМУнун', 'OTS'],
    ['türk devletleri teşkilatı', 'OTS'],
    ['turk devletleri teskilatina', 'OTS'],
    ['Организацию тюркских государств', 'OTS'],
    ['туркий давлатлар ташкилотига', 'OTS'],

    ['c5+1', 'c5plus1'],
    ['C5 + 1', 'c5plus1'],
    ['С5+1', 'c5plus1'],
    ['Hakan Fidan', 'p-fidan'],
    ['fidan', 'p-fidan'],
    ['Хакан Фидан', 'p-fidan'],
    ['Токаев', 'p-tokayev'],
    ['Kasım Cömert Tokayev', 'p-tokayev'],
    ['İlham Əliyev', 'p-aliyev-i'],
  ])('by %s', (name, code) => {
    expect(codesOf(name)).toEqual([code])
  })
})

it('reads the ending of a short name where an apostrophe shows it', () => {
  expect(ask("BM'ye", 'tr').followed).toEqual([{ kind: 'organization', code: 'UN' }])
})

describe('several names', () => {
  it.each([
    ['Uzbekistan, Türkiye; OTS', ['UZ', 'TR', 'OTS']],
    ['Uzbekistan Turkey', ['UZ', 'TR']],
    ['Uzbekistan and South Korea', ['UZ', 'KR']],
    ['Özbekistan ve Türkiye', ['UZ', 'TR']],
    ['Ўзбекистон ва Туркия', ['UZ', 'TR']],
    ['Uzbekistan, uzbekistan', ['UZ']],
    ['\n , ;', []],
  ])('are read from %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes)
  })

  it('come with a span in any place', () => {
    expect(ask('uzbekistan, 7d')).toMatchObject({
      followed: [{ code: 'UZ' }],
      span: { from: '2026-11-16', to: '2026-11-22' },
    })
    expect(ask('uzbekistan last month')).toMatchObject({
      followed: [{ code: 'UZ' }],
      span: { from: '2026-10-01', to: '2026-10-31' },
    })
    expect(ask('OTS 2025')).toMatchObject({
      followed: [{ code: 'OTS' }],
      span: { from: '2025-01-01', to: '2025-12-31' },
    })
  })
})

describe('a country’s code', () => {
  it('counts in capitals alone: in small letters two of them are a word', () => {
    expect(ask('UZ, KZ').followed.map(({ code }) => code)).toEqual(['UZ', 'KZ'])
    expect(ask('uz').followed).toEqual([])
    expect(ask('Kz').followed).toEqual([])
  })
})

describe('a name of several', () => {
  it('gives them to choose from, in the language of the user', () => {
    expect(ask('Korea', 'tr').ambiguous).toEqual([
      {
        text: 'Korea',
        choices: [
          { followed: { kind: 'country', code: 'KR' }, name: 'Güney Kore' },
          { followed: { kind: 'country', code: 'KP' }, name: 'Kuzey Kore' },
        ],
      },
    ])
    expect(ask('Aliyev').ambiguous[0]?.choices.map(({ name }) => name)).toEqual([
      'Ilham Aliyev',
      'Heydar Aliyev',
    ])
  })

  it('is the one that has the name in the language of the user', () => {
    expect(ask('BM', 'tr').followed).toEqual([{ kind: 'organization', code: 'UN' }])
    expect(ask('BM', 'en').ambiguous[0]?.choices.map(({ name }) => name)).toEqual([
      'Bermuda',
      'United Nations',
    ])
  })

  it('is the organisation where its sessions have the same name', () => {
    expect(codesOf('Organization of Turkic States')).toEqual(['OTS'])
    expect(codesOf('OTS summit')).toEqual(['ots-summit'])
  })

  it('is no choice between a Cyrillic abbreviation and a Latin code', () => {
    expect(codesOf('КР')).toEqual(['KG'])
    expect(codesOf('KR')).toEqual(['KR'])
  })
})

describe('a wrong name', () => {
  it.each([
    ['Uzbekstan', 'en', 'Uzbekistan'],
    ['Uzbikistn', 'uz', 'Oʻzbekiston'],
    ['Kazahkstan', 'tr', 'Kazakistan'],
    ['Узбекстон', 'uz-Cyrl', 'Ўзбекистон'],
    ['Hakan Fidam', 'en', 'Hakan Fidan'],
    ['organization of turkic', 'en', 'Organization of Turkic States'],
  ] as const)('%s gets near names in %s, the nearest first: %s', (typed, locale, first) => {
    const query = ask(typed, locale)

    expect(query.followed).toEqual([])
    expect(query.unknown[0]?.text).toBe(typed)
    expect(query.unknown[0]?.suggestions[0]?.name).toBe(first)
    expect(query.unknown[0]?.suggestions.length).toBeLessThanOrEqual(5)
  })

  it('gets none where nothing is near', () => {
    expect(ask('qwertyuiop').unknown).toEqual([{ text: 'qwertyuiop', suggestions: [] }])
    expect(ask('x'.repeat(10_000)).unknown[0]?.suggestions).toEqual([])
  })

  it('is not looked for in a text that is too long to be a list', () => {
    expect(ask(`${','.repeat(600)}Uzbekistan`)).toEqual({
      followed: [],
      span: null,
      ambiguous: [],
      unknown: [],
    })
  })

  it('does not hide the right one beside it', () => {
    expect(ask('Uzbekistan, Qwertyland')).toMatchObject({
      followed: [{ code: 'UZ' }],
      unknown: [{ text: 'Qwertyland' }],
    })
  })
})
