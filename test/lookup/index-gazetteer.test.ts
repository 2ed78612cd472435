import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/domain/vocabulary.ts'
import { findName } from '../../src/lookup/find-name.ts'
import { indexGazetteer } from '../../src/lookup/index-gazetteer.ts'
import { suggestNames } from '../../src/lookup/suggest-names.ts'

describe('the gazetteer as an index', () => {
  const index = indexGazetteer([{ code: 'p1', names: ['Hakan Fidan'] }])

  it.each(LOCALES)('finds countries and organisations by each of their names in %s', (locale) => {
    const named = index.entries.filter(
      ({ followed, language }) => language === locale && followed.kind !== 'format',
    )
    const lost = named.filter(
      ({ name, followed }) =>
        !findName(name, index, locale).some(
          ({ kind, code }) => kind === followed.kind && code === followed.code,
        ),
    )

    expect(named.length).toBeGreaterThan(250)
    expect(lost.map(({ name, followed }) => `${name} (${followed.code})`)).toEqual([])
  })

  it.each([
    ['Ўзбекистонга', 'UZ'],
    ["özbekistan'ı", 'UZ'],
    ['kirgizistan', 'KG'],
    ['turkiye', 'TR'],
    ['ОТГ', 'OTS'],
    ['türk devletleri teşkilatı', 'OTS'],
    ['Саудовской Аравией', 'SA'],
    ['Великобританию', 'GB'],
    ['АКШга', 'US'],
    ['fidan', 'p1'],
  ])('finds %s', (typed, code) => {
    expect(findName(typed, index, 'en').map((followed) => followed.code)).toEqual([code])
  })

  it('suggests near names', () => {
    expect(suggestNames('Uzbekstan', index, 'uz')[0]?.name).toBe('Oʻzbekiston')
    expect(suggestNames('Kazahkstan', index, 'tr')[0]?.name).toBe('Kazakistan')
  })
})
