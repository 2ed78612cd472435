// What holds of joining for any reports whatever: it depends on the set of them and on what editors decided, on nothing else.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignIds } from '../../src/meetings/assign-ids.ts'
import { clusterReports } from '../../src/meetings/cluster-reports.ts'
import { linkReports } from '../../src/meetings/link-reports.ts'
import { mergeFacts } from '../../src/meetings/merge-facts.ts'
import type { Cluster, Pairings } from '../../src/meetings/cluster-reports.ts'
import type { MeetingReport } from '../../src/meetings/meeting-report.ts'
import { arrivals, pairingsOf, reportsOf } from './arbitrary-reports.ts'

/** Each cluster by the keys of its reports, with its facts and what it may be the same as. */
function shapeOf(clusters: readonly Cluster[]) {
  return clusters
    .map(({ reports, facts, doubts }) => ({
      reports: reports.map(({ key }) => key),
      facts,
      doubts: doubts
        .map(({ cluster, reasons }) => [clusters[cluster]!.reports[0].key, ...reasons].join(' '))
        .sort(),
    }))
    .sort((a, b) => (a.reports[0]! < b.reports[0]! ? -1 : 1))
}

const partOf = (clusters: readonly Cluster[]) => shapeOf(clusters).map(({ reports }) => reports)

/** Decisions name reports by id, and ids follow the arrival. */
function renamed(pairings: Pairings, before: readonly MeetingReport[], after: readonly MeetingReport[]) {
  const keyOf = new Map(before.map(({ id, key }) => [id, key]))
  const idOf = new Map(after.map(({ id, key }) => [key, id]))
  const rename = (pairs: Pairings['together']) =>
    pairs.map(([one, other]): [string, string] => [idOf.get(keyOf.get(one)!)!, idOf.get(keyOf.get(other)!)!])
  return { together: rename(pairings.together).toReversed(), apart: rename(pairings.apart) }
}

const decided = reportsOf().chain((reports) =>
  fc.record({ reports: fc.constant(reports), pairings: pairingsOf(reports) }),
)

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 100): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns })
}

function componentsOf(reports: readonly MeetingReport[]): MeetingReport[][] {
  const areLinked = linkReports()
  const components: MeetingReport[][] = []
  for (const report of reports) {
    const linked = components.filter((component) => component.some((other) => areLinked(report, other)))
    for (const component of linked) components.splice(components.indexOf(component), 1)
    components.push([...linked.flat(), report])
  }
  return components
}

describe('the meetings that reports tell of', () => {
  it('are the same in every order of arrival, given the same decisions', () => {
    const arrived = decided.chain(({ reports, pairings }) =>
      fc.record({
        reports: fc.constant(reports),
        pairings: fc.constant(pairings),
        shuffled: arrivals(reports),
      }),
    )
    check(arrived, ({ reports, pairings, shuffled }) => {
      const inOrder = shapeOf(clusterReports(reports, pairings))
      expect(shapeOf(clusterReports(shuffled, renamed(pairings, reports, shuffled)))).toEqual(inOrder)
    })
  })

  it('hold each report once, and have the facts that their reports make', () => {
    check(decided, ({ reports, pairings }) => {
      const clusters = clusterReports(reports, pairings)
      expect(clusters.flatMap((cluster) => cluster.reports.map(({ id }) => id)).sort()).toEqual(
        reports.map(({ id }) => id).sort(),
      )
      for (const cluster of clusters) expect(cluster.facts).toEqual(mergeFacts(cluster.reports).facts)
    })
  })

  it('are found again in what one of them holds', () => {
    check(decided, ({ reports, pairings }) => {
      for (const { reports: own } of clusterReports(reports, pairings))
        expect(partOf(clusterReports(own, pairings))).toEqual([own.map(({ key }) => key)])
    })
  })

  it('do not depend on reports of other components', () => {
    check(reportsOf(), (reports) => {
      const apart = componentsOf(reports).flatMap((component) => shapeOf(clusterReports(component)))
      const sorted = apart.sort((a, b) => (a.reports[0]! < b.reports[0]! ? -1 : 1))
      expect(shapeOf(clusterReports(reports))).toEqual(sorted)
    })
  })
})

