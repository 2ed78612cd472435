// Which read meeting is which recorded one: participants overlap, and date, place or people agree.
import { describe, expect, it } from 'vitest'
import type { RecordedMeeting } from '../../src/evaluation/gold.ts'
import { matchMeetings } from '../../src/evaluation/match-meetings.ts'
import { readMeeting } from './read-meeting.ts'

const RECORDED: RecordedMeeting = {
  date: '2026-01-20',
  city: 'Ankara',
  country: 'TR',
  countries: ['TR', 'UZ'],
  people: ['Hakan Fidan'],
}

function isMatched(read: Parameters<typeof readMeeting>[0], recorded: Partial<RecordedMeeting> = {}) {
  return matchMeetings([readMeeting(read)], [{ ...RECORDED, ...recorded }]).pairs.length === 1
}

describe('a read meeting is the recorded one', () => {
  it.each<[string, Parameters<typeof readMeeting>[0], Partial<RecordedMeeting>]>([
    ['where all agrees', {}, {}],
    [
      'by the day, though the place is wrong',
      { place: { city: 'Paris', country: 'FR', venue: null }, people: [] },
      {},
    ],
    ['by the place, though the day is wrong', { date: '2026-01-18', people: [] }, {}],
    [
      'by somebody who was there, though day and place are wrong',
      { date: null, place: { city: null, country: null, venue: null } },
      {},
    ],
    ['with a side too many', { countries: ['KZ', 'TR', 'UZ'] }, {}],
    [
      'by the format alone, where it names no countries',
      { countries: [], format: 'ots-summit' },
      { format: 'ots-summit' },
    ],
    [
      'with a day inside the recorded days',
      { date: '2026-01-21', people: [] },
      { endDate: '2026-01-22', city: 'Bursa' },
    ],
    ['with a day in the recorded month', { people: [] }, { date: '2026-01', city: 'Bursa' }],
    [
      'in any spelling of a name',
      { date: null, place: { city: null, country: null, venue: null } },
      { people: ['Бахтиёр Саидов'] },
    ],
    [
      'by participants alone, where nothing else is on record',
      { date: null, people: [] },
      { date: undefined, city: undefined, country: undefined, people: undefined },
    ],
  ])('%s', (_, read, recorded) => {
    expect(isMatched(read, recorded)).toBe(true)
  })

  it.each<[string, Parameters<typeof readMeeting>[0], Partial<RecordedMeeting>]>([
    ['whose sides are others', { countries: ['AZ', 'GE'] }, {}],
    [
      'of which neither day, place nor people agree',
      { date: '2025-03-01', place: { city: 'Paris', country: 'FR', venue: null }, people: [] },
      {},
    ],
  ])('but not one %s', (_, read, recorded) => {
    expect(isMatched(read, recorded)).toBe(false)
  })

  it('once, and the likest is taken', () => {
    const near = readMeeting()
    const far = readMeeting({ date: '2026-01-19', people: [] })
    const { pairs, extra } = matchMeetings([far, near], [RECORDED])
    expect(pairs.map(({ read }) => read)).toEqual([near])
    expect(extra).toEqual([far])
  })
})
