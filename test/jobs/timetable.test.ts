// Ticks come when something may be due, one at a time, and a failed one is no end.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTimetable } from '../../src/jobs/timetable.ts'
import type { TimetablePorts } from '../../src/jobs/timetable.ts'

const NOON = new Date('2026-02-01T12:00:10Z')

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A timetable whose ticks end when the test says so, each with its answer. */
function begin(more: Partial<TimetablePorts> = {}) {
  const ticks: PromiseWithResolvers<Date | null>[] = []
  const errors: unknown[] = []
  const timetable = startTimetable({
    clock: { now: () => new Date() },
    tick: () => {
      const running = Promise.withResolvers<Date | null>()
      ticks.push(running)
      return running.promise
    },
    onError: (error) => errors.push(error),
    ...more,
  })
  const end = async (next: Date | null = null): Promise<void> => {
    ticks.at(-1)!.resolve(next)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { timetable, ticks, errors, end }
}

describe('a tick', () => {
  it('comes at once, and then every minute', async () => {
    const { ticks, end } = begin()
    expect(ticks).toHaveLength(1)
    await end()
    await vi.advanceTimersByTimeAsync(50_000)
    expect(ticks).toHaveLength(2)
    await end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ticks).toHaveLength(3)
  })

  it('is never begun while another runs; a call in the meantime is one more tick afterwards', async () => {
    const { timetable, ticks, end } = begin()
    timetable.wake()
    timetable.wake()
    expect(ticks).toHaveLength(1)
    await end()
    expect(ticks).toHaveLength(2)
    await end()
    expect(ticks).toHaveLength(2)
  })

  it('comes when the last one said that more is due', async () => {
    const { ticks, end } = begin()
    await end(new Date(NOON.getTime() + 7000))
    await vi.advanceTimersByTimeAsync(6999)
    expect(ticks).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(ticks).toHaveLength(2)
  })

  it('that fails is told, and the next one comes all the same', async () => {
    const { timetable, ticks, errors } = begin()
    expect(timetable.lastTick()).toBeNull()
    ticks[0]!.reject(new Error('the database is away'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(errors).toHaveLength(1)
    expect(ticks).toHaveLength(2)
    expect(timetable.lastTick()).toBeNull()
  })
})

describe('the end', () => {
  it('waits for the tick that runs, and no other follows', async () => {
    const { timetable, ticks, end } = begin()
    timetable.wake()
    let stopped = false
    const stopping = timetable.stop().then(() => (stopped = true))
    await vi.advanceTimersByTimeAsync(0)
    expect(stopped).toBe(false)
    await end(new Date(NOON.getTime() + 1000))
    await stopping
    timetable.wake()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(ticks).toHaveLength(1)
  })
})
