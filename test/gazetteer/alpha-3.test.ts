import { describe, expect, it } from 'vitest'
import { alpha3Of } from '../../src/gazetteer/alpha-3.ts'
import { countries } from '../../src/gazetteer/countries.ts'

describe('alpha-3 codes', () => {
  it('are three letters and a country’s own, for every country but the two that ISO has none for', () => {
    const codes = countries().map(({ code }) => [code, alpha3Of(code)] as const)
    const known = codes.flatMap(([, code]) => code ?? [])
    expect(codes.filter(([, code]) => code === null).map(([code]) => code)).toEqual(
      expect.arrayContaining(['TRNC', 'XK']),
    )
    expect(known).toHaveLength(countries().length - 2)
    expect(new Set(known).size).toBe(known.length)
    for (const code of known) expect(code).toMatch(/^[A-Z]{3}$/)
  })

  it.each([
    ['TR', 'TUR'],
    ['UZ', 'UZB'],
    ['KZ', 'KAZ'],
    ['CH', 'CHE'],
    ['DE', 'DEU'],
    ['IR', 'IRN'],
    ['IQ', 'IRQ'],
    ['NE', 'NER'],
    ['NG', 'NGA'],
    ['AT', 'AUT'],
    ['AU', 'AUS'],
  ])('of %s is %s', (code, alpha3) => {
    expect(alpha3Of(code)).toBe(alpha3)
  })
})
