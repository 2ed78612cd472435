// What is idle leaves a map that grows, and nothing else does.
import { describe, expect, it } from 'vitest'
import { sweepIdle } from '../../src/net/sweep-idle.ts'

describe('a swept map', () => {
  it('holds what is in use and not all that ever was', () => {
    const map = new Map<number, number>()
    let now = 0
    const sweep = sweepIdle(map, (until) => until <= now)
    for (let key = 0; key < 20_000; key += 1) {
      sweep()
      map.set(key, now + 500)
      now += 1
    }

    expect(map.size).toBeLessThan(3000)
    expect([...map.keys()].slice(-500)).toEqual(Array.from({ length: 500 }, (_, index) => 19_500 + index))
  })

  it('grows where nothing is idle, and is not looked through for each addition', () => {
    const map = new Map<number, true>()
    let looks = 0
    const sweep = sweepIdle(map, () => {
      looks += 1
      return false
    })
    for (let key = 0; key < 20_000; key += 1) {
      sweep()
      map.set(key, true)
    }

    expect(map.size).toBe(20_000)
    expect(looks).toBeLessThan(40_000)
  })
})
