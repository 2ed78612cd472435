// How far the starting list, or one that was imported, has got: each source tried once, the end of it told of once.
import { z } from 'zod'
import type { Db } from '../store/db.ts'
import { readState, writeState } from '../store/state.ts'

const seeded = z.object({
  /** trying: some sources of the list wait for their verdict. */
  phase: z.enum(['trying', 'tried']),
  /** Of the list as it was added: another one has sources that this one had not. */
  hash: z.string(),
  /** When the trying began, as an ISO instant: verdicts from before it were told of. */
  since: z.string(),
})
export type Seeded = z.infer<typeof seeded>

const KEY = 'starting-list'

/** null before the first start. */
export async function readSeeded(db: Db): Promise<Seeded | null> {
  return seeded.safeParse(await readState(db, KEY)).data ?? null
}

/** Sources were put on trial: the end of it is to be told. `hash` is of the starting list, where it is that one. */
export async function beginTrials(tx: Db, now: Date, hash?: string): Promise<void> {
  const before = await readSeeded(tx)
  // A list that comes while another is being tried is told of together with it.
  const since = before?.phase === 'trying' ? before.since : now.toISOString()
  await writeSeeded(tx, { phase: 'trying', hash: hash ?? before?.hash ?? '', since })
}

export async function writeSeeded(db: Db, state: Seeded): Promise<void> {
  await writeState(db, KEY, state)
}
