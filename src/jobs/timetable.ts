// Ticks → digests written and messages sent. A tick only asks what is due: a missed or doubled one changes nothing.
import { schedule } from 'node-cron'
import type { Clock } from '../domain/clock.ts'

export interface TimetablePorts {
  clock: Clock
  /** Does all that is due and returns the instant at which more is, if any is known. */
  tick: () => Promise<Date | null>
  onError: (error: unknown) => void
}

export interface Timetable {
  /** Something may be due now: ticks as soon as the running tick has ended. */
  wake: () => void
  /** Ends the ticking after the running tick. */
  stop: () => Promise<void>
  /** When the last tick ended, on the machine's monotonic scale in ms; null before the first. */
  lastTick: () => number | null
}

/** A message that waits a moment for Telegram goes at that moment, not at the next minute. */
const SOONEST = 100
const LATEST = 60_000

/** Ticks every minute, when woken, and when the last tick said that more is due. Never twice at once. */
export function startTimetable({ clock, tick, onError }: TimetablePorts): Timetable {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let ended: number | null = null
  let timer: NodeJS.Timeout | undefined

  function wake(): void {
    if (stopped) return
    if (running !== null) {
      again = true
      return
    }
    running = run().finally(() => {
      running = null
      if (again) {
        again = false
        wake()
      }
    })
  }

  async function run(): Promise<void> {
    try {
      const next = await tick()
      ended = performance.now()
      clearTimeout(timer)
      if (next === null || stopped) return
      const pause = next.getTime() - clock.now().getTime()
      if (pause < LATEST) timer = setTimeout(wake, Math.max(pause, SOONEST))
    } catch (error) {
      onError(error)
    }
  }

  const minutes = schedule('* * * * *', wake)
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await minutes.destroy()
      await running
    },
    lastTick: () => ended,
  }
}
