import { describe, expect, it } from 'vitest'
import { localInstant, localTime } from '../../src/schedule/local-time.ts'

describe('localInstant', () => {
  it.each([
    ['an ordinary morning', '2026-11-22', '08:00', 'Asia/Tashkent', '2026-11-22T03:00:00Z'],
    [
      'the hour that New York skips: the first instant after it',
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:00:00Z',
    ],
    [
      'the hour that New York repeats: its first occurrence',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30:00Z',
    ],
    [
      'the half hour that Lord Howe skips',
      '2026-10-04',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:30:00Z',
    ],
    [
      'the half hour that Lord Howe repeats',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
    ],
    ['Almaty before it moved an hour back', '2024-02-29', '08:00', 'Asia/Almaty', '2024-02-29T02:00:00Z'],
    ['Almaty after it moved an hour back', '2024-03-01', '08:00', 'Asia/Almaty', '2024-03-01T03:00:00Z'],
    [
      'the hour before midnight that Almaty repeated',
      '2024-02-29',
      '23:30',
      'Asia/Almaty',
      '2024-02-29T17:30:00Z',
    ],
    ['a midnight that Cairo skips', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    [
      'an evening that Nuuk cuts short at midnight',
      '2024-03-30',
      '23:30',
      'America/Nuuk',
      '2024-03-31T01:00:00Z',
    ],
    ['Casablanca in Ramadan', '2026-02-20', '08:00', 'Africa/Casablanca', '2026-02-20T08:00:00Z'],
    ['Casablanca out of Ramadan', '2026-04-20', '08:00', 'Africa/Casablanca', '2026-04-20T07:00:00Z'],
  ])('gives %s', (_, date, time, zone, expected) => {
    expect(localInstant(date, time, zone)).toEqual(new Date(expected))
  })

  it('gives nothing on a day that the calendar left out', () => {
    expect(localInstant('2011-12-30', '08:00', 'Pacific/Apia')).toBeNull()
    expect(localInstant('2011-12-29', '08:00', 'Pacific/Apia')).toEqual(new Date('2011-12-29T18:00:00Z'))
    expect(localInstant('2011-12-31', '08:00', 'Pacific/Apia')).toEqual(new Date('2011-12-30T18:00:00Z'))
  })

  it('is undone by localTime wherever the clock shows the hour', () => {
    for (const zone of ['Asia/Tashkent', 'Europe/Istanbul', 'Asia/Kathmandu', 'Pacific/Kiritimati'])
      expect(localTime(localInstant('2026-06-15', '21:45', zone) as Date, zone)).toEqual({
        date: '2026-06-15',
        time: '21:45',
      })
  })
})
