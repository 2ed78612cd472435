// A number of feeds → a database in which each is a source, due at its own moment from `from` on.
import { nextSlot } from '../../src/schedule/next-visit.ts'
import { tables } from '../../src/store/db.ts'
import { openStore } from '../../src/store/open.ts'
import { feedAddress } from './publications.ts'

export interface Sources {
  feeds: number
  /** Where all of them are served. */
  port: number
  intervalMs: number
  /** null: embedded, in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
}

/** Rows of one statement. */
const PORTION = 500

/** Returns the instant from which the first is due: far enough for a start. */
export async function fillSources({ feeds, port, intervalMs, ...where }: Sources): Promise<Date> {
  const store = await openStore({ ...where, clock: { now: () => new Date() } })
  try {
    // What it takes to fill the table and to start, by far.
    const from = new Date(Date.now() + 20_000)
    for (let first = 0; first < feeds; first += PORTION) {
      const some = Array.from({ length: Math.min(PORTION, feeds - first) }, (_, index) => first + index)
      await tables(store.db).source.createMany({
        data: some.map((feed) => ({
          kind: 'feed',
          address: feedAddress(feed, port),
          name: `Feed ${feed}`,
          state: 'on',
          nextAt: nextSlot(from, { intervalMs, id: feed + 1 }),
          createdAt: from,
        })),
      })
    }
    return from
  } finally {
    await store.close()
  }
}
