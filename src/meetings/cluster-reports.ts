// The reports of one component and what editors decided → the meetings that they tell of.
import { linkReports } from './link-reports.ts'
import { mergeFacts } from './merge-facts.ts'
import { reportDay } from './meeting-report.ts'
import { sameMeeting } from './same-meeting.ts'
import type { KnownMeeting, MeetingReport } from './meeting-report.ts'
import type { Verdict } from './same-meeting.ts'

/** Pairs of report ids: what editors joined and what they parted. */
export interface Pairings {
  together: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
}

export interface Doubt {
  /** Place of the other cluster in the list. */
  cluster: number
  reasons: string[]
}

/** One meeting. */
export interface Cluster extends KnownMeeting {
  reports: [MeetingReport, ...MeetingReport[]]
  /** Why each report is in it, by report id; none for the one that it began with. */
  reasons: Map<string, string[]>
  /** Earlier clusters that it may be the same as. */
  doubts: Doubt[]
}

/**
 * Finds the meetings of a component. The reports are taken in the order in which the world told them (day of
 * publication, the more exact ones first), never in that of their arrival, so that every order of arrival gives the same
 * meetings. Each joins the one meeting that it fits, or begins one; then meetings that later reports have shown to be one
 * are joined. Where the rules cannot tell, the two stay two, and the later one carries a doubt.
 */
export function clusterReports(
  reports: readonly MeetingReport[],
  pairings: Pairings = { together: [], apart: [] },
): Cluster[] {
  const { together, apart } = pairings
  const mayMeet = meetingOf(partedPairs(apart))
  const clusters: Cluster[] = []
  for (const unit of unitsOf(canonical(reports), together)) {
    const begun = begin(unit)
    const open = clusters.filter((cluster) => mayMeet(cluster, begun))
    const best = bestOf(open.map((cluster) => ({ cluster, ...judgeUnit(begun, cluster) })))
    if (best === null) clusters.push(begun)
    else absorb(best.cluster, begun, best.reasons)
  }
  const isWhole = (joined: readonly MeetingReport[]): boolean =>
    joined.length === reports.length || clusterReports(joined, pairings).length === 1
  joinBelated(clusters, mayMeet, isWhole)
  clusters.forEach((cluster, index) => {
    cluster.doubts = clusters.slice(0, index).flatMap((other, at) => {
      if (!mayMeet(other, cluster)) return []
      const { verdict, reasons } = judgeClusters(cluster, other)
      return verdict === 'different'
        ? []
        : [{ cluster: at, reasons: verdict === 'same' ? ['several-fit'] : reasons }]
    })
  })
  return clusters
}

/** Reports in the order in which they are placed: by day of publication, the more exact first, then by key. */
export function canonical(reports: readonly MeetingReport[]): MeetingReport[] {
  const keyed = reports.map((report) => ({
    report,
    order: `${reportDay(report)} ${9 - exactness(report)} ${report.key}`,
  }))
  return keyed
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ report }) => report)
}

/** 0 to 5: how much of a meeting is told by which others can be recognised. */
function exactness({ meeting }: MeetingReport): number {
  return [
    meeting.date?.length === 10,
    !meeting.review,
    meeting.people.length > 1,
    meeting.place.city !== null,
    meeting.background === null,
  ].filter(Boolean).length
}

/** What editors joined is placed as one, also where what held it together was taken back since. */
function unitsOf(reports: readonly MeetingReport[], together: Pairings['together']): MeetingReport[][] {
  const idsOf = new Map<string, string[]>()
  for (const id of [...reports.map((report) => report.id), ...together.flat()]) idsOf.set(id, [id])
  for (const [one, other] of together) {
    const [kept, added] = [idsOf.get(one)!, idsOf.get(other)!]
    if (kept === added) continue
    kept.push(...added)
    for (const id of added) idsOf.set(id, kept)
  }
  const units = Map.groupBy(reports, ({ id }) => idsOf.get(id))
  return [...units.values()].map(canonical)
}

type Parted = ReadonlyMap<string, ReadonlySet<string>>

