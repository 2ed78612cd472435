// A costly value → the same value, made at the first call.

/** Delays `make` until its value is first asked for, and keeps the value. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
