// Values by key, as many as fit: the longest unused go first.

export interface BoundedMap<T> {
  /** Counts as a use. */
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  delete: (key: string) => void
  readonly size: number
}

/** Holds at most `mostEntries`, of at most `mostWeight` together; `weigh` is asked once a value. */
export function createBoundedMap<T>(
  mostEntries: number,
  mostWeight: number = Infinity,
  weigh: (value: T) => number = () => 0,
): BoundedMap<T> {
  const kept = new Map<string, { value: T; weight: number }>()
  let weight = 0

  function drop(key: string): void {
    weight -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set(key, value) {
      drop(key)
      const own = weigh(value)
      kept.set(key, { value, weight: own })
      weight += own
      for (const oldest of kept.keys()) {
        if (kept.size <= mostEntries && weight <= mostWeight) break
        drop(oldest)
      }
    },
    delete: drop,
    get size() {
      return kept.size
    },
  }
}
