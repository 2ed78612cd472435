// Whether a source is in trouble: told once when it is certain, once when it is over, never for our own network.
import { describe, expect, it } from 'vitest'
import { judgeHealth, judgeTrial } from '../../src/schedule/source-health.ts'
import type { HealthBefore, VisitOutcome } from '../../src/schedule/source-health.ts'
import { TROUBLES } from '../../src/domain/source.ts'

const NOW = new Date('2026-02-01T06:00:00.000Z')
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000)

const WELL: HealthBefore = {
  state: 'on',
  failures: 0,
  trouble: null,
  troubleSince: null,
  wellAt: hoursAgo(0.2),
  listed: 20,
}
const DOWN: VisitOutcome = { kind: 'failed', trouble: 'unreachable', definite: false }
const FINE: VisitOutcome = { kind: 'listed', entries: 20, newest: '2026-01-31' }

describe('a source that fails', () => {
  it('is not told of for a moment’s trouble', () => {
    expect(judgeHealth(WELL, DOWN, NOW)).toEqual({
      failures: 1,
      trouble: null,
      troubleSince: null,
      tell: null,
    })
  })

  it.each(TROUBLES)('is told of once when it has been %s for long, and once when it is back', (trouble) => {
    const outcome: VisitOutcome =
      trouble === 'empty'
        ? { kind: 'listed', entries: 0, newest: null }
        : { kind: 'failed', trouble, definite: false }
    const before = { ...WELL, failures: 9, wellAt: hoursAgo(30) }

    const first = judgeHealth(before, outcome, NOW)
    const second = judgeHealth({ ...before, ...first }, outcome, NOW)
    const back = judgeHealth({ ...before, ...second }, FINE, NOW)
    const after = judgeHealth({ ...before, ...back }, FINE, NOW)

    expect(first).toEqual({ failures: 10, trouble, troubleSince: hoursAgo(30), tell: 'down' })
    expect(second).toMatchObject({ failures: 11, trouble, tell: null })
    expect(back).toEqual({ failures: 0, trouble: null, troubleSince: null, tell: 'back' })
    expect(after.tell).toBeNull()
  })

  it('in one way and then in another is told of once', () => {
    const before = { ...WELL, failures: 9, wellAt: hoursAgo(30) }
    const first = judgeHealth(before, DOWN, NOW)
    const other = judgeHealth(
      { ...before, ...first },
      { kind: 'failed', trouble: 'gone', definite: true },
      NOW,
    )

    expect(other).toMatchObject({ trouble: 'unreachable', tell: null })
  })

  it('often within a short time, or rarely over a long one, is not yet told of', () => {
    expect(judgeHealth({ ...WELL, failures: 30, wellAt: hoursAgo(1) }, DOWN, NOW).tell).toBeNull()
    expect(judgeHealth({ ...WELL, failures: 0, wellAt: hoursAgo(30) }, DOWN, NOW).tell).toBeNull()
  })

  it('is not blamed while nothing at all can be reached', () => {
    const before = { ...WELL, failures: 90, wellAt: hoursAgo(100) }

    expect(judgeHealth(before, DOWN, NOW, true)).toMatchObject({ trouble: null, tell: null, failures: 90 })
  })
})

describe('an empty listing', () => {
  const EMPTY: VisitOutcome = { kind: 'listed', entries: 0, newest: null }

  it('is no trouble where there never was an entry', () => {
    expect(judgeHealth({ ...WELL, listed: 0, failures: 9, wellAt: hoursAgo(99) }, EMPTY, NOW)).toMatchObject({
      failures: 0,
      tell: null,
    })
  })
})

describe('a source of the starting list', () => {
  it('stays on where it lists something fresh, or tells no dates', () => {
    expect(judgeTrial(FINE, 0, NOW, false)).toEqual({ state: 'on' })
    expect(judgeTrial({ ...FINE, newest: null }, 0, NOW, false)).toEqual({ state: 'on' })
  })

  it('goes off where it is stale, lists nothing or is of another form', () => {
    expect(judgeTrial({ ...FINE, newest: '2025-11-01' }, 0, NOW, false)).toEqual({
      state: 'off',
      reason: 'stale',
    })
    expect(judgeTrial({ ...FINE, entries: 0 }, 0, NOW, false)).toEqual({ state: 'off', reason: 'empty' })
    expect(judgeTrial({ kind: 'failed', trouble: 'form', definite: true }, 2, NOW, false)).toEqual({
      state: 'off',
      reason: 'form',
    })
  })

  it('is asked again before it goes off, more often where it may only be down', () => {
    const gone: VisitOutcome = { kind: 'failed', trouble: 'gone', definite: true }

    expect([1, 2].map((failures) => judgeTrial(gone, failures, NOW, false).state)).toEqual(['trial', 'off'])
    expect([1, 2, 3, 4].map((failures) => judgeTrial(DOWN, failures, NOW, false).state)).toEqual([
      'trial',
      'trial',
      'trial',
      'off',
    ])
  })

  it('waits while nothing at all can be reached', () => {
    expect(judgeTrial(DOWN, 40, NOW, true)).toEqual({ state: 'trial' })
  })
})
