// What a visit came to, and what was known before → whether the source is in trouble, and what editors are to be told.
import type { SourceState, Trouble } from '../domain/source.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { addDays } from '../meetings/civil-date.ts'

/** What a visit came to. definite: a later try gives the same, so far as anybody can tell. */
export type VisitOutcome =
  | { kind: 'listed'; entries: number; newest: string | null }
  /** Nothing has changed since the last visit that gave something. */
  | { kind: 'unchanged' }
  | { kind: 'failed'; trouble: Trouble; definite: boolean }

export interface HealthBefore {
  state: SourceState
  /** Visits in a row before this one that gave nothing. */
  failures: number
  trouble: Trouble | null
  troubleSince: Date | null
  /** The last visit that gave something; before the first, when the source was added. */
  wellAt: Date
  /** Entries that the last listing had; null before the first. */
  listed: number | null
}

export interface Health {
  /** Visits in a row that gave nothing, this one included. */
  failures: number
  trouble: Trouble | null
  troubleSince: Date | null
  /** What editors are told, once: that it is in trouble, or that it is well again. */
  tell: 'down' | 'back' | null
}

interface Patience {
  failures: number
  ms: number
}

const HOUR = 3_600_000

/**
 * How often in a row and for how long a source must give nothing before editors are told: servers are restarted and
 * pages rebuilt every day. What is definite is told sooner than what may pass by itself.
 */
const PATIENCE: Readonly<Record<Trouble, Patience>> = {
  unreachable: { failures: 5, ms: 6 * HOUR },
  refused: { failures: 4, ms: 3 * HOUR },
  gone: { failures: 3, ms: HOUR },
  form: { failures: 3, ms: HOUR },
  empty: { failures: 3, ms: HOUR },
}

/**
 * @param cutOff nothing at all can be reached: no source is to be blamed, and none is called well
 */
export function judgeHealth(before: HealthBefore, outcome: VisitOutcome, now: Date, cutOff = false): Health {
  const failing = troubleOf(before, outcome)
  if (failing === null) {
    const tell = before.trouble === null ? null : 'back'
    return { failures: 0, trouble: null, troubleSince: null, tell }
  }
  // While nothing at all answers nothing is counted: the first that does would else leave the others with it all.
  const failures = cutOff ? before.failures : before.failures + 1
  const { trouble, troubleSince } = before
  // Told once: that it fails in another way now is no news.
  if (trouble !== null) return { failures, trouble, troubleSince, tell: null }
  const patience = PATIENCE[failing]
  const isLong = now.getTime() - before.wellAt.getTime() >= patience.ms
  if (cutOff || before.state === 'trial' || failures < patience.failures || !isLong)
    return { failures, trouble: null, troubleSince: null, tell: null }
  return { failures, trouble: failing, troubleSince: before.wellAt, tell: 'down' }
}

function troubleOf({ listed }: HealthBefore, outcome: VisitOutcome): Trouble | null {
  if (outcome.kind === 'failed') return outcome.trouble
  // A listing that never had an entry may be of a quiet office; one that had some has changed its form.
  if (outcome.kind === 'listed' && outcome.entries === 0 && (listed ?? 0) > 0) return 'empty'
  return null
}

export type Verdict = { state: 'on' } | { state: 'off'; reason: Trouble | 'stale' } | { state: 'trial' }

/** A feed whose newest entry is older is kept by nobody any more. */
const FRESH_DAYS = 60
/** What may pass by itself is tried so often: over a good hour at ten minutes' interval. */
const TRIES = 4
/** Even a definite answer is asked for twice: servers that are rebuilt answer 404 for a moment. */
const DEFINITE_TRIES = 2

/**
 * Whether a source of the starting list stays on the list: it is read where it can be read and is fresh.
 *
 * @param failures visits in a row that gave nothing, this one included
 */
export function judgeTrial(outcome: VisitOutcome, failures: number, now: Date, cutOff: boolean): Verdict {
  if (outcome.kind === 'failed') {
    if (cutOff) return { state: 'trial' }
    const tries = outcome.definite ? DEFINITE_TRIES : TRIES
    return failures >= tries ? { state: 'off', reason: outcome.trouble } : { state: 'trial' }
  }
  if (outcome.kind === 'unchanged') return { state: 'on' }
  if (outcome.entries === 0) return { state: 'off', reason: 'empty' }
  return isFresh(outcome.newest, now.toISOString().slice(0, 10))
    ? { state: 'on' }
    : { state: 'off', reason: 'stale' }
}

/** Whether a source whose newest entry is of the day `newest` is still kept. Without any date nothing speaks against it. */
export function isFresh(newest: CivilDate | null, today: CivilDate): boolean {
  return newest === null || newest >= addDays(today, -FRESH_DAYS)
}
