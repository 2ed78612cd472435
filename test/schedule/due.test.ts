import { describe, expect, it } from 'vitest'
import { addDays, isoWeekday } from '../../src/meetings/civil-date.ts'
import { due } from '../../src/schedule/due.ts'
import { localTime } from '../../src/schedule/local-time.ts'
import { nextAt } from '../../src/schedule/next-at.ts'
import type { Timetable } from '../../src/schedule/due.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

function brief(overrides: Partial<Timetable> = {}): Timetable {
  return {
    at: '08:00',
    days: EVERY_DAY,
    lastLocalDate: null,
    activeSince: new Date('2020-01-01T00:00:00Z'),
    ...overrides,
  }
}

/** Minutes from one tick to the next: mostly one, sometimes doubled, late or skipped. Cycles, so that runs agree. */
const IRREGULAR_TICKS = [1, 1, 0, 3, 1, 17, 1, 2, 0, 1, 41, 1, 1, 5]

/** Serves what is owed at every tick between two instants, as the job does, and lists what went out. */
function serve(order: Timetable, zone: string, from: string, to: string, ticks = [1]) {
  const served: { localDate: string; tick: Date; at: Date }[] = []
  let lastLocalDate = order.lastLocalDate
  let now = new Date(from)
  for (let step = 0; now < new Date(to); step++) {
    const { owed } = due({ ...order, lastLocalDate }, zone, now)
    if (owed) {
      served.push({ localDate: owed.localDate, tick: now, at: owed.at })
      lastLocalDate = owed.localDate
    }
    now = new Date(now.getTime() + ticks[step % ticks.length]! * 60_000)
  }
  return served
}

describe('a brief over clock changes', () => {
  const CHANGES = [
    ['America/New_York', '2026-03-06', '2026-03-11'],
    ['America/New_York', '2026-10-30', '2026-11-04'],
    ['Australia/Lord_Howe', '2026-04-03', '2026-04-08'],
    ['Australia/Lord_Howe', '2026-10-02', '2026-10-07'],
    ['Asia/Almaty', '2024-02-27', '2024-03-03'],
    ['Africa/Casablanca', '2026-02-13', '2026-02-18'],
    ['Africa/Casablanca', '2026-03-20', '2026-03-25'],
    ['Africa/Cairo', '2026-04-22', '2026-04-27'],
    ['America/Nuuk', '2024-03-28', '2024-04-02'],
    ['America/Santiago', '2026-09-04', '2026-09-09'],
    ['Europe/Istanbul', '2026-03-27', '2026-04-01'],
  ] as const
  const HOURS = [
    '00:00',
    '00:30',
    '01:30',
    '01:45',
    '02:00',
    '02:15',
    '02:30',
    '03:00',
    '08:00',
    '23:00',
    '23:30',
    '23:59',
  ]

  it.each(CHANGES)('in %s around %s gives each local date exactly one digest', (zone, first, last) => {
    for (const at of HOURS) {
      // The window starts at noon UTC a day early, so that no zone begins it in the middle of a slot.
      const activeSince = new Date(`${addDays(first, -1)}T12:00:00Z`)
      const served = serve(
        brief({ at, activeSince }),
        zone,
        activeSince.toISOString(),
        `${last}T12:00:00Z`,
        IRREGULAR_TICKS,
      )

      const dates = served.map((digest) => digest.localDate)
      expect(dates, `${zone} ${at}`).toEqual(dates.map((_, index) => addDays(dates[0]!, index)))
      expect(dates.length).toBeGreaterThanOrEqual(5)
      for (const { tick, at: slot } of served) {
        expect(tick.getTime() - slot.getTime()).toBeGreaterThanOrEqual(0)
        expect(tick.getTime() - slot.getTime()).toBeLessThanOrEqual(41 * 60_000)
      }
    }
  })

  it('serves a midnight that clocks show before they go back to the day before', () => {
    // St John's went from 00:01 back to 23:01: at 02:45 UTC its calendar shows the sixth again.
    const again = new Date('2010-11-07T02:45:00Z')
    const { owed, next } = due(
      brief({ at: '00:00', lastLocalDate: '2010-11-06', activeSince: new Date('2010-11-01') }),
      'America/St_Johns',
      again,
    )

    expect(localTime(again, 'America/St_Johns').date).toBe('2010-11-06')
    expect(owed?.localDate).toBe('2010-11-07')
    expect(next?.localDate).toBe('2010-11-08')
  })

  it('skips a day that the calendar left out and no other', () => {
    const activeSince = new Date('2011-12-28T12:00:00Z')
    const served = serve(
      brief({ activeSince }),
      'Pacific/Apia',
      '2011-12-28T12:00:00Z',
      '2012-01-01T12:00:00Z',
    )

    expect(served.map((digest) => digest.localDate)).toEqual([
      '2011-12-28',
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ])
  })
})

