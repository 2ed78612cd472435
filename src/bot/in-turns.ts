// Work under keys → done one after the other under each key, side by side under different ones.

export type InTurns = <T>(key: string, work: () => Promise<T>) => Promise<T>

export function inTurns(): InTurns {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const settled = mine.then(
      () => undefined,
      () => undefined,
    )
    last.set(key, settled)
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key)
    })
    return mine
  }
}
