// A civil date and a span of civil dates → does the one lie within the other?
import type { CivilDate } from '../domain/vocabulary.ts'

/**
 * Whether a date lies within [from, to]; null ends are open. Dates of different precision are compared as far as both
 * go, so that "2020-05" lies within a span that begins in "2020" and within one that ends on "2020-05-12".
 */
export function isWithin(date: CivilDate, from: CivilDate | null, to: CivilDate | null): boolean {
  return (from === null || compare(date, from) >= 0) && (to === null || compare(date, to) <= 0)
}

function compare(one: CivilDate, other: CivilDate): number {
  const length = Math.min(one.length, other.length)
  const [left, right] = [one.slice(0, length), other.slice(0, length)]
  return left < right ? -1 : Number(left > right)
}
