// Placing locks: two transactions that could make the same meeting take turns.
import { tables, type Db } from './db.ts'

/**
 * Holds `keys` until the transaction ends; waits while another holds one of them. Sorted, so that two transactions
 * never wait for each other. Plain rows and row locks: no advisory locks, which not every PostgreSQL has.
 */
export async function lockBlocks(tx: Db, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys)].sort()
  if (sorted.length === 0) return
  // An update that changes nothing holds what is there; one statement for both, since each is a way to the database.
  await tables(tx).$executeRaw`
    INSERT INTO blocks (key) SELECT key FROM unnest(${sorted}::text[]) WITH ORDINALITY AS k (key, at) ORDER BY at
    ON CONFLICT (key) DO UPDATE SET key = EXCLUDED.key`
}
