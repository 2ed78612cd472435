// Placing locks: two transactions that could make the same meeting take turns.
import { Prisma } from './generated/client.ts'
import { tables, type Db } from './db.ts'

/**
 * Holds `keys` until the transaction ends; waits while another holds one of them. Sorted, so that two transactions
 * never wait for each other. Plain rows and row locks: no advisory locks, which not every PostgreSQL has.
 */
export async function lockBlocks(tx: Db, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys)].sort()
  if (sorted.length === 0) return
  const client = tables(tx)
  await client.block.createMany({ data: sorted.map((key) => ({ key })), skipDuplicates: true })
  await client.$queryRaw`SELECT key FROM blocks WHERE key IN (${Prisma.join(sorted)}) ORDER BY key FOR UPDATE`
}
