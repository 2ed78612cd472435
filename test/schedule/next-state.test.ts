// What becomes of a message after each answer: only a definite one ends it.
import { describe, expect, it } from 'vitest'
import { nextState } from '../../src/schedule/next-state.ts'
import type { SendOutcome } from '../../src/schedule/next-state.ts'

const now = new Date('2026-02-02T03:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const next = (outcome: SendOutcome, attempts = 1, form: 'rich' | 'classic' = 'rich') =>
  nextState(outcome, { attempts, form, now })

describe('after an answer', () => {
  it('a message that stands is sent', () => {
    expect(next({ kind: 'sent', messageId: 7 })).toEqual({ state: 'sent', messageId: 7 })
  })

  it('one that has to wait waits exactly as long, and the try does not count', () => {
    const hours = 13 * 3600
    expect(next({ kind: 'wait', seconds: hours })).toEqual({
      state: 'owed',
      notBefore: after(hours),
      counts: false,
    })
  })

  it.each([
    [1, 5],
    [2, 10],
    [5, 80],
    [10, 2560],
    [11, 3600],
    [5000, 3600],
  ])('one that may have arrived is tried again, after try %i in %i s', (attempts, seconds) => {
    expect(next({ kind: 'unknown', reason: 'network' }, attempts)).toEqual({
      state: 'owed',
      notBefore: after(seconds),
      counts: true,
    })
  })

  it('a refused rich one goes in the classic form, and a refused classic one has failed', () => {
    const refused: SendOutcome = { kind: 'refused', reason: '400' }
    expect(next(refused)).toEqual({ state: 'rerender', form: 'classic' })
    expect(next(refused, 1, 'classic')).toEqual({ state: 'failed', reason: '400' })
  })

  it('nothing is held against a message whose token is refused, or whose group moved', () => {
    expect(next({ kind: 'locked-out', reason: '401' })).toMatchObject({ state: 'owed', counts: false })
    expect(next({ kind: 'migrated', telegramId: -100 })).toEqual({ state: 'renamed', telegramId: -100 })
  })

  it('one for a chat where nobody is left is gone', () => {
    expect(next({ kind: 'gone', reason: 'blocked' })).toEqual({ state: 'gone', reason: 'blocked' })
  })
})
