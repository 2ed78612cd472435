import { describe, expect, it } from 'vitest'
import { publishedDay } from '../../src/sources/published-day.ts'

describe('a date as sources write it', () => {
  it.each([
    ['2026-01-20', '2026-01-20'],
    ['20260120', '2026-01-20'],
    ['2026-01-20T23:59:00+05:00', '2026-01-20'],
    ['2026-01-20T21:30:00.000Z', '2026-01-21'],
    ['2026-01-20 21:30:00', '2026-01-20'],
    ['Tue, 20 Jan 2026 21:30:00 GMT', '2026-01-21'],
    ['20 Jan 26 21:30 +0300', '2026-01-20'],
    ['20 January 2026', '2026-01-20'],
    ['20.1.2026', '2026-01-20'],
    ['20.01.2026 14:30', '2026-01-20'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['01/02/2026', null],
    ['2026-01-20 or so', null],
    ['31 Abc 2026', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s is the day %s in Tashkent', (raw, day) => {
    expect(publishedDay(raw, 'Asia/Tashkent')).toBe(day)
  })
})
