// Small state of the program itself, by key: how far updates were read, where the demo's clock stands.
import { tables, type Db } from './db.ts'
import { toJson } from './json.ts'

/** The value under `key` as it was written; null where there is none. Check its shape: an older version may have written it. */
export async function readState(db: Db, key: string): Promise<unknown> {
  const row = await tables(db).state.findUnique({ where: { key } })
  return row?.value ?? null
}

/** Stores plain data that is not null. */
export async function writeState(db: Db, key: string, value: unknown): Promise<void> {
  const data = { value: toJson(value) }
  await tables(db).state.upsert({ where: { key }, create: { key, ...data }, update: data })
}

export async function deleteState(db: Db, key: string): Promise<void> {
  await tables(db).state.deleteMany({ where: { key } })
}

/** The value under `key`, to the first who asks; it is gone then. null where there is none. Run it in a transaction. */
export async function takeState(tx: Db, key: string): Promise<unknown> {
  const value = await readState(tx, key)
  const { count } = await tables(tx).state.deleteMany({ where: { key } })
  return count > 0 ? value : null
}
