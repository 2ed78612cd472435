// A source that fails, or is back; the starting list tried to its end → notices that editors are owed.
import type { Health } from '../schedule/source-health.ts'
import type { Db } from '../store/db.ts'
import { lockBlocks } from '../store/blocks.ts'
import { allEditors } from '../store/editors.ts'
import { addNotice } from '../store/notices.ts'
import { listSources } from '../store/sources.ts'
import type { StoredSource } from '../store/sources.ts'
import { readSeeded, writeSeeded } from './seeded.ts'
import { countTrials } from '../store/visits.ts'

interface Told {
  source: StoredSource
  health: Health
  now: Date
}

/**
 * Owes editors the news that a source is down, or back; in the transaction of the visit that found it. `editors`:
 * those of the settings; whom they appointed is told as well.
 */
export async function tellEditors(
  tx: Db,
  editors: readonly number[],
  { source, health, now }: Told,
): Promise<void> {
  const isDown = health.tell === 'down'
  const facts = {
    sourceId: source.id,
    name: source.publisher ?? source.name,
    address: source.address,
    trouble: isDown ? health.trouble : source.trouble,
    since: (isDown ? health.troubleSince : source.troubleSince)?.toISOString() ?? null,
  }
  const kind = isDown ? 'source-down' : 'source-back'
  await addNotice(tx, await allEditors(tx, editors), { kind, facts }, now)
}

/**
 * Tells editors how the sources on trial did, once the last of them has its verdict, whoever gave it: a visit, or an
 * editor who paused or removed it. Returns whether they were told now.
 */
export async function tellTrialsOver(tx: Db, editors: readonly number[], now: Date): Promise<boolean> {
  if ((await countTrials(tx)) > 0 || (await readSeeded(tx))?.phase !== 'trying') return false
  // Looked at again, now that nobody else can be telling.
  await lockBlocks(tx, ['sources-on-trial'])
  const seeded = await readSeeded(tx)
  if (seeded?.phase !== 'trying') return false
  await writeSeeded(tx, { ...seeded, phase: 'tried' })
  const since = new Date(seeded.since)
  const sources = await listSources(tx)
  const off = sources
    .filter(({ state, visitedAt }) => state === 'off' && visitedAt !== null && visitedAt >= since)
    .map(({ id, name, address, reason }) => ({ id, name, address, reason }))
  const on = sources.filter(({ state, nextAt }) => state === 'on' && nextAt !== null).length
  const notice = { kind: 'sources-tried', facts: { on, off } }
  await addNotice(tx, await allEditors(tx, editors), notice, now)
  return true
}
