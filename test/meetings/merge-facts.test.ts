import { describe, expect, it } from 'vitest'
import { mergeFacts } from '../../src/meetings/merge-facts.ts'
import { FIDAN, SAIDOV, buildReport, person } from './build-report.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { MeetingReport } from '../../src/meetings/meeting-report.ts'

const ANKARA = { city: 'Ankara', country: 'TR', venue: null }
const ISTANBUL = { city: 'Istanbul', country: 'TR', venue: null }
const UZ_MFA = { id: 'uz-mfa', name: 'MFA of Uzbekistan', country: 'UZ', role: 'official' } as const

function merge(...reports: [MeetingReport, ...MeetingReport[]]) {
  return mergeFacts(reports)
}

describe('a field that reports tell differently', () => {
  it('is what one wrote rather than what two concluded', () => {
    const concluded = { place: ISTANBUL, implied: ['city'] }
    const merged = merge(buildReport(concluded), buildReport(concluded), buildReport({ place: ANKARA }))

    expect(merged.facts.place.city).toBe('Ankara')
    expect(merged.implied).not.toContain('city')
    expect(merged.conflicts).toEqual([])
  })

  it('is the day rather than the month, however many tell the month', () => {
    const merged = merge(
      buildReport({ date: '2026-01' }),
      buildReport({ date: '2026-01' }),
      buildReport({ date: '2026-01-20' }),
    )

    expect(merged.facts).toMatchObject({ date: '2026-01-20', datePrecision: 'day' })
    expect(merged).toMatchObject({ earliest: '2026-01-20', latest: '2026-01-20', conflicts: [] })
  })

  it('is what more independent voices tell, and the rest is kept as a conflict', () => {
    const [one, two, three] = [
      buildReport({ place: ANKARA }),
      buildReport({ place: ANKARA }),
      buildReport({ place: ISTANBUL }),
    ]
    const merged = merge(three, one, two)

    expect(merged.facts.place.city).toBe('Ankara')
    expect(merged.conflicts).toEqual([
      {
        field: 'city',
        values: [
          { value: 'Ankara', articles: [one.article.id, two.article.id] },
          { value: 'Istanbul', articles: [three.article.id] },
        ],
      },
    ])
  })

  it('counts one text printed by three papers as one voice', () => {
    const copy = (id: string) =>
      buildReport({ place: ISTANBUL }, { textHash: 'same', publisher: { id, name: id, country: null } })
    const merged = merge(
      copy('a'),
      copy('b'),
      copy('c'),
      buildReport({ place: ANKARA }),
      buildReport({ place: ANKARA }),
    )

    expect(merged.facts.place.city).toBe('Ankara')
    expect(merged.confirmations).toBe(3)
  })

  it('is what the ministry of a participant tells, voices being equal', () => {
    const ministry = buildReport({ level: 'deputy-minister' }, { publisher: UZ_MFA })
    const later = buildReport({ level: 'minister' }, { published: '2026-01-25' })

    expect(merge(later, ministry).facts.level).toBe('deputy-minister')
  })

  it('is what an editor decided, and no conflict any more', () => {
    const reports: [MeetingReport, MeetingReport] = [
      buildReport({ place: ANKARA, level: 'official' }),
      buildReport({ level: 'minister' }),
    ]
    const merged = mergeFacts(reports, { level: 'ambassador', date: '2026-02-01' })

    expect(merged.facts).toMatchObject({ level: 'ambassador', date: '2026-02-01' })
    expect(merged).toMatchObject({ earliest: '2026-02-01', latest: '2026-02-01', conflicts: [] })
  })

  it('is the whole place that an editor decided, neither disputed nor concluded any more', () => {
    const reports: [MeetingReport, MeetingReport] = [
      buildReport({ place: ANKARA, implied: ['country'] }),
      buildReport({ place: ISTANBUL }),
    ]
    const merged = mergeFacts(reports, { place: { city: 'Izmir', country: 'TR', venue: null } })

    expect(merged.facts.place.city).toBe('Izmir')
    expect(merged.conflicts).toEqual([])
    expect(merged.implied).not.toContain('country')
  })

  it('has only people of the sides that an editor decided', () => {
    const report = buildReport({ countries: ['TR', 'UZ'], people: [FIDAN, SAIDOV] })

    expect(mergeFacts([report], { countries: ['KG', 'TR'] }).facts.people.map(({ name }) => name)).toEqual([
      FIDAN.name,
    ])
  })
})

