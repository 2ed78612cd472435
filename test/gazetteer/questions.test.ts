// What other parts ask of the gazetteer.
import { describe, expect, test } from 'vitest'
import { formatOfBody } from '../../src/gazetteer/bodies.ts'
import { cityByName } from '../../src/gazetteer/cities.ts'
import { countryByCode } from '../../src/gazetteer/countries.ts'
import {
  displayCity,
  displayFormat,
  displayName,
  displayOffice,
  displayOrganization,
} from '../../src/gazetteer/display-name.ts'
import { formatById, formatOfPattern } from '../../src/gazetteer/formats.ts'
import { holdersOf } from '../../src/gazetteer/holders.ts'
import { actingId, officeById } from '../../src/gazetteer/offices.ts'
import { membersOf, organizationsByAbbreviation } from '../../src/gazetteer/organizations.ts'

describe('members of an organisation', () => {
  test('are those of the day: Uzbekistan joined the OTS in October 2019', () => {
    expect(membersOf('OTS', '2019-09-01')).toEqual(['AZ', 'KG', 'KZ', 'TR'])
    expect(membersOf('OTS', '2019-10-15')).toEqual(['AZ', 'KG', 'KZ', 'TR', 'UZ'])
    expect(membersOf('OTS', '2025-10-07', 'observer')).toEqual(['HU', 'TM', 'TRNC'])
  })

  test('end with their membership: Uzbekistan left the CSTO in 2012', () => {
    expect(membersOf('CSTO', '2010')).toContain('UZ')
    expect(membersOf('CSTO', '2013-01-01')).not.toContain('UZ')
  })

  test('are as many as the organisations say', () => {
    const sizes = ['EU', 'NATO', 'OIC', 'LAS', 'AU', 'OSCE'].map((code) => membersOf(code, '2025-06').length)
    expect(sizes).toEqual([27, 32, 57, 22, 55, 57])
  })

  test('of an unknown organisation are none', () => {
    expect(membersOf('NOBODY', '2025')).toEqual([])
  })
})

describe('who held an office', () => {
  test('is told for the day', () => {
    const names = (date: string) => holdersOf('foreign-minister', 'TR', date).map(({ name }) => name)
    expect(names('2020-05-01')).toEqual(['Mevlüt Çavuşoğlu'])
    expect(names('2025-05-23')).toEqual(['Hakan Fidan'])
  })

  test('is told for organisations, and for those who act for a minister', () => {
    expect(holdersOf('secretary-general', 'OTS', '2025-05-23').map(({ name }) => name)).toEqual([
      'Kubanychbek Omuraliev',
    ])
    expect(holdersOf('acting-foreign-minister', 'AF', '2025-06').map(({ name }) => name)).toEqual([
      'Amir Khan Muttaqi',
    ])
  })

  test('is both in the month in which a turn passed', () => {
    expect(holdersOf('president', 'KZ', '2019-03')).toHaveLength(2)
  })
})

describe('a format', () => {
  test('is found by its organisation and body', () => {
    expect(formatOfBody('OTS', 'foreign-ministers')).toBe('ots-council-of-foreign-ministers')
    expect(formatOfBody('OTS', 'interior-ministers')).toBe('ots-interior-ministers')
    expect(formatOfBody('SCO', 'council-of-heads-of-state')).toBe('sco-heads-of-state')
    expect(formatOfBody('ICRC', 'summit')).toBeNull()
  })

  test('is found by its number and who takes part', () => {
    expect(formatOfPattern('4+4', ['TR', 'UZ'])).toBe('tr-uz-4plus4')
    expect(formatOfPattern('4+4', ['TR', 'KZ'])).toBeNull()
    expect(formatOfPattern('С5 + 1', [])).toBe('c5-plus-1')
    expect(formatOfPattern('5+1', ['DE', 'KZ', 'UZ'])).toBe('germany-central-asia-summit')
    expect(formatOfPattern('3+3', ['AZ', 'TR'])).toBe('south-caucasus-3-plus-3')
  })

  test('keeps names that prove nothing alone apart from those that do', () => {
    const meeting = formatById('central-asia-consultative-meeting')
    expect(meeting?.names.tr).toContain('Orta Asya Devlet Başkanları İstişare Toplantısı')
    expect(meeting?.names.tr).not.toContain('İstişare Toplantısı')
    expect(meeting?.shortNames.tr).toContain('İstişare Toplantısı')
    expect(meeting?.names['uz-Cyrl']).toContain('Марказий Осиё давлат раҳбарларининг Маслаҳат учрашуви')
  })

  test('takes no name from an abbreviation that two organisations share', () => {
    expect(formatById('oic-cfm')?.names['uz-Cyrl']?.filter((name) => name.startsWith('ИҲТ'))).toEqual([])
  })
})

