import { describe, expect, it } from 'vitest'
import { retryAfterSeconds } from '../../src/net/retry-after.ts'

const NOW = new Date('2026-01-20T09:00:00.500Z')

describe('a Retry-After header', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Tue, 20 Jan 2026 09:02:00 GMT', 120],
    ['Tuesday, 20-Jan-26 09:02:00 GMT', 120],
    ['Tue Jan 20 09:02:00 2026', 120],
    ['Mon, 19 Jan 2026 09:00:00 GMT', 0],
    ['99999999999', 604_800],
    ['Sat, 01 Jan 2099 00:00:00 GMT', 604_800],
    ['', null],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['2026', 2026],
    [undefined, null],
  ])('%j asks to wait %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds)
  })
})
