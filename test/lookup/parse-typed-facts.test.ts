// What an editor types of a meeting, in their own language → the facts that it means, or nothing.
import { describe, expect, it } from 'vitest'
import { cities } from '../../src/gazetteer/cities.ts'
import { countries } from '../../src/gazetteer/countries.ts'
import { formats } from '../../src/gazetteer/formats.ts'
import { organizations } from '../../src/gazetteer/organizations.ts'
import type { ReportedPerson } from '../../src/domain/report.ts'
import { indexNames } from '../../src/lookup/name-index.ts'
import { parseDate } from '../../src/lookup/parse-date.ts'
import { parseFormat } from '../../src/lookup/parse-format.ts'
import { parsePeople } from '../../src/lookup/parse-people.ts'
import { parsePlace } from '../../src/lookup/parse-place.ts'
import { parseSides } from '../../src/lookup/parse-sides.ts'

const index = indexNames({ countries: countries(), organizations: organizations(), formats: [], people: [] })
const ofFormats = indexNames({ countries: [], organizations: [], formats: formats(), people: [] })
const locale = 'en'
const today = '2026-01-21'

describe('a date', () => {
  it.each([
    ['20.01.2026', '2026-01-20'],
    ['20/1/2026', '2026-01-20'],
    ['2026-01-20', '2026-01-20'],
    ['20 January 2026', '2026-01-20'],
    ['January 20th, 2026', '2026-01-20'],
    ['20 Ocak 2026', '2026-01-20'],
    ['2026-yil 20-yanvar', '2026-01-20'],
    ['20 января 2026 г.', '2026-01-20'],
    ['20.01', '2026-01-20'],
    ['30 December', '2025-12-30'],
    ['dün', '2026-01-20'],
    ['bugun', '2026-01-21'],
  ])('%s is one day', (typed, date) => {
    expect(parseDate(typed, { today, near: today })).toEqual({ date, endDate: null, datePrecision: 'day' })
  })

  it.each([
    ['20–21.01.2026', '2026-01-20', '2026-01-21'],
    ['20 - 21.01.2026', '2026-01-20', '2026-01-21'],
    ['30.01–02.02.2026', '2026-01-30', '2026-02-02'],
    ['30.12.2025–02.01.2026', '2025-12-30', '2026-01-02'],
    ['30.12–02.01.2026', '2025-12-30', '2026-01-02'],
    ['2026-01-20 – 2026-01-21', '2026-01-20', '2026-01-21'],
    ['20-21 yanvar 2026', '2026-01-20', '2026-01-21'],
    ['30 Ocak – 2 Şubat 2026', '2026-01-30', '2026-02-02'],
  ])('%s is several days', (typed, date, endDate) => {
    expect(parseDate(typed, { today, near: today })).toEqual({ date, endDate, datePrecision: 'range' })
  })

  it.each([
    ['2026-01', '2026-01', 'month'],
    ['01.2026', '2026-01', 'month'],
    ['yanvar 2026', '2026-01', 'month'],
    ['2026', '2026', 'year'],
  ])('%s is a month or a year', (typed, date, datePrecision) => {
    expect(parseDate(typed, { today, near: today })).toEqual({ date, endDate: null, datePrecision })
  })

  it.each([
    '',
    '31.06.2026',
    '2026-13',
    '21–20.01.2026',
    'soon',
    '20.01.26',
    '20 Fidan 2026',
    'last month',
    '1 2 3',
  ])('“%s” is none', (typed) => expect(parseDate(typed, { today, near: today })).toBeNull())
})

describe('a place', () => {
  const place = (typed: string) => parsePlace(typed, { cities: cities(), index, locale })

  it.each([
    ['Ankara', 'Ankara', 'TR', null],
    ['Toshkentda', 'Tashkent', 'UZ', null],
    ['Самарканд', 'Samarkand', 'UZ', null],
    ['Samarkand, Uzbekistan', 'Samarkand', 'UZ', null],
    ['Dolmabahçe, Istanbul', 'Istanbul', 'TR', 'Dolmabahçe'],
    ['Ankara, Beştepe, Türkiye', 'Ankara', 'TR', 'Beştepe'],
    ['Urgut, Uzbekistan', 'Urgut', 'UZ', null],
    ['Uzbekistan', null, 'UZ', null],
  ])('%s', (typed, city, country, venue) => {
    expect(place(typed)).toEqual({ place: { city, country, venue } })
  })

  it('that nobody knows is asked for again, with those that are called nearly so', () => {
    expect(place('Urgut')).toMatchObject({ unknown: 'Urgut' })
    expect(place('Ankra')).toEqual({
      unknown: 'Ankra',
      suggestions: expect.arrayContaining(['Ankara']) as string[],
    })
  })
})

