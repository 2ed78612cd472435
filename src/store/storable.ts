// Outside text → text that PostgreSQL takes: it knows neither NUL nor halves of characters, and refuses the whole row.

/** The texts in `value`, with what cannot be stored replaced; everything else as it is. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T
  if (Array.isArray(value)) return value.map((part) => storable(part as unknown)) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part)])) as T
}

/** As JSON for a `jsonb` parameter. */
export function storableJson(value: unknown): string {
  return JSON.stringify(storable(value))
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ')
}