describe('the status', () => {
  const announced = buildReport({ status: 'announced', date: '2026-05-10' }, { published: '2026-05-01' })
  const held = buildReport({ status: 'held', date: '2026-05-10' }, { published: '2026-05-10' })
  const preview = buildReport({ status: 'announced', date: '2026-05-10' }, { published: '2026-05-11' })
  const postponed = buildReport({ status: 'postponed', date: null }, { published: '2026-05-08' })
  const again = buildReport({ status: 'announced', date: '2026-07-01' }, { published: '2026-06-15' })

  it.each<[string, [MeetingReport, ...MeetingReport[]], string, string | null]>([
    ['moves from announced to held', [announced, held], 'held', '2026-05-10'],
    ['is not taken back by a preview printed late', [announced, held, preview], 'held', '2026-05-10'],
    ['is postponed, and the old day is gone', [announced, postponed], 'postponed', null],
    ['is announced again with the new day', [announced, postponed, again], 'announced', '2026-07-01'],
  ])('%s', (_, reports, status, date) => {
    expect(mergeFacts(reports).facts).toMatchObject({ status, date })
    expect(mergeFacts(reports.toReversed() as typeof reports).facts).toMatchObject({ status, date })
  })
})

describe('a day that a session was moved from', () => {
  it('is no other opinion on the new one', () => {
    const merged = merge(
      buildReport({ status: 'postponed', date: '2026-05-10' }, { published: '2026-05-08' }),
      buildReport({ status: 'announced', date: '2026-07-01' }, { published: '2026-06-15' }),
    )

    expect(merged.facts.date).toBe('2026-07-01')
    expect(merged.conflicts).toEqual([])
  })
})

describe('a date that nobody tells', () => {
  it('is not after the first publication, within the days that all allow', () => {
    const merged = merge(
      buildReport({ date: null, notAfter: '2026-03-08' }),
      buildReport({ date: null, notAfter: '2026-03-10' }),
    )

    expect(merged.facts).toMatchObject({ date: null, datePrecision: 'unknown', notAfter: '2026-03-08' })
    expect(merged).toMatchObject({ earliest: '2026-03-03', latest: '2026-03-08' })
  })

  it('is settled by an outlet that tells it', () => {
    const merged = merge(
      buildReport({ date: null, notAfter: '2026-03-08' }),
      buildReport({ date: '2026-03-07' }),
    )

    expect(merged.facts).toMatchObject({ date: '2026-03-07', notAfter: null })
  })
})

describe('participants', () => {
  it('are all that reports name together', () => {
    const merged = merge(
      buildReport({ countries: ['KZ', 'TR'], kind: 'multilateral' }),
      buildReport({ countries: ['TR', 'UZ'], kind: 'multilateral' }),
    )

    expect(merged.facts.countries).toEqual(['KZ', 'TR', 'UZ'])
  })

  it('leave out a country that one of four voices names', () => {
    const merged = merge(
      buildReport(),
      buildReport(),
      buildReport(),
      buildReport({ countries: ['RU', 'TR', 'UZ'] }),
    )

    expect(merged.facts.countries).toEqual(['TR', 'UZ'])
    expect(merged.conflicts).toMatchObject([{ field: 'countries', leftOut: [{ value: 'RU' }] }])
  })

  it('leave out those expected who are not told to have come', () => {
    const expected = buildReport(
      { status: 'announced', countries: ['KG', 'TR', 'UZ'] },
      { published: '2026-01-10' },
    )
    const merged = merge(expected, buildReport({ countries: ['TR', 'UZ'] }))

    expect(merged.facts.countries).toEqual(['TR', 'UZ'])
    expect(merged.conflicts).toMatchObject([{ field: 'countries', leftOut: [{ value: 'KG' }] }])
  })
})

describe('a contradiction', () => {
  it('is none between several days and one of them', () => {
    const days = { date: '2026-01-20', endDate: '2026-01-21', datePrecision: 'range' } as const
    const conflictsOf = (date: string) => merge(buildReport(days), buildReport({ date })).conflicts
    expect(conflictsOf('2026-01-21')).toEqual([])
    expect(conflictsOf('2026-01-22')).toMatchObject([{ field: 'date' }])
  })

  it('names as left out no side that was merely concluded', () => {
    const concluded = buildReport({ countries: ['RU', 'TR', 'UZ'], implied: ['countries'] })
    const merged = merge(buildReport(), buildReport(), buildReport(), concluded)
    expect(merged.facts.countries).toEqual(['TR', 'UZ'])
    expect(merged.conflicts).toEqual([])
  })
})

