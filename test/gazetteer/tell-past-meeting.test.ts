// A row of the history becomes a sure report of a past meeting, with a page that readers can open.
import { describe, expect, it } from 'vitest'
import { HISTORY, type PastMeeting } from '../../src/gazetteer/history.ts'
import { pageOf, tellPastMeeting } from '../../src/gazetteer/tell-past-meeting.ts'

const row = (format: string, ordinal: number): PastMeeting => {
  const found = HISTORY().find((past) => past.format === format && past.ordinal === ordinal)
  if (found === undefined) throw new Error(`${format} ${ordinal}`)
  return found
}

describe('a session of the history', () => {
  it('is told with its organisation, members of the day, guests and documents', () => {
    expect(tellPastMeeting(row('ots-council-heads-of-state', 12))).toMatchObject({
      date: '2025-10-07',
      datePrecision: 'day',
      place: { city: 'Gabala', country: 'AZ', venue: null },
      status: 'held',
      kind: 'summit',
      level: 'head-of-state',
      countries: ['AZ', 'HU', 'KG', 'KZ', 'TM', 'TR', 'UZ'],
      organizations: ['OTS'],
      format: 'ots-council-heads-of-state',
      ordinal: 12,
      informal: false,
      outcomes: [{ type: 'declaration', title: 'Gabala Declaration', language: 'en' }],
    })
  })

  it('is sure, past and without sentences of others', () => {
    const told = HISTORY().map(tellPastMeeting)
    expect(new Set(told.map(({ background }) => background))).toEqual(new Set(['history']))
    expect(told.filter(({ confidence, review }) => confidence < 1 || review)).toEqual([])
    expect(told.flatMap(({ evidence }) => evidence)).toEqual([])
    expect(told.filter(({ formatName }) => formatName === null)).toEqual([])
  })

  it('keeps how exactly its date is known', () => {
    const told = (past: Partial<PastMeeting>) =>
      tellPastMeeting({ ...row('ots-council-heads-of-state', 12), ...past }).datePrecision
    expect(told({ date: '2012-08-22', endDate: '2012-08-23' })).toBe('range')
    expect(told({ date: '2021-09' })).toBe('month')
    expect(told({ date: '2026' })).toBe('year')
  })

  it('leaves out titles in languages that are not read', () => {
    const outcomes = [{ type: 'declaration', title: '乌法宣言', language: 'zh' }] as const
    expect(tellPastMeeting({ ...row('sco-heads-of-state', 15), outcomes }).outcomes).toEqual([])
  })

  it('is informal where its format is', () => {
    const informal = HISTORY().find(({ format }) => format === 'ots-informal-summit')!
    expect(tellPastMeeting(informal).informal).toBe(true)
  })
})

describe('the page of a session', () => {
  it('is the address of its source', () => {
    expect(pageOf({ source: 'https://president.uz/en/lists/view/5087' })).toBe(
      'https://president.uz/en/lists/view/5087',
    )
  })

  it('is the page of the file, of a file in a repository', () => {
    expect(pageOf({ source: 'github:a-b/c.d:one two/x.csv@abc123' })).toBe(
      'https://github.com/a-b/c.d/blob/abc123/one%20two/x.csv',
    )
    expect(pageOf({ source: 'github:a/b:src/visits.js' })).toBe(
      'https://github.com/a/b/blob/HEAD/src/visits.js',
    )
    expect(
      HISTORY().filter((past) => !URL.canParse(pageOf(past)) || pageOf(past).startsWith('github:')),
    ).toEqual([])
  })
})
