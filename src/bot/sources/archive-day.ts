// A button's span or a typed date → the civil day down to which an archive is read.
import type { CivilDate } from '../../domain/vocabulary.ts'
import { addDays, civilDay } from '../../meetings/civil-date.ts'

/** In days. */
const SPANS: Readonly<Record<string, number>> = { m1: 31, m3: 92, y1: 366 }
const YEARS = 10

/** `m1`, `m3`, `y1`, `2025-06-30` or `30.06.2025`; null for anything else, for days to come and for those long gone. */
export function readArchiveDay(typed: string, now: Date): CivilDate | null {
  const today = civilDay(now)
  const span = SPANS[typed]
  if (span !== undefined) return addDays(today, -span)
  const day = writtenDay(typed.trim())
  if (day === null || day >= today || day < addDays(today, -YEARS * 366)) return null
  return day
}

function writtenDay(typed: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const usual = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed)
  const [year = '', month = '', date = ''] = iso ? iso.slice(1) : usual ? usual.slice(1).reverse() : []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00Z`)
  // The 31st of June would become the 1st of July.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}