describe('people', () => {
  it('are one each in every spelling, by their full name, with the office that somebody tells', () => {
    const merged = merge(
      buildReport({ people: [person('Саидов', 'UZ')] }),
      buildReport({ people: [FIDAN, person('Bahtiyar Saidov', 'UZ')] }),
      buildReport({ people: [SAIDOV] }),
      buildReport({ people: [SAIDOV] }),
    )

    expect(merged.facts.people).toEqual([SAIDOV, FIDAN])
  })

  it('stay two where a bare surname fits both', () => {
    const [ilham, heydar] = [person('Ilham Aliyev', 'AZ'), person('Heydar Aliyev', 'AZ')]
    const merged = merge(
      buildReport({ countries: ['AZ', 'TR'], people: [ilham, heydar] }),
      buildReport({ countries: ['AZ', 'TR'], people: [person('Əliyev', 'AZ', 'president')] }),
    )

    expect(merged.facts.people).toEqual([ilham, heydar])
  })

  it('of one name and two countries are two', () => {
    const merged = merge(
      buildReport({ people: [person('Aliyev', 'UZ')] }),
      buildReport({ people: [person('Aliyev', 'TR')] }),
    )

    expect(merged.facts.people).toHaveLength(2)
  })
})

describe('outcomes', () => {
  const outcome = (title: string, language: 'en' | 'tr' = 'en') => ({
    type: 'joint-statement' as const,
    title,
    language,
  })

  it('are one where titles are alike, and keep a title for each language', () => {
    const merged = merge(
      buildReport({ outcomes: [outcome('Joint Statement on transport')] }),
      buildReport({ outcomes: [outcome('the Joint Statement on Transport and Energy')] }),
      buildReport({ outcomes: [outcome('Ortak Bildiri', 'tr')] }),
    )

    expect(merged.facts.outcomes).toEqual([
      outcome('the Joint Statement on Transport and Energy'),
      outcome('Ortak Bildiri', 'tr'),
    ])
  })

  it('keep a title that two languages share for both', () => {
    const merged = merge(
      buildReport({ outcomes: [outcome('Memorandum')] }),
      buildReport({ outcomes: [outcome('Memorandum', 'tr')] }),
    )

    expect(merged.facts.outcomes).toHaveLength(2)
  })

  it('stay two where titles differ', () => {
    const merged = merge(
      buildReport({ outcomes: [outcome('Statement on water'), outcome('Declaration of friendship')] }),
    )

    expect(merged.facts.outcomes).toHaveLength(2)
  })
})

describe('the whole', () => {
  it('of one report is what it tells', () => {
    const told: Partial<ExtractedMeeting> = {
      place: ANKARA,
      people: [FIDAN, SAIDOV],
      format: 'tr-uz-4plus4',
      formatName: '4+4',
      ordinal: 1,
      host: 'TR',
      chair: 'Hakan Fidan',
      topics: ['security'],
      implied: ['city'],
      outcomes: [{ type: 'plan', title: 'A plan', language: 'en' }],
    }
    const report = buildReport(told)
    const merged = merge(report)
    const { background: _b, implied: _i, confidence: _c, review: _r, evidence: _e, ...facts } = report.meeting

    expect(merged.facts).toEqual(facts)
    expect(merged).toMatchObject({ implied: ['city'], conflicts: [], confirmations: 1 })
  })

  it('does not depend on the order in which reports arrive', () => {
    const reports = [
      buildReport({ place: ANKARA, people: [FIDAN], level: null }),
      buildReport({
        place: { ...ISTANBUL, city: 'İstanbul' },
        people: [person('Fidan', 'TR'), SAIDOV],
        date: '2026-01-19',
      }),
      buildReport({
        date: null,
        notAfter: '2026-01-21',
        people: [person('Бахтиёр Саидов', 'UZ')],
        format: 'f',
        place: ISTANBUL,
      }),
      buildReport(
        { status: 'announced', countries: ['KZ', 'TR', 'UZ'], ordinal: 3 },
        { published: '2026-01-02' },
      ),
    ] as const
    const expected = mergeFacts([...reports])

    for (const [a, b, c, d] of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ] as const)
      expect(mergeFacts([reports[a], reports[b], reports[c], reports[d]])).toEqual(expected)
  })
})
