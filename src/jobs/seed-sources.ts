// The starting list → sources on trial: at the first start, and what a newer list has beyond.
import type { PublisherEntry } from '../domain/source.ts'
import { nextSlot } from '../schedule/next-visit.ts'
import { inTransaction } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { addVisited, knownAddresses, savePublisher } from '../store/sources.ts'
import { beginTrials, readSeeded, writeSeeded } from './seeded.ts'
import { hashOf } from './store-article.ts'

/**
 * Adds the sources of the list that were never on it, to be tried within one interval. Those that an editor removed
 * stay removed. Run twice with one list it does nothing the second time. Returns how many were added.
 */
export async function seedSources(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  list: readonly PublisherEntry[],
  intervalMs: number,
): Promise<number> {
  const hash = hashOf(list.flatMap(({ sources }) => sources.map(({ address }) => address)).join('\n'))
  const before = await readSeeded(db)
  if (before?.hash === hash) return 0
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const known = await knownAddresses(tx)
    let added = 0
    for (const { sources, zone, ...publisher } of list) {
      const fresh = sources.filter(({ address }) => !known.has(address))
      if (fresh.length === 0) continue
      await savePublisher(tx, publisher)
      for (const { address, kind, language, rule } of fresh) {
        added += 1
        // By its place on the list: the row's own number is not known yet, and the first visits spread as evenly.
        const nextAt = nextSlot(now, { intervalMs, id: added })
        const source = { publisherId: publisher.id, kind, address, name: publisher.name, language, zone }
        await addVisited(tx, { ...source, rule, state: 'trial', nextAt }, now)
      }
    }
    if (added > 0) await beginTrials(tx, now, hash)
    // What is on trial just now goes on being so.
    else await writeSeeded(tx, { phase: 'tried', since: now.toISOString(), ...before, hash })
    return added
  })
}
