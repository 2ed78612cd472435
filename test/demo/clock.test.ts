import { describe, expect, test, vi } from 'vitest'
import { movableClock } from '../../src/demo/clock.ts'
import { tomorrowMorning } from '../../src/demo/tomorrow-morning.ts'

const START = new Date('2026-01-21T13:00:00Z')

describe('the movable clock', () => {
  test('starts at its instant and runs on with elapsed time', () => {
    let elapsed = 5000
    const clock = movableClock(START, () => elapsed)
    elapsed += 90_000

    expect(clock.now()).toEqual(new Date('2026-01-21T13:01:30Z'))
  })

  test('goes on from where it was moved to', () => {
    let elapsed = 0
    const clock = movableClock(START, () => elapsed)
    elapsed = 1000
    clock.jumpTo(new Date('2026-01-22T03:05:00Z'))
    elapsed = 3000

    expect(clock.now()).toEqual(new Date('2026-01-22T03:05:02Z'))
  })

  test('refuses to go back and to go nowhere', () => {
    const clock = movableClock(START, () => 0)

    expect(() => clock.jumpTo(new Date('2026-01-21T12:59:59Z'))).toThrow(RangeError)
    expect(() => clock.jumpTo(new Date(Number.NaN))).toThrow(RangeError)
    expect(clock.now()).toEqual(START)
  })

  test('tells its subscribers of a jump until they leave', () => {
    const clock = movableClock(START, () => 0)
    const heard = vi.fn<(now: Date) => void>()
    const leave = clock.subscribe(heard)
    clock.jumpTo(new Date('2026-01-21T14:00:00Z'))
    leave()
    clock.jumpTo(new Date('2026-01-21T15:00:00Z'))

    expect(heard.mock.calls).toEqual([[new Date('2026-01-21T14:00:00Z')]])
  })
})

describe('tomorrow morning', () => {
  test.each([
    ['in the afternoon', '2026-01-21T13:00:00Z', 'Asia/Tashkent', '2026-01-22T03:05:00Z'],
    [
      'after midnight there, when the day is the next one already',
      '2026-01-21T20:00:00Z',
      'Asia/Tashkent',
      '2026-01-23T03:05:00Z',
    ],
    ['before the day begins to the west', '2026-01-21T03:00:00Z', 'America/New_York', '2026-01-21T13:05:00Z'],
    [
      'over the night in which summer time begins',
      '2026-03-28T18:00:00Z',
      'Europe/Brussels',
      '2026-03-29T06:05:00Z',
    ],
    ['over the turn of the year', '2026-12-31T12:00:00Z', 'Europe/Istanbul', '2027-01-01T05:05:00Z'],
  ])('is 08:05 of the next local day %s', (_, now, zone, expected) => {
    expect(tomorrowMorning(new Date(now), zone)).toEqual(new Date(expected))
  })

  test('is five minutes past the hour of the digest where that is another one', () => {
    const now = new Date('2026-01-21T13:00:00Z')

    expect(tomorrowMorning(now, 'Asia/Tashkent', '06:30')).toEqual(new Date('2026-01-22T01:35:00Z'))
    expect(tomorrowMorning(now, 'Asia/Tashkent', '23:58')).toEqual(new Date('2026-01-22T19:03:00Z'))
  })
})
