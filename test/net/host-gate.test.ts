import { describe, expect, it } from 'vitest'
import { createHostGate } from '../../src/net/host-gate.ts'
import type { HostGateOptions } from '../../src/net/host-gate.ts'

/** A gate whose time stands still until it is moved, and a diary of what ran when. */
function start(options: HostGateOptions = {}) {
  let time = 0
  const sleepers: { until: number; wake: () => void }[] = []
  const diary: string[] = []
  const gate = createHostGate({
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        sleepers.push({ until: time + ms, wake: resolve })
        signal?.addEventListener('abort', () => reject(new Error('the timer was aborted')))
      }),
    ...options,
  })
  return {
    gate,
    diary,
    /** Lets everything happen that happens until `ms` from now. */
    pass: async (ms: number) => {
      const end = time + ms
      await settled()
      for (;;) {
        const next = sleepers.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)[0]
        if (next === undefined) break
        sleepers.splice(sleepers.indexOf(next), 1)
        time = next.until
        next.wake()
        await settled()
      }
      time = end
    },
    /** Work that takes until it is told to end. */
    work: (name: string) => {
      let end: () => void = () => undefined
      const ended = new Promise<void>((resolve) => {
        end = resolve
      })
      const run = async (): Promise<string> => {
        diary.push(`${time} ${name} begins`)
        await ended
        diary.push(`${time} ${name} ends`)
        return name
      }
      return { run, end }
    },
    /** Work that takes no time. */
    quick: (name: string) => async (): Promise<void> => {
      diary.push(`${time} ${name}`)
    },
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('a host', () => {
  it('is asked at once where nobody waits for it', async () => {
    const { gate, quick, diary } = start()
    await gate.run('a.test', quick('first'))

    expect(diary).toEqual(['0 first'])
  })

  it('is asked for one thing at a time, in the order of coming, each a pause after the end of the one before', async () => {
    const { gate, work, quick, diary, pass } = start({ pauseMs: 1000 })
    const slow = work('slow')
    const all = [
      gate.run('a.test', slow.run),
      gate.run('a.test', quick('second')),
      gate.run('a.test', quick('third')),
    ]
    await pass(5000)
    expect(diary).toEqual(['0 slow begins'])

    slow.end()
    await pass(5000)

    expect(diary).toEqual(['0 slow begins', '5000 slow ends', '6000 second', '7000 third'])
    expect(await all[0]).toBe('slow')
  })

  it('is left in peace after its last request too', async () => {
    const { gate, quick, diary, pass } = start({ pauseMs: 1000 })
    await gate.run('a.test', quick('first'))
    await pass(400)
    void gate.run('a.test', quick('second'))
    await pass(5000)
    void gate.run('a.test', quick('third'))
    await pass(0)

    expect(diary).toEqual(['0 first', '1000 second', '5400 third'])
  })

  it('has longer pauses where it wishes them, before and after, up to the longest', async () => {
    const { gate, quick, diary, pass } = start({ pauseMs: 1000, longestPauseMs: 30_000 })
    void gate.run('a.test', quick('rules'))
    void gate.run('a.test', quick('slow'), { pauseMs: 5000 })
    void gate.run('a.test', quick('plain'))
    void gate.run('a.test', quick('endless'), { pauseMs: 86_400_000 })
    void gate.run('a.test', quick('short'), { pauseMs: 1 })
    await pass(100_000)

    expect(diary).toEqual(['0 rules', '5000 slow', '10000 plain', '40000 endless', '70000 short'])
  })

  it('that stalls holds up no other', async () => {
    const { gate, work, quick, diary, pass } = start()
    const stalled = work('stalled')
    void gate.run('a.test', stalled.run)
    void gate.run('a.test', quick('behind'))
    await gate.run('b.test', quick('other'))
    await pass(60_000)

    expect(diary).toEqual(['0 stalled begins', '0 other'])
    stalled.end()
  })

  it('is asked for the next thing after a failure', async () => {
    const { gate, quick, diary, pass } = start({ pauseMs: 1000 })
    const failing = gate.run('a.test', () => Promise.reject(new Error('no route')))
    void gate.run('a.test', quick('next'))

    await expect(failing).rejects.toThrow('no route')
    await pass(1000)
    expect(diary).toEqual(['1000 next'])
  })

  it('has only so many wait for it', async () => {
    const { gate, work, quick, diary, pass } = start({ mostWaiting: 1, pauseMs: 0 })
    const slow = work('slow')
    void gate.run('a.test', slow.run)
    void gate.run('a.test', quick('waits'))

    await expect(gate.run('a.test', quick('too many'))).rejects.toMatchObject({
      failure: 'busy',
      retryable: true,
    })
    slow.end()
    await pass(0)
    expect(diary).toEqual(['0 slow begins', '0 slow ends', '0 waits'])
  })
})

describe('who waits', () => {
  it('leaves the line for the reason of the signal, and the line goes on', async () => {
    const { gate, work, quick, diary, pass } = start({ pauseMs: 0 })
    const stop = new AbortController()
    const slow = work('slow')
    void gate.run('a.test', slow.run)
    const leaver = gate.run('a.test', quick('leaver'), { signal: stop.signal })
    void gate.run('a.test', quick('stays'))
    stop.abort(new Error('the process ends'))

    await expect(leaver).rejects.toThrow('the process ends')
    slow.end()
    await pass(0)
    expect(diary).toEqual(['0 slow begins', '0 slow ends', '0 stays'])
  })

  it('leaves in the middle of the pause as well', async () => {
    const { gate, quick, diary, pass } = start({ pauseMs: 1000 })
    const stop = new AbortController()
    await gate.run('a.test', quick('first'))
    const leaver = gate.run('a.test', quick('leaver'), { signal: stop.signal })
    void gate.run('a.test', quick('stays'))
    await pass(500)
    stop.abort(new Error('the process ends'))

    await expect(leaver).rejects.toThrow('the process ends')
    await pass(10_000)
    expect(diary).toEqual(['0 first', '1000 stays'])
  })

  it('does not begin where everything has ended', async () => {
    const { gate, quick, diary } = start()
    const signal = AbortSignal.abort(new Error('the process ends'))

    await expect(gate.run('a.test', quick('late'), { signal })).rejects.toThrow('the process ends')
    expect(diary).toEqual([])
  })
})

describe('the memory of hosts', () => {
  it('forgets none that has work or is in its pause', async () => {
    const { gate, work, quick, diary, pass } = start({ pauseMs: 1000 })
    const slow = work('slow')
    void gate.run('a.test', slow.run)
    await gate.run('b.test', quick('first'))
    for (let host = 0; host < 5000; host += 1) await gate.run(`${host}.test`, () => Promise.resolve())
    void gate.run('a.test', quick('behind'))
    void gate.run('b.test', quick('second'))
    await pass(1000)

    expect(diary).toEqual(['0 slow begins', '0 first', '1000 second'])
    slow.end()
  })
})
