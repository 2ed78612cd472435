// An address → its document, asked for as a polite guest does: by the host's rules, one request at a time, with pauses.
import type { Clock } from '../domain/clock.ts'
import { createBoundedMap } from './bounded-map.ts'
import { FetchError } from './fetch-error.ts'
import { fetchSource } from './fetch-source.ts'
import type { Fetched, FetchOptions } from './fetch-source.ts'
import { createHostGate } from './host-gate.ts'
import type { HostGate } from './host-gate.ts'
import type { Answer } from './request-once.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { createRobots, MAX_ROBOTS_BYTES } from './robots.ts'
import type { Robots, RobotsAnswer } from './robots.ts'

/** What may differ from one fetch to the next. */
export interface FetchWish {
  etag?: string | null
  lastModified?: string | null
  /** An editor asks for this very address: robots.txt, which speaks to programs, is not asked. */
  byPerson?: boolean
  maxBytes?: number
  /** For the requests of this fetch together, without waiting for their turns. */
  timeoutMs?: number
}

/** Rejects with a FetchError, or with the reason of the signal that ends everything. */
export type PoliteFetch = (address: string, wish?: FetchWish) => Promise<Fetched>

export interface PoliteFetchOptions extends Pick<
  FetchOptions,
  'version' | 'allowPrivate' | 'allowed' | 'resolve' | 'connectMs' | 'headMs'
> {
  clock: Clock
  /** Ends what runs and waits. */
  signal?: AbortSignal
  /** In place of a gate of its own. */
  gate?: HostGate
  /** For the rules of a host. */
  robotsTimeoutMs?: number
}

const ROBOTS_TIMEOUT_MS = 15_000
const MOST_RESTING = 10_000

/**
 * One for the whole process: it holds the turns of all hosts and their rules. A host that answers with Retry-After is left
 * alone until then, whichever of its addresses is wanted.
 */
export function createPoliteFetch(options: PoliteFetchOptions): PoliteFetch {
  const { clock, signal, gate = createHostGate(), robotsTimeoutMs = ROBOTS_TIMEOUT_MS, ...reach } = options
  const restingUntil = createBoundedMap<number>(MOST_RESTING)
  const always = { ...reach, clock, signal }

  function refuseWhileResting(url: URL): void {
    const left = (restingUntil.get(hostOf(url)) ?? 0) - clock.now().getTime()
    if (left > 0) throw resting(url, Math.ceil(left / 1000))
  }

  async function inTurn(url: URL, ask: () => Promise<Answer>, pauseMs: number | null): Promise<Answer> {
    const host = hostOf(url)
    const work = async (): Promise<Answer> => {
      refuseWhileResting(url)
      const answer = await ask()
      const wait = asksToWait(answer) ? retryAfterSeconds(answer.headers['retry-after'], clock.now()) : null
      if (wait !== null) restingUntil.set(host, clock.now().getTime() + wait * 1000)
      return answer
    }
    refuseWhileResting(url)
    return gate.run(host, work, { signal, pauseMs: pauseMs ?? 0 })
  }

  const robots: Robots = createRobots({
    clock,
    fetch: (address) =>
      fetchSource(address, {
        ...always,
        timeoutMs: robotsTimeoutMs,
        maxBytes: MAX_ROBOTS_BYTES,
        truncate: true,
        inTurn: (url, ask) => inTurn(url, ask, null),
      }),
  })

  return (address, { byPerson = false, ...wish } = {}) =>
    fetchSource(address, {
      ...always,
      ...wish,
      inTurn: async (url, ask) => {
        if (byPerson) return inTurn(url, ask, null)
        const rules = await robots.check(url)
        if (!rules.allowed) throw forbidden(url, rules)
        return inTurn(url, ask, rules.crawlDelayMs)
      },
    })
}

/** `news.example.` is `news.example`. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '')
}

function asksToWait({ status }: Answer): boolean {
  return status === 429 || status === 503
}

function resting(url: URL, seconds: number): FetchError {
  return new FetchError('busy', `${url.host} has asked to be left alone for another ${seconds} s`, {
    retryable: true,
    retryAfterSeconds: seconds,
  })
}

function forbidden(url: URL, { line }: RobotsAnswer): FetchError {
  const where = line === null ? '' : ` (line ${line})`
  return new FetchError(
    'robots',
    `${url.host} asks programs not to read ${url.pathname}: ${url.origin}/robots.txt${where}; ask its owner to allow Elchi, or find another address of the same news`,
  )
}
