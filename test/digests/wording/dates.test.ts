import { describe, expect, it } from 'vitest'
import { wordings } from '../../../digests/wording/wordings.ts'
import { LOCALES, type Locale } from '../../../src/domain/vocabulary.ts'

type Row = Record<Locale, string>

describe('a civil date', () => {
  it.each<[string, string | null, Row]>([
    [
      '2026-01-20',
      null,
      {
        en: '20 January 2026',
        tr: '20 Ocak 2026',
        uz: '2026-yil 20-yanvar',
        'uz-Cyrl': '2026 йил 20 январь',
      },
    ],
    [
      '2025-10-06',
      '2025-10-07',
      {
        en: '6–7 October 2025',
        tr: '6–7 Ekim 2025',
        uz: '2025-yil 6–7-oktabr',
        'uz-Cyrl': '2025 йил 6–7 октябрь',
      },
    ],
    [
      '2025-09-30',
      '2025-10-01',
      {
        en: '30 September – 1 October 2025',
        tr: '30 Eylül – 1 Ekim 2025',
        uz: '2025-yil 30-sentabr – 1-oktabr',
        'uz-Cyrl': '2025 йил 30 сентябрь – 1 октябрь',
      },
    ],
    [
      '2025-12-31',
      '2026-01-01',
      {
        en: '31 December 2025 – 1 January 2026',
        tr: '31 Aralık 2025 – 1 Ocak 2026',
        uz: '2025-yil 31-dekabr – 2026-yil 1-yanvar',
        'uz-Cyrl': '2025 йил 31 декабрь – 2026 йил 1 январь',
      },
    ],
    [
      '2026-01-20',
      '2026-01-20',
      {
        en: '20 January 2026',
        tr: '20 Ocak 2026',
        uz: '2026-yil 20-yanvar',
        'uz-Cyrl': '2026 йил 20 январь',
      },
    ],
    ['2026-05', null, { en: 'May 2026', tr: 'Mayıs 2026', uz: '2026-yil may', 'uz-Cyrl': '2026 йил май' }],
    ['2018', null, { en: '2018', tr: '2018', uz: '2018-yil', 'uz-Cyrl': '2018 йил' }],
  ])('%s to %s is written as each language writes it', (from, to, expected) => {
    for (const locale of LOCALES) expect(wordings[locale].date(from, to)).toBe(expected[locale])
  })

  it('carries its weekday in a title', () => {
    expect(LOCALES.map((locale) => wordings[locale].weekdayDate('2025-10-06'))).toEqual([
      'Monday, 6 October 2025',
      '6 Ekim 2025 Pazartesi',
      '2025-yil 6-oktabr, dushanba',
      '2025 йил 6 октябрь, душанба',
    ])
    expect(wordings.uz.weekdayDate('2026-03-08')).toBe('2026-yil 8-mart, yakshanba')
  })

  it.each(LOCALES)('has twelve months and seven weekdays in %s', (locale) => {
    const wording = wordings[locale]
    const months = Array.from({ length: 12 }, (_, month) =>
      wording.date(`2026-${String(month + 1).padStart(2, '0')}`),
    )
    const days = Array.from({ length: 7 }, (_, day) =>
      wording.weekdayDate(`2026-03-0${day + 1}`).replaceAll(/\d/g, ''),
    )
    expect(new Set(months).size).toBe(12)
    expect(new Set(days).size).toBe(7)
    expect([...months, ...days].join()).not.toMatch(/undefined|,,/)
  })
})
