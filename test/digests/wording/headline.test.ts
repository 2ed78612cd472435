import { describe, expect, it } from 'vitest'
import type { HeadlineParts, ReceptionParts } from '../../../digests/wording/headline-parts.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { KINDS, LEVELS, LOCALES, MODES, type Locale } from '../../../src/domain/vocabulary.ts'

const PLAIN: HeadlineParts = {
  parties: [],
  others: 0,
  format: null,
  ordinal: null,
  informal: false,
  kind: 'bilateral',
  level: null,
  mode: 'in-person',
  holders: null,
}

function headline(locale: Locale, parts: Partial<HeadlineParts>): string {
  return wordings[locale].headline({ ...PLAIN, ...parts })
}

describe('a headline of a pair', () => {
  const PAIRS: Record<Locale, string[]> = {
    en: ['Türkiye', 'Uzbekistan'],
    tr: ['Türkiye', 'Özbekistan'],
    uz: ['Turkiya', 'Oʻzbekiston'],
    'uz-Cyrl': ['Туркия', 'Ўзбекистон'],
  }
  const HOLDERS: Record<Locale, string> = {
    en: 'foreign ministers',
    tr: 'dışişleri bakanları',
    uz: 'tashqi ishlar vazirlari',
    'uz-Cyrl': 'ташқи ишлар вазирлари',
  }

  it.each<[string, Partial<HeadlineParts>, boolean, Record<Locale, string>]>([
    [
      'names the office that both sides hold',
      { level: 'minister' },
      true,
      {
        en: 'Türkiye and Uzbekistan: foreign ministers’ meeting',
        tr: 'Türkiye ve Özbekistan: dışişleri bakanları görüşmesi',
        uz: 'Turkiya va Oʻzbekiston: tashqi ishlar vazirlarining uchrashuvi',
        'uz-Cyrl': 'Туркия ва Ўзбекистон: ташқи ишлар вазирларининг учрашуви',
      },
    ],
    [
      'names the level where the offices differ',
      { level: 'minister' },
      false,
      {
        en: 'Türkiye and Uzbekistan: meeting at ministerial level',
        tr: 'Türkiye ve Özbekistan: bakan düzeyinde görüşme',
        uz: 'Turkiya va Oʻzbekiston: vazirlar darajasidagi uchrashuv',
        'uz-Cyrl': 'Туркия ва Ўзбекистон: вазирлар даражасидаги учрашув',
      },
    ],
    [
      'tells a call from a meeting',
      { level: 'head-of-state', mode: 'phone' },
      false,
      {
        en: 'Türkiye and Uzbekistan: telephone call at head-of-state level',
        tr: 'Türkiye ve Özbekistan: devlet başkanı düzeyinde telefon görüşmesi',
        uz: 'Turkiya va Oʻzbekiston: davlat rahbarlari darajasidagi telefon orqali muloqot',
        'uz-Cyrl': 'Туркия ва Ўзбекистон: давлат раҳбарлари даражасидаги телефон орқали мулоқот',
      },
    ],
    [
      'says who receives',
      { kind: 'reception', level: 'head-of-state' },
      false,
      {
        en: 'Türkiye and Uzbekistan: reception by the head of state',
        tr: 'Türkiye ve Özbekistan: devlet başkanının kabulü',
        uz: 'Turkiya va Oʻzbekiston: davlat rahbari qabuli',
        'uz-Cyrl': 'Туркия ва Ўзбекистон: давлат раҳбари қабули',
      },
    ],
    [
      'counts rounds',
      { kind: 'consultations', level: 'deputy-minister', ordinal: 2 },
      false,
      {
        en: 'Türkiye and Uzbekistan: consultations at deputy-minister level (second round)',
        tr: 'Türkiye ve Özbekistan: bakan yardımcısı düzeyinde istişareler (ikinci tur)',
        uz: 'Turkiya va Oʻzbekiston: vazir oʻrinbosarlari darajasidagi maslahatlashuvlar (ikkinchi raund)',
        'uz-Cyrl': 'Туркия ва Ўзбекистон: вазир ўринбосарлари даражасидаги маслаҳатлашувлар (иккинчи раунд)',
      },
    ],
  ])('%s', (_, parts, sameOffice, expected) => {
    for (const locale of LOCALES)
      expect(
        headline(locale, { ...parts, parties: PAIRS[locale], holders: sameOffice ? HOLDERS[locale] : null }),
      ).toBe(expected[locale])
  })

  it.each<[string, Partial<ReceptionParts> & { alone?: boolean }, Record<Locale, string>]>([
    [
      'names who receives delegations',
      {},
      {
        en: 'Türkiye: president receives delegations of Azerbaijan and Uzbekistan',
        tr: 'Türkiye: cumhurbaşkanının Azerbaycan ve Özbekistan heyetlerini kabulü',
        uz: 'Turkiya: prezident qabulida Ozarbayjon va Oʻzbekiston delegatsiyalari',
        'uz-Cyrl': 'Туркия: президент қабулида Озарбайжон ва Ўзбекистон делегациялари',
      },
    ],
    [
      'names who receives one person',
      { alone: true },
      {
        en: 'Türkiye: president receives the prime minister of Azerbaijan',
        tr: 'Türkiye: cumhurbaşkanının Azerbaycan başbakanını kabulü',
        uz: 'Turkiya: prezident qabulida Ozarbayjon bosh vaziri',
        'uz-Cyrl': 'Туркия: президент қабулида Озарбайжон бош вазири',
      },
    ],
    [
      'names the receiving side alone where nobody of it is known',
      { office: null },
      {
        en: 'Türkiye receives delegations of Azerbaijan and Uzbekistan',
        tr: 'Türkiye: Azerbaycan ve Özbekistan heyetlerinin kabulü',
        uz: 'Turkiya: Ozarbayjon va Oʻzbekiston delegatsiyalari qabuli',
        'uz-Cyrl': 'Туркия: Озарбайжон ва Ўзбекистон делегациялари қабули',
      },
    ],
  ])('%s', (_, special, expected) => {
    const words: Record<Locale, [host: string, guests: string[], office: string, visitor: string]> = {
      en: ['Türkiye', ['Azerbaijan', 'Uzbekistan'], 'president', 'prime minister'],
      tr: ['Türkiye', ['Azerbaycan', 'Özbekistan'], 'cumhurbaşkanı', 'başbakan'],
      uz: ['Turkiya', ['Ozarbayjon', 'Oʻzbekiston'], 'prezident', 'bosh vazir'],
      'uz-Cyrl': ['Туркия', ['Озарбайжон', 'Ўзбекистон'], 'президент', 'бош вазир'],
    }
    for (const locale of LOCALES) {
      const [host, guests, office, visitor] = words[locale]
      const { alone = false, ...rest } = special
      const reception = {
        host,
        office,
        guests: alone ? guests.slice(0, 1) : guests,
        others: 0,
        visitor: alone ? visitor : null,
        ...rest,
      }
      expect(headline(locale, { kind: 'reception', level: 'head-of-state', reception })).toBe(
        expected[locale],
      )
    }
  })

  it('counts the parties that it does not name', () => {
    const parts = { parties: ['A', 'B', 'C'], others: 3, kind: 'summit' as const }
    expect(LOCALES.map((locale) => headline(locale, parts))).toEqual([
      'A, B, C and 3 others: summit',
      'A, B, C ve 3 taraf daha: zirve toplantısı',
      'A, B, C va yana 3 ta ishtirokchi: sammit',
      'A, B, C ва яна 3 та иштирокчи: саммит',
    ])
  })
})

