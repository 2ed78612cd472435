// Reports → their components, held until the transaction ends.
import { lockBlocks } from '../store/blocks.ts'
import type { Db } from '../store/db.ts'
import { findComponents } from '../store/placing.ts'
import type { PlaceableReport } from '../store/placing.ts'

/**
 * Ids of the components of these reports; nobody else changes them before the transaction ends. While it waited for its
 * turn another may have united some, so it looks again until it holds what is so.
 */
export async function holdComponents(tx: Db, reports: readonly PlaceableReport[]): Promise<string[]> {
  if (reports.length === 0) return []
  let components = [...new Set(reports.map(({ id, componentId }) => componentId ?? id))]
  const held = new Set<string>()
  for (;;) {
    const wanted = components.filter((component) => !held.has(component))
    if (wanted.length === 0) return components
    await lockBlocks(
      tx,
      wanted.map((component) => `component/${component}`),
    )
    for (const component of wanted) held.add(component)
    components = await findComponents(
      tx,
      reports.map(({ id }) => id),
    )
  }
}
