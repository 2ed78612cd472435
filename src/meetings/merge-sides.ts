// The participants that several reports name to the list that readers are shown.
import { countIndependent } from './count-independent.ts'
import { articlesOf } from './weigh.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Claimed, Conflict, SidesField } from '../domain/meeting.ts'
import type { Status } from '../domain/vocabulary.ts'

/** One report against so many independent ones that agree on another list is taken for a misreading. */
const OUTVOTED_BY = 3

export interface MergedSides {
  /** Sorted codes. */
  codes: string[]
  /** Every report that names it only concluded it. */
  implied: boolean
  conflict: Conflict | null
}

/**
 * Countries or organisations that took part, as all reports together tell: some name only a part. Once reports
 * tell of the meeting as held, those merely expected before are left out and kept as a conflict; so is a side that
 * a single voice names against three that agree on the rest.
 */
export function mergeSides(
  reports: readonly MeetingReport[],
  field: SidesField,
  status: Status,
): MergedSides {
  const present = reports.filter(({ meeting }) => meeting.status === 'held' && meeting[field].length > 0)
  const telling =
    status === 'held' && present.length > 0
      ? present
      : reports.filter(({ meeting }) => meeting[field].length > 0)
  const named = [...new Set(reports.flatMap(({ meeting }) => meeting[field]))].sort()
  const codes = named.filter((code) => isShown(code, telling, field))
  const leftOut = named
    .filter((code) => !codes.includes(code))
    .flatMap((code) => claimOf(code, reports, field))
  return {
    codes,
    implied: telling.length > 0 && telling.every(({ meeting }) => meeting.implied.includes(field)),
    conflict: leftOut.length > 0 ? { field, leftOut } : null,
  }
}

function isShown(code: string, telling: readonly MeetingReport[], field: SidesField): boolean {
  const naming = telling.filter(({ meeting }) => meeting[field].includes(code))
  if (naming.length === 0) return false
  if (countIndependent(naming) > 1) return true
  const others = telling.filter((report) => !naming.includes(report))
  const lists = new Set(others.map(({ meeting }) => meeting[field].join(' ')))
  return !(lists.size === 1 && countIndependent(others) >= OUTVOTED_BY)
}

/** Who wrote of it; nothing where nobody did: what was only concluded contradicts nobody. */
function claimOf(value: string, reports: readonly MeetingReport[], field: SidesField): Claimed<string>[] {
  const naming = reports.filter(
    ({ meeting }) => meeting[field].includes(value) && !meeting.implied.includes(field),
  )
  return naming.length > 0 ? [{ value, articles: articlesOf(naming) }] : []
}