describe('a brief after an outage', () => {
  it('gets one digest over the gap: that of the latest hour it missed', () => {
    const order = brief({ lastLocalDate: '2026-11-10' })

    const { owed, next } = due(order, 'Asia/Tashkent', new Date('2026-11-15T12:00:00Z'))

    expect(owed?.localDate).toBe('2026-11-15')
    expect(next).toEqual({ localDate: '2026-11-16', at: new Date('2026-11-16T03:00:00Z') })
  })

  it('gets the digest of yesterday when the hour of today is still to come', () => {
    const order = brief({ lastLocalDate: '2026-11-10' })

    expect(due(order, 'Asia/Tashkent', new Date('2026-11-15T01:00:00Z')).owed?.localDate).toBe('2026-11-14')
  })

  it('gets the weekly digest whose day it missed', () => {
    const order = brief({ days: [1], lastLocalDate: '2026-11-09' })

    const { owed, next } = due(order, 'Asia/Tashkent', new Date('2026-11-22T12:00:00Z'))

    expect(owed?.localDate).toBe('2026-11-16')
    expect(next?.localDate).toBe('2026-11-23')
  })
})

describe('a brief that changes after the digest of the day', () => {
  const now = new Date('2026-11-22T09:00:00Z')

  it.each([
    ['a later hour', { at: '23:00' }, 'Asia/Tashkent'],
    ['an earlier hour', { at: '06:00' }, 'Asia/Tashkent'],
    ['other days', { days: [7] }, 'Asia/Tashkent'],
    ['a zone to the west', {}, 'America/New_York'],
    ['a zone to the east', {}, 'Asia/Tokyo'],
  ])('gets no second digest of that date: %s', (_, change, zone) => {
    const order = brief({
      lastLocalDate: '2026-11-22',
      activeSince: new Date('2026-11-01T00:00:00Z'),
      ...change,
    })

    const served = serve(order, zone, now.toISOString(), '2026-11-30T12:00:00Z', [7])

    expect(served.map((digest) => digest.localDate)).not.toContain('2026-11-22')
    expect(new Set(served.map((digest) => digest.localDate)).size).toBe(served.length)
    expect(served.length).toBeGreaterThanOrEqual(1)
  })

  it('waits for a new date after travelling west across the date line', () => {
    const order = brief({ lastLocalDate: '2026-11-23' })
    const { owed, next } = due(order, 'Pacific/Honolulu', new Date('2026-11-22T20:00:00Z'))

    expect(localTime(new Date('2026-11-22T20:00:00Z'), 'Pacific/Honolulu').date).toBe('2026-11-22')
    expect(owed).toBeNull()
    expect(next?.localDate).toBe('2026-11-24')
  })

  it('has one digest over the lost day after travelling east across the date line', () => {
    const order = brief({ lastLocalDate: '2026-11-21' })

    expect(due(order, 'Pacific/Kiritimati', new Date('2026-11-22T19:00:00Z')).owed?.localDate).toBe(
      '2026-11-23',
    )
  })
})

describe('what is owed', () => {
  it('leaves out hours from before the brief was active', () => {
    const order = brief({ activeSince: new Date('2026-11-22T05:00:00Z') })

    const { owed, next } = due(order, 'Asia/Tashkent', new Date('2026-11-22T09:00:00Z'))

    expect(owed).toBeNull()
    expect(next?.localDate).toBe('2026-11-23')
  })

  it('counts the very minute of the slot', () => {
    const slot = new Date('2026-11-22T03:00:00Z')

    expect(due(brief(), 'Asia/Tashkent', slot).owed).toEqual({ localDate: '2026-11-22', at: slot })
    expect(due(brief({ activeSince: slot }), 'Asia/Tashkent', slot).owed).not.toBeNull()
    expect(
      due(brief({ lastLocalDate: '2026-11-21' }), 'Asia/Tashkent', new Date(slot.getTime() - 1)).owed,
    ).toBeNull()
  })

  it('keeps to the days ordered, by the local calendar', () => {
    const served = serve(
      brief({ at: '00:15', days: [1, 4], activeSince: new Date('2026-11-01T00:00:00Z') }),
      'Asia/Tokyo',
      '2026-11-01T00:00:00Z',
      '2026-11-22T00:00:00Z',
      [13],
    )

    expect(served.map((digest) => isoWeekday(digest.localDate))).toEqual([1, 4, 1, 4, 1, 4])
  })

  it('is nothing, now or later, for a brief without days', () => {
    expect(due(brief({ days: [] }), 'Asia/Tashkent', new Date('2026-11-22T09:00:00Z'))).toEqual({
      owed: null,
      next: null,
    })
  })

  it('does not repeat when the clock is set back', () => {
    const order = brief({ lastLocalDate: '2026-11-22' })

    expect(due(order, 'Asia/Tashkent', new Date('2026-11-20T12:00:00Z')).owed).toBeNull()
  })
})

describe('nextAt', () => {
  it('shows the hour that clocks will show when the ordered one is skipped', () => {
    const order = brief({ at: '02:30', lastLocalDate: '2026-03-07' })

    expect(nextAt(order, 'America/New_York', new Date('2026-03-08T01:00:00Z'))).toEqual({
      date: '2026-03-08',
      time: '03:00',
    })
  })

  it('is the present minute when a digest is owed and null without days', () => {
    const now = new Date('2026-11-22T09:00:00Z')

    expect(nextAt(brief(), 'Asia/Tashkent', now)).toEqual({ date: '2026-11-22', time: '14:00' })
    expect(nextAt(brief({ days: [] }), 'Asia/Tashkent', now)).toBeNull()
  })
})
