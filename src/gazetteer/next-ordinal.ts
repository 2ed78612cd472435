// Sessions of a format and when its next one is planned → the number that the next one has.
import type { CivilDate, Status } from '../domain/vocabulary.ts'

export interface NumberedSession {
  date: CivilDate
  ordinal: number | null
  status: Status
}

/** A session may come half as late again as usual before another is rather thought to lie between. */
const LATENESS = 1.5

/**
 * The number after that of the last session held before `planned`; null where that one has none, or where another may
 * have been held since: more time lies between than between two sessions as a rule. `sessions` are of one format, in any
 * order. What is concluded so is implied: it gives way to any number that is written.
 */
export function nextOrdinal(sessions: readonly NumberedSession[], planned: CivilDate): number | null {
  const held = sessions
    .filter(({ status }) => status === 'held')
    .sort((one, other) => (one.date < other.date ? -1 : 1))
  const last = held.at(-1)
  if (last == null || last.ordinal === null) return null
  const usual = usualGap(held)
  const gap = monthOf(planned, 'last') - monthOf(last.date, 'first')
  const isLater = monthOf(planned, 'first') > monthOf(last.date, 'last')
  return usual !== null && isLater && gap <= usual * LATENESS ? last.ordinal + 1 : null
}

/** Months between two sessions as a rule: the median, over numbers that are left out too. */
function usualGap(held: readonly NumberedSession[]): number | null {
  const numbered = held.filter(({ ordinal }) => ordinal !== null)
  const gaps = numbered.slice(1).flatMap(({ date, ordinal }, index) => {
    const before = numbered[index]!
    const apart = ordinal! - before.ordinal!
    return apart > 0 ? [(monthOf(date, 'first') - monthOf(before.date, 'first')) / apart] : []
  })
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? null
}

/** Months since the year 0; of a year its first or last month. */
function monthOf(date: CivilDate, end: 'first' | 'last'): number {
  const [year = '', month = end === 'first' ? '01' : '12'] = date.split('-')
  return Number(year) * 12 + Number(month)
}
