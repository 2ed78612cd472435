// A fixed starting instant → a clock that runs on from there in real time and can be moved forward by hand.
import type { Clock } from '../domain/clock.ts'

export interface MovableClock extends Clock {
  /** Moves to a later instant and tells every subscriber; throws RangeError for an earlier one. */
  jumpTo(instant: Date): void
  /** Calls `listener` after each jump; the answer ends the subscription. */
  subscribe(listener: (now: Date) => void): () => void
}

/**
 * Makes a clock that shows `start` at first. `elapsed` gives milliseconds on a scale that never goes back;
 * by default it is the process's own monotonic clock, so the computer's date plays no part.
 */
export function movableClock(start: Date, elapsed: () => number = () => performance.now()): MovableClock {
  const listeners = new Set<(now: Date) => void>()
  let shown = start.getTime()
  let since = elapsed()

  function now(): Date {
    return new Date(shown + Math.floor(elapsed() - since))
  }

  function jumpTo(instant: Date): void {
    if (!(instant.getTime() >= now().getTime())) {
      throw new RangeError('The clock moves forward only')
    }
    shown = instant.getTime()
    since = elapsed()
    for (const listener of listeners) listener(now())
  }

  function subscribe(listener: (now: Date) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return { now, jumpTo, subscribe }
}
