// A Retry-After header → seconds from now.

/** A week. What asks for longer is asked again then. */
const MOST_SECONDS = 7 * 24 * 60 * 60

/** Reads both forms, seconds and a date (RFC 9110, 10.2.3); a date that has passed is 0. Null: none, or not understood. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  const value = header?.trim() ?? ''
  if (/^\d+$/.test(value)) return Math.min(Number(value), MOST_SECONDS)
  // Date.parse takes much for a date ("12.5", "-3"); every form of an HTTP date has a time of day.
  const at = /\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) return null
  return Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), MOST_SECONDS)
}
