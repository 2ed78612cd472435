// A source, its interval and its failures → when it is visited next: spread evenly, backing off while it fails.

export interface Pace {
  intervalMs: number
  /** The source's number: neighbours on the list lie far apart in time. */
  id: number
}

/** Failing sources are tried at least once a day: none is given up in silence. */
const LONGEST_MS = 24 * 3_600_000

/**
 * Multiples of the golden ratio, taken without their whole part, fill an interval evenly however many there are
 * (Weyl's equidistribution; the golden ratio has the smallest discrepancy): chance would bunch some of them.
 */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The first instant after `now` that is this source's own within each interval. */
export function nextSlot(now: Date, { intervalMs, id }: Pace): Date {
  const phase = Math.floor(((id * GOLDEN) % 1) * intervalMs)
  const passed = Math.floor((now.getTime() - phase) / intervalMs)
  return new Date((passed + 1) * intervalMs + phase)
}

/**
 * When a source is visited after it failed `failures` (1 or more) times in a row: at its own instant of the interval
 * that is twice as far each time, a day at most, and never before the server is ready to answer.
 *
 * @param retryAfterMs what the server asked to wait; a day at most is obeyed
 */
export function nextAfterFailure(
  now: Date,
  pace: Pace,
  failures: number,
  retryAfterMs: number | null = null,
): Date {
  const backOff = Math.min(pace.intervalMs * 2 ** Math.min(failures - 1, 30), LONGEST_MS)
  const wait = Math.max(backOff, Math.min(retryAfterMs ?? 0, LONGEST_MS))
  // The slot before the wait is over would be too early, so it is looked for from one interval before its end on.
  const slot = nextSlot(new Date(now.getTime() + wait - pace.intervalMs), pace)
  const earliest = now.getTime() + Math.min(retryAfterMs ?? 0, LONGEST_MS)
  return slot.getTime() >= earliest && slot > now ? slot : nextSlot(new Date(earliest), pace)
}

/**
 * The least time between the beginnings of two visits, in ms: after an outage all are overdue at once, and then go at
 * 1.7 times the usual rate: with the articles that they bring not quite twice. Few sources wait no longer than a quarter of a second for each other.
 */
export function leastGap(intervalMs: number, sources: number): number {
  return Math.min(250, intervalMs / (1.7 * Math.max(sources, 1)))
}
