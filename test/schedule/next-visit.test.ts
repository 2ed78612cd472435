// When sources are visited: evenly over the interval, less and less often while they fail, and at once as before when well.
import { describe, expect, it } from 'vitest'
import { leastGap, nextAfterFailure, nextSlot } from '../../src/schedule/next-visit.ts'

const INTERVAL = 600_000
const NOW = new Date('2026-02-01T06:00:00.000Z')
const later = (ms: number): Date => new Date(NOW.getTime() + ms)

describe('the next slot of a source', () => {
  it('comes once in each interval, at the same place', () => {
    for (const id of [1, 2, 77, 6000]) {
      const first = nextSlot(NOW, { intervalMs: INTERVAL, id })
      const wait = first.getTime() - NOW.getTime()

      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(INTERVAL)
      expect(nextSlot(first, { intervalMs: INTERVAL, id })).toEqual(new Date(first.getTime() + INTERVAL))
      expect(nextSlot(later(wait - 1), { intervalMs: INTERVAL, id })).toEqual(first)
    }
  })

  it.each([10, 200, 6000])('of %i sources never bunches in any second beyond the mean', (count) => {
    const perSecond = new Map<number, number>()
    for (let id = 1; id <= count; id += 1) {
      const second = Math.floor(
        (nextSlot(NOW, { intervalMs: INTERVAL, id }).getTime() - NOW.getTime()) / 1000,
      )
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1)
    }
    const mean = count / (INTERVAL / 1000)

    expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(Math.max(1, Math.ceil(mean * 1.3)))
  })
})

describe('after a failure', () => {
  const pace = { intervalMs: INTERVAL, id: 5 }
  const wait = (failures: number, asked: number | null = null): number =>
    nextAfterFailure(NOW, pace, failures, asked).getTime() - NOW.getTime()

  it('the wait doubles with each, up to a day', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((failures) => wait(failures) / INTERVAL)

    expect(waits.map(Math.ceil)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 144, 144])
  })

  it('a server that asks for more time gets it, but for no more than a day', () => {
    expect(wait(1, 3_600_000)).toBeGreaterThanOrEqual(3_600_000)
    expect(wait(1, 3_600_000)).toBeLessThan(3_600_000 + 2 * INTERVAL)
    expect(wait(1, 30 * 86_400_000)).toBeLessThan(86_400_000 + 2 * INTERVAL)
  })

  it('the visit falls into the source’s own slot', () => {
    const at = nextAfterFailure(NOW, pace, 3)

    expect(nextSlot(new Date(at.getTime() - 1), pace)).toEqual(at)
  })
})

describe('the least gap between two visits', () => {
  it('keeps the rate under twice the usual one, and few sources do not wait for each other', () => {
    expect(INTERVAL / leastGap(INTERVAL, 6000)).toBeLessThan(2 * 6000)
    expect(leastGap(INTERVAL, 10)).toBe(250)
    expect(leastGap(INTERVAL, 0)).toBe(250)
  })
})
