// A map that grows → the same map without what is idle, looked through each time it has doubled.

/** A smaller map is left alone. */
const SWEEP_AT = 1000

/**
 * Returns what is to be called before each addition to `map`: it takes out what `isIdle`, when there is twice as much as after
 * the last time, so that an addition costs little however much there is.
 */
export function sweepIdle<K, V>(map: Map<K, V>, isIdle: (value: V) => boolean): () => void {
  let sweepAt = SWEEP_AT
  return () => {
    if (map.size < sweepAt) return
    for (const [key, value] of map) if (isIdle(value)) map.delete(key)
    sweepAt = Math.max(SWEEP_AT, 2 * map.size)
  }
}
