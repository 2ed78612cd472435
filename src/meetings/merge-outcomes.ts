// The outcomes of several reports to one list: each once a language, titles as the sources have them.
import { remember } from './remember.ts'
import { romanize } from './romanize.ts'
import { inOrder } from './weigh.ts'
import type { MeetingReport } from './meeting-report.ts'
import type { Outcome } from '../domain/report.ts'

/** Titles of one type and language that share this part of their words name one document. */
const SIMILAR = 0.6

/** Every outcome told, in the order of publication; of two similar titles in one language the longer. */
export function mergeOutcomes(reports: readonly MeetingReport[]): Outcome[] {
  const merged: Outcome[] = []
  for (const outcome of inOrder(reports).flatMap((report) => report.meeting.outcomes)) {
    const at = merged.findIndex((other) => sameOutcome(outcome, other))
    if (at < 0) merged.push(outcome)
    else if (outcome.title.length > merged[at]!.title.length) merged[at] = outcome
  }
  return merged
}

/** How many documents of each type there are at least: titles in two languages may be one document's. */
export function countOutcomes(outcomes: readonly Outcome[]): Map<string, number> {
  const byLanguage = new Map<string, number>()
  for (const { type, language } of outcomes) {
    const key = `${type} ${language}`
    byLanguage.set(key, (byLanguage.get(key) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [key, count] of byLanguage) {
    const type = key.split(' ')[0]!
    counts.set(type, Math.max(counts.get(type) ?? 0, count))
  }
  return counts
}

/** Whether two outcomes are one document told twice in one language. An untitled one is any of its type. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.type !== b.type || a.language !== b.language) return false
  const [one, other] = [wordsOf(a.title), wordsOf(b.title)]
  if (one.size === 0 || other.size === 0) return true
  return one.intersection(other).size / Math.min(one.size, other.size) >= SIMILAR
}

const wordsOf = remember(
  (title): ReadonlySet<string> =>
    new Set(
      romanize(title)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    ),
)
