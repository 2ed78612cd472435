// What editors decided and nobody took back: it holds in every later merge and re-reading.
import type { MeetingFacts } from '../domain/report.ts'
import { tables, type Db } from './db.ts'
import { toJsonOrEmpty } from './json.ts'
import { rowId, rowIds } from './row-id.ts'

/** together, apart: of two reports. value: of a field of a meeting. withdrawn, released: of a meeting. */
export type NewDecision =
  | { kind: 'together' | 'apart'; oneReport: string; otherReport: string }
  | { kind: 'value'; meetingId: string; field: keyof MeetingFacts; value: unknown }
  | { kind: 'withdrawn' | 'released'; meetingId: string }

const IN_FORCE = { overruledBy: null, act: { undoneAt: null } } as const

/** Pairs of report ids that editors joined and parted, of which one is among these. */
export async function loadPairings(
  db: Db,
  reportIds: readonly string[],
): Promise<{ together: [string, string][]; apart: [string, string][] }> {
  const ids = rowIds(reportIds)
  const rows = await tables(db).decision.findMany({
    where: {
      ...IN_FORCE,
      kind: { in: ['together', 'apart'] },
      OR: [{ oneReport: { in: ids } }, { otherReport: { in: ids } }],
    },
    orderBy: { id: 'asc' },
    select: { kind: true, oneReport: true, otherReport: true },
  })
  const pairsOf = (wanted: string) =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map(({ oneReport, otherReport }): [string, string] => [String(oneReport), String(otherReport)])
  return { together: pairsOf('together'), apart: pairsOf('apart') }
}

/** What editors decided of one meeting. */
export interface Rulings {
  /** The values that stand, whatever reports say. */
  values: Partial<MeetingFacts>
  withdrawn: boolean
  released: boolean
}

/**
 * By meeting id, where anything was decided. What was decided of records that became part of it fills what is left open of
 * it, that of an older record first.
 */
export async function loadRulings(db: Db, meetingIds: readonly string[]): Promise<Map<string, Rulings>> {
  const ids = rowIds(meetingIds)
  // That there was no such meeting as one that became part of another says nothing of the other.
  const rows = await tables(db).$queryRaw<
    { kind: string; meeting_id: number; field: string | null; value: unknown }[]
  >`
    SELECT d.kind, coalesce(m.redirect_to, m.id) AS meeting_id, d.field, d.value
    FROM decisions d JOIN meetings m ON m.id = d.meeting_id JOIN acts a ON a.id = d.act_id
    WHERE (m.id = ANY(${ids}::int[]) OR (m.redirect_to = ANY(${ids}::int[]) AND d.kind <> 'withdrawn'))
      AND d.overruled_by IS NULL AND a.undone_at IS NULL
    ORDER BY m.redirect_to IS NULL, m.id DESC, d.id`
  const rulings = new Map<string, Rulings>()
  for (const { kind, meeting_id: meetingId, field, value } of rows) {
    const id = String(meetingId)
    const ruling = rulings.get(id) ?? { values: {}, withdrawn: false, released: false }
    rulings.set(id, ruling)
    if (kind === 'value' && field !== null) Object.assign(ruling.values, { [field]: value })
    if (kind === 'withdrawn') ruling.withdrawn = true
    if (kind === 'released') ruling.released = true
  }
  return rulings
}

/** Stores what follows from an act. */
export async function addDecisions(tx: Db, actId: string, decisions: readonly NewDecision[]): Promise<void> {
  await tables(tx).decision.createMany({
    data: decisions.map((decision) => ({
      actId: rowId(actId),
      kind: decision.kind,
      ...('oneReport' in decision
        ? { oneReport: rowId(decision.oneReport), otherReport: rowId(decision.otherReport) }
        : { meetingId: rowId(decision.meetingId) }),
      ...(decision.kind === 'value' ? { field: decision.field, value: toJsonOrEmpty(decision.value) } : {}),
    })),
  })
}

/** Which decisions in force a new act overrules. */
export interface Overruled {
  meetingId?: string
  kinds: readonly NewDecision['kind'][]
  field?: string
  /** Both reports of the pair are among these … */
  within?: readonly string[]
  /** … or one is among `within` and the other among these, or is any other. */
  against?: readonly string[] | 'others'
}

/**
 * Marks what a later act says otherwise; undoing the act brings it back. That goes for what an earlier act overruled as well:
 * it must not come back with that one's end while the later act stands. Returns which act had overruled each of these
 * before, by decision id.
 */
export async function overrule(tx: Db, actId: string, overruled: Overruled): Promise<Record<string, number>> {
  const { meetingId, kinds, field, within, against = within } = overruled
  const { decision } = tables(tx)
  const ours = rowIds(within ?? [])
  const theirs = against === 'others' ? { notIn: ours } : { in: rowIds(against ?? []) }
  const rows = await decision.findMany({
    where: {
      act: { undoneAt: null },
      actId: { not: rowId(actId) },
      kind: { in: [...kinds] },
      ...(meetingId === undefined ? {} : { meetingId: rowId(meetingId) }),
      ...(field === undefined ? {} : { field }),
      ...(within === undefined
        ? {}
        : {
            OR: [
              { oneReport: { in: ours }, otherReport: theirs },
              { oneReport: theirs, otherReport: { in: ours } },
            ],
          }),
    },
    select: { id: true, overruledBy: true },
  })
  await decision.updateMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { overruledBy: rowId(actId) },
  })
  return Object.fromEntries(
    rows.flatMap(({ id, overruledBy }) =>
      overruledBy === null || overruledBy === rowId(actId) ? [] : [[id, overruledBy]],
    ),
  )
}
