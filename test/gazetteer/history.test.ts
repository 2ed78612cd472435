// The table of past meetings: every row is whole, in order, and can be traced to a public source.
import { describe, expect, test } from 'vitest'
import { KINDS, OUTCOME_TYPES } from '../../src/domain/vocabulary.ts'
import { cityByName } from '../../src/gazetteer/cities.ts'
import { countryByCode } from '../../src/gazetteer/countries.ts'
import { formatById } from '../../src/gazetteer/formats.ts'
import { countriesOf, HISTORY, type PastMeeting } from '../../src/gazetteer/history.ts'
import { organizationByCode } from '../../src/gazetteer/organizations.ts'

/** The last day on which the table was read against its sources; what lies after it can only be announced. */
const READ_ON = '2026-11-22'
/** The newest of the sources are of this month: whether what was announced for later was held they do not tell. */
const SOURCES_END = '2026-03'
const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s/]+\/\S*$/
const REPOSITORY = /^github:[\w-]+\/[\w.-]+:\S+$/

function named(meeting: PastMeeting): string {
  return `${meeting.format} ${meeting.date}`
}

/** The rows that fail a check, by name. */
function failing(isWhole: (meeting: PastMeeting) => boolean): string[] {
  return HISTORY()
    .filter((meeting) => !isWhole(meeting))
    .map(named)
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

/** A day that the calendar has, a month or a year. */
function isCivilDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false
  const day = date + '-01-01'.slice(date.length - 4)
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

/** A year is over with its last month. */
function isBefore(date: string, month: string): boolean {
  return (date.length === 4 ? `${date}-12` : date) < month
}

function areCountries(codes: readonly string[]): boolean {
  return codes.every((code) => countryByCode(code) !== null)
}

function sessionsOf(format: string): PastMeeting[] {
  return HISTORY().filter((meeting) => meeting.format === format)
}

function ordinalsOf(format: string): (number | null)[] {
  return sessionsOf(format).map(({ ordinal }) => ordinal)
}

describe('the history', () => {
  test('tells of at least 600 meetings of at least 95 formats', () => {
    expect(HISTORY().length).toBeGreaterThanOrEqual(600)
    expect(new Set(HISTORY().map(({ format }) => format)).size).toBeGreaterThanOrEqual(95)
  })

  test('knows every format, country and organisation that it names', () => {
    expect(failing(({ format }) => formatById(format) !== null)).toEqual([])
    expect(failing(({ country }) => country === null || areCountries([country]))).toEqual([])
    expect(failing((meeting) => areCountries(countriesOf(meeting)))).toEqual([])
    expect(
      failing(({ organizations }) => organizations.every((code) => organizationByCode(code) !== null)),
    ).toEqual([])
  })

  test('has each session in a city of its country, or in none', () => {
    expect(failing(({ city, country }) => city === null || cityByName(city)?.country === country)).toEqual([])
  })

  test('has a place for whatever was held in person', () => {
    expect(failing(({ mode, country }) => mode !== 'in-person' || country !== null)).toEqual([])
  })

  test('has dates of the calendar, and spans that end after they begin', () => {
    expect(failing(({ date, endDate }) => [date, endDate ?? date].every(isCivilDate))).toEqual([])
    expect(failing(({ date, endDate }) => endDate === null || endDate > date)).toEqual([])
  })

  test('tells no session of a format twice', () => {
    expect(repeated(HISTORY().map(named))).toEqual([])
    const counted = HISTORY().filter(({ ordinal }) => ordinal !== null)
    expect(repeated(counted.map(({ format, ordinal }) => `${format} ${ordinal}`))).toEqual([])
  })

  test('has each format by date, with ordinals that grow', () => {
    const formats = [...new Set(HISTORY().map(({ format }) => format))]
    const inOrder = (values: readonly (string | number)[]) =>
      values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value))
    const datesOf = (format: string) => sessionsOf(format).map(({ date }) => date)
    const numbersOf = (format: string) => ordinalsOf(format).filter((ordinal) => ordinal !== null)
    expect(formats.filter((format) => !inOrder(datesOf(format)))).toEqual([])
    expect(formats.filter((format) => !inOrder(numbersOf(format)))).toEqual([])
  })

  test('has whole numbers from one for ordinals', () => {
    expect(failing(({ ordinal }) => ordinal === null || (Number.isInteger(ordinal) && ordinal > 0))).toEqual(
      [],
    )
  })

  test('has an address or a file of a repository as the source of each row', () => {
    expect(failing(({ source }) => ADDRESS.test(source) || REPOSITORY.test(source))).toEqual([])
  })

  test('marks what lies ahead as announced, and what was only announced as not confirmed', () => {
    expect(failing(({ date, status }) => date <= READ_ON || status === 'announced')).toEqual([])
    expect(failing(({ status, confirmed }) => status !== 'announced' || !confirmed)).toEqual([])
  })

  test('tells nothing that was only announced for a day that its sources would have told of', () => {
    expect(failing(({ date, status }) => status !== 'announced' || !isBefore(date, SOURCES_END))).toEqual([])
  })

  test('has outcomes of known types with a title in a language', () => {
    expect(
      failing(({ outcomes }) =>
        outcomes.every(
          ({ type, title, language }) =>
            OUTCOME_TYPES.includes(type) && title !== '' && /^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(language),
        ),
      ),
    ).toEqual([])
  })

  test('has a kind that fits who sat there', () => {
    expect(failing(({ kind }) => KINDS.includes(kind))).toEqual([])
    expect(sessionsOf('turkiye-kazakhstan-hlscc').map(({ kind }) => kind)).toContain('bilateral')
    expect(sessionsOf('turkiye-azerbaijan-georgia').map(({ kind }) => kind)).not.toContain('summit')
    expect(sessionsOf('c5-plus-1').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['multilateral', 'summit']),
    )
  })
})

describe('from the first start it is known', () => {
  test('that twelve summits of the Organization of Turkic States were held', () => {
    const held = sessionsOf('ots-council-heads-of-state').filter(({ status }) => status === 'held')
    expect(held.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  test('that Turkic-speaking states met ten times before', () => {
    expect(ordinalsOf('turkic-speaking-states-summit')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('that the heads of state of Central Asia consulted seven times', () => {
    expect(ordinalsOf('central-asia-consultative-meeting')).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('which members an organisation had on the day', () => {
    const membersAt = (format: string, ordinal: number) =>
      sessionsOf(format)
        .filter((meeting) => meeting.ordinal === ordinal)
        .flatMap(countriesOf)
    expect(membersAt('ots-council-heads-of-state', 1)).toEqual(['AZ', 'KG', 'KZ', 'TR'])
    expect(membersAt('ots-council-heads-of-state', 7)).toContain('UZ')
    expect(membersAt('sco-heads-of-state', 1)).not.toContain('IN')
    expect(membersAt('sco-heads-of-state', 18)).toContain('IN')
    expect(membersAt('eu-central-asia-summit', 1)).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ'])
  })

  test('who came as a guest', () => {
    const sixth = sessionsOf('ots-council-heads-of-state')[5]
    expect(sixth?.guests).toEqual(['HU', 'UZ'])
    expect(sixth === undefined ? [] : countriesOf(sixth)).toEqual(['AZ', 'HU', 'KG', 'KZ', 'TR', 'UZ'])
  })
})
