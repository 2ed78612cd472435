import { describe, expect, it } from 'vitest'
import { feedDay } from '../../src/sources/feed-day.ts'

describe('a date in a feed', () => {
  it.each([
    ['Tue, 20 Jan 2026 21:30:00 +03:00', '2026-01-20'],
    ['Sal, 20 Oca 2026 21:30:00 +0300', '2026-01-20'],
    ['Çar, 12 Ağu 2026 10:00:00 +0300', '2026-08-12'],
    ['20 ARALIK 2026', '2026-12-20'],
    ['Вт, 20 янв. 2026 21:30:00 +0300', '2026-01-20'],
    ['20 мая 2026', '2026-05-20'],
    ['20 yanvar 2026, 10:00', '2026-01-20'],
    ['20 sentyabr 2026', '2026-09-20'],
    ['сен, 20 қаң 2026 10:00:00 +0500', '2026-01-20'],
    ['Tue Jan 20 2026 10:00:00 GMT+0300 (GMT+03:00)', '2026-01-20'],
    ['Tue Jan 20 10:00:00 2026', '2026-01-20'],
    ['January 20th, 2026', '2026-01-20'],
    ['2026/1/20 10:00', '2026-01-20'],
    ['2026-1-5', '2026-01-05'],
    ['2026-yil 20-yanvar', '2026-01-20'],
  ])('is read: %s', (raw, day) => {
    expect(feedDay(raw, 'Asia/Tashkent')).toBe(day)
  })

  it('in UTC counts in the zone of its source, in whatever order it stands', () => {
    expect(feedDay('Tue Jan 20 2026 21:30:00 GMT', 'Asia/Tashkent')).toBe('2026-01-21')
    expect(feedDay('20 января 2026 21:30 GMT', 'Asia/Tashkent')).toBe('2026-01-21')
  })

  it.each([
    'yesterday',
    '20 Foo 2026',
    'Jan 2026',
    '01/02/2026',
    '30 Feb 2026',
    '',
    'A long story of May 5 2026 '.repeat(5),
  ])('is none: %s', (raw) => {
    expect(feedDay(raw, null)).toBeNull()
  })
})