function partedPairs(apart: Pairings['apart']): Parted {
  const parted = new Map<string, Set<string>>()
  const add = (one: string, other: string) =>
    parted.set(one, (parted.get(one) ?? new Set<string>()).add(other))
  for (const [one, other] of apart) {
    add(one, other)
    add(other, one)
  }
  return parted
}

type MayMeet = (a: KnownMeeting, b: KnownMeeting) => boolean

/** Two are compared where some of their reports are linked and no editor parted them. */
function meetingOf(parted: Parted): MayMeet {
  const areLinked = linkReports()
  const isParted = (a: KnownMeeting, b: KnownMeeting): boolean =>
    a.reports.some(({ id }) => {
      const others = parted.get(id)
      return others !== undefined && b.reports.some((report) => others.has(report.id))
    })
  return (a, b) =>
    !(parted.size > 0 && isParted(a, b)) &&
    a.reports.some((one) => b.reports.some((other) => areLinked(one, other)))
}

function begin(unit: readonly MeetingReport[]): Cluster {
  const reports = unit as [MeetingReport, ...MeetingReport[]]
  const reasons = new Map(reports.map(({ id }, index) => [id, index === 0 ? [] : ['editor']]))
  return { facts: mergeFacts(reports).facts, reports, reasons, doubts: [] }
}

function absorb(cluster: Cluster, added: Cluster, why: string[]): void {
  const [first] = added.reports
  for (const [id, reasons] of added.reasons) cluster.reasons.set(id, id === first.id ? why : reasons)
  cluster.reports = canonical([...cluster.reports, ...added.reports]) as Cluster['reports']
  cluster.facts = mergeFacts(cluster.reports).facts
}

/** The one that fits; null where none does, or where two fit alike. What reading doubts of is no rival of a sure one. */
function bestOf<T extends Verdict & { cluster: Cluster }>(judged: readonly T[]): T | null {
  const fitting = judged.filter(({ verdict }) => verdict === 'same').sort((a, b) => b.score - a.score)
  const [best] = fitting
  if (best === undefined) return null
  const rivals = fitting.filter(({ score }) => score === best.score)
  const sure = rivals.filter(({ cluster }) => cluster.reports.some(({ meeting }) => !meeting.review))
  if (sure.length === 1) return sure[0]!
  return rivals.length > 1 ? null : best
}

/**
 * Later reports can show two meetings to be one. The first pair in order is joined, until no pair fits. What holds
 * together only beside other meetings, and would be found as several without them, stays two.
 */
function joinBelated(
  clusters: Cluster[],
  mayMeet: MayMeet,
  isWhole: (joined: readonly MeetingReport[]) => boolean,
): void {
  for (let at = 1; at < clusters.length; at++) {
    const cluster = clusters[at]!
    const open = clusters.slice(0, at).filter((other) => mayMeet(other, cluster))
    const best = bestOf(open.map((other) => ({ cluster: other, ...judgeClusters(cluster, other) })))
    if (best === null || !isWhole([...best.cluster.reports, ...cluster.reports])) continue
    absorb(best.cluster, cluster, best.reasons)
    clusters.splice(at, 1)
    at = 0
  }
}

function judgeClusters(a: Cluster, b: Cluster): Verdict {
  return a.reports.length <= b.reports.length ? judgeUnit(a, b) : judgeUnit(b, a)
}

/** A unit is the same where one of its reports is and none is different; where both are found, nobody can tell. */
function judgeUnit(unit: KnownMeeting, known: KnownMeeting): Verdict {
  const verdicts = unit.reports.map((report) => sameMeeting(report, known))
  const find = (wanted: Verdict['verdict']) =>
    verdicts.filter(({ verdict }) => verdict === wanted).sort((a, b) => b.score - a.score)[0]
  const [same, unsure, different] = [find('same'), find('unsure'), find('different')]
  if (different !== undefined)
    return same === undefined ? different : { ...different, verdict: 'unsure', score: same.score }
  return same ?? unsure!
}
