import { describe, expect, it } from 'vitest'
import { findChanges } from '../../src/meetings/find-changes.ts'
import { isHistory } from '../../src/meetings/is-history.ts'
import { FIDAN, SAIDOV, buildMeeting, buildReport, person } from './build-report.ts'
import type { MeetingFacts } from '../../src/domain/report.ts'
import type { VisibleMeeting } from '../../src/meetings/find-changes.ts'

function visible(facts: Partial<MeetingFacts> = {}, rest: Partial<VisibleMeeting> = {}): VisibleMeeting {
  return { facts: buildMeeting(facts), history: false, withdrawn: false, ...rest }
}

function outcome(title: string, language: 'en' | 'tr' = 'en') {
  return { type: 'joint-statement' as const, title, language }
}

function typesOf(before: Partial<MeetingFacts>, after: Partial<MeetingFacts>): string[] {
  return findChanges(visible(before), visible(after)).map(({ type, field }) => `${type} ${field}`)
}

describe('findChanges', () => {
  it.each<[string, Partial<MeetingFacts>, Partial<MeetingFacts>, string[]]>([
    ['nothing where nothing differs', {}, {}, []],
    ['the status', { status: 'announced' }, { status: 'held' }, ['status status']],
    [
      'a new day with the news that it is put off, as one',
      { status: 'announced' },
      { status: 'postponed', date: '2026-05-01' },
      ['status status'],
    ],
    ['a participant that joins', {}, { countries: ['KZ', 'TR', 'UZ'] }, ['participant countries']],
    ['a participant told wrongly', { countries: ['KZ', 'TR', 'UZ'] }, {}, ['corrected countries']],
    ['a person more', { people: [FIDAN] }, { people: [FIDAN, SAIDOV] }, ['participant people']],
    [
      'nothing for a person spelled otherwise',
      { people: [SAIDOV] },
      { people: [person('Bahtiyar Saidov', 'UZ')] },
      [],
    ],
    ['a level that becomes known', { level: null }, { level: 'minister' }, ['level level']],
    ['a level told wrongly', { level: 'minister' }, { level: 'head-of-state' }, ['corrected level']],
    ['an outcome', {}, { outcomes: [outcome('A statement')] }, ['outcome outcomes']],
    [
      'nothing for its title in another language',
      { outcomes: [outcome('A statement')] },
      { outcomes: [outcome('A statement'), outcome('Bildiri', 'tr')] },
      [],
    ],
    ['a day told wrongly', { date: '2026-01-20' }, { date: '2026-01-19' }, ['corrected date']],
    [
      'nothing for a date made more exact',
      { date: '2026-01', datePrecision: 'month' },
      { date: '2026-01-20' },
      [],
    ],
    [
      'nothing for a day that becomes known',
      { date: null, notAfter: '2026-01-21' },
      { date: '2026-01-20' },
      [],
    ],
    [
      'a day after the one it was not to be after',
      { date: null, notAfter: '2026-01-21' },
      { date: '2026-01-25' },
      ['corrected date'],
    ],
    [
      'a city told wrongly',
      { place: { city: 'Ankara', country: 'TR', venue: null } },
      { place: { city: 'Istanbul', country: 'TR', venue: null } },
      ['corrected place'],
    ],
    [
      'nothing for a city that becomes known',
      {},
      { place: { city: 'Ankara', country: 'TR', venue: null } },
      [],
    ],
    ['an ordinal told wrongly', { ordinal: 2 }, { ordinal: 3 }, ['corrected ordinal']],
  ])('finds %s', (_, before, after, expected) => {
    expect(typesOf(before, after)).toEqual(expected)
  })

  it('tells what was before and what is after', () => {
    expect(findChanges(visible({ status: 'announced' }), visible())).toEqual([
      { type: 'status', field: 'status', before: 'announced', after: 'held' },
    ])
  })

  it('finds a release: of a new meeting, of history that becomes news, of one that was withdrawn', () => {
    const released = [{ type: 'released', field: null, before: null, after: 'held' }]

    expect(findChanges(null, visible())).toEqual(released)
    expect(findChanges(visible({}, { history: true }), visible())).toEqual(released)
    expect(findChanges(visible({}, { withdrawn: true }), visible())).toEqual(released)
  })

  it('finds a withdrawal once', () => {
    const gone = visible({}, { withdrawn: true })

    expect(findChanges(visible(), gone).map(({ type }) => type)).toEqual(['withdrawn'])
    expect(findChanges(gone, gone)).toEqual([])
    expect(findChanges(null, gone)).toEqual([])
  })
})

describe('isHistory', () => {
  const january = { earliest: '2026-01-20', latest: '2026-01-20' }
  const beside = buildReport({ background: 'history' })
  const main = buildReport()

  it('is a held meeting more than 14 days old that is nobody’s main news', () => {
    expect(isHistory({ ...january, status: 'held' }, [beside], '2026-02-04')).toBe(true)
    expect(isHistory({ ...january, status: 'held' }, [beside], '2026-02-03')).toBe(false)
    expect(isHistory({ ...january, status: 'held' }, [beside, main], '2026-12-01')).toBe(false)
    expect(isHistory({ ...january, status: 'announced' }, [beside], '2026-12-01')).toBe(false)
  })

  it('holds for what only a back-fill tells, once its days are over', () => {
    const old = buildReport({}, { archive: true })

    expect(isHistory({ ...january, status: 'held' }, [old], '2026-01-21')).toBe(true)
    expect(isHistory({ ...january, status: 'announced' }, [old], '2026-01-21')).toBe(true)
    expect(isHistory({ ...january, status: 'announced' }, [old], '2026-01-20')).toBe(false)
    expect(isHistory({ ...january, status: 'held' }, [old, main], '2026-01-21')).toBe(false)
  })
})
