import { describe, expect, it } from 'vitest'
import { wordings, type Wording } from '../../../digests/wording/wordings.ts'
import { LOCALES, STATUSES, type Locale } from '../../../src/domain/vocabulary.ts'

const SAMPLE_ARGUMENTS: Partial<Record<keyof Wording, unknown[]>> = {
  date: ['2026-01-20'],
  weekdayDate: ['2026-01-20'],
  ordinal: [7],
  join: [['1', '2', '3']],
  more: [3],
  sources: [3, 2],
  statusMoved: ['announced', 'held'],
  headline: [
    {
      parties: ['1', '2'],
      others: 3,
      format: null,
      ordinal: 2,
      informal: true,
      kind: 'bilateral',
      level: 'minister',
      mode: 'phone',
      holders: null,
    },
  ],
}

/** Every text of a wording, those of functions filled with figures. */
function textsOf(wording: Wording): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(wording) as [keyof Wording, unknown][]) {
    if (key === 'compare') continue
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'function')
      texts.set(
        key,
        (value as (...values: unknown[]) => string)(...(SAMPLE_ARGUMENTS[key] ?? ['1', '2', '3'])),
      )
    else
      for (const [inner, text] of Object.entries(value as object)) texts.set(`${key}.${inner}`, String(text))
  }
  return texts
}

/** Office names are corrections of the gazetteer's: each language has those it needs. */
const shared = (texts: Map<string, string>) =>
  [...texts.keys()].filter((key) => !key.startsWith('office')).sort()

describe.each(LOCALES)('the wording in %s', (locale: Locale) => {
  const texts = textsOf(wordings[locale])

  it('has every text that English has, and none is empty', () => {
    expect(shared(texts)).toEqual(shared(textsOf(wordings.en)))
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('leaves no hole in a sentence', () => {
    const hole = /undefined|null|NaN|\$\{|\s{2}| [,.;:]/
    expect([...texts].filter(([, text]) => hole.test(text))).toEqual([])
  })

  it('has a sentence for every way a status can move', () => {
    for (const before of STATUSES)
      for (const after of STATUSES)
        expect(wordings[locale].statusMoved(before, after)).toMatch(/^\p{Lu}.*\.$/u)
  })
})

describe('plurals', () => {
  it('follow the number in English', () => {
    expect([1, 2, 21].map(wordings.en.more)).toEqual([
      'and 1 more meeting',
      'and 2 more meetings',
      'and 21 more meetings',
    ])
    expect([1, 3].map((n) => wordings.en.sources(n, n))).toEqual(['Source', 'Sources (3)'])
  })

  it('leave the noun in the singular after a number in Turkish and Uzbek', () => {
    expect([1, 5].map(wordings.tr.more)).toEqual(['ve 1 görüşme daha', 've 5 görüşme daha'])
    expect([1, 5].map(wordings.uz.more)).toEqual(['va yana 1 ta uchrashuv', 'va yana 5 ta uchrashuv'])
  })
})

it('counts articles and the independent among them apart where they differ, in every language', () => {
  expect(LOCALES.map((locale) => wordings[locale].sources(7, 3))).toEqual([
    'Sources (7 articles, 3 independent)',
    'Kaynaklar (7 haber, bağımsız: 3)',
    'Manbalar (7 ta xabar, mustaqil: 3)',
    'Манбалар (7 та хабар, мустақил: 3)',
  ])
})

describe('an alphabet', () => {
  it('orders names as its readers look them up', () => {
    const { en, tr, uz } = wordings
    expect(['Zambia', 'Åland', 'Chile'].sort(en.compare)).toEqual(['Åland', 'Chile', 'Zambia'])
    expect(['Şili', 'Sudan', 'Çin', 'Cezayir', 'Irak', 'İran'].sort(tr.compare)).toEqual([
      'Cezayir',
      'Çin',
      'Irak',
      'İran',
      'Sudan',
      'Şili',
    ])
    expect(['Oʻzbekiston', 'Ozarbayjon', 'Qozogʻiston'].sort(uz.compare)).toEqual([
      'Ozarbayjon',
      'Qozogʻiston',
      'Oʻzbekiston',
    ])
    expect(
      ['Ўзбекистон', 'Қирғизистон', 'Озарбайжон', 'Оз', 'Туркия'].sort(wordings['uz-Cyrl'].compare),
    ).toEqual(['Оз', 'Озарбайжон', 'Туркия', 'Ўзбекистон', 'Қирғизистон'])
  })
})

describe('Uzbek', () => {
  const latin = [...textsOf(wordings.uz).values()]
  const cyrillic = [...textsOf(wordings['uz-Cyrl']).values()]

  it('in Latin letters has the letters oʻ and gʻ and the sign ʼ, and no other apostrophe', () => {
    for (const text of latin) {
      expect(text).not.toMatch(/['‘’`´]/)
      expect(text).not.toMatch(/(?<![oOgG])ʻ|(?<=[oOgG])ʼ/)
    }
  })

  it('in Cyrillic letters has no Latin letter and no apostrophe', () => {
    for (const text of cyrillic) expect(text).not.toMatch(/[a-zʻʼ'‘’]/i)
  })

  it('in Cyrillic letters is spelled as the orthography has it', () => {
    const { modes, outcomeTypes, sections, kinds, topics } = wordings['uz-Cyrl']
    expect(outcomeTypes).toMatchObject({
      'joint-statement': 'қўшма баёнот',
      declaration: 'декларация',
      concept: 'концепция',
      agreement: 'битим',
      plan: 'режа',
    })
    expect(modes['in-person']).toBe('юзма-юз')
    expect(kinds.multilateral).toBe('кўп томонлама учрашув')
    expect(sections.developments).toBe('Янги маълумотлар')
    expect(topics.trade).toBe('савдо ва инвестиция')
    expect(wordings['uz-Cyrl'].tookPart).toBe('Иштирокчилар')
  })
})

it('says of a postponed meeting with a new day that the day has been set, in every language', () => {
  expect(LOCALES.map((locale) => wordings[locale].statusMoved('postponed', 'announced'))).toEqual([
    'A new date has been set.',
    'Yeni bir tarih belirlendi.',
    'Yangi sana belgilandi.',
    'Янги сана белгиланди.',
  ])
})
