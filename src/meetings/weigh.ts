// What several reports say of one field to the value that counts, and the others as a conflict.
import type { Conflict, ValueField } from '../domain/meeting.ts'
import { countIndependent } from './count-independent.ts'
import { reportDay, sidesOf } from './meeting-report.ts'
import type { MeetingReport } from './meeting-report.ts'

/** One value and who tells it. */
export interface Claim<T> {
  value: T
  reports: MeetingReport[]
  /** Nobody wrote it: all concluded it. */
  implied: boolean
}

export interface Weighing<T> {
  /** What is claimed of the field; null or undefined where a report says nothing. */
  read: (report: MeetingReport) => T | null | undefined
  /** Name of the field in a report's `implied`; several where any of them tells. */
  implied?: readonly string[]
  /** More is better and comes before the number of voices: a day before a month. */
  precision?: (value: T) => number
  /** Equal keys are one value. */
  keyOf?: (value: T) => string
  /** Decides between values that are equal in all else; more is better. */
  rank?: (value: T) => number
}

/**
 * All claims of one field, the one that counts first. Written beats concluded; then the more precise value, the
 * one of more independent voices, the one of a voice closer to the meeting (the ministry of a participant, an
 * agency, others), the one published last. Does not depend on the order of the reports.
 */
export function weigh<T>(reports: readonly MeetingReport[], weighing: Weighing<T>): Claim<T>[] {
  const { read, implied = [], precision, rank, keyOf = (value: T) => JSON.stringify(value) } = weighing
  const claims = new Map<string, Claim<T>>()
  for (const report of inOrder(reports)) {
    const value = read(report)
    if (value === null || value === undefined) continue
    const key = keyOf(value)
    const isImplied = implied.some((field) => report.meeting.implied.includes(field))
    const claim = claims.get(key) ?? { value, reports: [], implied: true }
    claim.reports.push(report)
    claim.implied &&= isImplied
    claims.set(key, claim)
  }
  const orders: ((claim: Claim<T>) => number | string)[] = [
    (claim) => (claim.implied ? 0 : 1),
    (claim) => precision?.(claim.value) ?? 0,
    (claim) => countIndependent(claim.reports),
    (claim) => Math.max(...claim.reports.map(closeness)),
    (claim) => rank?.(claim.value) ?? 0,
    (claim) => claim.reports.map(reportDay).sort().at(-1) ?? '',
  ]
  return [...claims.values()].sort((a, b) => {
    for (const order of orders) {
      const [left, right] = [order(a), order(b)]
      if (left !== right) return left > right ? -1 : 1
    }
    return 0
  })
}

/** The written claims that contradict each other, or null where there is at most one. */
export function conflictOf(field: ValueField, claims: readonly Claim<unknown>[]): Conflict | null {
  const written = claims.filter((claim) => !claim.implied)
  if (written.length < 2) return null
  return {
    field,
    values: written.map(({ value, reports }) => ({ value, articles: articlesOf(reports) })),
  } as Conflict
}

/** Ids of the reports' articles, each once. */
export function articlesOf(reports: readonly MeetingReport[]): string[] {
  return [...new Set(reports.map(({ article }) => article.id))].sort()
}

/** Reports by day of publication, then by key: an order that does not depend on arrival. */
export function inOrder(reports: readonly MeetingReport[]): MeetingReport[] {
  return [...reports].sort((a, b) => {
    const [left, right] = [`${reportDay(a)} ${a.key}`, `${reportDay(b)} ${b.key}`]
    return left < right ? -1 : left > right ? 1 : 0
  })
}

/** Official voices of a participant know best; official voices of others are like any outlet. */
function closeness({ article, meeting }: MeetingReport): number {
  const publisher = article.publisher
  if (publisher?.role === 'official') {
    const sides = sidesOf(meeting)
    return publisher.country !== null && sides.includes(publisher.country) ? 3 : 1
  }
  return publisher?.role === 'agency' ? 2 : 1
}
