// A costly value → the same value, made at the first call, once for all or once for each object.

/** Delays `make` until its value is first asked for, and keeps the value. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The same of a value that an object decides: it is made at the first call with that object, and goes when that goes. */
export function oncePer<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const value = make(of)
    made.set(of, value)
    return value
  }
}
