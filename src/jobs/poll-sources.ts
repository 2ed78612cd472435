// Sources whose visit is due → visits, each at its own moment, no more at a time than the machine and the hosts bear.
import { setTimeout as pause } from 'node:timers/promises'
import { leastGap, nextSlot } from '../schedule/next-visit.ts'
import type { StoredSource } from '../store/sources.ts'
import { claimVisits, countVisited, nextVisitAt, putOffVisit, releaseClaims } from '../store/visits.ts'
import { readArchive } from './read-archive.ts'
import type { ReadingPorts } from './reading-ports.ts'
import type { Wrong } from './trouble-of.ts'
import { keepFailure, visitSource } from './visit-source.ts'
import type { Visited } from './visit-source.ts'

export interface PollPorts extends ReadingPorts {
  /** The installation: what it had begun when it ended is due again at its next start. */
  by: string
  onVisit?: (source: StoredSource, visited: Visited) => void
  onError: (error: unknown) => void
}

export interface Polling {
  /** Something may be due now: a source was added, or the clock was moved. */
  wake: () => void
  /** Begins no more visits; those under way are awaited. */
  stop: () => Promise<void>
}

/** Visits under way, those included that wait for their host: many sources may share one. */
const MOST_AT_ONCE = 200
/** Of one host, which answers one at a time: the rest wait for their next turn, so that others are not held up. */
const MOST_OF_HOST = 20
/** Longer than any visit takes, its wait for a busy host included. */
const LEASE_MS = 30 * 60_000
/** Visits that are due within this are claimed together, and begin each at its own moment. */
const HORIZON_MS = 1000
/** Looked for at least so often: another process may have added a source. */
const LATEST_MS = 60_000
const AFTER_TROUBLE_MS = 5_000

const OUR_MISTAKE: Wrong = {
  trouble: 'form',
  code: 'broken',
  definite: false,
  error: 'what it answered could not be dealt with; the log tells more',
  retryAfterMs: null,
}

/** Starts to visit. One of these a process. */
export async function startPolling(ports: PollPorts): Promise<Polling> {
  const { store, by, onError, onVisit } = ports
  const underWay = new Set<Promise<void>>()
  const ending = new AbortController()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false
  /** How many visits to each host are under way. */
  const hosts = new Map<string, number>()
  /** Claimed and not made: our own trouble, or too many of one host. */
  const undone = new Set<StoredSource>()
  /** Sources whose archive is being read: the next visit may come before it ends. */
  const archives = new Set<string>()
  /** The last in the line of those whose moment has come. */
  let line = Promise.resolve()
  let lastBegun = -Infinity

  await releaseClaims(store.db, by)

  function wake(): void {
    if (stopped) return
    again = running !== null
    if (again) return
    clearTimeout(timer)
    running = round().then(
      (pause) => rest(pause),
      (error: unknown) => {
        onError(error)
        rest(AFTER_TROUBLE_MS)
      },
    )
  }

  function rest(pause: number): void {
    running = null
    if (again) wake()
    else if (!stopped) timer = setTimeout(wake, pause)
  }

  /** Claims what is due and lets it begin. Returns how long nothing more will be. */
  async function round(): Promise<number> {
    const now = store.clock.now()
    await putOffUndone(now)
    const limit = MOST_AT_ONCE - underWay.size
    if (limit <= 0) return HORIZON_MS
    const claimed = await claimVisits(store.db, {
      until: new Date(now.getTime() + HORIZON_MS),
      limit,
      now,
      leaseUntil: new Date(now.getTime() + LEASE_MS),
      by,
    })
    const gap = claimed.length === 0 ? 0 : leastGap(ports.intervalMs, await countVisited(store.db))
    for (const source of claimed) begin(source, now, gap)
    if (undone.size > 0) return HORIZON_MS / 2
    const next = await nextVisitAt(store.db, now)
    const wait = next === null ? LATEST_MS : next.getTime() - HORIZON_MS - now.getTime()
    return Math.min(Math.max(wait, HORIZON_MS / 2), LATEST_MS)
  }

  /** Their own next moment is soon enough: what fails by our mistake would fail at once again. */
  async function putOffUndone(now: Date): Promise<void> {
    for (const source of undone) {
      await putOffVisit(
        store.db,
        source.id,
        by,
        nextSlot(now, { intervalMs: ports.intervalMs, id: Number(source.id) }),
      )
      undone.delete(source)
    }
  }

  function begin(source: StoredSource, now: Date, gap: number): void {
    const host = URL.parse(source.movedTo ?? source.address)?.hostname ?? ''
    const before = hosts.get(host) ?? 0
    if (before >= MOST_OF_HOST) {
      undone.add(source)
      return
    }
    hosts.set(host, before + 1)
    const due = (source.nextAt?.getTime() ?? 0) - now.getTime()
    const visit = make(source, due, gap)
      .catch((error: unknown) => drop(source, error))
      .finally(() => {
        underWay.delete(visit)
        const left = (hosts.get(host) ?? 0) - 1
        if (left > 0) hosts.set(host, left)
        else hosts.delete(host)
      })
    underWay.add(visit)
  }

  async function drop(source: StoredSource, error: unknown): Promise<void> {
    // The end of the program ends fetches before it ends this; no source is to blame.
    if (isAbort(error)) {
      undone.add(source)
      return
    }
    onError(error)
    // Our own mistake is this source's trouble all the same: else it would be asked at every moment and never told of.
    await keepFailure(ports, source, OUR_MISTAKE).catch(() => undone.add(source))
  }

  async function make(source: StoredSource, due: number, gap: number): Promise<void> {
    if (due > 0) await pause(due, undefined, { signal: ending.signal })
    await turn(gap)
    const visited = await visitSource(ports, source)
    onVisit?.(source, visited)
    if (visited.archiveNext === null || archives.has(source.id)) return
    archives.add(source.id)
    await readArchive(ports, source, visited.archiveNext).finally(() => archives.delete(source.id))
  }

  /** Counted from when the one before did begin: after a standstill nothing goes in a burst. */
  function turn(gap: number): Promise<void> {
    line = line.then(async () => {
      const wait = lastBegun + gap - performance.now()
      if (wait > 0) await pause(wait, undefined, { signal: ending.signal })
      ending.signal.throwIfAborted()
      lastBegun = performance.now()
    })
    return line
  }

  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      ending.abort()
      clearTimeout(timer)
      await running
      await Promise.all(underWay)
      await releaseClaims(store.db, by)
    },
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
