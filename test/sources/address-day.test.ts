import { describe, expect, it } from 'vitest'
import { addressDay } from '../../src/sources/address-day.ts'

describe('the day in an address', () => {
  it.each([
    ['/2026/01/20/visit-of-the-minister', '2026-01-20'],
    ['/2026/1/20/visit', '2026-01-20'],
    ['/news/2026-01-20-visit', '2026-01-20'],
    ['/news/2026_01_20/visit', '2026-01-20'],
    ['/20260120/1234567.html', '2026-01-20'],
    ['/eng/xw/202601/t20260120_11801234.html', '2026-01-20'],
    ['/2026/0120/c1001-123.html', '2026-01-20'],
    ['/news/20260120', '2026-01-20'],
    ['/news/2026/01/visit', null],
    ['/news/202601201', null],
    ['/news/120260120', null],
    ['/news/20261320', null],
    ['/news/19450509', null],
    ['/news/25340717', null],
    ['/20-01-2026/visit', null],
    ['/2026/01/20/after-2026-01-18', null],
    ['/2026/01/20/20260120_visit', '2026-01-20'],
    ['/news?date=20260120', null],
  ])('%s: %s', (path, day) => {
    expect(addressDay(`https://a.example${path}`)).toBe(day)
  })

  it('of what is no address is none', () => {
    expect(addressDay('2026/01/20')).toBeNull()
  })
})
