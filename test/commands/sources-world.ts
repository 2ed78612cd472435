// A database and an outlet on loopback of their own for one test file, and `elchi sources …` run on them.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { reading } from '../../src/reader/reading.ts'
import { listSources } from '../../src/store/sources.ts'
import type { StoredSource } from '../../src/store/sources.ts'
import { fetchNearby, startOutlet } from '../jobs/outlet.ts'
import type { Outlet } from '../jobs/outlet.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'
import type { Performed } from './run-on.ts'

/** Made anew before each test of the file. */
export function sourcesWorld() {
  const world = {
    store: undefined as unknown as TestStore,
    outlet: undefined as unknown as Outlet,

    /** Runs `elchi sources …`. */
    sources: (...argv: string[]): Promise<Performed> =>
      runOn(
        world.store,
        ['sources', ...argv],
        {},
        { politeFetch: fetchNearby(world.store.clock), reader: reading },
      ),

    stored: (): Promise<StoredSource[]> => listSources(world.store.db),
  }

  beforeAll(async () => {
    world.store = await openTestStore()
  })
  afterAll(() => world.store.close())
  beforeEach(async () => {
    await world.store.clear()
    world.outlet = await startOutlet()
  })
  afterEach(() => world.outlet.close())
  return world
}
