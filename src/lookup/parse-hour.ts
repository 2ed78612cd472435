// An hour as people type it ("8", "08:30", "7 am", "soat 9", "21h") to `HH:MM`.
import { romanize } from '../meetings/romanize.ts'

/** Marks of the afternoon and the morning; folded. */
const AFTERNOON = /\b(pm|p\.m|aksam|oqshom|kechki|vechera|dnya)\b/
const MORNING = /\b(am|a\.m|sabah|ertalab|utra)\b/

/**
 * The hour in a text, or why there is none: `no-hour` where no number stands alone, `no-such-hour` for 25:00.
 * Words around it ("soat 9 da", "saat 8'de", "в 21:30") do not matter.
 */
export function parseHour(text: string): { at: string } | { error: 'no-hour' | 'no-such-hour' } {
  const folded = romanize(text)
  const numbers = folded.match(/\d+/g) ?? []
  const match = /(?<!\d)(?<hour>\d{1,2})(?:\s*[:.h]\s*(?<minute>\d{2}))?(?!\d)/.exec(folded)
  if (!match?.groups || numbers.length > (match.groups.minute === undefined ? 1 : 2))
    return { error: 'no-hour' }
  const hour = Number(match.groups.hour)
  const minute = Number(match.groups.minute ?? 0)
  const [afternoon, morning] = [AFTERNOON.test(spaced(folded)), MORNING.test(spaced(folded))]
  if (
    minute > 59 ||
    hour > 23 ||
    ((afternoon || morning) && /\b[ap]\.?m\b/.test(spaced(folded)) && (hour < 1 || hour > 12))
  )
    return { error: 'no-such-hour' }
  return { at: `${pad(on24(hour, afternoon, morning))}:${pad(minute)}` }
}

/** "7pm" stands for "7 pm". */
function spaced(text: string): string {
  return text.replace(/(\d)([a-z])/g, '$1 $2')
}

function on24(hour: number, afternoon: boolean, morning: boolean): number {
  if (afternoon && hour < 12) return hour + 12
  return morning && hour === 12 ? 0 : hour
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