describe('a headline of a format', () => {
  it.each<[Locale, string, Partial<HeadlineParts>, string]>([
    ['en', 'Türkiye–Uzbekistan 4+4', { ordinal: 1 }, 'Türkiye–Uzbekistan 4+4: first meeting'],
    [
      'en',
      'Consultative Meeting of the Heads of State of Central Asia',
      { ordinal: 7 },
      'Seventh Consultative Meeting of the Heads of State of Central Asia',
    ],
    [
      'en',
      'OTS Council of Foreign Ministers',
      { informal: true },
      'OTS Council of Foreign Ministers: informal meeting',
    ],
    ['en', 'OTS summit', { ordinal: 13, informal: true }, '13th informal OTS summit'],
    ['en', 'C5+1', {}, 'C5+1: meeting'],
    ['en', 'OTS Informal Summit', { informal: true }, 'OTS Informal Summit'],
    ['tr', 'TDT Gayriresmi Zirvesi', { informal: true, ordinal: 3 }, '3. TDT Gayriresmi Zirvesi'],
    ['uz', 'TDT norasmiy sammiti', { informal: true }, 'TDT norasmiy sammiti'],
    [
      'uz-Cyrl',
      'ТДТ норасмий саммити',
      { informal: true, ordinal: 3 },
      'ТДТ норасмий саммити: учинчи саммит',
    ],
    ['tr', 'Türkiye–Özbekistan 4+4', { ordinal: 1 }, 'Türkiye–Özbekistan 4+4: birinci toplantı'],
    [
      'tr',
      'Orta Asya Devlet Başkanları İstişare Toplantısı',
      { ordinal: 7 },
      '7. Orta Asya Devlet Başkanları İstişare Toplantısı',
    ],
    ['tr', 'TDT Dışişleri Bakanları Konseyi', {}, 'TDT Dışişleri Bakanları Konseyi toplantısı'],
    ['tr', 'TDT Zirvesi', { ordinal: 12, informal: true }, '12. Gayriresmî TDT Zirvesi'],
    ['uz', 'Oʻzbekiston–Turkiya 4+4', { ordinal: 1 }, 'Oʻzbekiston–Turkiya 4+4: birinchi yigʻilish'],
    ['uz', 'TDT Tashqi ishlar vazirlari kengashi', {}, 'TDT Tashqi ishlar vazirlari kengashi yigʻilishi'],
    [
      'uz',
      'Markaziy Osiyo davlat rahbarlarining Maslahat uchrashuvi',
      { ordinal: 7 },
      'Markaziy Osiyo davlat rahbarlarining Maslahat uchrashuvi: yettinchi uchrashuv',
    ],
    ['uz', 'TDT sammiti', { ordinal: 12 }, 'TDT sammiti: 12-sammit'],
    [
      'uz-Cyrl',
      'ТДТ Ташқи ишлар вазирлари кенгаши',
      { ordinal: 9, informal: true },
      'ТДТ Ташқи ишлар вазирлари кенгаши: тўққизинчи норасмий йиғилиш',
    ],
  ])('in %s: %s', (locale, format, parts, expected) => {
    expect(headline(locale, { ...parts, format })).toBe(expected)
  })
})

describe.each(LOCALES)('headlines in %s', (locale) => {
  it('have words for every kind, level and mode', () => {
    for (const kind of KINDS)
      for (const mode of MODES)
        for (const level of [...LEVELS, null]) {
          const text = headline(locale, { kind, mode, level, parties: ['1', '2'] })
          expect(text).not.toMatch(/undefined|null|\s{2}/)
          expect(headline(locale, { kind, mode, level })).toMatch(/^\p{Lu}/u)
        }
  })
})

it('writes Turkish holders together as common nouns, however the gazetteer writes their title', () => {
  const words = headline('tr', {
    parties: ['Azerbaycan', 'Özbekistan'],
    holders: 'Başbakan Yardımcıları',
  })
  expect(words).toBe('Azerbaycan ve Özbekistan: başbakan yardımcıları görüşmesi')
})
