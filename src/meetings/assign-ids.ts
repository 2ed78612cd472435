// Meetings as they are now found, and those on record → which record each keeps, and where records that are none any more lead.
import type { Cluster } from './cluster-reports.ts'

export interface Assignment {
  /** For each cluster, in order, the record that it keeps; null: it is a new one. */
  ids: (string | null)[]
  /** Records that became part of another: id → place of the cluster that has most of its reports. */
  gone: Map<string, number>
}

/**
 * A record goes where most of its reports went, so that in a split the larger part keeps it; of two equal parts the one
 * that has no older record. Of several records in one cluster the oldest stays, and one that is `yielding` only where no
 * other does. `before` tells where each report was: report id → id of the record, which grow with time.
 */
export function assignIds(
  clusters: readonly Pick<Cluster, 'reports'>[],
  before: ReadonlyMap<string, string>,
  yielding: ReadonlySet<string> = new Set(),
): Assignment {
  const shares = new Map<string, Map<number, number>>()
  clusters.forEach(({ reports }, index) => {
    for (const { id } of reports) {
      const record = before.get(id)
      if (record === undefined) continue
      const counts = shares.get(record) ?? new Map<number, number>()
      shares.set(record, counts.set(index, (counts.get(index) ?? 0) + 1))
    }
  })
  const ids: (string | null)[] = clusters.map(() => null)
  const gone = new Map<string, number>()
  const rank = (record: string): number => (yielding.has(record) ? 1 : 0)
  const inTurn = [...shares].sort(([a], [b]) => rank(a) - rank(b) || Number(a) - Number(b))
  for (const [record, counts] of inTurn) {
    const most = Math.max(...counts.values())
    const homes = [...counts.keys()].filter((index) => counts.get(index) === most).sort((a, b) => a - b)
    const home = homes.find((index) => ids[index] === null) ?? homes[0]!
    if (ids[home] === null) ids[home] = record
    else gone.set(record, home)
  }
  return { ids, gone }
}