test('an abbreviation that two organisations share brings both', () => {
  expect(
    organizationsByAbbreviation('ИҲТ')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['ECO', 'OIC'])
  expect(organizationsByAbbreviation('TDT').map(({ code }) => code)).toEqual(['OTS'])
})

describe('an acting office', () => {
  test('has the rank and the names of the office itself', () => {
    expect(actingId('foreign-minister')).toBe('acting-foreign-minister')
    expect(officeById('acting-foreign-minister')).toEqual({
      ...officeById('foreign-minister'),
      id: 'acting-foreign-minister',
    })
    expect(officeById('acting-nobody')).toBeNull()
  })
})

describe('a name to show', () => {
  test('is in the language of the reader', () => {
    expect(displayName('UZ', 'uz')).toBe('Oʻzbekiston')
    expect(displayName('TRNC', 'tr')).toBe('Kuzey Kıbrıs Türk Cumhuriyeti')
    expect(displayName('OTS', 'uz-Cyrl')).toBe('ТДТ')
    expect(displayCity('Tashkent', 'tr')).toBe('Taşkent')
    expect(displayFormat('ots-council-of-foreign-ministers', 'uz')).toBe(
      'TDT Tashqi ishlar vazirlari kengashi',
    )
    expect(displayOffice('foreign-minister', 'tr')).toBe('Dışişleri Bakanı')
  })

  test('is the full one where the abbreviation means two organisations', () => {
    expect(displayOrganization('OIC', 'uz')).toBe('Islom hamkorlik tashkiloti')
    expect(displayOrganization('ECO', 'tr')).toBe('EİT')
  })

  test('is the code itself where nothing is known of it', () => {
    expect(displayName('ZZ', 'en')).toBe('ZZ')
    expect(displayFormat('no-such-format', 'en')).toBe('no-such-format')
    expect(displayCity('Nowhere', 'en')).toBe('Nowhere')
  })
})

test('what CLDR lacks is there: Uzbek apostrophes are U+02BB, and IO has an Uzbek Cyrillic name', () => {
  expect(countryByCode('US')?.names.uz).toContain('Amerika Qoʻshma Shtatlari')
  expect(countryByCode('IO')?.names['uz-Cyrl']).toBeDefined()
  expect(countryByCode('MM')?.names.en?.[0]).toBe('Myanmar')
  expect(countryByCode('TR')?.names.en).toEqual(expect.arrayContaining(['Türkiye', 'Turkey']))
})

test('a name that is also a common word is marked in its language', () => {
  expect(countryByCode('QA')?.ambiguous.ky).toEqual(['Катар'])
  expect(countryByCode('GE')?.people.en).toEqual(['Georgia'])
  expect(cityByName('Kazan')?.ambiguous).toContain('kk')
})

test('AU is the African Union where an organisation is meant, and Australia where a state is', () => {
  const [head] = holdersOf('chairperson-of-commission', 'AU', '2025-06')
  expect(head).toMatchObject({ organization: 'AU', country: null })
  const [leader] = holdersOf('prime-minister', 'AU', '2025-06')
  expect(leader).toMatchObject({ organization: null, country: 'AU' })
})
