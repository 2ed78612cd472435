import { describe, expect, it } from 'vitest'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { LOCALES } from '../../src/domain/vocabulary.ts'
import { formats } from '../../src/gazetteer/formats.ts'
import { offices } from '../../src/gazetteer/offices.ts'
import { organizations } from '../../src/gazetteer/organizations.ts'

describe('names to show', () => {
  it('come in the language of the reader', () => {
    const names = LOCALES.map((locale) => gazetteerNames(locale))
    expect(names.map(({ country }) => country('UZ'))).toEqual([
      'Uzbekistan',
      'Özbekistan',
      'Oʻzbekiston',
      'Ўзбекистон',
    ])
    expect(names.map(({ city }) => city('Tashkent'))).toEqual(['Tashkent', 'Taşkent', 'Toshkent', 'Тошкент'])
    expect(names.map(({ officePlural }) => officePlural('foreign-minister'))).toEqual([
      'foreign ministers',
      'dışişleri bakanları',
      'tashqi ishlar vazirlari',
      'ташқи ишлар вазирлари',
    ])
  })

  it('say of an office that it is held for another', () => {
    expect(LOCALES.map((locale) => gazetteerNames(locale).office('acting-foreign-minister'))).toEqual([
      'acting foreign minister',
      'Dışişleri Bakanı vekili',
      'tashqi ishlar vaziri vazifasini bajaruvchi',
      'ташқи ишлар вазири вазифасини бажарувчи',
    ])
  })

  it('name an office of any state by no state’s own institution', () => {
    expect(gazetteerNames('tr').office('intelligence-chief')).toBe('istihbarat başkanı')
  })

  it('are the codes themselves where nothing is known, and none for a format', () => {
    const names = gazetteerNames('tr')
    expect([
      names.country('ZZ'),
      names.organization('XYZ'),
      names.office('gardener'),
      names.city('Atlantis'),
    ]).toEqual(['ZZ', 'XYZ', 'gardener', 'Atlantis'])
    expect(names.format('no-such-format')).toBeNull()
  })

  it.each(LOCALES)('exist for every format, office and organisation in %s', (locale) => {
    const names = gazetteerNames(locale)
    const shown = [
      ...formats().map(({ id }) => names.format(id)),
      ...offices().map(({ id }) => names.office(id)),
      ...organizations().map(({ code }) => names.organization(code)),
    ]
    expect(shown.filter((name) => name === null || name.trim() === '')).toEqual([])
  })
})