describe('countries and organisations', () => {
  const now = { countries: ['TR', 'UZ'], organizations: [] }
  const sides = (typed: string) => parseSides(typed, now, { index, locale, today })

  it('replace what is there', () => {
    expect(sides('Türkiye, Özbekistan, OTS')).toEqual({
      sides: { countries: ['TR', 'UZ'], organizations: ['OTS'] },
    })
    expect(sides('Kazakhstan and Kyrgyzstan')).toEqual({
      sides: { countries: ['KG', 'KZ'], organizations: [] },
    })
  })

  it('are added and taken away by a sign', () => {
    expect(sides('+ Qozogʻiston, UN')).toEqual({
      sides: { countries: ['KZ', 'TR', 'UZ'], organizations: ['UN'] },
    })
    expect(sides('- Türkiye')).toEqual({ sides: { countries: ['UZ'], organizations: [] } })
  })

  it('of which one means nothing are asked for again, whole', () => {
    expect(sides('Türkiye, Uzbekistn')).toEqual({
      unknown: 'Uzbekistn',
      suggestions: expect.arrayContaining(['Uzbekistan']) as string[],
    })
    expect(sides('')).toMatchObject({ unknown: '' })
    expect(sides('- Türkiye, Uzbekistan')).toMatchObject({ unknown: '- Türkiye, Uzbekistan' })
  })
})

describe('people', () => {
  const fidan: ReportedPerson = {
    name: 'Hakan Fidan',
    office: 'foreign-minister',
    country: 'TR',
    organization: null,
  }
  const saidov: ReportedPerson = { name: 'Bakhtiyor Saidov', office: null, country: 'UZ', organization: null }
  const officeName = (id: string) => (id === 'chairman-of-organization' ? 'chairman' : id)
  const people = (typed: string, now: ReportedPerson[] = []) =>
    parsePeople(typed, now, { index, locale, officeName })

  it.each([
    'Hakan Fidan, foreign minister, Türkiye',
    'Hakan Fidan, Turkey, Minister of Foreign Affairs',
    'Hakan Fidan (Dışişleri Bakanı, Türkiye)',
    'Hakan Fidan, Türkiye Dışişleri Bakanı',
    'Hakan Fidan, foreign minister of Türkiye',
    '• Hakan Fidan, tashqi ishlar vaziri, Turkiya',
  ])('%s', (typed) => {
    expect(people(typed)).toEqual({ people: [fidan] })
  })

  it('are told apart by lines or semicolons; an office may be of an organisation, or held for another', () => {
    expect(
      people('Hakan Fidan, foreign minister, Türkiye\nKubanychbek Omuraliev, secretary general, OTS'),
    ).toEqual({
      people: [
        fidan,
        { name: 'Kubanychbek Omuraliev', office: 'secretary-general', country: null, organization: 'OTS' },
      ],
    })
    expect(people('Ali Veli, acting foreign minister, Türkiye')).toMatchObject({
      people: [{ office: 'acting-foreign-minister' }],
    })
  })

  it('who are on record keep what is not typed of them', () => {
    expect(people('Fidan; Bakhtiyor Saidov, foreign minister', [fidan, saidov])).toEqual({
      people: [
        { ...fidan, name: 'Fidan' },
        { ...saidov, office: 'foreign-minister' },
      ],
    })
  })

  it('keep an office that was copied as it is shown', () => {
    const chairman = {
      name: 'Mario Rossi',
      office: 'chairman-of-organization',
      country: null,
      organization: 'UN',
    }
    expect(people('Maria Rossi, chairman, UN', [chairman])).toEqual({
      people: [{ ...chairman, name: 'Maria Rossi' }],
    })
  })

  it('are added and taken away by a sign', () => {
    expect(people('+ Bakhtiyor Saidov, Uzbekistan', [fidan])).toEqual({ people: [fidan, saidov] })
    expect(people('- Saidov', [fidan, saidov])).toEqual({ people: [fidan] })
    expect(people('- Lavrov', [fidan])).toEqual({ unknown: 'Lavrov' })
  })

  it.each(['Hakan Fidan', 'Hakan Fidan, wizard, Türkiye', '20.01.2026, Türkiye', ''])(
    '“%s” cannot be read',
    (typed) => expect(people(typed)).toHaveProperty('unknown'),
  )
})

describe('a format and its number', () => {
  const now = { format: 'c5plus1', ordinal: 3 }
  const format = (typed: string) => parseFormat(typed, now, { index: ofFormats, locale })
  const id =
    formats().find(({ names }) => names.en?.includes('OTS Council of Foreign Ministers'))?.id ??
    formats().find(({ organization }) => organization === 'OTS')!.id
  const name = formats().find((one) => one.id === id)!.names.en![0]!

  it('are read in either order, the number alone, and the format alone', () => {
    for (const typed of [`${name}, 12`, `${name} 12`, `12th ${name}`, `12. ${name}`])
      expect(format(typed)).toEqual({ format: id, ordinal: 12 })
    expect(format('12')).toEqual({ format: 'c5plus1', ordinal: 12 })
    expect(format(name)).toEqual({ format: id, ordinal: null })
  })

  it('a number in a format’s own name is no number of it', () => {
    expect(format('C5+1')).toMatchObject({
      ordinal: expect.toSatisfy((n: number | null) => n !== 1) as number,
    })
  })

  it('that nothing is called by is asked for again', () => {
    expect(format('Council of Wizards')).toMatchObject({ unknown: 'Council of Wizards' })
  })
})