describe('what editors decided', () => {
  it('holds: what is together is one, and what is apart is not', () => {
    check(decided, ({ reports, pairings }) => {
      const clusters = clusterReports(reports, pairings)
      const homeOf = new Map(clusters.flatMap((cluster) => cluster.reports.map(({ id }) => [id, cluster])))
      for (const [one, other] of pairings.together) expect(homeOf.get(one)).toBe(homeOf.get(other))
      for (const [one, other] of pairings.apart) expect(homeOf.get(one)).not.toBe(homeOf.get(other))
    })
  })
})

describe('the ids of meetings', () => {
  const onRecord = (clusters: readonly Cluster[]) =>
    new Map(clusters.flatMap(({ reports }, at) => reports.map(({ id }) => [id, String(at + 1)])))

  it('stay as they are when nothing changes', () => {
    check(decided, ({ reports, pairings }) => {
      const clusters = clusterReports(reports, pairings)
      const { ids, gone } = assignIds(clusterReports(reports.toReversed(), pairings), onRecord(clusters))
      expect(ids).toEqual(clusters.map((_, at) => String(at + 1)))
      expect(gone.size).toBe(0)
    })
  })

  it('are given once, and each that is given no more leads to one that is', () => {
    const grown = decided.chain(({ reports, pairings }) =>
      fc.record({
        reports: fc.constant(reports),
        pairings: fc.constant(pairings),
        earlier: fc.subarray(reports),
      }),
    )
    check(grown, ({ reports, pairings, earlier }) => {
      const before = onRecord(clusterReports(earlier))
      const { ids, gone } = assignIds(clusterReports(reports, pairings), before)
      const kept = ids.filter((id) => id !== null)
      expect(new Set(kept).size).toBe(kept.length)
      expect([...kept, ...gone.keys()].sort()).toEqual([...new Set(before.values())].sort())
      for (const home of gone.values()) expect(Number(ids[home])).toBeGreaterThan(0)
    })
  })

  it('go where most of their reports went', () => {
    check(decided, ({ reports, pairings }) => {
      const clusters = clusterReports(reports, pairings)
      const before = onRecord(clusterReports(reports))
      const { ids, gone } = assignIds(clusters, before)
      const homes = new Map([...gone, ...ids.flatMap((id, at) => (id === null ? [] : [[id, at] as const]))])
      for (const [record, home] of homes) {
        const shares = clusters.map(
          (cluster) => cluster.reports.filter(({ id }) => before.get(id) === record).length,
        )
        expect(shares[home]).toBe(Math.max(...shares))
      }
    })
  })
})

describe('what is taken back', () => {
  let records = 0
  /** Reports by the record they are in, once records were assigned to what is found now. */
  function placed(before: ReadonlyMap<string, string>, clusters: readonly Cluster[]): Map<string, string> {
    const { ids } = assignIds(clusters, before)
    const homes = ids.map((id) => id ?? String(++records))
    return new Map(clusters.flatMap(({ reports }, at) => reports.map(({ id }) => [id, homes[at]!])))
  }
  const groups = (places: ReadonlyMap<string, string>) =>
    [...Map.groupBy(places.keys(), (id) => places.get(id)!).values()]
      .map((ids) => ids.sort().join(' '))
      .sort()

  it('leaves the meetings as they were: a report, a joining, a parting', () => {
    const more = decided.chain(({ reports, pairings }) =>
      fc.record({
        reports: fc.constant(reports),
        pairings: fc.constant(pairings),
        pair: fc.tuple(fc.constantFrom(...reports), fc.constantFrom(...reports)),
      }),
    )
    check(more, ({ reports, pairings, pair: [one, other] }) => {
      const pair: [string, string] = [one.id, other.id]
      const { together, apart } = pairings
      const clusters = clusterReports(reports, pairings)
      const before = placed(new Map(), clusters)
      const deeds = [
        clusterReports(reports, { apart, together: [...together, pair] }),
        clusterReports(reports, { together, apart: [...apart, pair] }),
        clusterReports(
          [...reports, { ...one, id: '999', key: 'one more', article: { ...one.article, id: 'more' } }],
          pairings,
        ),
      ]
      for (const done of deeds) {
        const after = placed(placed(before, done), clusterReports(reports, pairings))
        expect(groups(after)).toEqual(groups(before))
      }
    })
  })
})
