// What a source lists → rows of its entries: what is new, what was changed, and what a back-fill asks for become due.
import type { ListedEntry } from '../domain/source.ts'
import { civilDay } from '../meetings/civil-date.ts'
import { chooseEntries, isAskedFor } from '../schedule/which-entries.ts'
import type { Db } from '../store/db.ts'
import { addEntries, loadFingerprints, renewEntry } from '../store/entries.ts'
import type { DueEntry, KnownEntry } from '../store/entries.ts'
import type { StoredSource } from '../store/sources.ts'

/** A feed that brings other words for its entries at each visit is believed so often. */
const MOST_LOOKS = 10

/** Stores what was listed and returns what is to be read of it, for the orders; in the transaction of the visit. */
export async function storeEntries(
  tx: Db,
  source: Pick<StoredSource, 'id' | 'listed' | 'archiveSince'>,
  entries: readonly ListedEntry[],
  { isArchive, now }: { isArchive: boolean; now: Date },
): Promise<DueEntry[]> {
  const { id, listed, archiveSince } = source
  const addresses = entries.map(({ address }) => address)
  const known = await loadFingerprints(tx, id, addresses)
  const unseen = entries.filter(({ address }) => !known.has(address))
  const isFirst = listed === null && !isArchive
  const chosen = chooseEntries(unseen, { isFirst, archiveSince, isArchive, today: civilDay(now) })
  const due = await addEntries(
    tx,
    id,
    chosen.map(({ entry, ...choice }) => ({ ...entry, ...choice })),
    now,
  )
  for (const entry of entries) {
    const stored = known.get(entry.address)
    if (stored === undefined) continue
    const isWanted = stored.reason === 'old' && archiveSince !== null && isAskedFor(entry, archiveSince)
    if (!isWanted && !isChanged(stored, entry)) continue
    await renewEntry(tx, stored.id, entry, isWanted || undefined)
    if (stored.state !== 'due') due.push({ id: stored.id, url: entry.url })
  }
  return due
}

/** What was passed over as old, or read at another source, stays so, whatever its words are now. */
function isChanged({ fingerprint, state, reason, looks }: KnownEntry, entry: ListedEntry): boolean {
  if (fingerprint === entry.fingerprint || looks >= MOST_LOOKS) return false
  return state !== 'passed' || (reason !== 'old' && reason !== 'elsewhere')
}
