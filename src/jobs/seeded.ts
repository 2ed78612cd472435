// How far the starting list has got, kept in the database: tried once, told of once.
import { z } from 'zod'
import type { Db } from '../store/db.ts'
import { readState, writeState } from '../store/state.ts'

const seeded = z.object({
  /** trying: some sources of the list wait for their verdict. */
  phase: z.enum(['trying', 'tried']),
  /** Of the list as it was added: another one has sources that this one had not. */
  hash: z.string(),
})
export type Seeded = z.infer<typeof seeded>

const KEY = 'starting-list'

/** null before the first start. */
export async function readSeeded(db: Db): Promise<Seeded | null> {
  return seeded.safeParse(await readState(db, KEY)).data ?? null
}

export async function writeSeeded(db: Db, state: Seeded): Promise<void> {
  await writeState(db, KEY, state)
}
