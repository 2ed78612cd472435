// The program's clock, where it can be moved → the queue's: the same instant in this process and in the database.
import { TestClock, systemClock, type AttachableClock } from 'pg-boss'
import type { Clock } from '../domain/clock.ts'

/** How often the database is told the time, in ms of the machine's own. */
const EVERY = 1000

/**
 * The queue waits and polls in real time, but what is due it decides by our clock. pg-boss has a clock of its own for
 * the database side; it only stands still, so it is set anew every second while the queue is open.
 */
export function queueClock(clock: Clock): {
  clock: AttachableClock
  start: (onError: (error: unknown) => void) => void
  stop: () => Promise<void>
} {
  const database = new TestClock(clock.now())
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  return {
    clock: {
      ...systemClock,
      now: () => clock.now().getTime(),
      attach: (target) => database.attach({ ...target, idle: undefined }),
    },
    start: (onError) => {
      timer = setInterval(() => {
        running = running.then(() => database.setTime(clock.now())).catch(onError)
      }, EVERY)
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
