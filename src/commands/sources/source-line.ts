// A source → the words that an operator is shown of it.
import type { SourceState, Trouble } from '../../domain/source.ts'
import { plainLine } from '../frame/plain-line.ts'
import type { VisitedSource } from './pick-sources.ts'

/** What is wrong, in as few words as a column has. */
const TROUBLES: Readonly<Record<Trouble, string>> = {
  unreachable: 'does not answer',
  refused: 'refuses us',
  gone: 'gone',
  form: 'has another form',
  empty: 'lists nothing any more',
}

const REASONS: Readonly<Record<string, string>> = { ...TROUBLES, stale: 'nothing new for 60 days' }

/** `on`, or `trouble` where editors were told that it is. */
export function stateOf({ state, trouble }: VisitedSource): SourceState | 'trouble' {
  return state === 'on' && trouble !== null ? 'trouble' : state
}

/** Why it is off, since when it is in trouble, or how often it has failed; empty while all is well. */
export function whyOf({ state, reason, trouble, troubleSince, failures, lastError }: VisitedSource): string {
  if (state === 'off') return REASONS[reason ?? ''] ?? reason ?? ''
  const error = lastError === null ? '' : `: ${plainLine(lastError)}`
  if (trouble !== null)
    return `${TROUBLES[trouble]}${troubleSince === null ? '' : ` since ${minute(troubleSince)}`}${error}`
  if (failures > 0) return `failed ${failures === 1 ? 'once' : `${failures} times`}${error}`
  return ''
}

/** `2026-02-01 06:00Z`: one zone for all, since an operator compares them. */
export function minute(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')}Z`
}
