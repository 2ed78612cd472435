// A list of publishers and their sources → sources on trial; what is known is left alone.
import type { PublisherEntry, SourceEntry } from '../domain/source.ts'
import { nextSlot } from '../schedule/next-visit.ts'
import { VISITED_KINDS } from '../domain/source.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import {
  addVisited,
  changeVisited,
  listSources,
  loadPublisher,
  removeSource,
  savePublisher,
} from '../store/sources.ts'
import type { StoredSource } from '../store/sources.ts'
import { neighbourOf } from './add-source.ts'
import { beginTrials } from './seeded.ts'

export interface Imported {
  added: number
  /** On the list already. */
  known: number
  /** On the list already, and read in another way from now on. */
  changed: number
  /** Taken off, since the new list has them no more. */
  removed: number
}

/**
 * Adds what is not there yet, all or nothing: each is tried within one interval, and stays on if it can be read and is
 * fresh. With `replace` sources that `list` does not have are taken off, and those that it reads in another way are changed. Run twice it does nothing the second time.
 */
export async function importSources(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  list: readonly PublisherEntry[],
  { intervalMs, replace }: { intervalMs: number; replace: boolean },
): Promise<Imported> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const listed = await listSources(tx)
    const known = new Set(listed.map(({ address }) => address))
    const moved = new Set(listed.flatMap(({ movedTo }) => movedTo ?? []))
    const imported: Imported = { added: 0, known: 0, changed: 0, removed: 0 }
    for (const publisher of list) {
      const isNew = ({ address }: SourceEntry): boolean => !known.has(address) && !moved.has(address)
      const fresh = publisher.sources.filter(isNew)
      imported.known += publisher.sources.length - fresh.length
      for (const { address, kind, language, rule } of fresh) {
        const owner = await ownerOf(tx, listed, publisher, address)
        imported.added += 1
        const nextAt = nextSlot(now, { intervalMs, id: imported.added })
        const source = { ...owner, kind, address, language, rule, state: 'trial' as const, nextAt }
        await addVisited(tx, source, now)
      }
    }
    if (imported.added > 0) await beginTrials(tx, now)
    if (replace) {
      imported.changed = await changeKnown(tx, listed, list)
      imported.removed = await removeOthers(tx, listed, list)
    }
    return imported
  })
}

/** Of whom nothing but a name is told is the publisher that has the host already, if there is one. */
async function ownerOf(
  tx: Db,
  listed: readonly StoredSource[],
  { sources: _sources, zone, ...publisher }: PublisherEntry,
  address: string,
): Promise<{ publisherId: string; name: string; zone: string | null }> {
  const { id, name, country, organization } = publisher
  const known = await loadPublisher(tx, id)
  if (known !== null) return { publisherId: id, name: known.name, zone }
  const isBare = country === null && organization === null && zone === null
  const neighbour = isBare ? neighbourOf(listed, address) : null
  if (neighbour?.publisherId != null)
    return {
      publisherId: neighbour.publisherId,
      name: neighbour.publisher ?? neighbour.name,
      zone: neighbour.zone,
    }
  await savePublisher(tx, publisher)
  return { publisherId: id, name, zone }
}

async function changeKnown(
  tx: Db,
  listed: readonly StoredSource[],
  list: readonly PublisherEntry[],
): Promise<number> {
  const byAddress = new Map(list.flatMap(({ sources }) => sources.map((source) => [source.address, source])))
  let changed = 0
  for (const { id, address, kind, language, rule } of listed) {
    const wanted = byAddress.get(address)
    if (wanted === undefined) continue
    const isSame =
      wanted.kind === kind &&
      wanted.language === language &&
      wanted.rule?.selector === rule?.selector &&
      wanted.rule?.path === rule?.path
    if (isSame) continue
    await changeVisited(tx, id, wanted)
    changed += 1
  }
  return changed
}

async function removeOthers(
  tx: Db,
  listed: readonly StoredSource[],
  list: readonly PublisherEntry[],
): Promise<number> {
  const kept = new Set(list.flatMap(({ sources }) => sources.map(({ address }) => address)))
  const others = listed.filter(
    ({ kind, address, movedTo }) =>
      VISITED_KINDS.some((visited) => visited === kind) && !kept.has(address) && !kept.has(movedTo ?? ''),
  )
  for (const { id } of others) await removeSource(tx, id)
  return others.length
}
